-- SPDX-FileCopyrightText: 2026 The Behovskompass authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Barnets plan whole: who is there for the child, sub-goals and support, earlier events, Fördjupad behovskompass and frozen versions. As
-- 001_foundation says of ids, days, instants, texts and keys. The triggers are SQLite's way to say it; PostgreSQL needs a function for each.

ALTER TABLE plan ADD COLUMN strengths TEXT NOT NULL DEFAULT '';
ALTER TABLE plan ADD COLUMN closed_on TEXT;
ALTER TABLE plan ADD COLUMN closed_by TEXT NOT NULL DEFAULT '';

-- Section 2. Circle 1 is nearest the child; degrees clockwise from the top.
CREATE TABLE plan_network_person (
  plan_id INTEGER NOT NULL REFERENCES plan (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  relation TEXT NOT NULL,
  circle INTEGER NOT NULL CHECK (circle BETWEEN 1 AND 4),
  degrees INTEGER NOT NULL CHECK (degrees BETWEEN 0 AND 359),
  PRIMARY KEY (plan_id, position)
) STRICT, WITHOUT ROWID;

-- Section 7, in the order it is told.
CREATE TABLE plan_earlier_event (
  plan_id INTEGER NOT NULL REFERENCES plan (id),
  position INTEGER NOT NULL,
  at TEXT NOT NULL, -- the child's own words, not a day
  happened TEXT NOT NULL,
  support TEXT NOT NULL,
  helpers TEXT NOT NULL,
  PRIMARY KEY (plan_id, position)
) STRICT, WITHOUT ROWID;

-- Section 8: what leads to a goal, and the support on the way.
CREATE TABLE sub_goal (
  plan_id INTEGER NOT NULL,
  goal INTEGER NOT NULL,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  due TEXT,
  reached_on TEXT,
  PRIMARY KEY (plan_id, goal, position),
  FOREIGN KEY (plan_id, goal) REFERENCES goal (plan_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE sub_goal_need (
  plan_id INTEGER NOT NULL,
  goal INTEGER NOT NULL,
  sub_goal INTEGER NOT NULL,
  position INTEGER NOT NULL,
  area INTEGER NOT NULL CHECK (area BETWEEN 0 AND 7),
  sub_area TEXT NOT NULL, -- '' : the area as a whole
  PRIMARY KEY (plan_id, goal, sub_goal, position),
  FOREIGN KEY (plan_id, goal, sub_goal) REFERENCES sub_goal (plan_id, goal, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE support (
  plan_id INTEGER NOT NULL,
  goal INTEGER NOT NULL,
  sub_goal INTEGER NOT NULL,
  position INTEGER NOT NULL,
  what TEXT NOT NULL,
  helper_kind TEXT NOT NULL CHECK (helper_kind IN ('staff', 'guardian', 'child', 'other')),
  helper TEXT NOT NULL,
  organisation TEXT NOT NULL,
  place TEXT NOT NULL,
  concerns TEXT NOT NULL,
  begins TEXT,
  expected_end TEXT,
  status TEXT NOT NULL CHECK (status IN ('planned', 'ongoing', 'done')),
  PRIMARY KEY (plan_id, goal, sub_goal, position),
  FOREIGN KEY (plan_id, goal, sub_goal) REFERENCES sub_goal (plan_id, goal, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE support_need (
  plan_id INTEGER NOT NULL,
  goal INTEGER NOT NULL,
  sub_goal INTEGER NOT NULL,
  support INTEGER NOT NULL,
  position INTEGER NOT NULL,
  area INTEGER NOT NULL CHECK (area BETWEEN 0 AND 7),
  sub_area TEXT NOT NULL,
  PRIMARY KEY (plan_id, goal, sub_goal, support, position),
  FOREIGN KEY (plan_id, goal, sub_goal, support) REFERENCES support (plan_id, goal, sub_goal, position)
) STRICT, WITHOUT ROWID;

-- Section 6: one per organisation before the meeting, own staff counting as one, and one that the team agreed on.
CREATE TABLE fordjupad (
  id INTEGER PRIMARY KEY,
  child_id INTEGER NOT NULL REFERENCES child (id),
  joint INTEGER NOT NULL CHECK (joint IN (0, 1)),
  organisation_id INTEGER REFERENCES organisation (id),
  by_name TEXT NOT NULL,
  profession TEXT NOT NULL,
  day TEXT,
  instrument_id TEXT NOT NULL,
  instrument_version TEXT NOT NULL,
  saved_at TEXT,
  CHECK (joint = 0 OR organisation_id IS NULL)
) STRICT;
CREATE INDEX fordjupad_of_organisation ON fordjupad (organisation_id);
CREATE UNIQUE INDEX fordjupad_once ON fordjupad (child_id, joint, coalesce(organisation_id, 0));

CREATE TABLE fordjupad_text (
  fordjupad_id INTEGER NOT NULL REFERENCES fordjupad (id),
  position INTEGER NOT NULL,
  sub_area TEXT NOT NULL,
  works TEXT NOT NULL,
  strengthen TEXT NOT NULL,
  PRIMARY KEY (fordjupad_id, position)
) STRICT, WITHOUT ROWID;

-- Section 10: the plan as it was agreed on one day. What was frozen never changes.
CREATE TABLE plan_version (
  id INTEGER PRIMARY KEY,
  child_id INTEGER NOT NULL REFERENCES child (id),
  number INTEGER NOT NULL,
  frozen_at TEXT NOT NULL,
  frozen_by TEXT NOT NULL,
  note TEXT NOT NULL,
  content BLOB NOT NULL,
  UNIQUE (child_id, number)
) STRICT;
CREATE TRIGGER plan_version_stays BEFORE UPDATE ON plan_version BEGIN SELECT raise(ABORT, 'a frozen plan does not change'); END;

CREATE TABLE plan_signature (
  version_id INTEGER NOT NULL REFERENCES plan_version (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('child', 'guardian', 'participant')),
  name TEXT NOT NULL,
  organisation TEXT NOT NULL,
  day TEXT NOT NULL,
  reference TEXT NOT NULL,
  PRIMARY KEY (version_id, position)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER plan_signature_stays BEFORE UPDATE ON plan_signature BEGIN SELECT raise(ABORT, 'a signature does not change'); END;
-- Signatures go with their version and not before it.
CREATE TRIGGER plan_signature_is_kept BEFORE DELETE ON plan_signature WHEN EXISTS (SELECT 1 FROM plan_version v WHERE v.id = OLD.version_id)
  BEGIN SELECT raise(ABORT, 'a signature is not taken away'); END;

-- What an earlier version put on the list of an anmälan that the guardians have not been told of is called by the neutral word now (G4).
UPDATE process_action SET kind = 'see-card'
  WHERE kind = 'send-anmalan'
    AND NOT EXISTS (SELECT 1 FROM anmalan a WHERE a.id = record_id AND a.told = 'yes')
    AND NOT EXISTS (SELECT 1 FROM upptackarkort k WHERE k.id = record_id AND k.told = 'yes');
