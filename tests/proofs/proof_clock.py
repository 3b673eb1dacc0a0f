# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The computer's clock is wrong by ten years, or the hour changes: nothing is purged, the log keeps its order, and a clock that goes
back more than a day is told."""
import datetime
import json
import shutil
import subprocess

from common import OK, REFUSED, USAGE, Bench, command_line, environment, need, tell_figure

YEAR = 365 * 86400
UTC = datetime.timezone.utc
CHANGES = (datetime.datetime(2026, 10, 25, 1, tzinfo=UTC), datetime.datetime(2027, 3, 28, 1, tzinfo=UTC))  # of the hour, in Sweden


class Clock(Bench):
    def setUp(self):
        need(shutil.which("faketime"), "faketime")
        super().setUp()
        self.tried = 0

    def at(self, offset, *words):
        """A command while the clock is wrong by so many seconds, in Sweden."""
        profile = command_line._profile[-1]
        done = subprocess.run(["faketime", "-f", f"{offset:+d}", command_line.program(), *map(str, words)], capture_output=True, text=True,
                              timeout=300, stdin=subprocess.DEVNULL,
                              env=environment(self.access["passphrase"], profile) | {"TZ": "Europe/Stockholm"})
        self.tried += 1
        return done

    def good(self, offset, *words):
        done = self.at(offset, *words)
        self.assertEqual(done.returncode, OK, done.stderr)
        return done

    def work(self, offset):
        """Reads and saves; returns what was said when the unit was opened first."""
        said = self.good(offset, "children", self.unit).stderr
        file = self.home / "ny.json"
        self.newcomer(file)
        self.good(offset, "import", self.unit, file)
        self.good(offset, "todo", self.unit)
        return said

    def in_order(self):
        rows = [row["row"] for row in reversed(self.log())]
        self.assertEqual(rows, list(range(rows[0], rows[0] + len(rows))))
        done = self.cli("audit", self.unit, "--verify")
        self.assertEqual(done.returncode, OK, done.stdout + done.stderr)
        self.assertEqual(self.cli("verify", self.unit, "--full").returncode, OK)

    def told(self):
        tell_figure("clock", "commands", self.tried)

    def test_a_clock_that_goes_back_is_told_and_purges_nothing(self):
        before = self.ids()
        for offset in (-10 * YEAR, -10 * YEAR, -25 * 3600):
            said = self.work(offset)
            self.assertIn("klocka går efter", said, f"{offset} s")
            self.assertEqual(self.at(offset, "purge", self.unit, "--due", "--decision", "BUN 2026/4").returncode, REFUSED)
            self.work(0)
        self.assertNotIn("klocka", self.good(-23 * 3600, "children", self.unit).stderr)
        self.assertLessEqual(before, self.ids())
        self.in_order()
        self.told()

    def test_a_clock_that_goes_ahead_purges_nothing_by_itself_and_is_told_when_it_is_right_again(self):
        before = self.ids()
        self.work(10 * YEAR)
        self.assertEqual(self.at(10 * YEAR, "purge", self.unit, "--due").returncode, USAGE, "nobody has decided")
        self.good(10 * YEAR, "purge", self.unit, "--due", "--dry-run")
        self.assertIn("klocka går efter", self.good(0, "children", self.unit).stderr)
        # What the unit was used on while the clock was ahead is later than now, so nobody purges by a decision either.
        self.assertEqual(self.at(0, "purge", self.unit, "--due", "--decision", "BUN 2026/4").returncode, REFUSED)
        self.assertLessEqual(before, self.ids())
        self.in_order()
        self.told()

    def test_the_hour_changes(self):
        now = datetime.datetime.now(UTC)
        for change in CHANGES:
            begin = int((change - now).total_seconds())
            unit = self.unit.parent / f"enhet-{change.year}"
            done = self.at(begin - 7200, "demo", unit, "--children", 4, "--seed", 3, "--format", "json")
            self.assertEqual(done.returncode, OK, done.stderr)
            self.unit = unit
            for seconds in (-3700, -1800, -5, 5, 1800, 3700):
                self.assertEqual(self.work(begin + seconds), "", f"{seconds} s from the change")
            rows = [row["at"] for row in reversed(json.loads(self.good(begin + 4000, "audit", unit, "--format", "json").stdout))]
            self.assertEqual(rows[-30:], sorted(rows[-30:]), "the moments of the log are in its order")
            self.good(begin + 4100, "audit", unit, "--verify")
        self.told()
