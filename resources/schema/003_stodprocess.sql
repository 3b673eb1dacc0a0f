-- SPDX-FileCopyrightText: 2026 The Behovskompass authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Stödprocessen: who there is to call, cards, consents, rounds, decisions, meetings, and what waits. As 001_foundation says of ids, days,
-- instants, texts, areas and keys. Answers of yes or no are 1 or 0, and NULL where nobody answered. Lists keep their order in `position`.

-- The follow-up rating (G8): held again on a blank form.
ALTER TABLE samtal ADD COLUMN follow_up INTEGER NOT NULL DEFAULT 0 CHECK (follow_up IN (0, 1));

-- Again, for one more change: 'removed'.
CREATE TABLE history_with_removals (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  by_login TEXT NOT NULL,
  change TEXT NOT NULL CHECK (change IN ('created', 'changed', 'imported', 'removed')),
  record TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  child_id INTEGER REFERENCES child (id)
) STRICT;
INSERT INTO history_with_removals (id, at, by_login, change, record, record_id, child_id)
  SELECT id, at, by_login, change, record, record_id, child_id FROM history;
DROP TABLE history;
ALTER TABLE history_with_removals RENAME TO history;
CREATE INDEX history_of_child ON history (child_id, id);
-- The latest day the unit has seen: notices a clock that was set back.
CREATE INDEX history_by_time ON history (at);

CREATE TABLE organisation (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  legal_body TEXT NOT NULL,
  may_start_sip INTEGER NOT NULL CHECK (may_start_sip IN (0, 1)),
  saved_at TEXT,
  name_key BLOB NOT NULL
) STRICT;
CREATE INDEX organisation_by_name ON organisation (name_key, id);

-- To whom, as far as consent goes. Rows from before name their receiver in words only.
ALTER TABLE sharing_log ADD COLUMN recipient TEXT NOT NULL DEFAULT 'organisation';
ALTER TABLE sharing_log ADD COLUMN organisation_id INTEGER REFERENCES organisation (id);
CREATE INDEX sharing_log_of_organisation ON sharing_log (organisation_id);

CREATE TABLE contact_person (
  id INTEGER PRIMARY KEY,
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  profession TEXT NOT NULL,
  address TEXT NOT NULL,
  telephone TEXT NOT NULL,
  email TEXT NOT NULL
) STRICT;
CREATE INDEX contact_person_of_organisation ON contact_person (organisation_id, position);

-- The directory of Barnkontakter.
CREATE TABLE barnkontakt (
  id INTEGER PRIMARY KEY,
  stage TEXT NOT NULL,
  name TEXT NOT NULL,
  profession TEXT NOT NULL,
  organisation TEXT NOT NULL,
  address TEXT NOT NULL,
  telephone TEXT NOT NULL,
  email TEXT NOT NULL,
  covers TEXT NOT NULL,
  saved_at TEXT,
  name_key BLOB NOT NULL
) STRICT;
CREATE INDEX barnkontakt_by_name ON barnkontakt (name_key, id);

-- The unit's own intervals in days. No row: the program's.
CREATE TABLE reminders (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  acknowledge_card INTEGER NOT NULL,
  contact_upptackare INTEGER NOT NULL,
  reach_guardian INTEGER NOT NULL,
  choose_route INTEGER NOT NULL,
  barnsamtal INTEGER NOT NULL,
  decision INTEGER NOT NULL,
  feedback INTEGER NOT NULL,
  consent INTEGER NOT NULL,
  consent_ends_before INTEGER NOT NULL,
  barnteam INTEGER NOT NULL,
  uppfoljningssamtal INTEGER NOT NULL,
  individuellt_barnteam INTEGER NOT NULL,
  follow_up INTEGER NOT NULL,
  call_before_first_meeting INTEGER NOT NULL
) STRICT;

CREATE TABLE upptackarkort (
  id INTEGER PRIMARY KEY,
  child_id INTEGER NOT NULL REFERENCES child (id),
  date TEXT,
  finder_name TEXT NOT NULL,
  finder_profession TEXT NOT NULL,
  finder_organisation TEXT NOT NULL,
  finder_address TEXT NOT NULL,
  finder_telephone TEXT NOT NULL,
  finder_email TEXT NOT NULL,
  finder_place TEXT NOT NULL,
  finder_is_guardian INTEGER NOT NULL CHECK (finder_is_guardian IN (0, 1)),
  instrument_id TEXT NOT NULL,
  instrument_version TEXT NOT NULL,
  measures TEXT NOT NULL,
  told TEXT NOT NULL,
  told_note TEXT NOT NULL,
  guardian_consents INTEGER CHECK (guardian_consents IN (0, 1)),
  consent_note TEXT NOT NULL,
  child_view TEXT NOT NULL,
  child_note TEXT NOT NULL,
  badly_treated INTEGER CHECK (badly_treated IN (0, 1)),
  can_support INTEGER CHECK (can_support IN (0, 1)),
  needs_others INTEGER CHECK (needs_others IN (0, 1)),
  route TEXT NOT NULL,
  received TEXT,
  acknowledged TEXT,
  contacted TEXT,
  joint_plan TEXT NOT NULL,
  feedback TEXT,
  saved_at TEXT
) STRICT;
CREATE INDEX upptackarkort_of_child ON upptackarkort (child_id, date);

-- An area that was neither answered nor described has no row.
CREATE TABLE upptackarkort_area (
  upptackarkort_id INTEGER NOT NULL REFERENCES upptackarkort (id),
  area INTEGER NOT NULL CHECK (area BETWEEN 0 AND 7),
  answer TEXT,
  description TEXT NOT NULL,
  PRIMARY KEY (upptackarkort_id, area)
) STRICT, WITHOUT ROWID;

CREATE TABLE anmalan (
  id INTEGER PRIMARY KEY,
  child_id INTEGER NOT NULL REFERENCES child (id),
  date TEXT,
  acute INTEGER NOT NULL CHECK (acute IN (0, 1)),
  receiver TEXT NOT NULL,
  made_by TEXT NOT NULL,
  profession TEXT NOT NULL,
  description TEXT NOT NULL,
  told TEXT NOT NULL,
  upptackarkort_id INTEGER REFERENCES upptackarkort (id),
  sent TEXT,
  saved_at TEXT
) STRICT;
CREATE INDEX anmalan_of_child ON anmalan (child_id, date);
CREATE INDEX anmalan_of_upptackarkort ON anmalan (upptackarkort_id);

CREATE TABLE anmalan_area (
  anmalan_id INTEGER NOT NULL REFERENCES anmalan (id),
  area INTEGER NOT NULL CHECK (area BETWEEN 0 AND 7),
  answer TEXT,
  description TEXT NOT NULL,
  PRIMARY KEY (anmalan_id, area)
) STRICT, WITHOUT ROWID;

CREATE TABLE consent (
  id INTEGER PRIMARY KEY,
  child_id INTEGER NOT NULL REFERENCES child (id),
  kind TEXT NOT NULL,
  information TEXT NOT NULL,
  purpose TEXT NOT NULL,
  sharing INTEGER NOT NULL CHECK (sharing IN (0, 1)),
  storing INTEGER NOT NULL CHECK (storing IN (0, 1)),
  explained_on TEXT,
  explained_by TEXT NOT NULL,
  language TEXT NOT NULL,
  valid_from TEXT,
  valid_to TEXT,
  signature TEXT NOT NULL,
  signature_reference TEXT NOT NULL,
  withdrawn_on TEXT,
  withdrawn_by TEXT NOT NULL,
  withdrawn_because TEXT NOT NULL,
  stored_information TEXT NOT NULL,
  saved_at TEXT
) STRICT;
CREATE INDEX consent_of_child ON consent (child_id, id);

CREATE TABLE consent_voice (
  consent_id INTEGER NOT NULL REFERENCES consent (id),
  position INTEGER NOT NULL,
  guardian INTEGER NOT NULL CHECK (guardian BETWEEN 0 AND 2), -- 0 the child
  name TEXT NOT NULL,
  answer TEXT NOT NULL,
  date TEXT,
  note TEXT NOT NULL,
  PRIMARY KEY (consent_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE consent_organisation (
  consent_id INTEGER NOT NULL REFERENCES consent (id),
  position INTEGER NOT NULL,
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  PRIMARY KEY (consent_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_of_organisation ON consent_organisation (organisation_id);

-- The signed paper. One file of at most 10 MiB, as it was chosen.
CREATE TABLE consent_scan (
  consent_id INTEGER PRIMARY KEY REFERENCES consent (id),
  file_name TEXT NOT NULL,
  saved_at TEXT,
  content BLOB NOT NULL CHECK (length(content) <= 10485760)
) STRICT;

-- One round of stödprocessen for a child.
CREATE TABLE stodprocess (
  id INTEGER PRIMARY KEY,
  child_id INTEGER NOT NULL REFERENCES child (id),
  round INTEGER NOT NULL CHECK (round > 0),
  entry TEXT NOT NULL,
  next_follow_up TEXT,
  saved_at TEXT,
  UNIQUE (child_id, round)
) STRICT;

CREATE TABLE stodprocess_move (
  stodprocess_id INTEGER NOT NULL REFERENCES stodprocess (id),
  position INTEGER NOT NULL,
  station TEXT NOT NULL,
  date TEXT,
  moved_by TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (stodprocess_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE beslut (
  id INTEGER PRIMARY KEY,
  child_id INTEGER NOT NULL REFERENCES child (id),
  date TEXT,
  decided_by TEXT NOT NULL,
  unmet_needs TEXT NOT NULL,
  sufficient_information INTEGER CHECK (sufficient_information IN (0, 1)),
  information_note TEXT NOT NULL,
  familys_view TEXT NOT NULL,
  what_i_can_do TEXT NOT NULL,
  help_from_others TEXT NOT NULL,
  route TEXT,
  direct_reason TEXT NOT NULL,
  follow_up TEXT,
  told_upptackare TEXT,
  told_child TEXT,
  told_guardians TEXT,
  child_told_what_is_shared TEXT,
  guardians_told_what_is_shared TEXT,
  saved_at TEXT
) STRICT;
CREATE INDEX beslut_of_child ON beslut (child_id, date);

-- The four guiding principles in their order. One that was neither answered nor noted has no row.
CREATE TABLE beslut_principle (
  beslut_id INTEGER NOT NULL REFERENCES beslut (id),
  principle INTEGER NOT NULL CHECK (principle BETWEEN 0 AND 3),
  yes INTEGER CHECK (yes IN (0, 1)),
  note TEXT NOT NULL,
  PRIMARY KEY (beslut_id, principle)
) STRICT, WITHOUT ROWID;

CREATE TABLE uppfoljningssamtal (
  id INTEGER PRIMARY KEY,
  child_id INTEGER NOT NULL REFERENCES child (id),
  date TEXT,
  held_by TEXT NOT NULL,
  child_took_part INTEGER NOT NULL CHECK (child_took_part IN (0, 1)),
  guardians TEXT NOT NULL,
  assessment TEXT NOT NULL,
  support TEXT NOT NULL,
  familys_view TEXT NOT NULL,
  next_station TEXT,
  follow_up TEXT,
  saved_at TEXT
) STRICT;
CREATE INDEX uppfoljningssamtal_of_child ON uppfoljningssamtal (child_id, date);

CREATE TABLE uppfoljningssamtal_organisation (
  uppfoljningssamtal_id INTEGER NOT NULL REFERENCES uppfoljningssamtal (id),
  position INTEGER NOT NULL,
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  PRIMARY KEY (uppfoljningssamtal_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX uppfoljningssamtal_of_organisation ON uppfoljningssamtal_organisation (organisation_id);

CREATE TABLE delegation (
  id INTEGER PRIMARY KEY,
  child_id INTEGER NOT NULL REFERENCES child (id),
  task TEXT NOT NULL,
  delegated_to TEXT NOT NULL,
  profession TEXT NOT NULL,
  delegated_by TEXT NOT NULL,
  date TEXT,
  ended TEXT,
  saved_at TEXT
) STRICT;
CREATE INDEX delegation_of_child ON delegation (child_id, date);

CREATE TABLE handover (
  id INTEGER PRIMARY KEY,
  child_id INTEGER NOT NULL REFERENCES child (id),
  stodsamordnare INTEGER NOT NULL CHECK (stodsamordnare IN (0, 1)),
  stage TEXT,
  date TEXT,
  wishes TEXT NOT NULL,
  health TEXT NOT NULL,
  family TEXT NOT NULL,
  special_needs TEXT NOT NULL,
  other TEXT NOT NULL,
  consent_needed INTEGER NOT NULL CHECK (consent_needed IN (0, 1)),
  consent_id INTEGER REFERENCES consent (id),
  lead_question TEXT NOT NULL,
  overview_question TEXT NOT NULL,
  saved_at TEXT
) STRICT;
CREATE INDEX handover_of_child ON handover (child_id, date);
CREATE INDEX handover_of_consent ON handover (consent_id);

CREATE TABLE handover_person (
  handover_id INTEGER NOT NULL REFERENCES handover (id),
  receives INTEGER NOT NULL CHECK (receives IN (0, 1)), -- 0 gives, 1 receives
  name TEXT NOT NULL,
  profession TEXT NOT NULL,
  organisation TEXT NOT NULL,
  address TEXT NOT NULL,
  telephone TEXT NOT NULL,
  email TEXT NOT NULL,
  PRIMARY KEY (handover_id, receives)
) STRICT, WITHOUT ROWID;

-- Barnteam and the meetings of Individuella barnteam. when_at and next_at are local time without zone: the hour people agreed on.
CREATE TABLE meeting (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  when_at TEXT,
  minutes INTEGER NOT NULL,
  place TEXT NOT NULL,
  leader TEXT NOT NULL,
  documenting TEXT NOT NULL,
  note_taker TEXT NOT NULL,
  current_point TEXT NOT NULL,
  current_child_id INTEGER REFERENCES child (id),
  next_at TEXT,
  started TEXT,
  closed TEXT,
  saved_at TEXT
) STRICT;
CREATE INDEX meeting_by_time ON meeting (when_at, id);
CREATE INDEX meeting_of_current_child ON meeting (current_child_id);

CREATE TABLE meeting_participant (
  meeting_id INTEGER NOT NULL REFERENCES meeting (id),
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  name TEXT NOT NULL,
  profession TEXT NOT NULL,
  organisation_id INTEGER REFERENCES organisation (id),
  finder_of_child_id INTEGER REFERENCES child (id),
  convenes INTEGER NOT NULL CHECK (convenes IN (0, 1)),
  called TEXT,
  attendance TEXT NOT NULL,
  PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_of_organisation ON meeting_participant (organisation_id);
CREATE INDEX meeting_of_finder ON meeting_participant (finder_of_child_id);

-- Notes on points that concern no child, and the checklist before the first meeting of an Individuellt barnteam.
CREATE TABLE meeting_note (
  meeting_id INTEGER NOT NULL REFERENCES meeting (id),
  point TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (meeting_id, point)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_preparation (
  meeting_id INTEGER NOT NULL REFERENCES meeting (id),
  item TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (meeting_id, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_child (
  meeting_id INTEGER NOT NULL REFERENCES meeting (id),
  position INTEGER NOT NULL,
  child_id INTEGER NOT NULL REFERENCES child (id),
  followed INTEGER NOT NULL CHECK (followed IN (0, 1)),
  gemensam_id INTEGER REFERENCES gemensam (id),
  individual_team INTEGER NOT NULL CHECK (individual_team IN (0, 1)),
  no_longer_followed INTEGER NOT NULL CHECK (no_longer_followed IN (0, 1)),
  interrupted TEXT NOT NULL,
  PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_of_child ON meeting_child (child_id, meeting_id);
CREATE INDEX meeting_of_gemensam ON meeting_child (gemensam_id);

CREATE TABLE meeting_child_note (
  meeting_id INTEGER NOT NULL,
  child INTEGER NOT NULL,
  point TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (meeting_id, child, point),
  FOREIGN KEY (meeting_id, child) REFERENCES meeting_child (meeting_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_child_area (
  meeting_id INTEGER NOT NULL,
  child INTEGER NOT NULL,
  position INTEGER NOT NULL,
  area INTEGER NOT NULL CHECK (area BETWEEN 0 AND 7),
  PRIMARY KEY (meeting_id, child, position),
  FOREIGN KEY (meeting_id, child) REFERENCES meeting_child (meeting_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_offer (
  meeting_id INTEGER NOT NULL,
  child INTEGER NOT NULL,
  position INTEGER NOT NULL,
  area INTEGER NOT NULL CHECK (area BETWEEN 0 AND 7),
  what TEXT NOT NULL,
  who TEXT NOT NULL,
  PRIMARY KEY (meeting_id, child, position),
  FOREIGN KEY (meeting_id, child) REFERENCES meeting_child (meeting_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_task (
  meeting_id INTEGER NOT NULL,
  child INTEGER NOT NULL,
  position INTEGER NOT NULL,
  what TEXT NOT NULL,
  who TEXT NOT NULL,
  due TEXT,
  PRIMARY KEY (meeting_id, child, position),
  FOREIGN KEY (meeting_id, child) REFERENCES meeting_child (meeting_id, position)
) STRICT, WITHOUT ROWID;

-- What waits, worked out of the records above whenever one changes, so that a day's work is one query. Nobody types here.
CREATE TABLE process_action (
  child_id INTEGER NOT NULL REFERENCES child (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  station TEXT NOT NULL,
  since TEXT,
  due TEXT,
  waiting TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  PRIMARY KEY (child_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX process_action_by_due ON process_action (due, child_id, position);
