-- SPDX-FileCopyrightText: 2026 The Behovskompass authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The epoch in which the database of the epoch before was removed from the folder. An older database that lies there later was
-- brought there: somebody may have written in it on a computer that had not seen the new key.
ALTER TABLE unit_key_state ADD COLUMN former_removed_in_epoch INTEGER;
