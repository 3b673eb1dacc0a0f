-- SPDX-FileCopyrightText: 2026 The Behovskompass authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The visit programme for the youngest children, and thematic meetings. As 001_foundation says of ids, days, instants, texts and keys. A
-- programme and its visits are named by the ids of the content file.

-- Where the unit says nothing, its kind decides whether the programme is used, and the day which version.
CREATE TABLE visit_settings (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  used INTEGER CHECK (used IN (0, 1)),
  programme TEXT NOT NULL
) STRICT;

CREATE TABLE visit_enrolment (
  child_id INTEGER PRIMARY KEY REFERENCES child (id),
  programme TEXT NOT NULL,
  joined TEXT,
  expected_birth TEXT,
  target TEXT NOT NULL,
  ended TEXT,
  ending TEXT,
  ending_note TEXT NOT NULL,
  saved_at TEXT
) STRICT;
CREATE INDEX visit_enrolment_by_joined ON visit_enrolment (joined);
CREATE INDEX visit_enrolment_by_ended ON visit_enrolment (ended);

CREATE TABLE visit (
  id INTEGER PRIMARY KEY,
  child_id INTEGER NOT NULL REFERENCES child (id),
  programme TEXT NOT NULL,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  date TEXT,
  place TEXT,
  family TEXT NOT NULL,
  reason TEXT NOT NULL,
  declined_by TEXT NOT NULL,
  note TEXT NOT NULL,
  saved_at TEXT
) STRICT;
CREATE INDEX visit_of_child ON visit (child_id, id);
CREATE INDEX visit_by_date ON visit (date);

CREATE TABLE visit_staff (
  visit_id INTEGER NOT NULL REFERENCES visit (id),
  profession TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (visit_id, profession)
) STRICT, WITHOUT ROWID;

-- Only areas that were talked about or written of.
CREATE TABLE visit_area (
  visit_id INTEGER NOT NULL REFERENCES visit (id),
  area INTEGER NOT NULL CHECK (area BETWEEN 0 AND 7),
  talked INTEGER NOT NULL CHECK (talked IN (0, 1)),
  note TEXT NOT NULL,
  PRIMARY KEY (visit_id, area)
) STRICT, WITHOUT ROWID;

-- NULL: nobody counted, which is not 0.
CREATE TABLE thematic_meeting (
  id INTEGER PRIMARY KEY,
  date TEXT,
  theme TEXT NOT NULL,
  audience TEXT NOT NULL,
  held_by TEXT NOT NULL,
  place TEXT NOT NULL,
  organisations TEXT NOT NULL,
  guardians INTEGER,
  children INTEGER,
  staff INTEGER,
  note TEXT NOT NULL,
  saved_at TEXT
) STRICT;
CREATE INDEX thematic_meeting_by_date ON thematic_meeting (date);
