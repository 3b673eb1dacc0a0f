# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
import json
import pathlib
import re

from driver import BUTTONS, expect, until
from roads import make_unit, tab, unlock

PACKS = pathlib.Path(__file__).resolve().parent.parent / "support" / "packs"


def journey(desk):
    """A pack of forms is read in from the window; a broken one is refused with its lines, and nothing changes."""
    unit = make_unit(desk)
    desk.start(unit)
    unlock(desk)
    desk.press("Enheten", BUTTONS)
    tab(desk, "Formulärpaket")
    own = "Behovskompass egna formuleringar – används nu"
    foreign = json.loads((PACKS / "foreign_wellbeing.json").read_bytes())["name"]
    until(lambda: own in packs(desk), f"the project's own pack among {packs(desk)}")

    desk.press("Läs in ett paket …")
    desk.answer_file_dialog("Välj ett paket", PACKS / "broken" / "unknown_area.json")
    desk.read(re.compile("Paketet kan inte läsas in. .*inget är ändrat"))
    desk.read(re.compile(r"[Rr]ad \d+"))
    expect(desk.find("Lägg till paketet", BUTTONS) is None, "a broken pack cannot be added")
    desk.press("Tillbaka till paketen")

    desk.press("Läs in ett paket …")
    desk.answer_file_dialog("Välj ett paket", PACKS / "foreign_wellbeing.json")
    desk.read(foreign)
    add = desk.see("Lägg till paketet", "push button")
    expect(not add.is_enabled, "somebody must answer for the pack first")
    desk.press(re.compile("^Jag har kontrollerat"), "check box")
    add.press()
    desk.read("Paketet är tillagt.")
    until(lambda: any(each.startswith(foreign) for each in packs(desk)), f"{foreign} among {packs(desk)}")
    expect(own in packs(desk), "the pack of before is still there and in use")
    desk.quit()


def packs(desk):
    return [each.name for each in desk.see("Enhetens paket", ("tree", "tree table", "table")).walk() if each.role == "table cell" and each.name]
