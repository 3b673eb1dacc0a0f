# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the command line share: the program run as a script runs it, and a practice unit."""
import atexit
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

_program = []
_profile = []
REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
PASSPHRASE = "sju gröna kastruller på vinden"
OK, USAGE, WRONG, DAMAGED, REFUSED, FILE, IN_USE, NEWER = 0, 2, 3, 4, 5, 6, 7, 8


def use(path):
    """The program that is tested; once, before any test."""
    _program.append(os.path.abspath(path))


def program():
    return _program[-1]


def as_new_user(folder):
    """From now on the program is run by somebody who has seen no unit."""
    _profile.append(str(folder))


def run(*words, passphrase=PASSPHRASE, stdin="", bytes_out=False, before=()):
    """`before`: a program that runs it, with its words."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    environment.pop("BEHOVSKOMPASS_PASSPHRASE", None)
    environment.pop("DISPLAY", None)
    if not _profile:
        as_new_user(tempfile.mkdtemp(prefix="bk-profile-"))
        atexit.register(shutil.rmtree, _profile[0], ignore_errors=True)
    environment["XDG_DATA_HOME"] = _profile[-1]
    if passphrase is not None:
        environment["BEHOVSKOMPASS_PASSPHRASE"] = passphrase
    done = subprocess.run([*before, program(), *map(str, words)], input=stdin.encode(), capture_output=True, env=environment, start_new_session=True, timeout=300)
    done.stderr = done.stderr.decode()
    done.stdout = done.stdout if bytes_out else done.stdout.decode()
    return done


def snapshot(folder):
    return {path.relative_to(folder): path.read_bytes() for path in sorted(pathlib.Path(folder).rglob("*")) if path.is_file()}


class PracticeUnit(unittest.TestCase):
    """One practice unit for each kind of test, made once; each test works on a copy."""

    @classmethod
    def setUpClass(cls):
        cls.home = pathlib.Path(tempfile.mkdtemp(prefix="bk-cli-"))
        cls.addClassCleanup(shutil.rmtree, cls.home, ignore_errors=True)
        cls.demo = cls.home / "demo"
        done = run("demo", cls.demo, "--children", 12, "--seed", 7, "--format", "json", passphrase=None)
        assert done.returncode == OK, done.stderr
        cls.access = json.loads(done.stdout)

    def setUp(self):
        self.unit = pathlib.Path(tempfile.mkdtemp(dir=self.home)) / "unit"
        shutil.copytree(self.demo, self.unit)
        as_new_user(tempfile.mkdtemp(dir=self.home))

    def cli(self, *words, **more):
        return run(*words, passphrase=more.pop("passphrase", self.access["passphrase"]), **more)

    def children(self, *more):
        return json.loads(self.cli("children", self.unit, "--format", "json", *more).stdout)

    def fullest(self):
        return max((child["id"] for child in self.children()),
                   key=lambda id: len({profile["rater"] for profile in self.profile(id)}))

    def profile(self, id):
        return json.loads(self.cli("profile", self.unit, "--child", id, "--format", "json").stdout)["profiles"]

    def refused(self, code, *words, **more):
        before = snapshot(self.unit)
        done = self.cli(*words, **more)
        self.assertEqual(done.returncode, code, done.stderr)
        self.assertEqual(done.stdout, "")
        self.assertTrue(done.stderr.strip())
        if snapshot(self.unit) != before:
            self.only_opened(**more)
        return done.stderr

    def log(self, **more):
        """The newest row first; looking is an opening of its own."""
        done = self.cli("audit", self.unit, "--format", "json", **more)
        self.assertEqual(done.returncode, OK, done.stderr)
        return json.loads(done.stdout)

    def only_opened(self, **more):
        """What the newest session left is that somebody opened the unit and read in it."""
        rows = self.log(**more)
        ends = [place for place, row in enumerate(rows) if row["what"] == "unlocked"]
        session = rows[ends[0] + 1:ends[1] + 1]
        self.assertLessEqual({row["what"] for row in session}, {"unlocked", "read", "locked"}, "the unit was changed")
