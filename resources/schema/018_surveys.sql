-- SPDX-FileCopyrightText: 2026 The Behovskompass authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A guardian may have answered a Barnsamtal's questions on the survey and not in a talk.
ALTER TABLE samtal_part ADD COLUMN survey INTEGER NOT NULL DEFAULT 0 CHECK (survey IN (0, 1));

-- A survey of experience is about one step of stödprocessen, or 'whole', as those were that were counted before.

CREATE TABLE statistics_experience_of_step (
  term TEXT NOT NULL,
  respondent TEXT NOT NULL,
  step TEXT NOT NULL DEFAULT 'whole', -- the default, so that the log's hash of rows from before stands
  question INTEGER NOT NULL CHECK (question BETWEEN 1 AND 6),
  answer INTEGER NOT NULL CHECK (answer BETWEEN 1 AND 4),
  number INTEGER NOT NULL CHECK (number >= 0),
  PRIMARY KEY (term, respondent, step, question, answer)
) STRICT, WITHOUT ROWID;
INSERT INTO statistics_experience_of_step (term, respondent, step, question, answer, number)
  SELECT term, respondent, 'whole', question, answer, number FROM statistics_experience;
DROP TABLE statistics_experience;
ALTER TABLE statistics_experience_of_step RENAME TO statistics_experience;

-- On which days of the year the terms begin, for the unit that counts by others than the process leaders' own.
ALTER TABLE statistics_settings ADD COLUMN spring_month INTEGER NOT NULL DEFAULT 1 CHECK (spring_month BETWEEN 1 AND 3);
ALTER TABLE statistics_settings ADD COLUMN spring_day INTEGER NOT NULL DEFAULT 1 CHECK (spring_day BETWEEN 1 AND 31);
ALTER TABLE statistics_settings ADD COLUMN autumn_month INTEGER NOT NULL DEFAULT 7 CHECK (autumn_month BETWEEN 6 AND 9);
ALTER TABLE statistics_settings ADD COLUMN autumn_day INTEGER NOT NULL DEFAULT 1 CHECK (autumn_day BETWEEN 1 AND 31);
