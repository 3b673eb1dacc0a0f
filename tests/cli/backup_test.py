# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups made, restored and refused."""
import json

from command_line import DAMAGED, FILE, OK, REFUSED, USAGE, WRONG, PracticeUnit, run, snapshot


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

    def test_a_damaged_unit_gives_a_new_one_and_is_left_alone(self):
        database = self.unit / "data-0001.db"
        bytes_ = bytearray(database.read_bytes())
        bytes_[len(bytes_) // 2] ^= 1
        database.write_bytes(bytes_)
        before = snapshot(self.unit)
        done = self.cli("salvage", self.unit, "--to", self.there, "--format", "json")
        self.assertEqual(done.returncode, OK, done.stderr)
        self.assertFalse(json.loads(done.stdout)["whole"])
        self.assertEqual(json.loads((self.there / "salvage.json").read_text()), json.loads(done.stdout))
        self.assertTrue(snapshot(self.unit) == before)
        self.assertEqual(self.cli("verify", self.there).returncode, OK)

    def test_verify_full_tries_the_latest_backup(self):
        folder = self.unit.parent / "kopior"
        folder.mkdir()
        full = json.loads(self.cli("verify", self.unit, "--full", "--format", "json").stdout)
        self.assertIsNone(full["backup"])
        self.assertEqual(full["tables"]["child"], 12)
        (self.unit / "backups.json").write_text(json.dumps({"folder": str(folder)}))
        backup = self.cli("backup", self.unit).stdout.strip()
        full = json.loads(self.cli("verify", self.unit, "--full", "--format", "json").stdout)
        self.assertEqual(full["backup"]["file"], backup)
        since = sum(full["tables"].values()) - full["backup"]["rows"]
        self.assertIn(since, range(1, 10), "what the log has kept since of being opened and locked")

    def a_user_has_children(self, user, as_anna):
        child = json.loads(self.cli("children", self.unit, *user, "--format", "json").stdout)[0]["id"]
        anna = ("--login", "anna")
        self.assertEqual(self.cli("user", "role", self.unit, *user, *anna, "--role", "handlaggare").returncode, OK)
        self.assertEqual(self.cli("user", "assign", self.unit, *user, *anna, "--child", child).returncode, OK)
        listed = {each["login"]: each for each in json.loads(self.cli("user", "list", self.unit, *user, "--format", "json").stdout)}
        self.assertEqual((listed["anna"]["role"], listed["anna"]["assignedChildren"]), ("handlaggare", 1))
        self.assertIsNotNone(listed["anna"]["lastUnlocked"])
        self.assertIsNone(listed[self.access["user"]]["assignedChildren"])
        assigned = json.loads(self.cli("user", "children", self.unit, *user, *anna, "--format", "json").stdout)
        self.assertEqual([each["id"] for each in assigned], [child])
        self.assertEqual(self.cli("profile", self.unit, "--user", "anna", "--child", child, **as_anna).returncode, OK)
        self.assertEqual(self.cli("audit", self.unit, "--user", "anna", "--child", child, **as_anna).returncode, OK)
        self.assertEqual(self.cli("audit", self.unit, "--user", "anna", **as_anna).returncode, REFUSED)
        self.assertEqual(self.cli("user", "assign", self.unit, "--user", "anna", *anna, "--child", child, **as_anna).returncode, REFUSED)
        self.assertEqual(self.cli("user", "withdraw", self.unit, *user, *anna, "--child", child).returncode, OK)
        self.assertEqual(json.loads(self.cli("user", "children", self.unit, *user, *anna, "--format", "json").stdout), [])
        self.assertNotEqual(self.cli("profile", self.unit, "--user", "anna", "--child", child, **as_anna).returncode, OK)

    def test_users_come_and_go_and_the_key_changes(self):
        fresh = self.unit.parent / "fras.txt"
        fresh.write_text("nio blå hästar vid sjön\n")
        user = ("--user", self.access["user"])
        done = self.cli("user", "add", self.unit, *user, "--login", "anna", "--name", "Anna Berg", "--new-passphrase-file", fresh)
        self.assertEqual(done.returncode, OK, done.stderr)
        as_anna = {"passphrase": "nio blå hästar vid sjön"}
        self.assertEqual(self.cli("verify", self.unit, "--user", "anna", **as_anna).returncode, OK)
        self.assertEqual([each["login"] for each in json.loads(self.cli("user", "list", self.unit, *user, "--format", "json").stdout)],
                         ["anna", self.access["user"]])
        self.a_user_has_children(user, as_anna)
        self.assertEqual(self.cli("rekey", self.unit, *user).returncode, OK)
        self.assertEqual(self.cli("verify", self.unit, "--user", "anna", **as_anna).returncode, OK)
        self.assertEqual(self.cli("user", "remove", self.unit, *user, "--login", "anna").returncode, OK)
        self.assertEqual(self.cli("verify", self.unit, "--user", "anna", **as_anna).returncode, WRONG)
        self.assertEqual(sorted(path.name for path in self.unit.iterdir()), ["data-0003.db", "keys"])
        self.refused(USAGE, "user", "remove", self.unit, "--login", self.access["user"])

    def test_the_paper_key_gives_a_new_passphrase_and_is_renewed(self):
        made = json.loads(run("create", self.there, "--name", "Backens skola", "--kind", "grundskola", "--user", "anna", "--format", "json").stdout)
        paper, fresh = self.unit.parent / "papper.txt", self.unit.parent / "fras.txt"
        paper.write_text(made["recoveryKey"])
        fresh.write_text("nio blå hästar vid sjön\n")
        done = run("recover", self.there, "--recovery-key-file", paper, "--new-passphrase-file", fresh, passphrase=None)
        self.assertEqual(done.returncode, OK, done.stderr)
        done = run("rekey", self.there, "--new-recovery-key", passphrase="nio blå hästar vid sjön")
        self.assertEqual(done.returncode, OK, done.stderr)
        self.assertEqual(run("recover", self.there, "--recovery-key-file", paper, "--new-passphrase-file", fresh, passphrase=None).returncode, WRONG)
        paper.write_text(done.stdout)
        self.assertEqual(run("recover", self.there, "--recovery-key-file", paper, "--new-passphrase-file", fresh, passphrase=None).returncode, OK)

    def test_a_folder_that_cannot_be_written_to_leaves_the_unit_as_it_was(self):
        self.assertEqual(self.cli("backup", self.unit, "--out", self.unit.parent / "saknas" / "a.bkbackup").returncode, FILE)
        self.only_opened()
