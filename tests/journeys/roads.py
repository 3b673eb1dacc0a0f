# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Roads through the program that several journeys walk."""
import json
import re

from driver import BUTTONS, JourneyFailed, expect, until

PASSPHRASE = "sju blå elefanter dansar under bron"
FIRST_RATING = re.compile(r": \d av 5$|: 1 av 5$")


def open_practice(desk):
    """The practice unit, in its first room."""
    desk.start("--practice")
    desk.see("Lås", BUTTONS, patience=60)  # it is made on the first start


def make_unit(desk, name="Backens skola"):
    """A unit of one's own, made by the command line; returns its folder."""
    folder = desk.home / "enheter" / name
    folder.parent.mkdir(exist_ok=True)
    desk.cli("create", folder, "--name", name, "--kind", "grundskola", "--user", "anna", passphrase=PASSPHRASE)
    return folder


def make_practice(desk, children=24):
    """A practice unit in a folder of its own, which is opened with a passphrase; returns folder and access."""
    folder = desk.home / "ovning"
    access = json.loads(desk.cli("demo", folder, "--children", children, "--seed", 2026, "--format", "json").stdout)
    return folder, access


def unlock(desk, passphrase=PASSPHRASE):
    desk.fill("Lösenfras", passphrase, role="password text")
    desk.keys("Return")
    desk.see("Lås", BUTTONS)


def go_to_room(desk, room):
    desk.press(room, BUTTONS)


def open_child(desk, name):
    """From anywhere, by the search over all children. Once more where a window that just closed, or the page, took the keyboard back."""
    for patience in (5, None):
        try:
            type_in_search(desk, name, patience)
            break
        except JourneyFailed:
            if patience is None:
                raise
    desk.keys("Down", "Return")
    see_child(desk)


def type_in_search(desk, name, patience):
    desk.keys("ctrl+k")
    field = until(lambda: (holder := desk.focused()) and holder.name == "Sök barn" and holder, "focus in the search field", patience)
    desk.keys("ctrl+a")
    desk.type(name)
    until(lambda: name in field.description, f"{name} among the hits {field.description!r}", patience)


def see_child(desk):
    """The page of a child."""
    desk.see("Skattningar", "page tab")


def tab(desk, name):
    desk.press(name, "page tab")


def rate(desk, answers, first=None):
    """Answers from the first visible question on, a key for each; every answer moves on to the next."""
    question = desk.see(first or re.compile(r": [1-5] av 5$"), "radio button")
    question.focus()
    desk.keys(*[{"-": "BackSpace"}.get(answer, answer) for answer in answers])


def areas_of(desk):
    """What a screen reader reads in the compass: area -> the text after it."""
    chart = desk.see(role="chart")
    return dict(child.name.split(": ", 1) for child in chart.children() if ": " in child.name)


def see_area(desk, area, text):
    until(lambda: areas_of(desk).get(area) == text, f"{area}: {text}; the compass says {areas_of(desk)}")


def plain_bytes(folder, texts):
    """Which of the texts stand in clear somewhere below the folder, in UTF-8 or UTF-16, in names or content."""
    found = []
    files = [path for path in folder.rglob("*") if path.is_file()]
    expect(files, f"files in {folder}")
    for text in texts:
        marks = [text.encode("utf-8"), text.encode("utf-16-le"), text.encode("utf-16-be")]
        for path in files:
            content = path.read_bytes()
            if any(mark in content for mark in marks) or text in str(path.relative_to(folder)):
                found.append(f"{text!r} in {path}")
    return found


__all__ = [name for name in dir() if not name.startswith("_")] + ["JourneyFailed"]
