# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Children handed over between two units in a sealed file."""
import json

from command_line import DAMAGED, FILE, OK, REFUSED, USAGE, PracticeUnit, run, snapshot


class Transfers(PracticeUnit):
    """The practice unit hands over to a unit of its own making."""

    def setUp(self):
        super().setUp()
        self.other = self.unit.parent / "other"
        self.assertEqual(run("create", self.other, "--name", "Backens skola", "--kind", "grundskola", "--user", "anna").returncode, OK)
        self.card = self.unit.parent / "backen.bkkort"
        self.sealed = self.unit.parent / "barn.bkforseglad"
        done = run("unit-card", self.other, "--out", self.card, "--format", "json")
        self.assertEqual(done.returncode, OK, done.stderr)
        self.words = json.loads(done.stdout)["words"]

    def known(self):
        return json.loads(self.cli("known-units", "list", self.unit, "--format", "json").stdout)

    def add(self):
        done = self.cli("known-units", "add", self.unit, "--card", self.card, "--words", ", ".join(self.words).upper())
        self.assertEqual(done.returncode, OK, done.stderr)

    def hand_over(self, child):
        done = self.cli("export", self.unit, "--child", child, "--unit", "backens skola", "--out", self.sealed,
                        "--to", "Rektor, Backens skola", "--by-law", "--why", "Barnet byter skola")
        self.assertEqual(done.returncode, OK, done.stderr)

    def test_a_card_is_confirmed_by_its_words_alone(self):
        self.assertEqual(len(self.words), 6)
        self.assertEqual(json.loads(run("unit-card", self.other, "--format", "json").stdout)["words"], self.words)
        self.assertIn("Backens skola", self.refused(USAGE, "known-units", "add", self.unit, "--card", self.card))
        wrong = self.refused(REFUSED, "known-units", "add", self.unit, "--card", self.card, "--words", " ".join(reversed(self.words)))
        self.assertNotIn(self.words[0], wrong)
        self.add()
        self.assertEqual([(unit["name"], unit["words"]) for unit in self.known()], [("Backens skola", self.words)])
        self.assertTrue(any("Backens skola" in row["reason"] for row in self.log()))
        spoilt = bytearray(self.card.read_bytes())
        spoilt[60] ^= 1
        self.card.write_bytes(spoilt)
        self.refused(DAMAGED, "known-units", "add", self.unit, "--card", self.card, "--words", "x")
        self.refused(USAGE, "known-units", "add", self.unit, "--card", __file__, "--words", "x")
        self.refused(FILE, "known-units", "add", self.unit, "--card", self.unit.parent / "finns-inte.bkkort", "--words", "x")
        self.assertEqual(self.cli("known-units", "remove", self.unit, "--unit", "Backens skola").returncode, OK)
        self.assertEqual(self.known(), [])

    def test_a_child_arrives_in_a_sealed_file_as_in_an_open_one(self):
        child, plain = self.fullest(), self.unit.parent / "a.json"
        self.assertEqual(self.cli("export", self.unit, "--child", child, "--out", plain).returncode, OK)
        self.add()
        self.hand_over(child)
        self.assertNotIn(b"givenName", self.sealed.read_bytes())
        self.assertIn("förseglad fil till enheten ”Backens skola”", self.cli("sharing", self.unit, "--child", child).stdout)

        before = snapshot(self.other)
        unknown = run("import", self.other, self.sealed)
        self.assertEqual((unknown.returncode, unknown.stdout), (REFUSED, ""))
        own = json.loads(self.cli("unit-card", self.unit, "--format", "json").stdout)
        for said in (own["name"], " ".join(own["words"]), "inte bekräftad"):
            self.assertIn(said, unknown.stderr)
        self.assertEqual(json.loads(run("children", self.other, "--format", "json").stdout), [])
        self.assertNotEqual(before, {})
        sender = self.unit.parent / "sender.bkkort"
        self.assertEqual(self.cli("unit-card", self.unit, "--out", sender).returncode, OK)
        self.assertEqual(run("known-units", "add", self.other, "--card", sender, "--words", " ".join(own["words"])).returncode, OK)
        done = run("import", self.other, self.sealed)
        self.assertEqual((done.returncode, done.stdout), (OK, "1\n"), done.stderr)
        self.assertIn(own["name"], done.stderr)
        back = self.unit.parent / "b.json"
        self.assertEqual(run("export", self.other, "--child", child, "--out", back).returncode, OK)
        self.assertEqual(json.loads(plain.read_text())["children"], json.loads(back.read_text())["children"])
        self.assertEqual(run("import", self.other, self.sealed).returncode, REFUSED)  # it is there by now

    def test_a_sealed_file_goes_to_a_known_unit_and_opens_in_no_other(self):
        child = self.fullest()
        export = ("export", self.unit, "--child", child, "--out", self.sealed)
        self.assertIn("mottagarkort", self.refused(FILE, *export, "--unit", "Backens skola", "--to", "X", "--by-law", "--why", "Y"))
        self.add()
        self.assertIn("förseglad fil går till", self.refused(REFUSED, *export, "--unit", "Backens skola"))
        self.assertIn("förseglad fil går till", self.refused(REFUSED, *export, "--unit", "Backens skola", "--to", "X", "--family", "--why", "Y"))
        self.assertFalse(self.sealed.exists())
        self.hand_over(child)
        self.assertIn("låst till en annan enhet", self.refused(REFUSED, "import", self.unit, self.sealed))
        changed = bytearray(self.sealed.read_bytes())
        changed[len(changed) // 2] ^= 1
        self.sealed.write_bytes(changed)
        done = run("import", self.other, self.sealed, "--unconfirmed")
        self.assertEqual((done.returncode, done.stdout), (DAMAGED, ""))
        self.assertIn("ändrad på vägen", done.stderr)
        changed[len(changed) // 2] ^= 1
        self.sealed.write_bytes(changed)
        self.assertEqual(run("import", self.other, self.sealed, "--unconfirmed").stdout, "1\n")
