#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line as a script meets it: answers, exit codes, and a unit that is byte for byte what it was after every refusal.

usage: cli_test.py BEHOVSKOMPASS_CLI [unittest arguments]
"""
import hashlib
import json
import os
import pathlib
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest
import xml.etree.ElementTree as xml

import jsonschema

CLI = None
REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
PASSPHRASE = "sju gröna kastruller på vinden"
OK, USAGE, WRONG, DAMAGED, REFUSED, FILE, IN_USE, NEWER = 0, 2, 3, 4, 5, 6, 7, 8


def run(*words, passphrase=PASSPHRASE, stdin="", bytes_out=False):
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    environment.pop("BEHOVSKOMPASS_PASSPHRASE", None)
    environment.pop("DISPLAY", None)
    if passphrase is not None:
        environment["BEHOVSKOMPASS_PASSPHRASE"] = passphrase
    done = subprocess.run([CLI, *map(str, words)], input=stdin.encode(), capture_output=True, env=environment, start_new_session=True, timeout=300)
    done.stderr = done.stderr.decode()
    done.stdout = done.stdout if bytes_out else done.stdout.decode()
    return done


def snapshot(folder):
    return {path.relative_to(folder): path.read_bytes() for path in sorted(pathlib.Path(folder).rglob("*")) if path.is_file()}


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
            self.assertIn("--user U", command)

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
                        "extract").split():
            self.assertIn(f"behovskompass-cli {command}", text)


class Unit(unittest.TestCase):
    """One practice unit, made once; each test works on a copy."""

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
        self.assertEqual(snapshot(self.unit), before, "the unit was changed")
        return done.stderr

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
                ["unshare", "--mount", "--map-root-user", "sh", "-c", script, "sh", disk, self.unit, setting, CLI, *map(str, words)],
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

    def test_an_export_is_what_its_schema_says(self):
        file = self.unit.parent / "children.json"
        self.assertEqual(self.cli("export", self.unit, "--child", self.fullest(), "--out", file).returncode, OK)
        schema = json.loads((REPOSITORY / "docs/formats/children.schema.json").read_text())
        faults = list(jsonschema.Draft202012Validator(schema).iter_errors(json.loads(file.read_text())))
        self.assertEqual([f"{'/'.join(map(str, fault.path))}: {fault.message}" for fault in faults], [])

    @staticmethod
    def plain_database(path):
        path.unlink()
        with sqlite3.connect(path) as database:
            database.execute("CREATE TABLE t (x)")
            database.execute("PRAGMA user_version = 1")
        database.close()

    def test_one_instance_at_a_time(self):
        environment = {**os.environ, "BEHOVSKOMPASS_PASSPHRASE": self.access["passphrase"]}
        holder = subprocess.Popen([CLI, "verify", str(self.unit)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
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

    def test_an_unwritable_target_leaves_nothing(self):
        child = self.fullest()
        done = self.cli("plan", self.unit, "--child", child, "--out", self.unit.parent / "ingen" / "plan.pdf")
        self.assertEqual(done.returncode, FILE)
        self.assertFalse((self.unit.parent / "ingen").exists())


if __name__ == "__main__":
    CLI = os.path.abspath(sys.argv.pop(1))
    unittest.main()
