# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Statistics per term out of a unit, and several units' files together."""
import json
import zipfile

import jsonschema

from command_line import DAMAGED, FILE, NEWER, OK, REPOSITORY, USAGE, PracticeUnit, run


class Statistics(PracticeUnit):
    """What is counted leaves masked, and holds no child."""

    def statistics(self, name, *more):
        out = self.unit.parent / name
        done = self.cli("statistics", self.unit, "--term", self.terms(), "--out", out, "--format", name.split(".")[1], *more)
        self.assertEqual((done.returncode, done.stdout), (OK, ""), done.stderr)
        return out

    def terms(self):
        """The terms that the practice unit has cards in."""
        out = self.unit.parent / "all.json"
        words = ",".join(f"{year}{half}" for year in range(2022, 2031) for half in ("vt", "ht"))
        done = self.cli("statistics", self.unit, "--term", words, "--out", out)
        self.assertEqual(done.returncode, OK, done.stderr)
        found = [term["term"] for term in json.loads(out.read_text())["terms"] if term["instruments"]]
        self.assertTrue(found)
        return ",".join(found)

    def test_the_json_is_as_its_schema_says_and_holds_no_child(self):
        schema = json.loads((REPOSITORY / "docs/formats/statistics.schema.json").read_text())
        for more in ((), ("--exact",)):
            text = self.statistics("s.json", *more).read_text()
            jsonschema.validate(json.loads(text), schema)
            for child in self.children():
                self.assertNotIn(child["name"].split(",")[0], text)

    def test_small_numbers_are_masked_unless_asked_otherwise(self):
        exact = json.loads(self.statistics("e.json", "--exact").read_text())
        masked = json.loads(self.statistics("m.json").read_text())
        self.assertEqual((exact["maskedBelow"], masked["maskedBelow"]), (0, 5))
        small = [(term["term"], key) for term in exact["terms"] for key, value in term["counts"].items()
                 if key not in ("barnteam", "thematic-meetings") and value in (1, 2, 3, 4)]
        self.assertTrue(small)
        counts = {term["term"]: term["counts"] for term in masked["terms"]}
        self.assertEqual({counts[term][key] for term, key in small}, {"masked"})

    def test_tables_for_excel_and_paper(self):
        csv = self.statistics("s.csv").read_bytes()
        self.assertTrue(csv.startswith(b"\xef\xbb\xbf"))
        with zipfile.ZipFile(self.statistics("s.xlsx")) as book:
            self.assertEqual(sum(name.startswith("xl/worksheets/sheet") for name in book.namelist()), 19)
        self.assertTrue(self.statistics("s.pdf").read_bytes().startswith(b"%PDF"))
        self.assertEqual([path.name for path in self.unit.parent.iterdir() if path.name.startswith(".")], [])

    def test_surveys_are_read_and_summed_and_a_wrong_file_changes_nothing(self):
        answers = self.unit.parent / "enkater.csv"
        answers.write_text("vem;1;2;3;4;5;6\n" + "personal;4;3;4;;2;4\n" * 6 + "barn;3;4;4;4;3;1\n")
        done = self.cli("survey", self.unit, "--term", "2023vt", "--in", answers, "--format", "json")
        self.assertEqual(done.returncode, OK, done.stderr)
        rows = {(row["respondent"], row["question"]): row for row in json.loads(done.stdout)}
        self.assertEqual(rows["staff", 1]["all"], 6)
        self.assertEqual(rows["staff", 1]["answers"][3], 6)
        self.assertEqual(rows["child", 1]["all"], "masked")
        exact = json.loads(self.cli("survey", self.unit, "--term", "2023vt", "--exact", "--format", "json").stdout)
        self.assertIn({"respondent": "child", "step": "whole", "question": 1, "text": rows["child", 1]["text"], "all": 1, "answers": [0, 0, 1, 0]}, exact)
        answers.write_text("vem;1;2;3;4;5;6\npersonal;9;3;4;;2;4\n")
        self.assertIn("Rad 2", self.refused(DAMAGED, "survey", self.unit, "--term", "2023vt", "--in", answers))
        self.refused(USAGE, "survey", self.unit, "--term", "2023")

    def test_a_term_that_is_none_is_refused(self):
        for term in ("2023", "2023xt", "2023vt,2023vt", ""):
            self.refused(USAGE, "statistics", self.unit, "--term", term, "--out", self.unit.parent / "s.json")
        self.refused(FILE, "statistics", self.unit, "--term", "2023vt", "--out", self.unit.parent / "no/s.json")

    def test_units_are_merged_and_doublets_told_of(self):
        first = self.statistics("s.json", "--exact")
        other = self.unit.parent / "other.json"
        content = json.loads(first.read_text())
        content["unitId"], content["unit"] = "0" * 32, "Solgläntans förskola"
        other.write_text(json.dumps(content))
        out = self.unit.parent / "merged.json"
        done = run("merge", first, other, first, "--out", out, "--exact")
        self.assertEqual((done.returncode, done.stdout), (OK, ""), done.stderr)
        self.assertIn("mer än en gång", done.stderr)
        self.assertIn("övningsenhet", done.stderr)
        merged = json.loads(out.read_text())
        for term, own in zip(merged["terms"], content["terms"]):
            self.assertEqual(term["counts"]["cards-internal"], 2 * own["counts"]["cards-internal"])
            self.assertEqual(len(term["units"]), 2)
        for kind in ("csv", "xlsx", "pdf"):
            path = self.unit.parent / f"merged.{kind}"
            self.assertEqual(run("merge", first, other, "--out", path, "--format", kind).returncode, OK)
            self.assertGreater(path.stat().st_size, 1000)

    def test_a_file_that_is_no_statistics_is_refused(self):
        good = self.statistics("s.json")
        bad, out = self.unit.parent / "bad.json", self.unit.parent / "out.json"
        for text, code in (("{}", DAMAGED), ("hej", DAMAGED), (good.read_text().replace('"formatVersion": 1', '"formatVersion": 9'), NEWER)):
            bad.write_text(text)
            done = run("merge", good, bad, "--out", out)
            self.assertEqual(done.returncode, code, done.stderr)
            self.assertIn("bad.json", done.stderr)
            self.assertFalse(out.exists())
        self.assertEqual(run("merge", self.unit / "missing.json", "--out", out).returncode, FILE)
        self.assertEqual(run("merge", "--out", out).returncode, USAGE)
