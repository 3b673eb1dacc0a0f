# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
import re

from driver import expect, fits, until
from roads import areas_of, open_practice, see_child

MOST_STOPS = 60
MOST_TABS = 24


def journey(desk):
    """A child is opened, rated with the keys 1-5 and seen in the compass without a mouse; every stop has a name."""
    open_practice(desk)
    desk.keys("ctrl+2", "ctrl+f")
    desk.type("a")
    desk.keys("Down", "Return")
    see_child(desk)
    go_to_tab(desk, "Skattningar")
    tab_to(desk, "push button", "Nytt Skattningsformulär")
    desk.keys("space")
    until(lambda: (holder := desk.focused()) and holder.name == "Namn på den som skattar", "focus in the form's first field")
    desk.type("Siv Tangent")
    tab_to(desk, "text", "Yrke")
    desk.type("Kurator")
    tab_to(desk, "text", "Verksamhet")
    desk.type("Elevhälsan")
    tab_to(desk, "radio button", re.compile(": [1-5] av 5$"))
    desk.keys(*"4" * 66)  # the last one is left blank
    desk.read("8 av 8 områden")
    desk.read(re.compile("Medel 4,0 · 6 av 7 besvarade"))
    desk.keys("ctrl+Return")
    desk.see("Siv Tangent", "table cell")
    tab_to(desk, "page tab", forward=False)
    go_to_tab(desk, "Kompass")
    tab_to(desk, "chart", or_child=True)
    areas = [f"{area}: {text}" for area, text in areas_of(desk).items()]
    before = until(lambda: desk.focused().name in areas and desk.focused().name, "an area that is read")
    desk.step("Right")
    until(lambda: desk.focused() and desk.focused().name != before, "the next area with the arrow")
    desk.quit()


def tab_to(desk, role, name=None, forward=True, or_child=False):
    """Tabs on until there; every stop on the way must say what it is."""
    stops = []
    for _ in range(MOST_STOPS):
        holder = desk.step("Tab" if forward else "shift+Tab") or desk.focused()
        expect(holder is not None, f"something with focus after {stops}")
        said = holder.name or (holder.labels or [""])[0]
        stops.append((holder.role, said))
        expect(said, f"a name on {holder.role} after {stops}")
        roles = (holder.role, holder.parent.role) if or_child else (holder.role,)
        if role in roles and fits(name, said):
            return holder
    expect(False, f"{role} {name!r} by keyboard; stops were {stops}")


def go_to_tab(desk, name):
    """To the last tab, and from there to the first."""
    for way in ("Right", "Left"):
        for _ in range(MOST_TABS):
            if desk.focused() and desk.focused().name == name:
                return
            desk.step(way)
    expect(False, f"tab {name!r} by keyboard")
