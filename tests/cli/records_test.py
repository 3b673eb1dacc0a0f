# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Children, what waits and the process; files of children in and out."""
import datetime
import json
import pathlib
import re

import jsonschema

from command_line import DAMAGED, FILE, OK, PASSPHRASE, REFUSED, REPOSITORY, USAGE, PracticeUnit, run, snapshot


class Records(PracticeUnit):
    """What is read and written of the children."""

    def test_the_children_are_listed_searched_and_sorted(self):
        children = self.children()
        self.assertEqual(len(children), 12)
        name = children[3]["name"].split(",")[0]
        self.assertIn(children[3], self.children("--search", name[:3].lower()))
        csv = self.cli("children", self.unit, "--format", "csv", bytes_out=True).stdout
        self.assertTrue(csv.startswith(b"\xef\xbb\xbf"))
        self.assertEqual(csv.count(b"\r\n"), 13)

    def test_profile_has_eight_areas_and_blanks_are_null(self):
        for profile in self.profile(self.fullest()):
            self.assertEqual(len(profile["areas"]), 8)
            for area in profile["areas"]:
                self.assertEqual(area["value"] is None, area["shown"] == "–")
                self.assertTrue(area["value"] is None or 1 <= area["value"] <= 5)

    def test_export_and_import_are_exact_and_all_or_nothing(self):
        child = self.fullest()
        first, second = self.unit.parent / "a.json", self.unit.parent / "b.json"
        self.assertEqual(self.cli("export", self.unit, "--child", child, "--out", first).returncode, OK)
        other = self.unit.parent / "other"
        self.assertEqual(run("create", other, "--name", "Backens skola", "--kind", "grundskola", "--user", "anna").returncode, OK)
        done = run("import", other, first)
        self.assertEqual((done.returncode, done.stdout), (OK, "1\n"), done.stderr)
        self.assertEqual(run("export", other, "--child", child, "--out", second).returncode, OK)
        before, after = (json.loads(file.read_text()) for file in (first, second))
        self.assertEqual(before["children"], after["children"])
        self.assertEqual(run("import", other, first).returncode, REFUSED)
        broken = json.loads(first.read_text())
        broken["children"].append({"id": "x"})
        bad = self.unit.parent / "bad.json"
        bad.write_text(json.dumps(broken, indent=1, ensure_ascii=False))
        self.assertIn("Rad ", self.refused(DAMAGED, "import", self.unit, bad))
        bad.write_text(first.read_text()[:500])
        self.refused(DAMAGED, "import", self.unit, bad)
        self.refused(FILE, "import", self.unit, self.unit.parent / "finns-inte.json")

    def test_what_is_of_a_protected_child_leaves_when_a_second_person_agrees(self):
        hidden = next(child["id"] for child in self.children() if child["protectedIdentity"])
        file, out = self.unit.parent / "a.json", self.unit.parent / "b.json"
        self.assertEqual(self.cli("export", self.unit, "--child", hidden, "--out", file).returncode, OK)  # invented people
        other = self.unit.parent / "other"
        self.assertEqual(run("create", other, "--name", "Backens skola", "--kind", "grundskola", "--user", "anna").returncode, OK)
        self.assertEqual(run("import", other, file).returncode, OK)
        words = self.unit.parent / "bo.txt"
        words.write_text("åtta blåa vantar i farstun\n")
        bo = ("--login", "bo", "--role", "administrator", "--new-passphrase-file", words)
        self.assertEqual(run("user", "add", other, *bo).returncode, OK)
        export = ("export", other, "--user", "anna", "--child", hidden, "--out", out)
        alone = run(*export)
        self.assertEqual((alone.returncode, out.exists()), (REFUSED, False))
        self.assertIn("andra person", alone.stderr)
        self.assertEqual(run(*export, "--second-user", "anna", "--second-passphrase-file", words).returncode, REFUSED)
        done = run(*export, "--second-user", "bo", "--second-passphrase-file", words)
        self.assertEqual((done.returncode, out.exists()), (OK, True), done.stderr)

    def in_process(self):
        """A unit with one child that is in no round yet."""
        exported = self.unit.parent / "barn.json"
        child = self.fullest()
        self.assertEqual(self.cli("export", self.unit, "--child", child, "--out", exported).returncode, OK)
        self.unit = self.unit.parent / "other"
        self.assertEqual(run("create", self.unit, "--name", "Backens skola", "--kind", "grundskola", "--user", "anna").returncode, OK)
        file = json.loads(pathlib.Path(exported).read_text())
        for record in ("upptackarkort", "anmalningar", "consents", "rounds", "beslut", "uppfoljningssamtal", "delegations", "handovers", "meetings"):
            file["children"][0].pop(record, None)  # what has been is left behind: the process begins anew
        pathlib.Path(exported).write_text(json.dumps(file))
        self.assertEqual(run("import", self.unit, exported).returncode, OK)
        return child

    def advanced(self, child, *words):
        done = run("advance", self.unit, "--child", child, *words, "--format", "json")
        self.assertEqual(done.returncode, OK, done.stderr)
        return json.loads(done.stdout)

    def test_a_child_goes_on_or_is_told_why_not(self):
        child = self.in_process()
        own = {"passphrase": PASSPHRASE}
        self.assertIn("stödprocessen", self.refused(REFUSED, "advance", self.unit, "--child", child, "--to", "barnsamtal", **own))
        begun = self.advanced(child, "--to", "2")
        self.assertEqual((begun["station"], begun["step"], begun["round"], begun["nextFollowUp"]), ("barnkontakt-aktiveras", 2, 1, None))
        said = self.refused(REFUSED, "advance", self.unit, "--child", child, "--to", "barnteam", **own)
        self.assertIn("Det finns ingen väg från Barnkontakt aktiveras till Barnteam", said)
        self.refused(REFUSED, "advance", self.unit, "--child", child, "--to", "avbojt", "--date", "2999-01-01", **own)
        self.refused(USAGE, "advance", self.unit, "--child", child, "--to", "flyg", **own)
        self.refused(USAGE, "advance", self.unit, "--child", child, "--to", "avbojt", "--date", "igår", **own)
        declined = self.advanced(child, "--to", "avbojt")
        self.assertEqual((declined["station"], declined["step"]), ("avbojt", None))
        self.assertEqual(self.advanced(child, "--to", "avslutat-utan-stod")["station"], "avslutat-utan-stod")
        self.assertEqual(self.advanced(child, "--to", "barn-upptacks")["round"], 2)
        said = self.refused(REFUSED, "advance", self.unit, "--child", child, "--to", "avslutat-utan-stod", **own)
        self.assertIn("skriv varför", said)
        self.advanced(child, "--to", "avslutat-utan-stod", "--reason", "Familjen har flyttat")

    def test_what_waits_is_listed(self):
        child = self.in_process()
        self.assertEqual(json.loads(run("todo", self.unit, "--format", "json").stdout), [])
        self.advanced(child, "--to", "barnkontakt-aktiveras", "--date", "2020-01-07")
        waiting = json.loads(run("todo", self.unit, "--format", "json").stdout)
        self.assertEqual({action["child"] for action in waiting}, {child})
        self.assertTrue({action["action"] for action in waiting} & {"hold-barnsamtal", "decide"})
        self.assertEqual([action["due"] for action in waiting], sorted(action["due"] for action in waiting))
        for action in waiting:
            self.assertEqual((action["station"], action["step"]), ("barnkontakt-aktiveras", 2))
            self.assertIn(action["urgency"], ("overdue", "this-week", "later"))
        self.assertEqual(json.loads(run("todo", self.unit, "--child", child, "--format", "json").stdout), waiting)
        csv = run("todo", self.unit, "--format", "csv", bytes_out=True).stdout
        self.assertTrue(csv.startswith(b"\xef\xbb\xbf"))
        self.assertEqual(csv.count(b"\r\n"), len(waiting) + 1)

    def test_a_unit_is_created_once_and_holds_no_plaintext(self):
        unit = self.unit.parent / "ny"
        done = run("create", unit, "--name", "Backens skola", "--kind", "bvc", "--user", "anna", "--format", "json")
        self.assertEqual(done.returncode, OK, done.stderr)
        self.assertEqual(len(re.split("[ -]", json.loads(done.stdout)["recoveryKey"])), 13)
        self.assertNotEqual(run("create", unit, "--name", "B", "--kind", "bvc", "--user", "b").returncode, OK)
        self.assertEqual(json.loads(run("info", unit, "--format", "json").stdout)["kind"], "bvc")
        self.assertEqual(run("create", self.unit.parent / "svag", "--name", "B", "--kind", "bvc", "--user", "b", passphrase="kort").returncode, REFUSED)
        self.assertFalse((self.unit.parent / "svag").exists())
        content = b"".join(snapshot(self.unit).values())
        for marker in ("omsorg", "SQLite format 3", self.children()[0]["name"].split(",")[0]):
            for encoding in ("utf-8", "utf-16-le"):
                self.assertNotIn(marker.encode(encoding), content)

    def test_an_export_is_what_its_schema_says(self):
        file = self.unit.parent / "children.json"
        self.assertEqual(self.cli("export", self.unit, "--child", self.fullest(), "--out", file).returncode, OK)
        schema = json.loads((REPOSITORY / "docs/formats/children.schema.json").read_text())
        faults = list(jsonschema.Draft202012Validator(schema).iter_errors(json.loads(file.read_text())))
        self.assertEqual([f"{'/'.join(map(str, fault.path))}: {fault.message}" for fault in faults], [])

    def test_what_has_been_kept_long_enough_is_purged(self):
        old = str(datetime.date.today() - datetime.timedelta(days=4 * 366))
        child = {"id": "0000000000007", "protection": "none", "givenName": "Bo", "familyName": "Gallrasson", "createdAt": f"{old}T09:00:00Z"}
        file = self.unit.parent / "gammal.json"
        file.write_text(json.dumps({"format": "behovskompass-children", "formatVersion": 6, "children": [child]}))
        done = self.cli("import", self.unit, file)
        self.assertEqual(done.returncode, OK, done.stderr)
        others = len(self.children()) - 1
        due = json.loads(self.cli("purge", self.unit, "--due", "--dry-run", "--format", "json").stdout)
        self.assertEqual([(each["child"], each["whole"]) for each in due], [(child["id"], True)])
        self.assertEqual(due[0]["classes"][0]["documents"], "identity")
        self.assertEqual(len(self.children()), others + 1)
        self.refused(USAGE, "purge", self.unit, "--decision", "BUN 2026/4")
        self.refused(USAGE, "purge", self.unit, "--due")
        self.refused(USAGE, "purge", self.unit, "--due", "--decision", "BUN 2026/4")
        self.refused(USAGE, "purge", self.unit, "--due", "--decision", "BUN 2026/4", "--clock-is-right", old)
        right = ("--clock-is-right", datetime.date.today())
        receipt = json.loads(self.cli("purge", self.unit, "--due", "--decision", "BUN 2026/4", *right, "--format", "json").stdout)
        self.assertEqual((receipt["decision"], receipt["wholeChildren"], receipt["partChildren"]), ("BUN 2026/4", 1, 0))
        self.assertEqual(len(self.children()), others)
        self.assertEqual(self.cli("verify", self.unit).returncode, OK)
        self.refused(REFUSED, "purge", self.unit, "--due", "--decision", "BUN 2026/5", *right)

    def test_visits_that_wait_are_listed(self):
        self.assertEqual(json.loads(self.cli("visits", self.unit, "--format", "json").stdout), [])
        born = datetime.date.today() - datetime.timedelta(days=60)
        joined = born + datetime.timedelta(days=2)
        child = {
            "id": "0000000000001", "protection": "none", "givenName": "Bo", "familyName": "Provsson", "birthDate": str(born),
            "visitEnrolment": {"programme": "2023", "target": "first-child", "joined": str(joined)},
            "visits": [{"id": "0000000000002", "programme": "2023", "kind": "newborn", "state": "done", "date": str(joined),
                        "place": "home", "staff": [{"profession": "barnmorska", "name": "Lena Ros"}]}]}
        file = self.unit.parent / "bo.json"
        file.write_text(json.dumps({"format": "behovskompass-children", "formatVersion": 6, "children": [child]}))
        schema = json.loads((REPOSITORY / "docs/formats/children.schema.json").read_text())
        jsonschema.Draft202012Validator(schema).validate(json.loads(file.read_text()))
        done = self.cli("import", self.unit, file)
        self.assertEqual(done.returncode, OK, done.stderr)
        visits = json.loads(self.cli("visits", self.unit, "--format", "json").stdout)
        self.assertEqual([visit["stage"] for visit in visits], ["done", "to-book", "not-yet", "not-yet", "not-yet"])
        self.assertEqual((visits[0]["date"], visits[1]["date"]), (str(joined), None))
        due = json.loads(self.cli("visits", self.unit, "--due", "--format", "json").stdout)
        self.assertEqual(due, [visits[1]])
        self.assertEqual((due[0]["child"], due[0]["visit"], due[0]["programme"]), (child["id"], "months-2", "2023"))
        self.assertIn("Provsson", self.cli("visits", self.unit, "--due").stdout)
        csv = self.cli("visits", self.unit, "--due", "--format", "csv", bytes_out=True).stdout
        self.assertEqual(csv.count(b"\r\n"), 2)
        out = self.unit.parent / "ut.json"
        self.assertEqual(self.cli("export", self.unit, "--child", child["id"], "--out", out).returncode, OK)
        jsonschema.Draft202012Validator(schema).validate(json.loads(out.read_text()))
        self.refused(USAGE, "visits", self.unit, "--due", "--format", "xml")
