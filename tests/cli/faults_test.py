# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each fault has its own exit code and sentence, and leaves every byte."""
import hashlib
import json
import os
import pathlib
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time

from command_line import DAMAGED, FILE, IN_USE, NEWER, OK, USAGE, WRONG, PracticeUnit, program, run


class Faults(PracticeUnit):
    """What is wrong with the unit, the disk or the one who asks."""

    def test_wrong_user_and_passphrase(self):
        said = {self.refused(WRONG, "children", self.unit, passphrase="fel lösenfras helt och hållet"),
                self.refused(WRONG, "children", self.unit, "--user", "ingen")}
        self.assertEqual(len(said), 2)
        self.refused(USAGE, "children", self.unit, passphrase=None)
        secret = self.unit.parent / "secret"
        secret.write_text(self.access["passphrase"] + "\nresten\n")
        self.assertEqual(self.cli("children", self.unit, "--passphrase-file", secret, passphrase="fel").returncode, OK)

    def test_damage_is_told_apart(self):
        said = []

        def spoil(code, change):
            shutil.rmtree(self.unit)
            shutil.copytree(self.demo, self.unit)
            change()
            said.append(self.refused(code, "children", self.unit))

        keys, data = self.unit / "keys", self.unit / "data-0001.db"
        spoil(DAMAGED, keys.unlink)
        spoil(DAMAGED, lambda: keys.write_bytes(keys.read_bytes()[:100] + b"x" + keys.read_bytes()[101:]))
        spoil(DAMAGED, data.unlink)
        spoil(DAMAGED, lambda: data.write_bytes(b"\0" * 4096 + data.read_bytes()[4096:]))
        spoil(DAMAGED, lambda: self.plain_database(data))
        spoil(DAMAGED, lambda: data.write_bytes(data.read_bytes()[:5000]))
        spoil(NEWER, lambda: self.as_a_later_version(keys))
        self.assertEqual(len(set(said)), len(said), "each fault has its own sentence")
        self.refused(FILE, "children", self.unit.parent / "finns-inte")

    def test_every_page_counts_in_verify(self):
        self.assertEqual(self.cli("verify", self.unit).returncode, OK)
        data = self.unit / "data-0001.db"
        content = bytearray(data.read_bytes())
        content[len(content) // 2] ^= 1
        data.write_bytes(content)
        self.assertEqual(self.cli("verify", self.unit).returncode, DAMAGED)
        data.write_bytes(data.read_bytes()[:-8192])
        self.assertEqual(self.cli("verify", self.unit).returncode, DAMAGED)

    @staticmethod
    def as_a_later_version(keys):
        """The two bytes after the mark are the version, the last 32 check all before them."""
        whole = bytearray(keys.read_bytes())
        mark = len(b"BKKEYS\0")
        order = "little" if whole[mark] == 1 else "big"
        whole[mark:mark + 2] = (2).to_bytes(2, order)
        whole[-32:] = hashlib.blake2b(whole[:-32], digest_size=32).digest()
        for path in (keys, keys.with_name("keys.bak")):
            path.write_bytes(whole)

    @staticmethod
    def plain_database(path):
        path.unlink()
        with sqlite3.connect(path) as database:
            database.execute("CREATE TABLE t (x)")
            database.execute("PRAGMA user_version = 1")
        database.close()

    def test_a_file_of_a_later_version_is_said_to_be_one(self):
        file = self.unit.parent / "later.json"
        self.assertEqual(self.cli("export", self.unit, "--child", self.fullest(), "--out", file).returncode, OK)
        whole = json.loads(file.read_text())
        whole["formatVersion"] = 99
        file.write_text(json.dumps(whole))
        self.refused(NEWER, "import", self.unit, file)

    def test_where_nothing_can_be_written_the_file_or_disk_is_at_fault(self):
        target = self.unit.parent / "finns-inte" / "plan.pdf"
        self.refused(FILE, "plan", self.unit, "--child", self.fullest(), "--out", target)

    def on_a_disk(self, setting, *words):
        """The command on the unit in a file system of its own, and whether the unit there is byte for byte what it was."""
        script = ('mount -t tmpfs -o size=64m tmpfs "$1" && cp -a "$2" "$1/unit" && mount -o "remount,$3" "$1" && disk=$1 && shift 3 && '
                  '(cd "$disk/unit" && sha256sum *) >"$disk.before"; "$@"; code=$?; (cd "$disk/unit" && sha256sum *) >"$disk.after"; exit $code')
        with tempfile.TemporaryDirectory() as folder:
            disk = pathlib.Path(folder, "disk")
            disk.mkdir()
            words = [word(disk / "unit") if callable(word) else word for word in words]
            done = subprocess.run(
                ["unshare", "--mount", "--map-root-user", "sh", "-c", script, "sh", disk, self.unit, setting, program(), *map(str, words)],
                capture_output=True, text=True, timeout=300, env={**os.environ, "BEHOVSKOMPASS_PASSPHRASE": self.access["passphrase"]})
            before, after = pathlib.Path(f"{disk}.before"), pathlib.Path(f"{disk}.after")
            if not before.exists():
                self.skipTest("no right to mount: " + done.stderr.strip())
            self.assertEqual(after.read_text(), before.read_text(), "the unit was changed")
            return done

    def test_a_read_only_disk_and_a_full_one_have_their_own_sentences(self):
        written = self.on_a_disk("ro", "children", lambda unit: unit)
        self.assertEqual((written.returncode, written.stdout), (FILE, ""), written.stderr)
        people = self.unit.parent / "people.json"
        self.assertEqual(self.cli("export", self.unit, "--child", self.fullest(), "--out", people).returncode, OK)
        with tempfile.TemporaryDirectory() as folder:
            other = pathlib.Path(folder, "other")
            self.assertEqual(run("create", other, "--name", "Backens skola", "--kind", "grundskola", "--user", "rektor",
                                 passphrase=self.access["passphrase"]).returncode, OK)
            self.unit, demo = other, self.unit
            try:
                taken = sum(path.stat().st_size for path in other.iterdir())
                full = self.on_a_disk(f"size={(taken // 4096 + 4) * 4}k", "import", lambda unit: unit, people)
            finally:
                self.unit = demo
        self.assertEqual((full.returncode, full.stdout), (FILE, ""), full.stderr)
        self.assertNotEqual(full.stderr, written.stderr)
        self.assertIn("50 MB", full.stderr)

    def test_one_instance_at_a_time(self):
        environment = {**os.environ, "BEHOVSKOMPASS_PASSPHRASE": self.access["passphrase"]}
        holder = subprocess.Popen([program(), "verify", str(self.unit)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
        deadline = time.monotonic() + 30
        lock = self.unit / "in-use"
        while not (lock.exists() and lock.stat().st_size) and holder.poll() is None and time.monotonic() < deadline:
            time.sleep(0.001)
        holder.send_signal(signal.SIGSTOP)
        try:
            self.assertTrue(lock.exists(), "the holder was too quick to be caught")
            self.refused(IN_USE, "children", self.unit)
        finally:
            holder.kill()
            holder.wait()
        self.assertEqual(self.cli("children", self.unit).returncode, OK, "a killed instance left the unit in use")

    def test_an_unwritable_target_leaves_nothing(self):
        child = self.fullest()
        done = self.cli("plan", self.unit, "--child", child, "--out", self.unit.parent / "ingen" / "plan.pdf")
        self.assertEqual(done.returncode, FILE)
        self.assertFalse((self.unit.parent / "ingen").exists())
