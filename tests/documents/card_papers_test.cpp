// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/anmalan_paper.h"
#include "core/documents/consultation_paper.h"
#include "core/documents/upptackarkort_paper.h"
#include "tests/documents/pdf_tools.h"
#include "tests/documents/samples.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators.hpp>

#include <QFile>

using namespace bk;
using namespace Qt::StringLiterals;

namespace {

Child child() {
    Child child;
    child.givenName = u"Alvina"_s;
    child.familyName = u"Provsson"_s;
    child.birthDate = QDate(2016, 5, 3);
    child.place = u"Björkskolan"_s;
    child.contact = {u"Storgatan 1"_s, u"070-1740605"_s, {}};
    child.guardians = {{u"Maja Provsson"_s, u"mamma"_s, {u"Lillgatan 2"_s, u"070-1740606"_s, {}}}};
    return child;
}

CardWording wording() {
    CardWording wording;
    wording.model = samples::behovskompass();
    Instrument instrument;
    instrument.introduction = u"Svara för varje område."_s;
    for (const Area area : allAreas)
        instrument.areas[area].statements = {
            {u"s%1"_s.arg(indexOf(area)),
             u"Ett påstående om %1 som är så långt att det går över två rader."_s.arg(wording.model.areas[area].label),
             {}}};
    wording.instrument = instrument;
    return wording;
}

Upptackarkort card() {
    Upptackarkort card;
    card.date = QDate(2026, 11, 2);
    card.finder = {u"Nils Berg"_s, u"fritidsledare"_s, u"Fritidsgården"_s, {}, FinderPlace::External, false};
    card.areas[Area::Omsorg].answer = CardAnswer::Ja;
    card.areas[Area::Trygghet] = {CardAnswer::Nej, u"Vågar inte gå hem ensam."_s};
    card.areas[Area::MaBra] = {CardAnswer::VetEj, {}};
    card.measures = u"Följt hem två gånger."_s;
    card.told = GuardianTold::Yes;
    card.guardianConsents = true;
    card.consentNote = u"Mamma sa ja i telefon den 2 november."_s;
    card.childView = Answered::Yes;
    card.route = CardRoute::Barnkontakt;
    return card;
}

PaperOrigin origin() { return {u"Provenheten"_s, false, u"Inte det officiella instrumentet."_s}; }

QString textOf(const Document& document) { return pdf_tools::wordsOf(layOut(document)).join(u' '); }

AnmalanPaper anmalanPaper() {
    AnmalanPaper paper;
    paper.child = child();
    paper.anmalan.date = QDate(2026, 11, 3);
    paper.anmalan.receiver = u"Socialtjänsten, Provstads kommun"_s;
    paper.anmalan.madeBy = u"Karin Lind"_s;
    paper.anmalan.description = u"Barnet berättar om slag."_s;
    paper.anmalan.told = GuardianTold::Unsuitable;
    paper.card = card();
    paper.wording = wording();
    paper.citation = u"19 kap. 1 § socialtjänstlagen (2025:400)"_s;
    paper.origin = origin();
    return paper;
}

/// Saves the PDF to $BEHOVSKOMPASS_PICTURES, for people to look at.
void keep(const Document& document, const QString& name) {
    const QString folder = qEnvironmentVariable("BEHOVSKOMPASS_PICTURES");
    if (folder.isEmpty())
        return;
    QFile file(folder + u'/' + name + u".pdf"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write(pdf_tools::pdfOf(document));
}

} // namespace

TEST_CASE("an Upptäckarkort on paper has everything that was filled in", "[documents][card]") {
    const Document document = upptackarkortDocument({child(), card(), wording(), origin()});
    keep(document, u"kort"_s);
    const QString text = textOf(document);
    for (const QString& piece :
         {u"Upptäckarkort"_s, u"Alvina Provsson"_s, u"Nils Berg"_s, u"Fritidsgården"_s, u"extern"_s,
          u"Vågar inte gå hem ensam."_s, u"Följt hem två gånger."_s, u"Mamma sa ja i telefon"_s,
          u"Aktivera Barnkontakt"_s, u"Inte det officiella instrumentet."_s, u"Provenheten"_s})
        CHECK(text.contains(piece));
    CHECK(document.title == u"Upptäckarkort");
}

TEST_CASE("a blank answer on the card is a dash on paper, never a word", "[documents][card]") {
    Upptackarkort blank;
    blank.told = GuardianTold::Open;
    const QString text = textOf(upptackarkortDocument({child(), blank, wording(), origin()}));
    CHECK(text.count(u"–"_s) >= 8);
    CHECK_FALSE(text.contains(u"Vet ej"_s));
}

TEST_CASE("an empty card is to be filled in by hand, with boxes for every answer", "[documents][card]") {
    const Document document = blankUpptackarkortDocument(wording(), origin());
    keep(document, u"kort-tomt"_s);
    const QString text = textOf(document);
    CHECK(text.count(u"Vet ej"_s) == 8);
    CHECK(text.contains(u"Ring 112"_s));
    for (const Area area : allAreas)
        CHECK(text.contains(wording().model.areas[area].label));
    int boxes = 0;
    for (const Block& block : document.blocks)
        if (const auto* group = std::get_if<KeepTogether>(&block.content))
            for (const Block& inner : group->blocks)
                if (const auto* ticks = std::get_if<TickBoxes>(&inner.content))
                    boxes += int(ticks->labels.size());
    CHECK(boxes == 8 * 3 + 2 + 3 + 2 + 3 + 2 + 2 + 2 + 3);
}

TEST_CASE("a card of a protected child does not tell where the child is", "[documents][card]") {
    Child hidden = child();
    hidden.protection = ProtectedIdentity::Sekretessmarkering;
    const QString text = textOf(upptackarkortDocument({hidden, card(), wording(), origin()}));
    for (const QString& place : {u"Björkskolan"_s, u"Fritidsgården"_s, u"Provenheten"_s, u"Storgatan"_s})
        CHECK_FALSE(text.contains(place));
    CHECK(text.contains(u"Nils Berg"_s));
}

TEST_CASE("an anmälan holds the whole card in the same paper and names the law in force", "[documents][card]") {
    const Document document = anmalanDocument(anmalanPaper());
    keep(document, u"anmalan"_s);
    const QString text = textOf(document);
    for (const QString& piece :
         {u"Socialtjänsten, Provstads kommun"_s, u"19 kap. 1 §"_s, u"Barnet berättar om slag."_s, u"Upptäckarkort"_s,
          u"Vågar inte gå hem ensam."_s, u"Nils Berg"_s, u"olämpligt"_s})
        CHECK(text.contains(piece));
    CHECK(document.title == u"Anmälan om oro för ett barn");
}

TEST_CASE("an anmälan without a card may hold the eight areas itself, or nothing at all", "[documents][card]") {
    AnmalanPaper paper = anmalanPaper();
    paper.card.reset();
    CHECK_FALSE(textOf(anmalanDocument(paper)).contains(u"Är barnets behov uppfyllt?"_s));
    paper.anmalan.areas[Area::MaBra] = {CardAnswer::Nej, u"Sover inte."_s};
    const QString text = textOf(anmalanDocument(paper));
    CHECK(text.contains(u"Är barnets behov uppfyllt?"_s));
    CHECK(text.contains(u"Sover inte."_s));
}

TEST_CASE("an empty anmälan can be printed and says what is not filled in", "[documents][card]") {
    AnmalanPaper paper;
    paper.child = child();
    paper.wording.model = samples::behovskompass();
    CHECK(textOf(anmalanDocument(paper)).count(u"Inte ifyllt än"_s) >= 3);
}

TEST_CASE("acute worry stands first in the anmälan", "[documents][card]") {
    AnmalanPaper paper = anmalanPaper();
    paper.anmalan.acute = true;
    const QString text = textOf(anmalanDocument(paper));
    CHECK(text.indexOf(u"Akut"_s) < text.indexOf(u"Till"_s));
}

TEST_CASE("a consultation on paper names neither child, people, places nor the unit", "[documents][card]") {
    ConsultationPaper paper;
    paper.consultation = consultation(card(), child(), QDate(2026, 11, 20));
    paper.consultation.question = u"Är det här en anmälan?"_s;
    paper.wording = wording();
    const Document document = consultationDocument(paper);
    keep(document, u"konsultation"_s);
    const QString text = textOf(document);
    for (const QString& telling :
         {u"Alvina"_s, u"Provsson"_s, u"Maja"_s, u"Nils"_s, u"Berg"_s, u"Björkskolan"_s, u"Fritidsgården"_s,
          u"Provenheten"_s, u"Storgatan"_s, u"070"_s, u"2016"_s, u"Mamma sa ja"_s})
        CHECK_FALSE(text.contains(telling));
    CHECK(text.contains(u"10–12 år"_s));
    CHECK(text.contains(u"Är det här en anmälan?"_s));
    CHECK(text.contains(u"Vågar inte gå hem ensam."_s));
}
