# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
from driver import BUTTONS, expect, until
from roads import PASSPHRASE, go_to_room, make_unit, tab, unlock

FRESH = "tratt mossa kvist lampa sju hav"


def journey(desk):
    """The administratör lets somebody in, who unlocks and cannot let in others; then takes them out again, and the way in is gone."""
    unit = make_unit(desk)
    desk.start(str(unit))
    unlock(desk)
    let_in(desk)
    desk.keys("ctrl+l")
    desk.choose("Användare", "Britta Ek")
    unlock(desk, FRESH)
    to_users(desk)
    add = desk.see("Ny användare …", BUTTONS)
    expect(not add.is_enabled, "only an administratör lets somebody in")
    desk.keys("ctrl+l")
    desk.choose("Användare", "anna")
    unlock(desk)
    to_users(desk)
    take_out(desk)
    desk.quit()
    listed = desk.cli("user", "list", unit, "--user", "anna", passphrase=PASSPHRASE).stdout
    expect("britta" not in listed and "anna" in listed, f"only anna is left: {listed}")
    refused = desk.cli("info", unit, "--user", "britta", passphrase=FRESH, check=False)
    expect(refused.returncode == 3, f"britta's passphrase opens nothing: {refused.returncode}")


def to_users(desk):
    go_to_room(desk, "Enheten")
    tab(desk, "Användare")


def confirm(desk):
    """The program asks who sits there."""
    desk.fill("Din lösenfras", PASSPHRASE, role="password text")
    desk.keys("Return")


def let_in(desk):
    to_users(desk)
    desk.press("Ny användare …")
    desk.fill("Namn", "Britta Ek")
    desk.fill("Personens lösenfras", FRESH, role="password text")
    desk.fill("Lösenfrasen en gång till", FRESH, role="password text")
    desk.press("Lägg till användaren")
    confirm(desk)
    desk.see("Britta Ek", "table cell")


def take_out(desk):
    desk.see("Britta Ek", "table cell")
    until(lambda: (holder := desk.step("Tab")) and holder.role in ("table", "table cell"), "the keyboard in the list")
    desk.keys("ctrl+End", "Return")
    desk.press("Ta bort användaren …")
    desk.press("Ta bort Britta Ek")
    confirm(desk)
    desk.read("Britta Ek kan inte längre öppna enheten", patience=60)
