# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
import datetime
import json
import re
import subprocess

from barnteam import Projector, attend, hold, next_point, plan_barnteam, see_point
from driver import BUTTONS, expect, until
from roads import PASSPHRASE, go_to_room, make_unit, open_child, rate, see_child, tab, unlock

TODAY = datetime.date.today().isoformat()
LEADER = "Anna Rektor"
CHILD, FAMILY, GUARDIAN, FINDER = "Tyra", "Granlöf", "Märta Granlöf", "Berit Åker"
# Two more who come to the same Barnteam, who are talked with already: one will have a consent, one will not.
LOVE, MIRA = ("Love", "Kvick", "2016-05-04", "Siv Kvick"), ("Mira", "Dal", "2018-01-15", "Ulf Dal")
NAMES = {CHILD: (CHILD, FAMILY, "Märta"), "Love": LOVE[:2] + ("Siv",), "Mira": MIRA[:2] + ("Ulf",)}
PRINCIPLES = ("Kommer det här tillräckligt tidigt?", "Är det här det bästa för barnet?", "Har vi tagit med hela barnets situation?",
              "Leder det här till en gemensam plan?")
TASK = "Rastvärd följer med ut"


def journey(desk):
    """A child goes from an Upptäckarkort to a need that is met, by way of a Barnteam with two others, and is told at each step what is next."""
    unit = make_unit(desk)
    import_others(desk, unit)
    desk.start(unit)
    unlock(desk)
    write_register(desk)
    register_child(desk)
    write_card(desk)
    activate_barnkontakt(desk)
    answer_card(desk)
    hold_barnsamtal(desk)
    reach_decision(desk)
    bring_others(desk)
    expect_mira_waits(desk)
    hold_barnteam(desk)
    save_minutes(desk)
    hold_uppfoljningssamtal(desk)
    compare(desk)
    close(desk)
    desk.quit()


def import_others(desk, unit):
    children = [{"id": f"000000000000{number}", "protection": "none", "givenName": given, "familyName": family, "birthDate": born,
                 "guardians": [{"name": guardian}], "barnkontakt": {"name": LEADER},
                 "samtal": [{"id": f"000000000001{number}", "occasion": "barnsamtal", "date": "2026-02-03", "heldBy": LEADER,
                             "child": {"notRatedBecause": "Ville berätta i stället"}}]}
                for number, (given, family, born, guardian) in enumerate((LOVE, MIRA), 1)]
    file = desk.home / "barn.json"
    file.write_text(json.dumps({"format": "behovskompass-children", "formatVersion": 1, "children": children}))
    desk.cli("import", unit, file, passphrase=PASSPHRASE)


def write_register(desk):
    go_to_room(desk, "Enheten")
    tab(desk, "Verksamheter och personer")
    for name, person, role in (("Första linjen", "Lena Öst", "Kurator"), ("Polisen", "Per Ek", "Polis")):
        desk.press("Ny verksamhet")
        desk.fill("Namn", name)
        desk.press("Lägg till en kontaktperson")
        desk.fill("Kontaktperson 1: namn", person)
        desk.fill("Kontaktperson 1: yrke eller roll", role)
        desk.keys("ctrl+Return")
        desk.see(name, "table cell")


def register_child(desk):
    go_to_room(desk, "Barn")
    desk.press("Lägg till barn")
    desk.fill("Förnamn", CHILD)
    desk.fill("Efternamn", FAMILY)
    desk.fill("Född", "2017-03-09")
    desk.fill("Vårdnadshavare 1: namn", GUARDIAN)
    desk.keys("ctrl+Return")
    see_child(desk)
    desk.read("Stödprocessen har inte börjat för det här barnet")


def write_card(desk):
    """Barnkontakt cannot be chosen before the family has said yes; the card goes no further without a Barnkontakt."""
    desk.press("Fyll i ett Upptäckarkort")
    desk.fill("Upptäckarens namn", FINDER)
    desk.press("Åtta områden", "page tab")
    desk.see(re.compile(": Ja$"), "radio button").focus()
    desk.keys(*"jjnvjnjj")
    desk.read("8 av 8 områden")
    desk.press("Väg vidare", "page tab")
    for answer in ("Far barnet illa?: Nej", "Kan ni ge stöd?: Nej", "Behövs en annan verksamhet?: Ja"):
        desk.press(answer)
    desk.read("Dina svar pekar mot att aktivera Barnkontakt.")
    desk.press("Väg vidare: Aktivera Barnkontakt")
    desk.read("Barnkontakten kan aktiveras när vårdnadshavaren har sagt ja till det, och barnet inte har sagt nej.")
    desk.press("Gå till samtycket")
    for answer in ("Samtalat med vårdnadshavaren om kortet: Ja", "Vårdnadshavaren samtycker: Ja", "Barnet samtycker: Ja"):
        desk.press(answer)
    desk.press("Väg vidare", "page tab")
    desk.press("Väg vidare: Aktivera Barnkontakt")
    desk.keys("ctrl+Return")
    see_child(desk)


def activate_barnkontakt(desk):
    desk.press("Gå vidare till 2 Barnkontakt aktiveras")
    desk.read("Barnet har ingen Barnkontakt än: skriv in vem det är på barnets sida.")
    desk.press("Öppna uppgifter")
    desk.fill("Barnkontakt: namn", LEADER)
    desk.keys("ctrl+Return")
    see_child(desk)
    desk.press("Gå vidare till 2 Barnkontakt aktiveras")
    desk.read("Nu är ni på 2 Barnkontakt aktiveras.")


def answer_card(desk):
    """The Upptäckare waits until the card is answered."""
    expect_idag(desk, CHILD, "Bekräfta kortet till Upptäckaren", "Ta kontakt med Upptäckaren", "Håll Barnsamtal")
    open_child(desk, CHILD)
    tab(desk, "Kort")
    for step in ("Mottaget av Barnkontakt", "Bekräftat till Upptäckaren", "Kontakt och gemensam plan"):
        desk.press(f"{step}: anteckna")
        desk.see(f"{step}: ångra", BUTTONS)
    expect_idag(desk, CHILD, "Håll Barnsamtal")


def hold_barnsamtal(desk):
    do_from_idag(desk, "Nytt Barnsamtal")
    desk.fill("Samtalet hölls av", LEADER)
    desk.press(CHILD, "page tab")
    rate(desk, "43215432")
    desk.read("8 av 8 områden")
    desk.press("Vårdnadshavare 1", "page tab")
    desk.press("Vårdnadshavare 1 har lämnat sin bild", "check box")
    rate(desk, "33223322")
    desk.keys("ctrl+Return")
    see_child(desk)
    go_on(desk, "3 Barnsamtal")
    go_on(desk, "4 Beslut")


def reach_decision(desk):
    """Without decision and written consent the Barnteam may not begin; with both it may."""
    desk.press("Gå vidare till 5 Barnteam")
    desk.read("Det saknas ett skriftligt samtycke för Barnteam: tala med familjen och spara samtycket.")
    desk.read("Det finns inget beslut om vägen framåt: skriv beslutet först.")
    write_decision(desk, told=("Upptäckaren", "Barnet", "Vårdnadshavarna"))
    expect_idag(desk, CHILD, "Fråga om samtycke")
    do_from_idag(desk, "Nytt samtycke")
    write_consent(desk)
    tab(desk, "Vägen")
    desk.press("Gå vidare till 5 Barnteam – så har ni beslutat")
    desk.press("Gå vidare till 5 Barnteam")
    desk.read("Nu är ni på 5 Barnteam.")
    expect_idag(desk, CHILD, "Planera Barnteam", "Följ upp stödet")


def write_decision(desk, told=()):
    desk.press("Skriv beslut")
    desk.see("Vem fattar beslutet?", "text")
    desk.fill("1 Vilka av barnets behov är inte uppfyllda?", "Rasterna är ensamma")
    for question in ("2 Vet vi tillräckligt för att besluta?", *PRINCIPLES):
        desk.press(f"{question}: Ja")
    desk.press("Vilken väg väljer ni?: Barnteam")
    for who in told:
        desk.press(who, "check box")
    desk.keys("ctrl+Return")
    see_child(desk)


def write_consent(desk):
    """Names Första linjen and not the police."""
    desk.press("Vårdnadshavare 1: svar: Ja")
    until(lambda: desk.see("Vårdnadshavare 1: vilken dag svaret gavs", "text").text == TODAY, "an answer of today")
    desk.press("Barnet: svar: Ja")
    desk.press("Första linjen", "check box")
    desk.fill("Vilka uppgifter", "Kortet, samtalet och kompassen")
    desk.fill("Varför", "Så att Barnteamet kan föreslå stöd")
    desk.fill("Vem berättade", LEADER)
    desk.press("Underskrift: På papper")
    desk.read("Som det är ifyllt nu: Gäller tills vidare.")
    desk.keys("ctrl+Return")
    see_child(desk)


def bring_others(desk):
    """Both are decided for the Barnteam on the family's own request; only Love's family has consented."""
    for child in ("Love", "Mira"):
        open_child(desk, child)
        desk.press("Familjen ber själv om stöd")
        go_on(desk, "3 Barnsamtal")
        go_on(desk, "4 Beslut")
        write_decision(desk)
        if child == "Love":
            tab(desk, "Samtycken")
            desk.press("Nytt skriftligt samtycke")
            write_consent(desk)


def expect_mira_waits(desk):
    expect_idag(desk, "Mira", "Fråga om samtycke", "Berätta för barnet", "Berätta för vårdnadshavarna")


def hold_barnteam(desk):
    """Mira cannot be added; the other two are gone through, one at a time, and the projector knows only one at a time."""
    plan_barnteam(desk, TODAY, "Rum 12")
    desk.press("Barnen", "page tab")
    mira = desk.see(re.compile("^Mira Dal"), "check box")
    expect(not mira.is_enabled, "Mira cannot be chosen without a consent")
    desk.read("Det saknas ett skriftligt samtycke för Barnteam: tala med familjen och spara samtycket.")
    for name in (CHILD, "Love"):
        desk.press(re.compile(f"^{name} "), "check box")
    attend(desk, "Lena Öst", "Per Ek")
    desk.read("Får inte se något av barnen")
    hold(desk)
    projector = Projector(desk, NAMES)
    for who in (FINDER, "Lena Öst, Kurator, Första linjen"):
        desk.press(f"{who}: Här")
    next_point(desk, "3a", CHILD)
    projector.see_withheld()  # the police are here and the consent does not name them
    desk.press("De har lämnat rummet", "check box")
    projector.see_only(CHILD, "Upptäckaren beskriver")
    go_through(desk, projector)
    expect(not desk.find(re.compile("Mira")), "Mira is nowhere in the meeting")


def go_through(desk, projector):
    next_point(desk, "3b", CHILD)
    projector.see_only(CHILD, "Deltagarna beskriver")
    next_point(desk, "3c", CHILD)
    projector.see_only(CHILD, "Gemensam Behovskompass")
    desk.fill("Trygghet: teamet enas om", "2,5")
    projector.see_only(CHILD, "Trygghet")
    next_point(desk, "3d", CHILD)
    desk.press("Trygghet")
    projector.see_only(CHILD, "1. Trygghet")
    next_point(desk, "3e", CHILD)
    next_point(desk, "3f", CHILD)
    desk.press("Lägg till något att göra")
    desk.fill("Vad", TASK)
    projector.see_only(CHILD, TASK)
    next_point(desk, "3a", "Love")
    projector.see_withheld()
    desk.press("De har lämnat rummet", "check box")
    projector.see_only("Love", "Upptäckaren beskriver")
    for point in ("3b", "3c", "3d", "3e", "3f"):
        next_point(desk, point, "Love")
        projector.see_only("Love")
    for point in ("4", "5", "6"):
        next_point(desk, point)
        projector.see_only(None)
    for left in ("Boka nästa möte innan ni avslutar.", "Ange vilka som var med, under den första punkten."):
        desk.read(left)


def save_minutes(desk):
    for point in ("5", "4", *["3f", "3e", "3d", "3c", "3b", "3a"] * 2, "1"):
        desk.press("Förra punkten")
        see_point(desk, point)
    desk.press("Per Ek, Polis, Polisen: Här")
    for point in (*["3a", "3b", "3c", "3d", "3e", "3f"] * 2, "4", "5"):
        next_point(desk, point)
    desk.fill("Nästa möte, dag", (datetime.date.today() + datetime.timedelta(days=28)).isoformat())
    next_point(desk, "6")
    desk.press("Avsluta mötet")
    desk.press(f"Minnesanteckningar för {CHILD} {FAMILY}: spara som PDF")
    desk.press(re.compile("^Eget bruk"))
    desk.press("Fortsätt")
    paper = desk.home / "minnesanteckningar.pdf"
    desk.answer_file_dialog(f"Minnesanteckningar för {CHILD} {FAMILY}", paper)
    desk.read("Det är loggat att filen lämnat enheten.")
    text = " ".join(subprocess.run(["pdftotext", paper, "-"], capture_output=True, text=True, check=True).stdout.split())
    expect(TASK in text and CHILD in text, f"what was decided about {CHILD} in the minutes, which say {text}")
    expect(not [name for other in ("Love", "Mira") for name in NAMES[other] if name in text], f"nobody else in {text}")


def hold_uppfoljningssamtal(desk):
    expect_idag(desk, CHILD, "Håll Uppföljningssamtal", "Följ upp stödet")
    open_child(desk, CHILD)
    go_on(desk, "6 Uppföljningssamtal")
    desk.press("Avsluta: barnets behov är uppfyllt")
    desk.read("Familjen har inte fått veta vad Barnteamet kom fram till: håll Uppföljningssamtalet först.")
    desk.press("Skriv Uppföljningssamtal")
    desk.fill("Vad har Barnteamet kommit fram till?", "Rasterna är nu trygga")
    desk.fill("Vilket stöd erbjuds?", "Rastvärd")
    desk.press("Vad bestämde ni tillsammans?: Avsluta: barnets behov är uppfyllt")
    for question in PRINCIPLES:
        desk.press(f"{question}: Ja")
    desk.keys("ctrl+Return")
    see_child(desk)


def compare(desk):
    """The follow-up rating is made blind, and compared once it is saved."""
    desk.read("Det saknas en uppföljande skattning: låt barnet och vårdnadshavarna skatta på ett tomt underlag först.")
    desk.press("Ny uppföljning")
    desk.fill("Samtalet hölls av", LEADER)
    desk.press(CHILD, "page tab")
    desk.see(re.compile(r": [1-5] av 5$"), "radio button")
    expect(not [each.name for each in desk.find_all(re.compile(r": [1-5] av 5$"), "radio button") if each.is_checked], "a blank form")
    expect(desk.find(role="chart") is None, "no earlier compass while they rate")
    rate(desk, "55215432")
    desk.read("8 av 8 områden")
    desk.keys("ctrl+Return")
    desk.see("Då och nu, område för område", "table")
    for cell in ("▲ högre nu", "● har hållit i sig"):
        desk.see(cell, "table cell")
    desk.read("Stämmer kompasserna med hur ni har haft det?")


def close(desk):
    desk.press(f"Tillbaka till {CHILD}")
    desk.press("Avsluta: barnets behov är uppfyllt")
    desk.read("Omgång 1 avslutades")
    expect_idag(desk, CHILD)
    expect_idag(desk, "Love", "Berätta för barnet", "Berätta för vårdnadshavarna", "Gå vidare till nästa steg")


# --- the process

def go_on(desk, to):
    """A way from where the child stands, which nothing stands in."""
    desk.press(f"Gå vidare till {to}")
    desk.see("Vilken dag bestämdes det?", "text")
    desk.press(f"Gå vidare till {to}")
    desk.read(f"Nu är ni på {to}.")


def waiting(desk):
    """The rows of Idag, without its headings: child (in a narrow window with all the rest), what to do, step, when, who waits, button."""
    cells = [each.name for each in desk.see("Det som väntar", "table").find_all(role="table cell")]
    rows = [cells[at:at + 6] for at in range(0, len(cells), 6)]
    return [row for row in rows if len(row) == 6 and row[1]]


def expect_idag(desk, child, *actions):
    go_to_room(desk, "Idag")

    def says():
        return sorted(row[1] for row in waiting(desk) if row[0].split(" · ")[0].endswith(f", {child}"))
    until(lambda: says() == sorted(actions), f"{actions} for {child} on Idag, which says {waiting(desk)}")


def do_from_idag(desk, button):
    """Opens what the first row with such a button is about, by keyboard."""
    rows = [row[-1] for row in waiting(desk)]
    desk.see("Det som väntar", "table").focus()
    desk.keys("ctrl+Home", *["Down"] * rows.index(button), "Return")
