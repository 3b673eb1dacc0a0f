-- SPDX-FileCopyrightText: 2026 The Behovskompass authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The four guiding principles at every decision: at an Uppföljningssamtal and where a Barnteam decides on a child, as at a Beslut. One that was
-- neither answered nor noted has no row.

CREATE TABLE uppfoljningssamtal_principle (
  uppfoljningssamtal_id INTEGER NOT NULL REFERENCES uppfoljningssamtal (id),
  principle INTEGER NOT NULL CHECK (principle BETWEEN 0 AND 3),
  yes INTEGER CHECK (yes IN (0, 1)),
  note TEXT NOT NULL,
  PRIMARY KEY (uppfoljningssamtal_id, principle)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_child_principle (
  meeting_id INTEGER NOT NULL,
  child INTEGER NOT NULL,
  principle INTEGER NOT NULL CHECK (principle BETWEEN 0 AND 3),
  yes INTEGER CHECK (yes IN (0, 1)),
  note TEXT NOT NULL,
  PRIMARY KEY (meeting_id, child, principle),
  FOREIGN KEY (meeting_id, child) REFERENCES meeting_child (meeting_id, position)
) STRICT, WITHOUT ROWID;
