-- SPDX-FileCopyrightText: 2026 The Behovskompass authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What only people count for the statistics of a term ("2023vt"), and what they say about a table. As 001_foundation says of days and texts.

CREATE TABLE statistics_reach (
  term TEXT NOT NULL,
  position INTEGER NOT NULL,
  material TEXT NOT NULL,
  counted TEXT NOT NULL, -- what the number counts: persons, talks, visits, in the unit's own words
  place TEXT NOT NULL,
  number INTEGER CHECK (number >= 0), -- NULL: not collected
  PRIMARY KEY (term, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE statistics_visit (
  term TEXT NOT NULL,
  position INTEGER NOT NULL,
  visit TEXT NOT NULL,
  children INTEGER CHECK (children >= 0),
  PRIMARY KEY (term, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE statistics_survey (
  term TEXT PRIMARY KEY,
  talks INTEGER CHECK (talks >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE statistics_comment (
  term TEXT NOT NULL,
  part TEXT NOT NULL, -- the table's id
  text TEXT NOT NULL,
  PRIMARY KEY (term, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE statistics_settings (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  mask_below INTEGER NOT NULL CHECK (mask_below BETWEEN 3 AND 50)
) STRICT;
