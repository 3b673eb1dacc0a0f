# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
import re
import subprocess

from driver import BUTTONS, expect, until
from roads import PASSPHRASE, go_to_room, plain_bytes, rate, see_area, see_child, tab

CHILD = "Tyra"
FAMILY = "Granlöfsdotter"
GUARDIANS = ("Östen Granlöf", "Märta Kvickström")
PROFESSIONALS = (("Berit Åkerblom", "Skolsköterska", "Elevhälsan"), ("Jörgen Nyåker", "Mentor", "Klass 3B"))
GOAL = "Jag vill ha en trygg vuxen att gå till på rasterna"
JOINT = "Vi ser samma sak: rasterna är svåra och hemmet är bra"
MOTIVATION = "Teamet har sett mer trygghet den senaste veckan"


def journey(desk):
    """An empty profile becomes a unit, a child, a talk, ratings, a joint compass and a plan on paper; nothing lies in clear."""
    unit = desk.home / "Fjällskolan"
    make_unit_with_wizard(desk, unit)
    register_child(desk)
    hold_barnsamtal(desk)
    for professional, answer in zip(PROFESSIONALS, "32"):
        fill_skattning(desk, professional, answer)
    agree(desk)
    tab(desk, "Kompass")
    see_area(desk, "Trygghet", "barnet 4, vårdnadshavare 2, teamet 2,8")
    see_area(desk, "Omsorg", "barnet 5, vårdnadshavare 1, teamet 2,5")
    paper = desk.home / "plan.pdf"
    write_plan(desk, paper)
    check_paper(paper)
    printed = desk.home / "utskrift.pdf"
    print_plan(desk, printed)
    check_paper(printed)
    tab(desk, "Delat")
    desk.see("Barnets plan som PDF", "table cell")
    desk.see("Barnets plan på papper", "table cell")
    desk.see("Elsa Norlin, mamma", "table cell")
    desk.quit()
    typed = [CHILD, FAMILY, *GUARDIANS, *(word for each in PROFESSIONALS for word in each), GOAL, JOINT, MOTIVATION, PASSPHRASE, "Elsa Norlin"]
    found = plain_bytes(unit, typed)
    expect(not found, f"in clear: {found}")
    expect(not [text for text in typed if text in desk.logs()], "the program's own output names what was typed")


def make_unit_with_wizard(desk, unit):
    desk.start()  # an empty profile begins with the practice unit
    desk.press("Skapa en egen enhet")
    desk.fill("Namn", "Fjällskolan")
    desk.choose("Verksamhet", "Grundskola")
    desk.fill("Ort (valfritt)", "Åre")
    desk.fill("Mapp", str(unit))
    desk.press("Nästa")
    desk.fill("Ditt namn", "Åsa Rektor")
    expect(desk.see("Användarnamn", "text").text == "asa", "a proposed user name without marks")
    desk.press("Nästa")
    desk.fill("Lösenfras", PASSPHRASE, role="password text")
    desk.read("Styrka: stark")
    desk.fill("Lösenfrasen en gång till", PASSPHRASE, role="password text")
    desk.press("Nästa")
    key = desk.see(re.compile(r"^([0-9A-Z]{4,6}[\s-]){5}"), "label").name
    create = desk.see("Skapa enheten", "push button")
    expect(not create.is_enabled, "the unit is not made before the key is typed back")
    desk.fill(re.compile("^Skriv in nyckeln"), " ".join(key.split()))
    create.press()
    desk.read("Inget väntar på dig", patience=60)
    go_to_room(desk, "Barn")
    desk.read("Här kommer barnen att stå")


def register_child(desk):
    desk.press("Lägg till barn")
    desk.fill("Förnamn", CHILD)
    desk.fill("Efternamn", FAMILY)
    desk.fill("Född", "2017-03-09")
    desk.fill("Vårdnadshavare 1: namn", GUARDIANS[0])
    desk.press(re.compile("^Lägg till vårdnadshavare 2"))
    desk.fill("Vårdnadshavare 2: namn", GUARDIANS[1])
    desk.keys("ctrl+Return")
    see_child(desk)
    desk.see(CHILD, "heading")


def hold_barnsamtal(desk):
    tab(desk, "Samtal")
    desk.press("Nytt Barnsamtal")
    desk.fill("Samtalet hölls av", "Åsa Rektor")
    desk.press(CHILD, "page tab")
    rate(desk, "54321-45")
    for number, answers in ((1, "12333333"), (2, "44444444")):
        desk.press(f"Vårdnadshavare {number}", "page tab")
        desk.press(f"Vårdnadshavare {number} har lämnat sin bild", "check box")
        rate(desk, answers)
    desk.press("Sammanfattning", "page tab")
    desk.fill("Vad händer nu?", "Vi ses igen om tre veckor")
    desk.keys("ctrl+Return")
    desk.see("barnet, vårdnadshavare 1 (östen granlöf) och vårdnadshavare 2 (märta kvickström)", "table cell")


def fill_skattning(desk, professional, answer):
    tab(desk, "Skattningar")
    desk.press("Nytt Skattningsformulär")
    for field, text in zip(("Namn på den som skattar", "Yrke", "Verksamhet"), professional):
        desk.fill(field, text)
    rate(desk, answer * 67)
    desk.read("8 av 8 områden")
    desk.keys("ctrl+Return")
    desk.see(professional[0], "table cell")


def agree(desk):
    tab(desk, "Skattningar")
    desk.press("Enas om en Gemensam Behovskompass")
    desk.fill("Vilka var med?", "Berit och Jörgen")
    desk.read("Förslag 2,5 · spridning 2,0–3,0 · 2 av 2 har skattat")
    desk.read("Barnet: 4")
    until(lambda: len(desk.find_all("Enas om förslaget 2,5", BUTTONS)) == 8, "eight proposals")
    for button in desk.find_all("Enas om förslaget 2,5", BUTTONS):
        button.press()
    agreed = re.compile(": teamet enas om$")
    until(lambda: [each.text for each in desk.find_all(agreed, "spin button")] == ["2,5"] * 8, "eight agreed values")
    desk.fill("Trygghet: teamet enas om", "2,8")
    desk.keys("ctrl+Return")
    desk.read(re.compile("! .*(motiv|varför|skiljer)", re.IGNORECASE))  # another value than the proposed needs a reason
    desk.fill(re.compile("^Trygghet: varför"), MOTIVATION)
    desk.keys("ctrl+Return")
    desk.see("Berit och Jörgen", "table cell")


def write_plan(desk, paper):
    tab(desk, "Plan")
    desk.press("Lägg till mål")
    desk.fill("Mål 1", GOAL)
    desk.fill("Gemensam beskrivning", JOINT)
    desk.press("Spara som PDF…")
    give_to_family(desk)
    desk.answer_file_dialog("Spara Barnets plan", paper)
    desk.read("Det är loggat att filen lämnat enheten.")


def print_plan(desk, paper):
    """On the printer that every system has: the one that writes a file."""
    desk.press("Skriv ut…")
    give_to_family(desk)
    dialog = desk.see(re.compile("^(Print|Skriv ut)$"), ("dialog", "frame"))
    desk.fill(re.compile("^(Output file|Utdatafil)"), str(paper))
    dialog.see(re.compile("^(Print|Skriv ut)$"), BUTTONS).press()
    desk.read("Skickat till skrivaren och loggat.")


def give_to_family(desk):
    desk.see("Dela", ("dialog", "alert", "frame"))
    desk.press(re.compile("^Till familjen"), "radio button")
    desk.fill("Till vem", "Elsa Norlin, mamma")
    for test in ("Nödvändig", "Relevant", "Proportionerlig"):
        desk.press(re.compile("^" + test), "check box")
    desk.press("Fortsätt")


def check_paper(paper):
    def said(*command):
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    text = " ".join(said("pdftotext", paper, "-").split())
    for part in (GOAL, CHILD, JOINT, "Barnets plan", "Mina mål är att", "Min skattning"):
        expect(part in text, f"{part!r} on the paper, which says: {text[:2000]}")
    fonts = [line.split() for line in said("pdffonts", paper).splitlines()[2:]]
    expect(fonts and all(line[-5] == "yes" for line in fonts), f"embedded fonts, not {fonts}")  # name type encoding emb sub uni object
    said("qpdf", "--check", paper)
