# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies of one unit that went separate ways, as sync programs, sticks and people make them: whoever opens one is told, and nothing
that somebody wrote is overwritten or removed."""
import hashlib
import json
import shutil
import tempfile

from common import DAMAGED, IN_USE, OK, Bench, command_line, tell_figure

DATABASE = "data-0001.db"
WARNED = "Varning"


passed = []


def tearDownModule():
    if len(passed) >= 20:
        tell_figure("copies", "unit", len(passed))


class Diverged(Bench):
    """Each scenario begins with the same unit twice: here, and on another computer, where it is worked on too."""

    def setUp(self):
        super().setUp()
        self.assertEqual(self.cli("children", self.unit).returncode, OK)  # the profile here has seen it
        self.other = self.unit.parent / "annan"
        shutil.copytree(self.unit, self.other)
        self.brought = {}

    def tearDown(self):
        if not self._outcome.result.failures and not self._outcome.result.errors:
            passed.append(self.id())

    def save(self, unit):
        """Somebody saves a child there; returns its id."""
        here, self.unit = self.unit, unit
        profile = tempfile.mkdtemp(dir=self.home)
        seen = command_line._profile[-1]
        command_line.as_new_user(profile if unit == self.other else seen)
        file = self.home / "ny.json"
        id_ = self.newcomer(file)
        done = self.cli("import", unit, file)
        self.assertEqual(done.returncode, OK, done.stderr)
        self.unit = here
        command_line.as_new_user(seen)
        return id_

    def rekey(self, unit):
        done = self.cli("rekey", unit)
        self.assertEqual(done.returncode, OK, done.stderr)

    def bring(self, source, name=None):
        """A sync program lays a file beside the unit's own, or in its place, as old as it was."""
        target = self.unit / (name or source.name)
        shutil.copy2(source, target)
        if target.name not in ("keys", DATABASE):
            self.brought[target] = hashlib.sha256(target.read_bytes()).hexdigest()

    def opened(self, *codes):
        """Opens it twice: told each time or refused, and what was brought is there byte for byte."""
        for _ in range(2):
            done = self.cli("children", self.unit, "--format", "json")
            self.assertIn(done.returncode, codes or (OK,), done.stderr)
            self.assertTrue(done.stderr.strip(), "nothing is said")
            if done.returncode == OK:
                self.assertIn(WARNED, done.stderr)
            for path, digest in self.brought.items():
                self.assertTrue(path.exists(), f"{path.name} was removed")
                self.assertEqual(hashlib.sha256(path.read_bytes()).hexdigest(), digest, f"{path.name} was changed")
        return done


def conflicting(name):
    """A second copy of a file under the name that a sync program gives it."""
    def scenario(self):
        lost = self.save(self.other)
        own = self.save(self.unit)
        source = "keys" if name.startswith("keys") else DATABASE
        self.bring(self.other / source, name)
        done = self.opened()
        self.assertIn(name, done.stderr)
        self.assertIn(own, done.stdout)
        if source == DATABASE:  # and the other's work can be had from it
            shutil.copy2(self.unit / name, self.other / DATABASE)
            self.unit = self.other
            self.assertIn(lost, self.ids())
    return scenario


class Conflicting(Diverged):
    """Names that sync programs give to second copies."""


for number, name in enumerate((
        "data-0001 (Karins konflikterade kopia 2026-11-23).db",  # Dropbox
        "data-0001-LAPTOP7.db",  # OneDrive
        "data-0001.sync-conflict-20261123-101500-ABCDEFG.db",  # Syncthing
        "data-0001 (conflicted copy 2026-11-23 101500).db",  # Nextcloud
        "data-0001 (1).db",  # Google Drive, and a browser
        "data-0001 2.db",  # iCloud
        "data-0001 - kopia.db",  # Windows
        "keys-LAPTOP7", "keys (1)", "keys.sync-conflict-20261123-101500-ABCDEFG")):
    setattr(Conflicting, f"test_{number:02}_a_conflicting_copy_named_{name}", conflicting(name))


class Mixed(Diverged):
    """Files of several times, and of both computers, in one folder."""

    def test_11_both_were_worked_on_and_the_others_is_put_here(self):
        self.save(self.unit)
        self.save(self.other)
        shutil.rmtree(self.unit)
        shutil.copytree(self.other, self.unit)
        self.opened()

    def test_12_an_older_copy_is_put_here(self):
        self.save(self.unit)
        shutil.rmtree(self.unit)
        shutil.copytree(self.other, self.unit)
        self.opened()

    def test_13_the_others_database_with_the_key_file_of_here(self):
        self.save(self.unit)
        self.save(self.other)
        self.bring(self.other / DATABASE)
        self.opened()

    def test_14_an_older_key_file_with_a_newer_database(self):
        older = (self.unit / "keys").read_bytes()
        words = self.home / "fras.txt"
        words.write_text("nio blå hästar vid sjön\n")
        done = self.cli("user", "add", self.unit, "--login", "anna", "--name", "Anna Berg", "--new-passphrase-file", words)
        self.assertEqual(done.returncode, OK, done.stderr)
        (self.unit / "keys").write_bytes(older)
        self.opened()

    def test_15_an_older_database_with_a_newer_key_file(self):
        words = self.home / "fras.txt"
        words.write_text("nio blå hästar vid sjön\n")
        for login in ("anna", "bo", "cecilia"):
            done = self.cli("user", "add", self.unit, "--user", self.access["user"], "--login", login, "--name", login, "--new-passphrase-file", words)
            self.assertEqual(done.returncode, OK, done.stderr)
        self.bring(self.other / DATABASE)
        done = self.cli("children", self.unit, "--user", self.access["user"])
        self.assertEqual(done.returncode, OK, done.stderr)
        self.assertIn(WARNED, done.stderr)

    def test_16_a_new_key_here_and_later_work_with_the_old_one_there(self):
        self.rekey(self.unit)
        lost = self.save(self.other)
        self.bring(self.other / DATABASE)
        self.brought[self.unit / DATABASE] = hashlib.sha256((self.unit / DATABASE).read_bytes()).hexdigest()
        self.assertIn(DATABASE, self.opened().stderr)
        self.unit = self.other
        self.assertIn(lost, self.ids())

    def test_17_a_new_key_here_and_earlier_work_there_with_a_key_file_that_conflicts(self):
        self.save(self.other)
        self.rekey(self.unit)
        self.bring(self.other / DATABASE)
        self.bring(self.other / "keys", "keys-LAPTOP7")
        self.brought[self.unit / DATABASE] = hashlib.sha256((self.unit / DATABASE).read_bytes()).hexdigest()
        self.opened()

    def test_18_a_new_key_there_and_its_database_here_without_its_key_file(self):
        self.save(self.unit)
        self.rekey(self.other)
        synced = self.unit.parent / "Dropbox"
        synced.mkdir()
        self.unit = self.unit.rename(synced / "enhet")
        self.bring(self.other / "data-0002.db")
        self.opened()

    def test_19_a_new_key_file_without_its_database(self):
        self.rekey(self.other)
        self.bring(self.other / "keys")
        own = self.save_digest()
        self.opened(DAMAGED)
        self.assertEqual(self.save_digest(), own)

    def test_20_a_key_file_of_another_unit(self):
        done = command_line.run("create", self.home / "främmande", "--name", "Annan skola", "--kind", "grundskola", "--user", self.access["user"],
                                passphrase=self.access["passphrase"])
        self.assertEqual(done.returncode, OK, done.stderr)
        shutil.copy2(self.home / "främmande/keys", self.unit / "keys")
        own = self.save_digest()
        self.opened(DAMAGED)
        self.assertEqual(self.save_digest(), own)

    def test_21_the_other_computer_has_it_open(self):
        (self.unit / "in-use").write_text(json.dumps(
            {"host": "annan-dator", "machine": "00112233445566778899aabbccddeeff", "pid": 77, "since": "2026-11-23T03:04:05Z"}))
        own = self.save_digest()
        self.opened(IN_USE)
        self.assertEqual(self.save_digest(), own)

    def test_22_a_new_key_beside_a_second_copy_takes_the_old_database_and_leaves_the_copy(self):
        self.bring(self.other / DATABASE, "data-0001-LAPTOP7.db")
        self.rekey(self.unit)
        self.assertFalse((self.unit / DATABASE).exists(), "the old database may hold what was purged")
        self.opened()

    def test_23_a_new_key_here_and_earlier_work_with_the_old_one_there(self):
        lost = self.save(self.other)
        self.rekey(self.unit)
        self.assertFalse((self.unit / DATABASE).exists())
        self.bring(self.other / DATABASE)
        self.brought[self.unit / DATABASE] = hashlib.sha256((self.unit / DATABASE).read_bytes()).hexdigest()
        self.assertIn(DATABASE, self.opened().stderr)
        self.rekey(self.unit)  # another new key does not take it for its own former one
        self.assertFalse((self.unit / "data-0002.db").exists())
        self.assertIn(DATABASE, self.opened().stderr)
        self.unit = self.other
        self.assertIn(lost, self.ids())

    def save_digest(self):
        return hashlib.sha256((self.unit / DATABASE).read_bytes()).hexdigest()

