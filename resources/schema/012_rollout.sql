-- SPDX-FileCopyrightText: 2026 The Behovskompass authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The rollout of the model: of staff and parties, never of a child. As 001_foundation says of ids, days, texts and keys. Phases, items, groups,
-- modules, self-checks and kinds of cost are named by the ids of the content file.

CREATE TABLE rollout_phase (
  phase TEXT PRIMARY KEY,
  ended TEXT,
  decided TEXT,
  decided_by TEXT NOT NULL,
  early TEXT,
  early_reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Only items that somebody has touched.
CREATE TABLE rollout_item (
  item TEXT PRIMARY KEY,
  state TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE rollout_plan (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  adopted TEXT
) STRICT;

CREATE TABLE rollout_plan_row (
  id INTEGER PRIMARY KEY,
  phase TEXT NOT NULL,
  activity TEXT NOT NULL,
  part TEXT NOT NULL,
  time TEXT NOT NULL,
  responsible TEXT NOT NULL,
  follow_up TEXT NOT NULL
) STRICT;

CREATE TABLE rollout_review (
  id INTEGER PRIMARY KEY,
  date TEXT,
  reviewer TEXT NOT NULL,
  outcome TEXT NOT NULL
) STRICT;

CREATE TABLE rollout_person (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  organisation TEXT NOT NULL,
  contact TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE rollout_role (
  person_id INTEGER NOT NULL REFERENCES rollout_person (id),
  role TEXT NOT NULL,
  PRIMARY KEY (person_id, role)
) STRICT, WITHOUT ROWID;

-- Modules somebody had been through before the training was kept here.
CREATE TABLE rollout_known_module (
  person_id INTEGER NOT NULL REFERENCES rollout_person (id),
  module TEXT NOT NULL,
  PRIMARY KEY (person_id, module)
) STRICT, WITHOUT ROWID;

CREATE TABLE training_occasion (
  id INTEGER PRIMARY KEY,
  module TEXT NOT NULL,
  date TEXT,
  place TEXT NOT NULL,
  trainers TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  note TEXT NOT NULL
) STRICT;

CREATE TABLE training_participant (
  occasion_id INTEGER NOT NULL REFERENCES training_occasion (id),
  person_id INTEGER NOT NULL REFERENCES rollout_person (id),
  PRIMARY KEY (occasion_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE self_check (
  id INTEGER PRIMARY KEY,
  list TEXT NOT NULL,
  date TEXT,
  answered_by TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE self_check_answer (
  self_check_id INTEGER NOT NULL REFERENCES self_check (id),
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  answer TEXT NOT NULL,
  PRIMARY KEY (self_check_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollout_costs (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  areas INTEGER NOT NULL,
  decided TEXT,
  decision TEXT NOT NULL
) STRICT;

-- price: öre for one.
CREATE TABLE rollout_cost_line (
  position INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  label TEXT NOT NULL,
  number INTEGER NOT NULL,
  times INTEGER NOT NULL,
  price INTEGER NOT NULL,
  once INTEGER NOT NULL CHECK (once IN (0, 1))
) STRICT;

CREATE TABLE rollout_agreement (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  area TEXT NOT NULL,
  signed_on TEXT,
  all_children_by INTEGER,
  reviewed_from INTEGER
) STRICT;

CREATE TABLE agreement_party (
  position INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  signatory TEXT NOT NULL,
  share INTEGER NOT NULL
) STRICT;
