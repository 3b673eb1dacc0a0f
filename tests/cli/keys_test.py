# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys that do not fit or are lost, who may accept what, and the clock."""
import datetime
import json
import shutil

from command_line import DAMAGED, FILE, OK, PASSPHRASE, REFUSED, USAGE, PracticeUnit, run, snapshot

FRESH = "nio blå hästar vid sjön"


class Keys(PracticeUnit):
    """What is done with keys, and what the unit asks a person about."""

    def setUp(self):
        super().setUp()
        self.fresh = self.unit.parent / "fras.txt"
        self.fresh.write_text(FRESH + "\n")
        self.me = ("--user", self.access["user"])

    def let_in(self, login, role):
        done = self.cli("user", "add", self.unit, *self.me, "--login", login, "--name", "Anna Berg", "--role", role, "--new-passphrase-file", self.fresh)
        self.assertEqual(done.returncode, OK, done.stderr)

    def reasons(self, **more):
        return [row["reason"] for row in reversed(self.log(**more)) if row["reason"]]

    def test_an_old_key_file_is_told_of_and_counts_only_when_an_administrator_accepts_it(self):
        keys = self.unit / "keys"
        before = keys.read_bytes()
        self.assertEqual(self.cli("user", "passphrase", self.unit, "--new-passphrase-file", self.fresh).returncode, OK)
        keys.write_bytes(before)
        told = self.cli("children", self.unit)
        self.assertEqual(told.returncode, OK)
        self.assertIn("äldre än databasen", told.stderr)
        verified = self.cli("verify", self.unit, "--full")
        self.assertEqual(verified.returncode, DAMAGED)
        self.assertIn("äldre än databasen", verified.stdout)
        self.refused(REFUSED, "user", "add", self.unit, "--login", "anna", "--new-passphrase-file", self.fresh)
        self.refused(REFUSED, "user", "passphrase", self.unit, "--new-passphrase-file", self.fresh)
        self.refused(REFUSED, "rekey", self.unit)
        self.assertEqual(keys.read_bytes(), before)
        self.refused(REFUSED, "audit", self.unit, "--accept", " ")
        self.assertEqual(self.cli("audit", self.unit, "--accept", "Disken gick sönder").returncode, OK)
        self.assertIn("Disken gick sönder", self.reasons()[-1])
        self.assertEqual(self.cli("verify", self.unit).stderr, "")
        self.let_in("anna", "lasare")

    def test_nobody_else_accepts_and_only_where_there_is_something_to_accept(self):
        self.let_in("anna", "barnkontakt")
        self.assertEqual(self.cli("verify", self.unit, *self.me).returncode, OK)
        self.assertEqual(self.cli("audit", self.unit, *self.me, "--accept", "För säkerhets skull").returncode, REFUSED)
        self.assertNotIn("För säkerhets skull", self.reasons_of_me())
        older = snapshot(self.unit)
        self.assertEqual(self.cli("verify", self.unit, *self.me).returncode, OK)
        for name, content in older.items():
            (self.unit / name).write_bytes(content)
        self.assertEqual(self.cli("audit", self.unit, "--user", "anna", "--accept", "Det är nog bra", passphrase=FRESH).returncode, REFUSED)
        self.assertNotIn("Det är nog bra", self.reasons_of_me())
        self.assertIn("äldre", self.cli("children", self.unit, *self.me).stderr)
        self.assertEqual(self.cli("audit", self.unit, *self.me, "--accept", "Återställd med avsikt").returncode, OK)
        self.assertIn("Återställd med avsikt", self.reasons_of_me())
        self.assertEqual(self.cli("children", self.unit, *self.me).stderr, "")

    def reasons_of_me(self):
        rows = json.loads(self.cli("audit", self.unit, *self.me, "--format", "json").stdout)
        return [row["reason"] for row in rows]

    def test_the_log_says_whom_each_change_of_keys_concerned(self):
        self.let_in("anna", "lasare")
        child = json.loads(self.cli("children", self.unit, *self.me, "--format", "json").stdout)[0]["id"]
        self.assertEqual(self.cli("user", "role", self.unit, *self.me, "--login", "anna", "--role", "handlaggare").returncode, OK)
        self.assertEqual(self.cli("user", "assign", self.unit, *self.me, "--login", "anna", "--child", child).returncode, OK)
        self.assertEqual(self.cli("rekey", self.unit, *self.me).returncode, OK)
        backup = self.unit.parent / "kopia.bkbackup"
        self.assertEqual(self.cli("backup", self.unit, *self.me, "--out", backup).returncode, OK)
        said = list(reversed(self.reasons_of_me()))
        for each in ("anna, Läsare: släpptes in", "anna: Läsare → Handläggare", "anna: barnet tilldelat", "Enheten fick en ny nyckel",
                     "Säkerhetskopia: kopia.bkbackup"):
            self.assertIn(each, said)

    def test_lost_keys_come_out_of_a_backup_and_the_database_stays(self):
        backup = self.unit.parent / "kopia.bkbackup"
        self.assertEqual(self.cli("backup", self.unit, "--out", backup).returncode, OK)
        keys = self.unit / "keys"
        self.refused(REFUSED, "restore", backup, "--to", self.unit, "--keys-only")
        children = self.children()
        whole = keys.read_bytes()
        for lose in (keys.unlink, lambda: keys.write_bytes(b"skadad")):
            lose()
            done = self.cli("children", self.unit)
            self.assertEqual(done.returncode, DAMAGED)
            self.assertIn("ur en säkerhetskopia", done.stderr)
            done = self.cli("restore", backup, "--to", self.unit, "--keys-only")
            self.assertEqual((done.returncode, done.stdout), (OK, f"{self.unit}\n"), done.stderr)
            self.assertEqual(keys.read_bytes(), whole)
            self.assertEqual(self.children(), children)
        aside = self.unit.parent / "keys.bak"
        shutil.copy(keys, aside)
        keys.unlink()
        self.assertEqual(self.cli("restore", aside, "--to", self.unit, "--keys-only").returncode, OK)
        self.assertEqual(self.cli("verify", self.unit).returncode, OK)

    def test_keys_of_another_unit_are_not_put_there(self):
        other, backup = self.unit.parent / "annan", self.unit.parent / "annan.bkbackup"
        self.assertEqual(run("create", other, "--name", "Backens skola", "--kind", "grundskola", "--user", "anna").returncode, OK)
        self.assertEqual(run("backup", other, "--out", backup).returncode, OK)
        (self.unit / "keys").unlink()
        done = run("restore", backup, "--to", self.unit, "--keys-only")
        self.assertEqual(done.returncode, USAGE, done.stderr)
        self.assertFalse((self.unit / "keys").exists())

    def test_no_backup_goes_into_the_units_own_folder(self):
        for name in ("data-0002.db", "keys.bak", "kopia.bkbackup"):
            self.refused(REFUSED, "backup", self.unit, "--out", self.unit / name)
            self.assertFalse((self.unit / name).exists())

    def test_a_login_is_refused_with_its_own_sentence(self):
        add = ("user", "add", self.unit, "--new-passphrase-file", self.fresh, "--login")
        self.assertIn("redan en användare", self.refused(USAGE, *add, self.access["user"]))
        for login in ("a b", "../x", "recovery"):
            self.assertIn("Användarnamnet", self.refused(USAGE, *add, login))
        self.assertIn("namn saknas", self.refused(USAGE, *add, "anna", "--name", ""))
        for login in ("ingen", "../x"):
            self.assertIn("ingen användare", self.refused(FILE, "user", "role", self.unit, "--login", login, "--role", "lasare"))

    def test_a_weak_passphrase_is_refused_with_the_rules_sentence(self):
        said = set()
        for weak in ("kort", "hej hej hej hej hej hej", "abcdefghijklmnopqrstuvwxyz"):
            self.fresh.write_text(weak + "\n")
            text = self.refused(REFUSED, "user", "add", self.unit, "--login", "anna", "--new-passphrase-file", self.fresh)
            self.assertNotIn("passphrase.", text)
            said.add(text)
        self.assertEqual(len(said), 3)

    def test_the_role_is_named_and_no_code_is_shown(self):
        self.let_in("anna", "lasare")
        done = self.cli("backup", self.unit, "--user", "anna", "--out", self.unit.parent / "k.bkbackup", passphrase=FRESH)
        self.assertEqual(done.returncode, REFUSED)
        self.assertIn("Med din roll", done.stderr)
        self.assertNotIn("access.", done.stderr)

    def test_what_does_not_exist_is_said_to_be_what_it_is(self):
        self.assertIn("Inget barn", self.refused(USAGE, "audit", self.unit, "--child", "0000000000000"))
        self.assertIn("Inget barn", self.refused(USAGE, "audit", self.unit, "--child", "ingen"))
        self.assertIn("--recovery-key-file", self.refused(USAGE, "user", "open-seals", self.unit))
        self.assertIn("ingen säkerhetskopia", self.refused(USAGE, "restore", self.unit.parent, "--to", self.unit.parent / "ny"))

    def test_a_bad_page_is_listed_and_the_way_on_is_named(self):
        database = self.unit / "data-0001.db"
        for at in (4096 * 2 + 5, database.stat().st_size // 2):
            content = bytearray((self.demo / "data-0001.db").read_bytes())
            content[at] ^= 1
            database.write_bytes(content)
            done = self.cli("verify", self.unit)
            self.assertEqual(done.returncode, DAMAGED)
            self.assertTrue(done.stdout.strip())
            self.assertIn("salvage", done.stderr)
            self.assertNotIn("sqlcipher", done.stderr)
            self.assertNotIn("ERROR", done.stderr)
            as_json = json.loads(self.cli("verify", self.unit, "--format", "json").stdout)
            self.assertFalse(as_json["whole"])
            self.assertTrue(as_json["findings"])

    def test_a_bad_place_is_told_of(self):
        place = self.unit.parent / "Dropbox" / "enhet"
        shutil.copytree(self.unit, place)
        self.assertIn("synkas", self.cli("children", place).stderr)
        backup = self.unit.parent / "k.bkbackup"
        self.assertEqual(self.cli("backup", self.unit, "--out", backup).returncode, OK)
        done = self.cli("restore", backup, "--to", self.unit.parent / "Dropbox" / "ny")
        self.assertEqual(done.returncode, OK, done.stderr)
        self.assertIn("synkas", done.stderr)
        self.assertNotRegex(done.stderr, r"\dT\d\d:\d\d:\d\dZ")

    def test_the_help_says_what_must_be_there(self):
        self.assertIn("purge DIR --due [", run("purge", "--help").stdout)
        for without in ("mean", "merge"):
            self.assertNotIn("--user", run(without, "--help").stdout)


class Clock(PracticeUnit):
    """A clock that has gone ahead or back, on a unit of its own."""

    def setUp(self):
        super().setUp()
        if not shutil.which("faketime"):
            self.skipTest("faketime is not here")
        if run("--version", before=("faketime", "-f", "+0d")).returncode != OK:
            self.skipTest("a sanitizer does not start under faketime; ./test runs these on the release program")
        shutil.rmtree(self.unit)
        done = run("create", self.unit, "--name", "Backens skola", "--kind", "grundskola", "--user", "anna")
        self.assertEqual(done.returncode, OK, done.stderr)
        self.access = {"user": "anna", "passphrase": PASSPHRASE}
        self.today = str(datetime.date.today())

    def days_ahead(self, days, *words):
        return run(*words, before=("faketime", "-f", f"{days:+d}d"))

    def old_child(self):
        old = str(datetime.date.today() - datetime.timedelta(days=4 * 366))
        child = {"id": "0000000000007", "protection": "none", "givenName": "Bo", "familyName": "Gallrasson", "createdAt": f"{old}T09:00:00Z"}
        file = self.unit.parent / "gammal.json"
        file.write_text(json.dumps({"format": "behovskompass-children", "formatVersion": 6, "children": [child]}))
        self.assertEqual(run("import", self.unit, file).returncode, OK)

    def purge(self, *more, days=0):
        return self.days_ahead(days, "purge", self.unit, "--due", "--decision", "BUN 1", *more)

    def test_a_jump_ahead_is_told_of_and_a_way_back_is_there(self):
        self.old_child()
        self.assertEqual(self.days_ahead(5, "children", self.unit).stderr, "")
        self.assertIn("klocka", self.days_ahead(3650, "children", self.unit).stderr)
        for _ in range(2):
            done = run("children", self.unit)
            self.assertIn("--clock-was-wrong", done.stderr)
        refused = self.purge("--clock-is-right", self.today)
        self.assertEqual(refused.returncode, REFUSED, refused.stderr)
        self.assertEqual(run("audit", self.unit, "--clock-was-wrong", "").returncode, REFUSED)
        done = run("audit", self.unit, "--clock-was-wrong", "Datorn hade fel år", "--format", "json")
        self.assertEqual(done.returncode, OK, done.stderr)
        self.assertIn("Datorn hade fel år", json.loads(done.stdout)[1]["reason"] + json.loads(done.stdout)[0]["reason"])
        self.assertEqual(run("children", self.unit).stderr, "")
        self.assertEqual(self.purge("--clock-is-right", self.today).returncode, OK)
        self.assertEqual(run("verify", self.unit).returncode, OK)
        self.refused(REFUSED, "audit", self.unit, "--clock-was-wrong", "Igen")

    def test_a_clock_ahead_purges_nothing_unless_a_person_says_that_it_is_right(self):
        self.old_child()
        before = len(json.loads(run("children", self.unit, "--format", "json").stdout))
        self.assertEqual(self.purge(days=3650).returncode, USAGE)
        done = self.purge("--clock-is-right", self.today, days=3650)
        self.assertEqual(done.returncode, USAGE)
        self.assertIn(self.today, done.stderr)
        self.assertEqual(len(json.loads(run("children", self.unit, "--format", "json").stdout)), before)

    def test_a_clock_set_back_is_told_of(self):
        self.assertIn("klocka", self.days_ahead(-3650, "children", self.unit).stderr)
