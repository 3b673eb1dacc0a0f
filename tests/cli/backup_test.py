# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups made, restored and refused."""
import json

from command_line import DAMAGED, FILE, OK, USAGE, WRONG, PracticeUnit, run, snapshot


class Backups(PracticeUnit):
    """A unit copied to one file and back."""

    def setUp(self):
        super().setUp()
        self.backup = self.unit.parent / "kopia.bkbackup"
        self.there = self.unit.parent / "ny" / "enhet"

    def back_up(self):
        done = self.cli("backup", self.unit, "--out", self.backup, "--format", "json")
        self.assertEqual(done.returncode, OK, done.stderr)
        self.assertEqual(json.loads(done.stdout), {"out": str(self.backup), "verified": True})

    def test_a_restored_unit_has_the_same_children(self):
        self.back_up()
        done = self.cli("restore", self.backup, "--to", self.there, "--format", "json")
        self.assertEqual(done.returncode, OK, done.stderr)
        restored = json.loads(done.stdout)
        self.assertEqual(restored["to"], str(self.there))
        self.assertGreater(restored["rows"], 100)
        before, self.unit = self.children(), self.there
        self.assertEqual(self.children(), before)
        self.assertEqual(self.cli("verify", self.there).returncode, OK)

    def test_the_paper_key_restores_without_a_passphrase(self):
        made = json.loads(run("create", self.there, "--name", "Backens skola", "--kind", "grundskola", "--user", "anna", "--format", "json").stdout)
        self.assertEqual(run("backup", self.there, "--out", self.backup).returncode, OK)
        paper = self.unit.parent / "papper.txt"
        paper.write_text(made["recoveryKey"] + "\n")
        again = self.unit.parent / "igen"
        done = run("restore", self.backup, "--to", again, "--recovery-key-file", paper, passphrase=None)
        self.assertEqual(done.returncode, OK, done.stderr)
        self.assertEqual(run("verify", again).returncode, OK)

    def test_what_cannot_be_restored_leaves_nothing(self):
        self.back_up()
        self.assertEqual(run("restore", self.backup, "--to", self.there, passphrase="en annan fras helt och hållet").returncode, WRONG)
        bytes_ = bytearray(self.backup.read_bytes())
        bytes_[len(bytes_) // 2] ^= 1
        self.backup.write_bytes(bytes_)
        self.assertEqual(self.cli("restore", self.backup, "--to", self.there).returncode, DAMAGED)
        self.backup.write_bytes(b"x" * 5000)
        self.assertEqual(self.cli("restore", self.backup, "--to", self.there).returncode, USAGE)
        self.assertEqual(self.cli("restore", self.unit.parent / "saknas", "--to", self.there).returncode, FILE)
        self.assertFalse(self.there.exists())

    def test_nothing_is_written_over(self):
        self.back_up()
        before = self.backup.read_bytes()
        self.refused(FILE, "backup", self.unit, "--out", self.backup)
        self.assertEqual(self.backup.read_bytes(), before)
        self.refused(FILE, "restore", self.backup, "--to", self.unit)

    def test_without_a_file_the_backup_goes_to_the_units_folder_and_old_ones_go(self):
        self.refused(USAGE, "backup", self.unit)
        folder = self.unit.parent / "kopior"
        folder.mkdir()
        (self.unit / "backups.json").write_text(json.dumps({"folder": str(folder), "keep": {"days": 1, "weeks": 0, "months": 0}}))
        for _ in range(2):
            done = self.cli("backup", self.unit)
            self.assertEqual(done.returncode, OK, done.stderr)
        self.assertEqual([str(path) for path in folder.iterdir()], [done.stdout.strip()])

    def test_a_folder_that_cannot_be_written_to_leaves_the_unit_as_it_was(self):
        before = snapshot(self.unit)
        self.assertEqual(self.cli("backup", self.unit, "--out", self.unit.parent / "saknas" / "a.bkbackup").returncode, FILE)
        self.assertEqual(snapshot(self.unit), before)
