-- SPDX-FileCopyrightText: 2026 The Behovskompass authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who may do what. As 001_foundation says of ids, instants and texts. The key file says who can open the unit; what they may do in it
-- stands here. Rows for the users that the key file names are made when the unit is next opened.

CREATE TABLE unit_user (
  id INTEGER PRIMARY KEY,
  login_key TEXT NOT NULL UNIQUE, -- what logins are compared by
  login TEXT NOT NULL,
  display_name TEXT NOT NULL,
  role TEXT NOT NULL
) STRICT;
CREATE INDEX unit_user_by_name ON unit_user (display_name);

-- The children that somebody works with.
CREATE TABLE assigned_child (
  user_id INTEGER NOT NULL REFERENCES unit_user (id),
  child_id INTEGER NOT NULL REFERENCES child (id),
  because TEXT NOT NULL CHECK (because IN ('registered', 'responsible', 'delegated', 'chosen')),
  PRIMARY KEY (user_id, child_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX assigned_child_of_child ON assigned_child (child_id, because);

-- A child that was opened without being assigned. Rows are only ever added; they outlast the user.
CREATE TABLE emergency_access (
  id INTEGER PRIMARY KEY,
  login TEXT NOT NULL,
  login_key TEXT NOT NULL,
  child_id INTEGER NOT NULL REFERENCES child (id),
  reason TEXT NOT NULL,
  from_at TEXT NOT NULL,
  until_at TEXT NOT NULL
) STRICT;
CREATE INDEX emergency_access_of_user ON emergency_access (login_key, until_at);
CREATE INDEX emergency_access_of_child ON emergency_access (child_id);

CREATE INDEX responsible_person_by_name ON responsible_person (name);
CREATE INDEX delegation_by_name ON delegation (delegated_to) WHERE ended IS NULL;
