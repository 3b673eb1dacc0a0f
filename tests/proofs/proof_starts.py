# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two processes that want the same unit: never do both write, and one that was killed is not in the way of the next."""
import random
import time

from common import IN_USE, OK, Bench, asked, tell_figure


class Starts(Bench):
    """BEHOVSKOMPASS_RACES and BEHOVSKOMPASS_STALE set how many are tried."""

    def test_of_two_that_start_at_once_one_writes_or_both_after_each_other(self):
        races, both = asked("BEHOVSKOMPASS_RACES", 6), 0
        expected = self.ids()
        for race in range(races):
            files = [self.unit.parent / f"{name}.json" for name in "ab"]
            # So many that it takes longer than anybody waits for the unit.
            wanted = [self.newcomers(file, 60) for file in files]
            started = []
            for file in files:
                started.append(self.start("import", self.unit, file))
                time.sleep(random.choice((0, 0, random.uniform(0, 0.02))))
            for process, ids in zip(started, wanted):
                said = process.communicate(timeout=120)[1]
                self.assertIn(process.returncode, (OK, IN_USE), said)
                if process.returncode == OK:
                    expected |= set(ids)
                else:
                    self.assertTrue(said.strip(), "a refusal says why")
            codes = [process.returncode for process in started]
            self.assertIn(OK, codes, "nobody got the unit")
            both += codes == [OK, OK]
        self.assertEqual(self.ids(), expected)
        if races >= 50:
            self.assertLess(both, races, "no race was one: the second always came when the first was done")
        self.never_two_sessions()
        self.assertEqual(self.cli("verify", self.unit, "--full").returncode, OK)
        tell_figure("race", "import", races)

    def never_two_sessions(self):
        """In the log somebody unlocks only after the one before has locked."""
        is_open = False
        for row in reversed(self.log()):
            if row["what"] == "unlocked":
                self.assertFalse(is_open, f"row {row['row']}: unlocked while it was")
                is_open = True
            elif row["what"] == "locked":
                self.assertTrue(is_open, f"row {row['row']}: locked twice")
                is_open = False

    def test_one_that_was_killed_is_not_in_the_way(self):
        kills, caught = asked("BEHOVSKOMPASS_STALE", 5), 0
        lock = self.unit / "in-use"
        tries = 0
        while caught < kills:
            tries += 1
            self.assertLess(tries, kills * 20, "the unit is never held long enough to be killed")
            file = self.unit.parent / "barn.json"
            self.newcomer(file)
            process = self.start("import", self.unit, file)
            while process.poll() is None and not lock.exists():
                time.sleep(0.0005)
            time.sleep(random.uniform(0, 0.03))
            process.kill()
            process.communicate()
            caught += lock.exists()
            done = self.cli("children", self.unit)
            self.assertEqual(done.returncode, OK, f"after a kill: {done.stderr}")
            self.assertFalse(lock.exists())
        self.assertEqual(self.cli("verify", self.unit).returncode, OK)
        tell_figure("stale", "unit", kills)
