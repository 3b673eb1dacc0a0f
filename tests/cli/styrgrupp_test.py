# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A lokal styrgrupp's unit: the rollout and merged statistics, and no children."""
import json
import pathlib
import shutil
import tempfile
import unittest

from command_line import OK, REFUSED, as_new_user, run


class Styrgrupp(unittest.TestCase):
    """What is about children is refused with the reason; the rest works."""

    def setUp(self):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="bk-cli-"))
        self.addCleanup(shutil.rmtree, self.home, ignore_errors=True)
        as_new_user(self.home)
        self.unit = self.home / "styrgrupp"
        done = run("create", self.unit, "--name", "Björkdalens styrgrupp", "--kind", "styrgrupp", "--user", "ulla")
        self.assertEqual(done.returncode, OK, done.stderr)

    def test_its_kind_is_told(self):
        self.assertEqual(json.loads(run("info", self.unit, "--format", "json").stdout)["kind"], "styrgrupp")

    def test_what_is_about_children_is_refused_with_the_reason(self):
        out = self.home / "out.json"
        out.write_text('{"format": "behovskompass-children"}')
        for words in (("todo", self.unit), ("visits", self.unit, "--due"), ("children", self.unit), ("import", self.unit, out),
                      ("profile", self.unit, "--child", "0000000000007"), ("statistics", self.unit, "--term", "2023vt", "--out", out)):
            done = run(*words)
            self.assertEqual((done.returncode, done.stdout), (REFUSED, ""), words)
            self.assertIn("håller inga barn", done.stderr, words)

    def test_the_rollout_and_the_check_work(self):
        self.assertEqual(len(json.loads(run("rollout", self.unit, "--format", "json").stdout)["phases"]), 5)
        self.assertEqual(run("verify", self.unit).returncode, OK)
