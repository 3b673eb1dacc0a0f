# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A backup alone gives the unit back: to somebody whose computer has seen no unit, with a passphrase or with the paper key; and a
backup with one changed bit gives nothing."""
import json
import random
import tempfile

from common import DAMAGED, OK, WRONG, Bench, asked, command_line, tell_figure

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
FRESH = "nio blå hästar vid sjön"


class Backups(Bench):
    """BEHOVSKOMPASS_RESTORES sets how often each is tried."""

    def setUp(self):
        super().setUp()
        self.times = asked("BEHOVSKOMPASS_RESTORES", 3)
        self.backup = self.unit.parent / "kopia.bkbackup"

    def somewhere(self):
        """A folder on a computer that has seen no unit."""
        folder = self.unit.parent / f"{random.getrandbits(64):x}"
        command_line.as_new_user(tempfile.mkdtemp(dir=self.home))
        return folder

    def good(self, *words, **more):
        done = self.cli(*words, **more)
        self.assertEqual(done.returncode, OK, done.stderr)
        return done

    def counts(self, **more):
        """How many rows each table of records has; the log and the lists of use grow with each opening."""
        said = json.loads(self.good("verify", self.unit, "--full", "--format", "json", **more).stdout)
        return {name: rows for name, rows in said["tables"].items() if not name.startswith("history")}

    def test_restored_for_somebody_who_has_seen_no_unit(self):
        for _ in range(self.times):
            file = self.home / "ny.json"
            expected = self.ids() | {self.newcomer(file)}
            self.good("import", self.unit, file)
            own, rows = self.unit, self.counts()
            self.good("backup", self.unit, "--out", self.backup)
            self.unit = self.somewhere()
            done = self.good("restore", self.backup, "--to", self.unit)
            self.assertEqual(done.stderr.count("Varning"), 0, done.stderr)
            self.assertEqual(self.ids(), expected)
            self.assertEqual(self.counts(), rows)
            self.good("audit", self.unit, "--verify")
            self.backup.unlink()
            self.unit = own
        tell_figure("restore", "unit of 12 children", self.times)

    def made(self):
        """A unit with a paper key of its own; returns the key."""
        self.unit = self.somewhere()
        done = command_line.run("create", self.unit, "--name", "Backens skola", "--kind", "grundskola", "--user", "anna", "--format", "json",
                                passphrase=self.access["passphrase"])
        self.assertEqual(done.returncode, OK, done.stderr)
        return json.loads(done.stdout)["recoveryKey"]

    def test_recovered_from_the_backup_and_the_paper_key_alone(self):
        paper, words, file = (self.home / name for name in ("papper.txt", "fras.txt", "ny.json"))
        words.write_text(FRESH + "\n")
        comers = [file.with_suffix(f".{number}") for number in range(3)]
        coming = [self.newcomer(each) for each in comers]
        key = self.made()
        for each in comers:
            self.good("import", self.unit, each)
        expected = set(coming)
        for number in range(self.times):
            if number and number % 10 == 0:  # another unit, with another key
                key, expected = self.made(), set()
            self.good("backup", self.unit, "--out", self.backup)
            own, self.unit = self.unit, self.somewhere()
            # As somebody types it, from paper.
            groups = key.split("-")
            paper.write_text(random.choice((key, key.lower(), " ".join(groups), "\n".join(groups), key.replace("0", "O"))) + "\n")
            self.good("restore", self.backup, "--to", self.unit, "--recovery-key-file", paper, passphrase=None)
            self.good("recover", self.unit, "--recovery-key-file", paper, "--new-passphrase-file", words, passphrase=None)
            done = self.good("children", self.unit, "--format", "json", passphrase=FRESH)
            self.assertEqual({child["id"] for child in json.loads(done.stdout)}, expected)
            self.good("verify", self.unit, "--full", passphrase=FRESH)
            self.backup.unlink()
            self.unit = own
        tell_figure("recovery", "unit", self.times)

    def test_one_wrong_character_of_the_paper_key_is_named_by_its_group(self):
        key, paper = self.made(), self.home / "papper.txt"
        self.good("backup", self.unit, "--out", self.backup)
        there = self.somewhere()
        for _ in range(self.times):
            at = random.choice([place for place, character in enumerate(key) if character != "-"])
            wrong = random.choice([each for each in ALPHABET if each != key[at]])
            paper.write_text(key[:at] + wrong + key[at + 1:])
            done = self.cli("restore", self.backup, "--to", there, "--recovery-key-file", paper, passphrase=None)
            self.assertEqual(done.returncode, WRONG, done.stderr)
            self.assertIn(f"grupp {at // 6 + 1} ", done.stderr)
            self.assertFalse(there.exists())
        tell_figure("paper", "paper key", self.times)

    def test_a_changed_backup_gives_nothing(self):
        self.good("backup", self.unit, "--out", self.backup)
        whole = self.backup.read_bytes()
        there = self.somewhere()
        for _ in range(self.times):
            place, bit = random.randrange(len(whole)), 1 << random.randrange(8)
            changed = bytearray(whole)
            changed[place] ^= bit
            self.backup.write_bytes(changed)
            done = self.cli("restore", self.backup, "--to", there)
            self.assertIn(done.returncode, (DAMAGED, WRONG, 6, 8), f"byte {place}, bit {bit}: {done.returncode} {done.stderr}")
            self.assertTrue(done.stderr.strip())
            self.assertFalse(there.exists(), f"byte {place}")
        self.backup.write_bytes(whole)
        self.good("restore", self.backup, "--to", there)
        tell_figure("backup flip", "backup", self.times)
