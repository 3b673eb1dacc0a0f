# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
import re
import subprocess

from driver import BUTTONS, expect
from roads import make_unit, rate, see_area, unlock


def journey(desk):
    """A compass talk without a child: filled in, shown, counted and saved as PDF."""
    unit = make_unit(desk)
    desk.start(unit)
    unlock(desk)
    desk.press("Kompassamtal", BUTTONS)
    desk.press("Nytt samtal")
    desk.choose("Vad för samtal?", "Utvecklingssamtal")
    desk.fill("Kännetecken", "4B, tisdag")
    desk.fill("Samtalet hölls av", "Anna")
    desk.press("Barnet", "page tab")
    desk.choose("Samtalsunderlag", "Samtalsunderlag barn 6–12 år", type_as="Samtalsunderlag barn 6")
    rate(desk, "4534-245")
    desk.keys("ctrl+Return")
    desk.see("4B, tisdag", "table cell")
    see_area(desk, "Omsorg", "barnet 4")
    see_area(desk, "Tillhörighet", "barnet inget svar")
    desk.read(re.compile(r"(Höst|Vår)terminen \d{4} – Utvecklingssamtal: 1\."))
    paper = desk.home / "samtal.pdf"
    desk.press("Spara som PDF…")
    desk.press(re.compile("^Eget bruk"), "radio button")
    desk.fill("Varför", "Till mötet")
    desk.press("Fortsätt")
    desk.answer_file_dialog("Spara som PDF", paper)
    desk.read("Det är loggat att filen lämnat enheten.")
    text = subprocess.run(["pdftotext", paper, "-"], capture_output=True, text=True, check=True).stdout
    for part in ("4B, tisdag", "Tillhörighet", "Trygghet"):
        expect(part in text, f"{part!r} on the paper, which says {text}")
    desk.quit()
