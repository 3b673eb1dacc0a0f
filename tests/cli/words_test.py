# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What needs no unit: means, wrong words, help."""
import json
import pathlib
import re
import tempfile
import unittest

from command_line import OK, USAGE, run


class Mean(unittest.TestCase):
    def test_the_worked_example(self):
        areas = json.loads(run("mean", stdin='{"answers":{"omsorg":[4,null,2,5,null]}}').stdout)["areas"]
        self.assertEqual([area["id"] for area in areas],
                         ["omsorg", "trygghet", "ma_bra", "fritid", "tillhorighet", "ansvar", "respekteras", "utvecklas"])
        self.assertEqual(areas[0], {"id": "omsorg", "sum": 11, "count": 3, "of": 5, "mean": 11 / 3, "shown": "3,7"})
        self.assertEqual(areas[1], {"id": "trygghet", "sum": 0, "count": 0, "of": 0, "mean": None, "shown": "–"})

    def test_halves_round_away_from_zero(self):
        areas = json.loads(run("mean", stdin='{"answers":{"fritid":[2,2,2,3]}}').stdout)["areas"]
        self.assertEqual(areas[3]["shown"], "2,3")

    def test_only_null_and_one_to_five_count(self):
        for value in ("0", "6", "3.5", '"4"', "true", "-1", "1e300", "[3]", "{}"):
            with self.subTest(value=value):
                done = run("mean", stdin='{"answers":{"trygghet":[4,%s]}}' % value)
                self.assertEqual(done.returncode, USAGE)
                self.assertEqual(done.stdout, "")
                self.assertIn("trygghet", done.stderr)

    def test_what_is_no_question_of_ours_is_refused(self):
        for text in ("", "{", "[]", "{}", '{"answers":[]}', '{"answers":{"okant":[1]}}', '{"answers":{"omsorg":3}}'):
            with self.subTest(text=text):
                self.assertEqual(run("mean", stdin=text).returncode, USAGE)


class Usage(unittest.TestCase):
    def test_every_command_takes_a_user(self):
        self.assertEqual(run("mean", "--user", "anna", stdin='{"answers":{}}').returncode, OK)
        with tempfile.TemporaryDirectory() as folder:
            done = run("demo", pathlib.Path(folder, "u"), "--children", 1, "--user", "anna")
            self.assertEqual(done.returncode, USAGE)
            self.assertIn("rektor", done.stderr)
            self.assertEqual(list(pathlib.Path(folder).iterdir()), [])
        commands = re.findall(r"^  behovskompass-cli (.*)$", run("--help").stdout, re.MULTILINE)
        self.assertGreater(len(commands), 15)
        for command in commands:
            self.assertEqual("--user U" in command, command.split()[0] not in ("mean", "merge"), command)

    def test_wrong_words_are_named(self):
        for words, said in ((["children"], "DIR"), (["flyg"], "flyg"), (["children", "x", "--format", "xml"], "xml"),
                            (["demo", "x", "--children", "-1"], "-1"), (["mean", "--fart"], "fart"), (["profile", "x"], "--child"), ([], "kommando")):
            with self.subTest(words=words):
                done = run(*words)
                self.assertEqual((done.returncode, done.stdout), (USAGE, ""))
                self.assertIn(said, done.stderr)

    def test_help_names_every_command(self):
        text = run("--help").stdout
        for command in ("create demo info verify children profile mean chart plan anmalan export import todo advance consents sharing "
                        "extract visits").split():
            self.assertIn(f"behovskompass-cli {command}", text)
