-- SPDX-FileCopyrightText: 2026 The Behovskompass authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Languages of papers that the unit has made its own: a corrected file, or one that a person has reviewed. Byte for byte as it was read in;
-- what stands here goes before the program's own of the same language.

CREATE TABLE unit_paper_language (
  language TEXT NOT NULL PRIMARY KEY CHECK (length(language) BETWEEN 2 AND 35),
  json BLOB NOT NULL,
  saved_by TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
