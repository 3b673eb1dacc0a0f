# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Barnteam: planned, held with the leader's view, and seen on the projector."""
import re

from driver import BUTTONS, expect, until
from roads import go_to_room

PROJECTOR = "Mötet på projektorn"


def plan_barnteam(desk, day, place):
    go_to_room(desk, "Möten")
    desk.press("Planera Barnteam")
    desk.fill("Dag", day)
    desk.fill("Plats", place)


def attend(desk, *people):
    """Calls the first people of the register, by keyboard as its menu is no window of its own."""
    desk.press("Deltagare", "page tab")
    for place, person in enumerate(people, 1):
        desk.see("Lägg till från registret", BUTTONS).focus()
        desk.keys("space", *["Down"] * place, "Return")
        until(lambda: person in [each.text for each in desk.find_all("Deltagarens namn", "text")], f"{person} in the team")


def hold(desk):
    """Begins the meeting and opens the projector, which stands beside."""
    desk.press("Håll mötet")
    desk.press("Projektor")
    until(lambda: any(each.name == PROJECTOR for each in desk.windows()), "the projector's window")
    desk.to_front("– Behovskompass")


def next_point(desk, point, child=None):
    """On to a point of the agenda, and to whom it is about."""
    desk.press("Nästa punkt")
    see_point(desk, point, child)


def see_point(desk, point, child=None):
    wanted = re.compile(rf"^{point}  ")
    until(lambda: (row := chosen_row(desk)) and wanted.search(row) and (child is None or row.endswith(child)), f"point {point} about {child}")


def chosen_row(desk):
    agenda = desk.find("Dagordning", "list")
    row = agenda and next((each for each in agenda.children() if each.is_selected), None)
    return row.name if row else ""


class Projector:
    """What the room sees."""

    def __init__(self, desk, names):
        self.desk = desk
        self.names = names

    def words(self):
        window = next((each for each in self.desk.windows() if each.name == PROJECTOR), None)
        return window.words() if window else ""

    def see_only(self, child, *texts):
        """The child by its called name, the texts, and no name of anybody else."""
        wanted = [*([child] if child else []), *texts]
        shown = until(lambda: (words := self.words()) and all(text in words for text in wanted) and words, f"{wanted} on the projector")
        allowed = {child} if child else set()
        others = {name for whose in self.names.values() for name in whose} - allowed
        found = [name for name in others if re.search(rf"\b{name}\b", shown)]
        expect(not found, f"{found} on the projector, which shows: {shown}")

    def see_withheld(self):
        self.see_only(None, "Vi väntar tills de som ska vara med är på plats.")
