-- SPDX-FileCopyrightText: 2026 The Behovskompass authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the unit receives children from other units with, and signs what it hands over itself. Made at first need.
CREATE TABLE transfer_key (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  made_at TEXT NOT NULL,
  box_public_key BLOB NOT NULL CHECK (length(box_public_key) = 32),   -- X25519
  box_secret_key BLOB NOT NULL CHECK (length(box_secret_key) = 32),
  sign_public_key BLOB NOT NULL CHECK (length(sign_public_key) = 32), -- Ed25519
  sign_seed BLOB NOT NULL CHECK (length(sign_seed) = 32)
) STRICT;

-- Units that children are handed over to and received from: somebody has compared the words of their keys.
CREATE TABLE known_unit (
  unit_id BLOB NOT NULL PRIMARY KEY CHECK (length(unit_id) = 16),
  name TEXT NOT NULL,
  card_made_on TEXT NOT NULL,
  box_public_key BLOB NOT NULL CHECK (length(box_public_key) = 32),
  sign_public_key BLOB NOT NULL CHECK (length(sign_public_key) = 32),
  confirmed_at TEXT NOT NULL,
  confirmed_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
