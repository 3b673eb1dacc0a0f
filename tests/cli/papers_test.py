# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Papers, and the log of what leaves."""
import json
import xml.etree.ElementTree as xml

from command_line import FILE, OK, REFUSED, USAGE, PracticeUnit, run


class Papers(PracticeUnit):
    """Every paper reaches the disk and the log."""

    def test_chart_and_plan_reach_the_disk(self):
        child = self.fullest()
        svg, png, pdf, plan = (self.unit.parent / name for name in ("c.svg", "c.png", "c.pdf", "plan.pdf"))
        self.assertEqual(self.cli("chart", self.unit, "--child", child, "--out", svg).returncode, OK)
        root = xml.parse(svg).getroot()
        self.assertIn("Trygghet: ", "".join(root.itertext()))
        self.assertFalse([element for element in root.iter() if element.tag.endswith("}image")])
        self.assertEqual(self.cli("chart", self.unit, "--child", child, "--out", png, "--raters", "child", "--shape", "flower").returncode, OK)
        self.assertEqual(png.read_bytes()[:8], b"\x89PNG\r\n\x1a\n")
        self.assertEqual(self.cli("chart", self.unit, "--child", child, "--out", pdf).returncode, OK)
        self.assertEqual(self.cli("plan", self.unit, "--child", child, "--out", plan).returncode, OK)
        for file in (pdf, plan):
            self.assertEqual(file.read_bytes()[:5], b"%PDF-")
        self.refused(USAGE, "chart", self.unit, "--child", child, "--out", self.unit.parent / "c.gif")
        self.refused(USAGE, "chart", self.unit, "--child", child, "--out", svg, "--raters", "granne")
        self.refused(USAGE, "plan", self.unit, "--child", "0000000000000", "--out", plan)

    def test_a_frozen_version_of_the_plan_reaches_the_disk_and_the_log(self):
        plan = self.unit.parent / "version.pdf"
        frozen = 0
        for child in self.children():
            words = ("plan", self.unit, "--child", child["id"], "--out", plan, "--version")
            if self.cli(*words, "1").returncode == USAGE:
                self.assertFalse(plan.exists())
                continue
            frozen += 1
            self.assertEqual(plan.read_bytes()[:5], b"%PDF-")
            plan.unlink()
            log = json.loads(self.cli("sharing", self.unit, "--child", child["id"], "--format", "json").stdout)["sharing"]
            self.assertIn("version 1 från 20", log[0]["what"])
            self.refused(USAGE, *words, "2")
            self.refused(USAGE, *words, "0")
            self.refused(REFUSED, *words, "1", "--to", "Elin Holm", "--why", "Inför mötet", "--organisation", "0000000000001")
        self.assertGreater(frozen, 0)
        self.assertFalse(plan.exists())

    def test_an_anmalan_is_one_pdf_and_nothing_stands_in_its_way(self):
        child = self.children()[0]["id"]
        first, second = self.unit.parent / "a.pdf", self.unit.parent / "b.pdf"
        done = self.cli("anmalan", self.unit, "--child", child, "--out", first, "--format", "json")
        self.assertEqual(done.returncode, OK, done.stderr)
        written = json.loads(done.stdout)
        self.assertEqual(set(written), {"child", "anmalan", "withCard", "receiver", "out"})
        self.assertEqual((written["child"], written["out"]), (child, str(first)))
        self.assertIsInstance(written["withCard"], bool)
        self.assertEqual(first.read_bytes()[:5], b"%PDF-")
        done = self.cli("anmalan", self.unit, "--child", child, "--out", second)
        self.assertEqual((done.returncode, done.stderr), (OK, ""), "the one that was begun is there by now")
        self.assertIn(written["anmalan"], done.stdout)
        self.assertIn(str(second), done.stdout)
        self.refused(USAGE, "anmalan", self.unit, "--child", child, "--out", second, "--format", "xml")
        self.refused(USAGE, "anmalan", self.unit, "--child", "0000000000000", "--out", second)
        self.refused(USAGE, "anmalan", self.unit, "--child", child)

    def test_the_plan_has_an_accessible_twin_and_a_plain_one(self):
        child = self.fullest()
        page, text = (self.unit.parent / name for name in ("plan.html", "plan.txt"))
        for file in (page, text):
            self.assertEqual(self.cli("plan", self.unit, "--child", child, "--out", file).returncode, OK)
        html = page.read_text()
        self.assertTrue(html.startswith("<!DOCTYPE html>\n<html lang=\"sv\" dir=\"ltr\">"))
        self.assertIn("<h1>Barnets plan</h1>", html)
        self.assertNotIn("<script", html)
        self.assertNotRegex(html, r'<img (?![^>]*alt="[^"]+)')
        self.assertTrue(text.read_text().strip())
        log = json.loads(self.cli("sharing", self.unit, "--child", child, "--format", "json").stdout)["sharing"]
        self.assertEqual({row["what"] for row in log[:2]}, {"Barnets plan som fil"})

    def test_what_the_unit_has_written_of_no_child_leaves_with_a_row(self):
        kinds = [each["kind"] for each in json.loads(run("paper", "--format", "json", passphrase=None).stdout) if each["unit"]]
        self.assertEqual(len(kinds), 7)
        for kind in kinds:
            out = self.unit.parent / f"{kind}.txt"
            done = self.cli("paper", kind, self.unit, "--out", out)
            self.assertEqual((done.returncode, done.stdout, done.stderr), (OK, "", ""), kind)
            self.assertGreater(len(out.read_text()), 100, kind)
            self.refused(USAGE, "paper", kind, "--out", out)
            self.refused(USAGE, "paper", kind, self.unit, "--out", out, "--language", "en")
            self.refused(USAGE, "paper", kind, self.unit, "--blank", "--out", out, "--language", "en")
        self.assertIn("Karin Modig", (self.unit.parent / "grupper-inforande.txt").read_text())
        self.assertGreaterEqual(sum(row["record"] == "sharing" for row in self.log()), len(kinds))

    def test_every_blank_paper_is_made_with_and_without_a_unit_and_leaves_no_trace(self):
        kinds = json.loads(run("paper", "--format", "json", passphrase=None).stdout)
        self.assertGreaterEqual(len(kinds), 35)
        self.assertIn("Upptäckarkort", run("paper", passphrase=None).stdout)
        names = {child["name"] for child in self.children()}
        before = len(self.log())
        for kind in (each["kind"] for each in kinds if each["blank"]):
            own, units = (self.unit.parent / f"{where}-{kind}.txt" for where in ("own", "unit"))
            done = run("paper", kind, "--blank", "--out", own, passphrase=None)
            self.assertEqual((done.returncode, done.stdout, done.stderr), (OK, "", ""), kind)
            done = self.cli("paper", kind, self.unit, "--blank", "--out", units)
            self.assertEqual((done.returncode, done.stdout, done.stderr), (OK, "", ""), kind)
            for text in own.read_text(), units.read_text():
                self.assertGreater(len(text), 100, kind)
                self.assertFalse([name for name in names if name in text], kind)
                self.assertNotIn("Inte ifyllt än", text)
        rows = self.log()
        self.assertGreater(len(rows), before)
        self.assertLessEqual({row["what"] for row in rows[:len(rows) - before]}, {"unlocked", "read", "locked"}, "a blank paper leaves no row in the log")

    def test_papers_of_a_child_are_logged(self):
        kinds = [each["kind"] for each in json.loads(run("paper", "--format", "json", passphrase=None).stdout) if each["child"]]
        paper, made = self.unit.parent / "papper.html", set()
        for child in [child["id"] for child in self.children()]:
            for kind in kinds:
                if kind in made:
                    continue
                receiver = ("--to", "Maja", "--why", "Till familjen", "--family") if kind == "inbjudan" else ()
                done = self.cli("paper", kind, self.unit, "--child", child, "--out", paper, *receiver)
                self.assertIn(done.returncode, (OK, USAGE, REFUSED), (kind, done.stderr))
                self.assertEqual(paper.exists(), done.returncode == OK, kind)
                if done.returncode != OK:
                    continue
                made.add(kind)
                html = paper.read_text()
                self.assertIn('<html lang="sv"', html)
                self.assertNotRegex(html, r'<img (?![^>]*alt="[^"]+)')
                paper.unlink()
                if kind != "motesprotokoll":
                    log = json.loads(self.cli("sharing", self.unit, "--child", child, "--format", "json").stdout)["sharing"]
                    self.assertTrue(log[0]["what"], kind)
        self.assertEqual(set(kinds) - made, set(), "the practice unit holds every paper")

    def test_a_paper_that_cannot_be_made_says_why(self):
        target = self.unit.parent / "p.pdf"
        child = self.fullest()
        self.assertIn("paper", self.refused(USAGE, "paper", "veckobrev", "--blank", "--out", target))
        self.refused(USAGE, "paper", "kallelse", "--out", target)
        self.refused(USAGE, "paper", "kallelse", self.unit, "--blank", "--child", child, "--out", target)
        self.refused(USAGE, "paper", "kallelse", "--blank")
        self.refused(USAGE, "paper", "kallelse", "--blank", "--out", self.unit.parent / "p.doc")
        self.refused(USAGE, "paper", "utdrag", "--blank", "--out", target)
        self.refused(USAGE, "paper", "tarning", self.unit, "--child", child, "--out", target)
        self.refused(USAGE, "paper", "utdrag", "--child", child, "--out", target)
        self.refused(USAGE, "paper", "kallelse", self.unit, "--blank", "--out", self.unit / "p.pdf")
        self.refused(FILE, "paper", "kallelse", "--blank", "--out", self.unit.parent / "nowhere" / "p.pdf")
        self.refused(REFUSED, "paper", "barnets-plan", self.unit, "--child", child, "--out", target, "--to", "Elin Holm", "--why", "Mötet")
        self.assertFalse(target.exists())

    def test_the_plan_is_made_in_another_language_and_in_two(self):
        child, page = self.fullest(), self.unit.parent / "plan.html"
        words = ("plan", self.unit, "--child", child, "--out", page)
        self.assertEqual(self.cli(*words, "--language", "ar").returncode, OK)
        self.assertIn('<html lang="ar" dir="rtl">', page.read_text())
        for both in (("--bilingual", "uk"), ("--language", "uk", "--bilingual", "sv")):
            self.assertEqual(self.cli(*words, *both).returncode, OK)
            self.assertIn('<html lang="sv" dir="ltr">', page.read_text())
            self.assertIn('lang="uk"', page.read_text())
        log = json.loads(self.cli("sharing", self.unit, "--child", child, "--format", "json").stdout)["sharing"]
        self.assertEqual({row["what"] for row in log[:2]}, {"Barnets plan som fil, på svenska och ukrainska"})
        self.assertIn("ar (arabiska)", self.refused(USAGE, *words, "--language", "klingon"))
        self.refused(USAGE, *words, "--language", "ar", "--bilingual", "uk")
        self.refused(USAGE, *words, "--bilingual", "sv")

    def test_a_paper_of_records_is_swedish_and_says_why(self):
        child, page = self.fullest(), self.unit.parent / "papper.html"
        translated = {each["kind"]: each["translated"] for each in json.loads(run("paper", "--format", "json", passphrase=None).stdout)}
        for kind in "utdrag", "det-har-har-delats":
            self.assertFalse(translated[kind])
            words = ("paper", kind, self.unit, "--child", child, "--out", page)
            for language in ("--language", "ar"), ("--bilingual", "ar"):
                self.assertIn("bara på svenska", self.refused(USAGE, *words, *language))
                self.assertFalse(page.exists())
            self.assertEqual(self.cli(*words, "--language", "sv").returncode, OK)
            page.unlink()
        self.assertTrue(translated["barnets-plan"])

    def test_nothing_leaves_for_an_organisation_without_consent(self):
        child = self.fullest()
        target = self.unit.parent / "plan.pdf"
        words = ("plan", self.unit, "--child", child, "--out", target, "--to", "Elin Holm", "--why", "Inför mötet")
        self.refused(REFUSED, *words)
        self.refused(REFUSED, *words, "--organisation", "0000000000001")
        self.refused(USAGE, *words, "--organisation", "bup")
        self.assertFalse(target.exists())
        self.assertEqual(self.cli(*words, "--family").returncode, OK)
        self.assertEqual(self.cli(*words, "--by-law").returncode, OK)

    def test_an_extract_holds_every_part(self):
        child = self.fullest()
        paper, file = self.unit.parent / "utdrag.pdf", self.unit.parent / "utdrag.json"
        done = self.cli("extract", self.unit, "--child", child, "--out", paper, "--format", "json")
        self.assertEqual(done.returncode, OK, done.stderr)
        written = json.loads(done.stdout)
        self.assertEqual(written, {"child": child, "out": str(paper), "leftOut": written["leftOut"]})
        self.assertIsInstance(written["leftOut"], int)
        self.assertEqual(paper.read_bytes()[:5], b"%PDF-")
        self.assertEqual(self.cli("extract", self.unit, "--child", child, "--out", file, "--to", "Maja", "--why", "Begärt", "--family").returncode, OK)
        extract = json.loads(file.read_text())
        self.assertEqual(extract["format"], "behovskompass-extract")
        for part in "talks ratings joint plan cards anmalningar rounds decisions followUpTalks delegations handovers meetings consents sharing history".split():
            self.assertIsInstance(extract[part], list, part)
        self.assertEqual(len(extract["talks"]) > 0, any(profile["rater"] in ("child", "guardian1", "guardian2") for profile in self.profile(child)))
        self.assertIn(str(file), self.cli("extract", self.unit, "--child", child, "--out", file).stdout)
        self.refused(USAGE, "extract", self.unit, "--child", child, "--out", self.unit.parent / "utdrag.txt")
        self.refused(USAGE, "extract", self.unit, "--child", child, "--out", file, "--format", "csv")

    def test_consents_and_the_log_are_listed(self):
        child = self.fullest()
        found = json.loads(self.cli("consents", self.unit, "--child", child, "--format", "json").stdout)
        self.assertEqual([each["kind"] for each in found["today"]], ["oral", "written", "updated"])
        self.assertFalse(found["clockSetBack"])
        for each in found["today"]:
            self.assertEqual(each["state"] == "valid", each["way"] == "")
        rows = len(json.loads(self.cli("sharing", self.unit, "--child", child, "--format", "json").stdout)["sharing"])
        plan = self.unit.parent / "plan.pdf"
        self.assertEqual(self.cli("plan", self.unit, "--child", child, "--out", plan).returncode, OK)
        log = json.loads(self.cli("sharing", self.unit, "--child", child, "--format", "json").stdout)["sharing"]
        self.assertEqual(len(log), rows + 1)
        self.assertTrue(log[0]["ownUse"])
        self.assertEqual(self.cli("consents", self.unit, "--child", child).returncode, OK)
        self.assertTrue(self.cli("sharing", self.unit, "--child", child, "--format", "csv", bytes_out=True).stdout.startswith(b"\xef\xbb\xbf"))
