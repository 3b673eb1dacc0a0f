-- SPDX-FileCopyrightText: 2026 The Behovskompass authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- In which language papers to a child's family were made last, so that it is proposed the next time. As 001_foundation says of ids and instants.

-- reader 0: the child, and papers to the whole family; 1 and 2: that guardian.
CREATE TABLE family_language (
  child_id INTEGER NOT NULL REFERENCES child (id),
  reader INTEGER NOT NULL CHECK (reader BETWEEN 0 AND 2),
  language TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 35),
  beside_swedish INTEGER NOT NULL CHECK (beside_swedish IN (0, 1)),
  saved_at TEXT NOT NULL,
  PRIMARY KEY (child_id, reader)
) STRICT, WITHOUT ROWID;
