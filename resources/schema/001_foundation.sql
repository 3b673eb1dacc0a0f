-- SPDX-FileCopyrightText: 2026 The Behovskompass authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The records of a unit. Reads the same on SQLite and PostgreSQL but for three words: STRICT and WITHOUT ROWID (left out there) and
-- BLOB (BYTEA there); INTEGER is 64-bit here and BIGINT there.
--
-- * Ids are Id::number(). Days are ISO 8601 text, instants ISO 8601 UTC ("2026-11-22T09:30:00.000Z").
-- * Texts are never NULL; an empty text is ''. NULL means unknown or left blank. A rating that nobody gave is never a number.
-- * Areas are 0..7, clockwise from the top. Ratings keep instrument id, version and statement id: old answers are read with their wording.
-- * *_key columns hold swedishSortKey() of the text beside them, so that every order of the list of children is one index.

CREATE TABLE unit_settings (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  place TEXT NOT NULL,
  practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
  well_numerator INTEGER NOT NULL,
  well_denominator INTEGER NOT NULL CHECK (well_denominator > 0),
  strengthen_numerator INTEGER NOT NULL,
  strengthen_denominator INTEGER NOT NULL CHECK (strengthen_denominator > 0),
  differ_numerator INTEGER NOT NULL,
  differ_denominator INTEGER NOT NULL CHECK (differ_denominator > 0),
  lock_after_minutes INTEGER NOT NULL,
  golden_rule TEXT NOT NULL
) STRICT;

CREATE TABLE unit_emergency_number (
  position INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  number TEXT NOT NULL
) STRICT;

-- What the key file looked like when this database last saw it: finds an old key file that was put back.
CREATE TABLE unit_key_state (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  epoch INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  hash BLOB NOT NULL
) STRICT;

-- Copies of the public keys in the key file: finds a planted one. The recovery slot has login ''.
CREATE TABLE unit_public_key (
  login TEXT PRIMARY KEY,
  box_public_key BLOB NOT NULL,
  sign_public_key BLOB NOT NULL
) STRICT;

-- Byte for byte as imported; never changed, never deleted.
CREATE TABLE instrument_pack (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  version TEXT NOT NULL,
  json BLOB NOT NULL,
  imported_by TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  UNIQUE (id, version)
) STRICT;

CREATE TABLE child (
  id INTEGER PRIMARY KEY,
  given_name TEXT NOT NULL,
  family_name TEXT NOT NULL,
  preferred_name TEXT NOT NULL,
  personnummer TEXT UNIQUE,
  birth_date TEXT,
  protection INTEGER NOT NULL CHECK (protection BETWEEN 0 AND 3),
  address TEXT NOT NULL,
  telephone TEXT NOT NULL,
  email TEXT NOT NULL,
  place TEXT NOT NULL,
  created_at TEXT,
  changed_at TEXT,
  -- Of the newest samtal, skattning or gemensam, kept in the transaction that changes one; NULL: never.
  last_rated TEXT,
  name_key BLOB NOT NULL,
  place_key BLOB NOT NULL,
  barnkontakt_key BLOB NOT NULL
) STRICT;
CREATE INDEX child_by_name ON child (name_key, id);
CREATE INDEX child_by_birth_date ON child (birth_date, name_key, id);
CREATE INDEX child_by_place ON child (place_key, name_key, id);
CREATE INDEX child_by_barnkontakt ON child (barnkontakt_key, name_key, id);
CREATE INDEX child_by_last_rated ON child (last_rated, name_key, id);

CREATE TABLE guardian (
  child_id INTEGER NOT NULL REFERENCES child (id),
  position INTEGER NOT NULL CHECK (position IN (1, 2)),
  name TEXT NOT NULL,
  relation TEXT NOT NULL,
  address TEXT NOT NULL,
  telephone TEXT NOT NULL,
  email TEXT NOT NULL,
  PRIMARY KEY (child_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE responsible_person (
  child_id INTEGER NOT NULL REFERENCES child (id),
  role INTEGER NOT NULL CHECK (role IN (0, 1)), -- 0 Barnkontakt, 1 Stodsamordnare
  name TEXT NOT NULL,
  profession TEXT NOT NULL,
  organisation TEXT NOT NULL,
  address TEXT NOT NULL,
  telephone TEXT NOT NULL,
  email TEXT NOT NULL,
  PRIMARY KEY (child_id, role)
) STRICT, WITHOUT ROWID;

-- Barnsamtal and every other compass conversation. Without a child: held with neither card, case nor name.
CREATE TABLE samtal (
  id INTEGER PRIMARY KEY,
  child_id INTEGER REFERENCES child (id),
  occasion TEXT NOT NULL,
  label TEXT NOT NULL,
  date TEXT,
  held_by TEXT NOT NULL,
  place TEXT NOT NULL,
  works_well TEXT NOT NULL,
  strengthen TEXT NOT NULL,
  differ TEXT NOT NULL,
  work_on TEXT NOT NULL,
  next_step TEXT NOT NULL,
  saved_at TEXT
) STRICT;
CREATE INDEX samtal_of_child ON samtal (child_id, date);
CREATE INDEX samtal_by_date ON samtal (date, occasion);

CREATE TABLE samtal_part (
  samtal_id INTEGER NOT NULL REFERENCES samtal (id),
  part INTEGER NOT NULL CHECK (part BETWEEN 0 AND 2), -- 0 the child, 1 guardian 1, 2 guardian 2
  name TEXT NOT NULL,
  relation TEXT NOT NULL,
  instrument_id TEXT NOT NULL,
  instrument_version TEXT NOT NULL,
  first_area INTEGER CHECK (first_area BETWEEN 0 AND 7),
  not_rated_because TEXT NOT NULL,
  care_contacts TEXT NOT NULL,
  PRIMARY KEY (samtal_id, part)
) STRICT, WITHOUT ROWID;

-- An area that was neither rated nor commented has no row.
CREATE TABLE samtal_answer (
  samtal_id INTEGER NOT NULL,
  part INTEGER NOT NULL,
  area INTEGER NOT NULL CHECK (area BETWEEN 0 AND 7),
  rating INTEGER CHECK (rating BETWEEN 1 AND 5),
  comment TEXT NOT NULL,
  PRIMARY KEY (samtal_id, part, area),
  FOREIGN KEY (samtal_id, part) REFERENCES samtal_part (samtal_id, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE skattning (
  id INTEGER PRIMARY KEY,
  child_id INTEGER REFERENCES child (id),
  label TEXT NOT NULL,
  date TEXT,
  rater_name TEXT NOT NULL,
  profession TEXT NOT NULL,
  organisation TEXT NOT NULL,
  instrument_id TEXT NOT NULL,
  instrument_version TEXT NOT NULL,
  saved_at TEXT
) STRICT;
CREATE INDEX skattning_of_child ON skattning (child_id, date);

-- One row per statement of the form, in its order. A statement that was left blank has no rating.
CREATE TABLE skattning_answer (
  skattning_id INTEGER NOT NULL REFERENCES skattning (id),
  area INTEGER NOT NULL CHECK (area BETWEEN 0 AND 7),
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  rating INTEGER CHECK (rating BETWEEN 1 AND 5),
  comment TEXT NOT NULL,
  PRIMARY KEY (skattning_id, area, position)
) STRICT, WITHOUT ROWID;

-- Only areas with a comment have a row.
CREATE TABLE skattning_area (
  skattning_id INTEGER NOT NULL REFERENCES skattning (id),
  area INTEGER NOT NULL CHECK (area BETWEEN 0 AND 7),
  comment TEXT NOT NULL,
  PRIMARY KEY (skattning_id, area)
) STRICT, WITHOUT ROWID;

CREATE TABLE gemensam (
  id INTEGER PRIMARY KEY,
  child_id INTEGER NOT NULL REFERENCES child (id),
  date TEXT,
  agreed_by TEXT NOT NULL,
  instrument_id TEXT NOT NULL,
  instrument_version TEXT NOT NULL,
  saved_at TEXT
) STRICT;
CREATE INDEX gemensam_of_child ON gemensam (child_id, date);

CREATE TABLE gemensam_participant (
  gemensam_id INTEGER NOT NULL REFERENCES gemensam (id),
  position INTEGER NOT NULL,
  skattning_id INTEGER NOT NULL REFERENCES skattning (id),
  PRIMARY KEY (gemensam_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX gemensam_of_skattning ON gemensam_participant (skattning_id);

-- The proposal is an exact fraction, NULL where no participant had a mean. agreed_tenths NULL: the team left the area open.
CREATE TABLE gemensam_area (
  gemensam_id INTEGER NOT NULL REFERENCES gemensam (id),
  area INTEGER NOT NULL CHECK (area BETWEEN 0 AND 7),
  proposal_numerator INTEGER,
  proposal_denominator INTEGER CHECK (proposal_denominator > 0),
  agreed_tenths INTEGER CHECK (agreed_tenths BETWEEN 10 AND 50),
  motivation TEXT NOT NULL,
  PRIMARY KEY (gemensam_id, area),
  CHECK ((proposal_numerator IS NULL) = (proposal_denominator IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE plan (
  id INTEGER PRIMARY KEY,
  child_id INTEGER NOT NULL UNIQUE REFERENCES child (id),
  my_description TEXT NOT NULL,
  central_needs TEXT NOT NULL,
  joint_description TEXT NOT NULL,
  next_meeting_at TEXT, -- local time without zone: the hour people agreed on
  next_meeting_place TEXT NOT NULL,
  saved_at TEXT
) STRICT;

CREATE TABLE goal (
  plan_id INTEGER NOT NULL REFERENCES plan (id),
  position INTEGER NOT NULL, -- priority order
  text TEXT NOT NULL,
  PRIMARY KEY (plan_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE goal_area (
  plan_id INTEGER NOT NULL,
  goal INTEGER NOT NULL,
  position INTEGER NOT NULL,
  area INTEGER NOT NULL CHECK (area BETWEEN 0 AND 7),
  PRIMARY KEY (plan_id, goal, position),
  FOREIGN KEY (plan_id, goal) REFERENCES goal (plan_id, position)
) STRICT, WITHOUT ROWID;

-- G6: what left the unit. Rows are only ever added.
CREATE TABLE sharing_log (
  id INTEGER PRIMARY KEY,
  child_id INTEGER REFERENCES child (id),
  at TEXT,
  by_login TEXT NOT NULL,
  way TEXT NOT NULL,
  what TEXT NOT NULL,
  receiver TEXT NOT NULL,
  purpose TEXT NOT NULL,
  own_use INTEGER NOT NULL CHECK (own_use IN (0, 1)),
  necessary INTEGER NOT NULL CHECK (necessary IN (0, 1)),
  relevant INTEGER NOT NULL CHECK (relevant IN (0, 1)),
  proportionate INTEGER NOT NULL CHECK (proportionate IN (0, 1)),
  told INTEGER NOT NULL CHECK (told IN (0, 1)),
  not_told_because TEXT NOT NULL
) STRICT;
CREATE INDEX sharing_log_of_child ON sharing_log (child_id, at);
CREATE INDEX sharing_log_by_time ON sharing_log (at);

CREATE TABLE draft (
  form TEXT NOT NULL,
  subject TEXT NOT NULL,
  by_login TEXT NOT NULL,
  body BLOB NOT NULL,
  saved_at TEXT,
  PRIMARY KEY (form, subject, by_login)
) STRICT;

-- Who changed which record when; never what it says.
CREATE TABLE history (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  by_login TEXT NOT NULL,
  change TEXT NOT NULL CHECK (change IN ('created', 'changed', 'imported')),
  record TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  child_id INTEGER REFERENCES child (id)
) STRICT;
CREATE INDEX history_of_child ON history (child_id, id);
