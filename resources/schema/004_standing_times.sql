-- SPDX-FileCopyrightText: 2026 The Behovskompass authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Whom participants come from, the unit's own teams, lengths and standing times of meetings, legal references, and who acts in the Barnkontakt's
-- place. As 001_foundation says of ids, days, instants, texts and keys.

-- A participant is of the unit's own staff, of an organisation, or of neither yet, and then sees nobody. No choice stood behind an empty
-- organisation until now: only the unit's own Barnkontakt is taken for its staff.
ALTER TABLE meeting_participant ADD COLUMN own_unit INTEGER NOT NULL DEFAULT 0 CHECK (own_unit IN (0, 1));
UPDATE meeting_participant SET own_unit = 1
  WHERE role = 'professional' AND organisation_id IS NULL AND EXISTS (
    SELECT 1 FROM unit_settings u WHERE
      (u.kind = 'forskola' AND (lower(profession) = 'rektor' OR lower(profession) LIKE 'rektor förskola%')) OR
      (u.kind = 'grundskola' AND (lower(profession) = 'rektor' OR lower(profession) LIKE 'rektor grundskola%')) OR
      (u.kind = 'bvc' AND lower(profession) LIKE 'bvc-sköterska%') OR
      (u.kind = 'bmm' AND lower(profession) LIKE 'barnmorska%'));

-- Who is called to a Barnteam, by the children's age in months. No row: the program's proposal. A role is an id of the program's or a text.
CREATE TABLE team_composition (
  position INTEGER PRIMARY KEY,
  months_from INTEGER NOT NULL,
  months_to INTEGER NOT NULL
) STRICT;

CREATE TABLE team_role (
  team INTEGER NOT NULL REFERENCES team_composition (position),
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  convenes INTEGER NOT NULL CHECK (convenes IN (0, 1)),
  PRIMARY KEY (team, position)
) STRICT, WITHOUT ROWID;

-- How long the unit's meetings are planned to be, in minutes.
ALTER TABLE reminders ADD COLUMN barnteam_minutes INTEGER NOT NULL DEFAULT 60;
ALTER TABLE reminders ADD COLUMN forsta_mote_minutes INTEGER NOT NULL DEFAULT 90;
ALTER TABLE reminders ADD COLUMN arbetsmote_minutes INTEGER NOT NULL DEFAULT 60;
ALTER TABLE reminders ADD COLUMN avslutande_minutes INTEGER NOT NULL DEFAULT 60;

-- Who does it in the Barnkontakt's place.
ALTER TABLE process_action ADD COLUMN delegate TEXT NOT NULL DEFAULT '';

-- Legal references that the unit has made its own, in the place of the program's with the same id.
CREATE TABLE unit_legal_reference (
  id TEXT PRIMARY KEY,
  topic TEXT NOT NULL,
  text TEXT NOT NULL,
  law TEXT NOT NULL,
  section TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT, -- the last day; NULL: still in force
  checked_on TEXT,
  note TEXT NOT NULL
) STRICT;

-- What kind of paper left, and the card or anmälan it was made of (G4). Rows from before tell it by their words.
ALTER TABLE sharing_log ADD COLUMN paper TEXT NOT NULL DEFAULT 'other';
ALTER TABLE sharing_log ADD COLUMN record_id INTEGER;
UPDATE sharing_log SET paper = 'upptackarkort' WHERE what LIKE 'Upptäckarkort%';
UPDATE sharing_log SET paper = 'letter' WHERE what LIKE 'Kallelse till möte%';
UPDATE sharing_log SET paper = 'consultation' WHERE what LIKE 'Konsultation%';
UPDATE sharing_log SET paper = 'anmalan' WHERE recipient = 'anmalan' OR what LIKE 'Anmälan%';

-- The organisation of the register that takes over: consent is asked of it. Rows from before name it in words only.
ALTER TABLE handover ADD COLUMN to_organisation_id INTEGER REFERENCES organisation (id);
CREATE INDEX handover_of_organisation ON handover (to_organisation_id);

-- Times that are kept free for meetings, the own unit's or an organisation's.
CREATE TABLE standing_time (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  organisation_id INTEGER REFERENCES organisation (id),
  first_day TEXT,
  recurrence TEXT NOT NULL,
  begins_at TEXT NOT NULL, -- HH:MM, local time
  minutes INTEGER NOT NULL,
  place TEXT NOT NULL,
  saved_at TEXT,
  name_key BLOB NOT NULL
) STRICT;
CREATE INDEX standing_time_by_name ON standing_time (name_key, id);
CREATE INDEX standing_time_of_organisation ON standing_time (organisation_id);

-- What came up when child and guardians saw their compasses of then and now, question by question (5a).
CREATE TABLE follow_up_answers (
  samtal_id INTEGER PRIMARY KEY REFERENCES samtal (id),
  changed TEXT NOT NULL,
  feels TEXT NOT NULL,
  matches TEXT NOT NULL,
  wanted TEXT NOT NULL
) STRICT;
