-- SPDX-FileCopyrightText: 2026 The Behovskompass authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The history becomes a log that says of itself whether it is whole: every row, of a change or of a reading, holds a hash of the row before
-- it, and a row of a change a hash of what the record was after it. SQL has no such hash: the rows that are here already are
-- chained at the next opening; until then their hashes are empty.

CREATE TABLE history_in_chain (
  sequence INTEGER PRIMARY KEY, -- 1, 2, 3 … without gaps: the order, whatever the clock said
  at TEXT NOT NULL,
  by_login TEXT NOT NULL,
  change TEXT NOT NULL,
  record TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  child_id INTEGER, -- refers to nothing: the row outlives the child's records
  reason TEXT NOT NULL, -- what a person gave as a reason, else ''
  content_hash BLOB NOT NULL, -- of the record after the change; empty where nothing was changed, or more changes follow
  hash BLOB NOT NULL
) STRICT;
INSERT INTO history_in_chain (sequence, at, by_login, change, record, record_id, child_id, reason, content_hash, hash)
  SELECT row_number() OVER (ORDER BY id), at, by_login, change, record, record_id, child_id, '', x'', x'' FROM history;
DROP TABLE history;
ALTER TABLE history_in_chain RENAME TO history;
CREATE INDEX history_of_child ON history (child_id, sequence);
CREATE INDEX history_by_time ON history (at);

-- The key of the hashes, and the newest row as it was written.
CREATE TABLE history_chain (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  key BLOB NOT NULL,
  sequence INTEGER NOT NULL,
  hash BLOB NOT NULL
) STRICT;

-- The newest row at the end of a session, signed by the user whose session it was.
CREATE TABLE history_signature (
  sequence INTEGER PRIMARY KEY,
  by_login TEXT NOT NULL,
  public_key BLOB NOT NULL,
  signature BLOB NOT NULL
) STRICT;

-- A month's random sample of readings, and what the one who looked at each said of it. As 001_foundation says of days and texts.
CREATE TABLE history_sample (
  month TEXT NOT NULL, -- "2026-11"
  position INTEGER NOT NULL,
  sequence INTEGER NOT NULL, -- the row of the log
  verdict INTEGER CHECK (verdict IN (0, 1)), -- 1 in order, 0 to be asked about; NULL: not looked at
  note TEXT NOT NULL,
  checked_by TEXT NOT NULL,
  checked_on TEXT,
  PRIMARY KEY (month, position)
) STRICT, WITHOUT ROWID;
