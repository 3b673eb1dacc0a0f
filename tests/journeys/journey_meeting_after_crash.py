# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
import datetime
import re
import time

from barnteam import hold, next_point, plan_barnteam, see_point
from driver import BUTTONS, until
from roads import go_to_room, make_practice, unlock

NOTES = "Anteckningar"
QUIET = 3_000_000_000  # nanoseconds without a change of the file
NOTE = "Vi enades om att pröva en lugn plats på rasten"


def journey(desk):
    """A meeting that the power took goes on at the point where it was, with every word that was typed."""
    folder, access = make_practice(desk)
    desk.start(folder)
    unlock(desk, access["passphrase"])
    plan_barnteam(desk, datetime.date.today().isoformat(), "Rum 12")
    desk.press("Barnen", "page tab")
    until(lambda: children(desk), "a child whose family has consented")[0].press()
    hold(desk)
    next_point(desk, "3a")
    next_point(desk, "3b")
    typed = saved(folder)
    desk.fill(NOTES, NOTE)
    # The log is written too, so one change of the file is not yet the words.
    until(lambda: typed < saved(folder) < time.time_ns() - QUIET, "what was typed to be kept by itself")
    desk.kill()

    desk.start(folder)
    unlock(desk, access["passphrase"])
    go_to_room(desk, "Möten")
    until(lambda: desk.find("Pågår", "table cell"), "the meeting among the others")
    until(lambda: (holder := desk.step("Tab")) and holder.role in ("table", "table cell"), "the keyboard in the list")
    rows = [each.name for each in desk.find_all(re.compile("^(Planerat|Pågår|Avslutat)$"), "table cell")]
    desk.keys("ctrl+Home", *["Down"] * rows.index("Pågår"), "Return")
    see_point(desk, "3b")
    until(lambda: desk.see(NOTES, "text").text == NOTE, "the words after the crash")
    desk.see("Nästa punkt", BUTTONS)
    desk.quit()


def children(desk):
    return [each for each in desk.find_all(role="check box") if each.is_enabled and not each.is_checked]


def saved(folder):
    return max(file.stat().st_mtime_ns for file in folder.glob("data-*"))
