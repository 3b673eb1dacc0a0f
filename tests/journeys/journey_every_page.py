# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
from driver import BUTTONS, INTERACTIVE, expect, until
from roads import go_to_room, make_practice, open_child, open_practice, see_child, tab

MOST_STOPS = 150
QUESTIONS = ("radio button",)  # of a group, one is a stop of the keyboard; arrows reach the others


def journey(desk):
    """On every page each control says what it is, and Tab comes by all of them and leads out again."""
    faults = []
    open_practice(desk)
    look(desk, "Barn", faults)
    go_to_room(desk, "Barn")
    desk.press("Lägg till barn")
    desk.see("Förnamn", "text")
    look(desk, "Nytt barn", faults)
    desk.press("Stäng – utkastet sparas")
    name = until(lambda: next((each.name for each in desk.find_all(role="table cell") if each.name), None), "a child").split(" (")[0]
    open_child(desk, name)
    for page in beside(desk.see("Skattningar", "page tab")):
        tab(desk, page)
        look(desk, f"{page} of a child", faults)
    for page, button, field in (("Samtal", "Nytt Barnsamtal", "Samtalet hölls av"), ("Skattningar", "Nytt Skattningsformulär", "Yrke"),
                                ("Skattningar", "Enas om en Gemensam Behovskompass", "Vilka var med?")):
        tab(desk, page)
        desk.press(button)
        desk.see(field, "text")
        look(desk, button, faults)
        desk.press("Stäng – utkastet sparas")
        see_child(desk)
    desk.press("Kompassamtal", BUTTONS)
    desk.press("Nytt samtal")
    desk.see("Samtalet hölls av", "text")
    look(desk, "Kompassamtal", faults)
    for room in ("Idag", "Möten"):
        go_to_room(desk, room)
        look(desk, room, faults)
    go_to_room(desk, "Idag")
    desk.press("Väntetider", BUTTONS)
    look(desk, "Väntetider", faults)
    for room, first in (("Statistik", "Tabeller"), ("Enheten", "Inställningar")):
        go_to_room(desk, room)
        for page in beside(desk.see(first, "page tab")):
            tab(desk, page)
            look(desk, f"{room}, {page}", faults)
    desk.keys("ctrl+l")
    desk.press("Välj en annan enhet")
    desk.see("Skapa en enhet", BUTTONS)
    look(desk, "Start", faults)
    desk.quit()

    folder, _ = make_practice(desk, children=0)
    desk.start(folder)
    desk.see("Lösenfras", "password text")
    look(desk, "Unlock", faults)
    desk.press("Glömt lösenfrasen?")
    desk.see("Byt lösenfras", BUTTONS)
    look(desk, "Recovery", faults)
    expect(not faults, "\n".join(["", *faults]))


def beside(tab_of_row):
    """The names of a row of tabs, as the window has them."""
    return [each.name for each in tab_of_row.parent.children() if each.role == "page tab"]


def look(desk, page, faults):
    for node in desk.window().walk():
        if node.role == "unknown" and node.is_focusable:
            faults.append(f"{page}: a control without a role, named {node.name!r}")
        elif node.role in INTERACTIVE and node.is_focusable and not (node.name or node.labels):
            faults.append(f"{page}: a {node.role} without a name")
    walk_by_tab(desk, page, faults)


def walk_by_tab(desk, page, faults):
    """Tab from the first stop until it comes round; what can take focus and was not come by is a fault."""
    wanted = {key(node): node for node in desk.window().walk() if is_stop(node)}
    seen, order = set(), []
    for _ in range(MOST_STOPS):
        holder = desk.step("Tab")
        if holder is None:
            faults.append(f"{page}: Tab is caught after {order[-3:]}")
            return
        stop = key(holder)
        if stop in seen and stop == order[0]:
            break
        if stop in seen and order.count(stop) > 2:
            faults.append(f"{page}: Tab goes round between {order[-3:]}")
            return
        seen.update((stop, key(holder.parent)))  # a diagram is come by through one of its areas
        order.append(stop)
        if not (holder.name or holder.labels):
            faults.append(f"{page}: Tab stops at a {holder.role} without a name")
    missed = [f"{node.role} {node.name!r}" for stop, node in wanted.items() if stop not in seen and node.is_visible]
    if missed:
        faults.append(f"{page}: Tab never comes to {', '.join(missed)}")


def is_stop(node):
    """Two buttons beside each question have a key of their own there instead: Backspace and K."""
    if node.role == "text" and node.parent.role == "combo box":
        return False  # the combo box is the stop
    return not node.name.endswith((": vet inte, lämnas tomt", ": kommentera")) and node.role in INTERACTIVE and node.is_focusable and node.is_enabled and node.role not in QUESTIONS + ("page tab", "menu item", "table cell")


def key(node):
    return (node.role, node.name, *(node.labels if node.role == "combo box" else ()))
