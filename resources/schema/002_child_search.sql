-- SPDX-FileCopyrightText: 2026 The Behovskompass authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- SQLite only: full-text search is each database's own. FTS5 with prefix indexes answers a keystroke among 100 000 children in a fraction
-- of a millisecond; PostgreSQL gets the same two columns with its own index.
--
-- rowid is child.id. `exact` holds what the list shows in lower case, `folded` the same without marks: the program folds å, ä, ö and
-- other letters itself (core/domain/common/swedish_text.h), so the tokenizer must not. A child with protected identity is found by the
-- name that the list shows and by nothing else.
CREATE VIRTUAL TABLE child_search USING fts5 (
  exact,
  folded,
  tokenize = 'unicode61 remove_diacritics 0',
  prefix = '1 2 3',
  columnsize = 0
);
