# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A unit on a stick that is pulled out at a random moment while children are saved: the program says why it ended, and once the
stick is back every child that was acknowledged is there and the unit is whole."""
import os
import random
import shutil
import tempfile
import threading
import time

from common import DAMAGED, FILE, OK, Bench, asked, tell_figure
from disks import Disk


class Unplugged(Bench):
    """BEHOVSKOMPASS_UNPLUGS sets how often."""

    def test_what_was_acknowledged_is_there_when_the_disk_is_back(self):
        unplugs, in_time, tries = asked("BEHOVSKOMPASS_UNPLUGS", 3), 0, 0
        with Disk(tempfile.mkdtemp(dir=self.home)) as disk:
            shutil.copytree(self.unit, disk.place / "unit")
            self.unit = disk.place / "unit"
            os.sync()
            expected = self.ids()
            while in_time < unplugs:
                tries += 1
                self.assertLess(tries, unplugs * 5, "the disk never goes while somebody writes")
                in_time += self.unplug(disk, expected)
        tell_figure("unplug", "unit on a loop device", unplugs)

    def unplug(self, disk, expected):
        """Whether it came in the middle of a command."""
        files = [self.home / f"{number}.json" for number in range(8)]
        coming = [self.newcomer(file) for file in files]
        puller = threading.Timer(random.uniform(0.05, 1.0), disk.pull_out)
        puller.start()
        done = None
        for file, id_ in zip(files, coming):
            done = self.cli("import", self.unit, file)
            if done.returncode != OK:
                break
            expected.add(id_)
        puller.join()
        if done.returncode != OK:
            # A disk that goes in the middle of a page can look like a damaged one until it is back.
            self.assertIn(done.returncode, (FILE, DAMAGED), done.stderr)
            self.assertTrue(done.stderr.strip(), "it says why")
        time.sleep(0.01)
        disk.take_away()
        disk.put_in()
        found = self.ids()
        # The one that was under way may have been saved, and only its acknowledgement have failed.
        self.assertLessEqual(expected, found, "lost")
        self.assertLessEqual(found, expected | set(coming), "from nowhere")
        expected |= found
        whole = self.cli("verify", self.unit, "--full")
        self.assertEqual(whole.returncode, OK, whole.stderr)
        return done.returncode != OK
