-- SPDX-FileCopyrightText: 2026 The Behovskompass authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How long documents are kept, and what is left of a purge (G9). As 001_foundation says of ids, days, instants and texts.

-- A class without a row: the program's own two years.
CREATE TABLE retention_rule (
  documents TEXT PRIMARY KEY,
  years INTEGER NOT NULL CHECK (years BETWEEN 2 AND 100),
  journal INTEGER NOT NULL CHECK (journal IN (0, 1))
) STRICT;

CREATE TABLE retention_decision (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  decision TEXT NOT NULL
) STRICT;

-- Nothing of a child: counts, decisions and organisations of the register, as JSON.
CREATE TABLE purge_receipt (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  by_login TEXT NOT NULL,
  decision TEXT NOT NULL,
  content BLOB NOT NULL,
  rekeyed INTEGER NOT NULL CHECK (rekeyed IN (0, 1))
) STRICT;
