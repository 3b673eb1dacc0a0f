# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
import re
import subprocess

from driver import BUTTONS, expect, until
from roads import make_unit, open_child, unlock


def journey(desk):
    """Typing ake finds Åke, F1 helps with the page one is on, Ctrl+? lists the shortcuts; dark and large text stay."""
    unit = make_unit(desk)
    desk.start(unit)
    unlock(desk)
    for name in ("Åke", "Alva", "Östen"):
        add_child(desk, name)
    desk.keys("ctrl+k")
    until(lambda: desk.focused() and desk.focused().name == "Sök barn", "focus in the search field")
    search = desk.focused()
    desk.type("ake")
    until(lambda: "Åke" in search.description and "Alva" not in search.description, f"only Åke, not {search.description!r}")
    desk.keys("Down", "Return")
    desk.see("Åke", "heading")
    desk.keys("ctrl+k")
    desk.type("å")  # does not match every a
    until(lambda: "Åke" in search.description and "Alva" not in search.description, f"only Åke, not {search.description!r}")
    desk.keys("Escape", "Escape")

    helps(desk, "Barn", None)
    desk.press("Enheten", BUTTONS)
    helps(desk, "Enheten", "Enheten")
    desk.keys("ctrl+question")
    desk.see("Ctrl+L", "table cell")
    desk.see(re.compile("svara och gå vidare"), "table cell")
    desk.keys("Escape")
    desk.see_gone("Ctrl+L", "table cell")

    light = brightness(desk)
    desk.keys("ctrl+shift+d")
    until(lambda: brightness(desk) < light / 2, "a dark window")
    tall = height_of_search(desk)
    desk.keys(*["ctrl+plus"] * 10)
    until(lambda: height_of_search(desk) > tall * 1.5, "text of twice the size")
    desk.quit()
    desk.start(unit)
    expect(brightness(desk) < light / 2, "dark the next time as well")
    desk.quit()


def add_child(desk, name):
    desk.press("Barn", BUTTONS)
    desk.press("Lägg till barn")
    desk.fill("Förnamn", name)
    desk.keys("ctrl+Return")
    desk.see(name, "heading")
    desk.press(re.compile("^Tillbaka till"))
    desk.see("Barn i enheten", "table")


def helps(desk, page, heading):
    desk.keys("F1")
    until(lambda: any(each.name == "Hjälp" for each in desk.windows()), f"help for {page}")
    text = until(lambda: (browser := desk.find("Hjälptext")) and browser.text.strip(), f"help text for {page}")
    expect(len(text) > 200 and (heading is None or heading in text[:80]), f"help about {page}, not {text[:200]!r}")
    desk.keys("Escape")
    until(lambda: all(each.name != "Hjälp" for each in desk.windows()), "an end of the help")


def brightness(desk):
    """Mean of the whole screen, 0 to 1."""
    said = subprocess.run("import -window root png:- | convert - -colorspace Gray -format '%[fx:mean]' info:", shell=True,
                          capture_output=True, text=True, check=True).stdout
    return float(said)


def height_of_search(desk):
    field = desk.find("Sök barn", "text")
    return field.box[3] if field else 0
