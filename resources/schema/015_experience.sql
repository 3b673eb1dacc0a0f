-- SPDX-FileCopyrightText: 2026 The Behovskompass authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How staff, guardians and children answered the surveys of experience. Only how many gave each answer is kept: no row is of one person, and none of a child.

CREATE TABLE statistics_experience (
  term TEXT NOT NULL,
  respondent TEXT NOT NULL,
  question INTEGER NOT NULL CHECK (question BETWEEN 1 AND 6),
  answer INTEGER NOT NULL CHECK (answer BETWEEN 1 AND 4),
  number INTEGER NOT NULL CHECK (number >= 0),
  PRIMARY KEY (term, respondent, question, answer)
) STRICT, WITHOUT ROWID;
