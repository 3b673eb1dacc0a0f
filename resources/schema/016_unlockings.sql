-- SPDX-FileCopyrightText: 2026 The Behovskompass authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- When each user was last in the unit is shown beside them. The log has it already: this finds it in a log of any length.

CREATE INDEX history_of_unlocking ON history (by_login, at) WHERE change = 'unlocked';
