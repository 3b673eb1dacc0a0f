# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the command line does for somebody whose role may not: refuses, says who may, writes nothing and tells nothing of a child."""
import json

from command_line import OK, REFUSED, PracticeUnit

ANNAS = "nio blå hästar vid sjön"


class Roles(PracticeUnit):
    def setUp(self):
        super().setUp()
        self.fresh = self.unit.parent / "fras.txt"
        self.fresh.write_text(ANNAS + "\n")
        self.rektor = ("--user", self.access["user"])
        self.child = self.fullest()
        self.name = next(row["name"] for row in self.children() if row["id"] == self.child)
        self.out = self.unit.parent / "ut"
        self.out.mkdir()

    def anna(self, role):
        done = self.cli("user", "add", self.unit, *self.rektor, "--login", "anna", "--role", role,
                        "--new-passphrase-file", self.fresh)
        self.assertEqual(done.returncode, OK, done.stderr)

    def as_anna(self, command, *more, at=None):
        words = (command, *([at] if at else []), self.unit, *more, "--user", "anna")
        return self.cli(*words, passphrase=ANNAS)

    def assertKept(self, *words, **more):
        done = self.as_anna(*words, **more)
        with self.subTest(words=words, more=more):
            self.assertEqual(done.returncode, REFUSED, done.stdout + done.stderr)
            self.assertEqual(done.stdout, "")
            self.assertIn("Be ", done.stderr, "who may, or what opens the way")
            self.assertNotIn(self.name, done.stderr)
            self.assertEqual(list(self.out.iterdir()), [])

    def log(self):
        return json.loads(self.cli("audit", self.unit, *self.rektor, "--format", "json").stdout)

    def of_child(self):
        child = ("--child", self.child)
        to = ("--to", "Sven Rask", "--by-law", "--why", "Begäran i en utredning")
        yield from ((command, *child) for command in ("profile", "consents", "sharing", "todo", "audit"))
        for command, name in (("anmalan", "a.pdf"), ("extract", "a.pdf"), ("extract", "a.json"), ("chart", "a.svg"),
                              ("plan", "a.pdf"), ("plan", "a.txt"), ("export", "a.json")):
            yield (command, *child, "--out", self.out / name, *(to if command != "anmalan" else ()))
        yield ("advance", *child, "--to", "barnteam")

    def test_a_child_that_is_not_assigned_is_kept_from_every_role(self):
        self.anna("lasare")
        for words in self.of_child():
            self.assertKept(*words)
        self.assertKept("paper", "--child", self.child, "--out", self.out / "a.pdf", at="barnets-plan")
        for command in ("children", "todo", "visits"):
            done = self.as_anna(command, "--format", "json")
            self.assertEqual(done.returncode, OK, done.stderr)
            self.assertEqual(json.loads(done.stdout), [])
        done = self.cli("user", "role", self.unit, *self.rektor, "--login", "anna", "--role", "barnkontakt")
        self.assertEqual(done.returncode, OK, done.stderr)
        for words in self.of_child():
            if words[0] in ("profile", "extract", "export", "advance"):
                self.assertKept(*words)
        rows = self.log()
        self.assertEqual([row for row in rows if row["by"] == "anna" and row["child"]], [], "nothing was read")

    def test_what_concerns_the_unit_is_kept_from_who_may_not(self):
        self.anna("barnkontakt")
        login = ("--login", "anna")
        for action, more in (("add", ("--login", "bo", "--new-passphrase-file", self.fresh)),
                             ("role", (*login, "--role", "administrator")), ("children", login),
                             ("remove", ("--login", self.access["user"]))):
            self.assertKept("user", *more, at=action)
        for words in (("audit",), ("audit", "--accept", "Jag vill"), ("backup", "--out", self.out / "k"), ("rekey",),
                      ("rekey", "--new-recovery-key")):
            self.assertKept(*words)
        self.assertEqual([row for row in self.log() if row["by"] == "anna" and row["what"] not in ("unlocked", "locked", "read")], [])

    def test_an_assigned_child_is_read_and_each_reading_stands_in_the_log(self):
        self.anna("lasare")
        self.assertEqual(self.cli("user", "assign", self.unit, *self.rektor, "--login", "anna", "--child", self.child).returncode, OK)
        for command in ("profile", "consents", "sharing", "todo"):
            done = self.as_anna(command, "--child", self.child, "--format", "json")
            self.assertEqual(done.returncode, OK, done.stderr)
            newest = self.log()
            mine = [row for row in newest if row["by"] == "anna" and row["what"] == "read" and row["child"] == self.child]
            self.assertTrue(mine, command)
        for words in self.of_child():
            if "--out" in words:
                self.assertKept(*words)
        self.assertEqual(self.as_anna("advance", "--child", self.child, "--to", "barnteam").returncode, REFUSED)
