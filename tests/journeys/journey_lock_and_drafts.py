# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
import pathlib
import re

from driver import BUTTONS, expect, until
from roads import open_child, rate, tab, make_practice, unlock

RATER = "Vilgot Oavslutad"


def journey(desk):
    """A form that is locked away in the middle, or cut off by a crash, is as it was afterwards; nothing is seen while locked."""
    folder, access = make_practice(desk)
    desk.start(folder)
    see_no_core_dump(desk)
    unlock(desk, access["passphrase"])
    name = begin_rating(desk)
    desk.keys("ctrl+l")
    desk.read("Det du hade påbörjat är sparat")
    seen = desk.outline()
    expect(name not in seen and RATER not in seen, f"nothing of the child while locked, but: {seen}")
    unlock(desk, access["passphrase"])
    see_draft(desk)

    desk.fill("Yrke", "Kurator")
    desk.read(re.compile("Utkast sparat"))
    until(lambda: desk.find("Yrke", "text").text == "Kurator", "the profession")
    wait_for_draft(desk)
    desk.kill()
    desk.start(folder)
    unlock(desk, access["passphrase"])
    open_child(desk, name)
    tab(desk, "Skattningar")
    desk.press("Nytt Skattningsformulär")
    see_draft(desk)
    expect(desk.see("Yrke", "text").text == "Kurator", "what was typed last before the crash")
    desk.quit()
    recent = [str(path) for path in desk.home.rglob("*recent*")]
    expect(not recent, f"no list of recent files of the system's: {recent}")


def see_no_core_dump(desk):
    """A program that falls leaves no picture of its memory."""
    limits = pathlib.Path(f"/proc/{desk.process.pid}/limits").read_text()
    expect(re.search(r"^Max core file size +0 +0 ", limits, re.MULTILINE), f"no core file, but: {limits}")


def begin_rating(desk):
    """A form with a few answers; returns the child's name."""
    desk.press("Barn", BUTTONS)
    desk.see("Barn i enheten", "table")
    name = until(lambda: next((each.name for each in desk.find_all(role="table cell") if each.name), None), "a child in the table")
    name = name.split(" (")[0]
    open_child(desk, name)
    tab(desk, "Skattningar")
    desk.press("Nytt Skattningsformulär")
    desk.fill("Namn på den som skattar", RATER)
    rate(desk, "435")
    desk.read("3 av 9 besvarade")
    return name


def see_draft(desk):
    until(lambda: (field := desk.find("Namn på den som skattar", "text")) and field.text == RATER, "the draft's rater")
    desk.read("3 av 9 besvarade")


def wait_for_draft(desk):
    """Until the label that tells of the draft changes no more, the last keystroke may still be on its way to the disk."""
    field = desk.see("Yrke", "text")
    field.focus()
    desk.see(re.compile("^Utkast sparat"), "label")
