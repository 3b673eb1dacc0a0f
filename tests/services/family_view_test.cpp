// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/page_layout.h"
#include "core/services/card_papers.h"
#include "core/services/child_timeline.h"
#include "core/services/demo/demo_unit.h"
#include "core/services/extract/extract_child.h"
#include "core/services/save_card.h"
#include "core/services/share_document.h"
#include "core/services/sharing_check.h"
#include "tests/documents/pdf_tools.h"
#include "tests/services/unit_support.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// A child with a card that leads to an anmälan, and the anmälan made of it.
struct Reported : OpenFixture {
    ChildId child = unit->children().save(aChild().withGuardian(u"Maja Ödlund"_s));
    Upptackarkort card;
    Anmalan anmalan;

    explicit Reported(GuardianTold told) {
        card.child = child;
        card.date = today();
        card.finder.name = u"Nils Berg"_s;
        card.areas[Area::Trygghet] = {CardAnswer::Nej, u"Hemligheten"_s};
        card.told = told;
        card.route = CardRoute::Anmalan;
        card.id = saveCard(*unit, card).id;
        anmalan = begunAnmalan(*unit, child, &card);
        anmalan.description = u"Hemligheten"_s;
        anmalan.sent = today();
        anmalan.id = saveAnmalan(*unit, anmalan);
        shareAnmalan(*unit, anmalan, path(u"anmalan.pdf"_s));
        end();
    }
    void end() const {
        Stodprocess round = *unit->process().current(child);
        round.moves.push_back({Station::AvslutatUtanStod, today(), u"rektor"_s, u"Anmälan är gjord."_s});
        unit->process().save(round);
    }
    SharingEntry to(Recipient recipient) const {
        SharingEntry entry = anAnsweredEntry();
        entry.child = child;
        entry.recipient = recipient;
        entry.told = false;
        entry.notToldBecause = u"Bedöms olämpligt"_s;
        return entry;
    }
    void consult() {
        const Consultation asked = consultation(card, *unit->children().find(child), today());
        SharingEntry entry = to(Recipient::Organisation);
        entry.receiver = u"Socialtjänsten"_s;
        shareConsultation(*unit, entry, card, asked, path(u"konsultation.pdf"_s));
    }
    QString extract() const { return QString::fromUtf8(extractJson(extractOf(*unit, child))); }
    QString history(Onlooker onlooker = Onlooker::Family) const {
        QStringList lines;
        for (const TimelineEntry& entry : childTimeline(*unit, child, onlooker))
            lines << entry.what + u' ' + entry.detail;
        return lines.join(u'\n');
    }
};

const QStringList traces{u"nmäl"_s,        u"Hemligheten"_s,   u"Nils Berg"_s,
                         u"\"anmalan\""_s, u"Konsultation"_s,  u"Socialtjänst"_s,
                         u"utan stöd"_s,   u"Upptäckarkort"_s, u"\"avslutat-utan-stod\""_s,
                         u"olämpligt"_s};

/// What stands on the pages, as painted.
QString textOf(const PagedDocument& pages) { return pdf_tools::wordsOf(pages).join(u' '); }

/// These two stand in every extract.
QString withoutHeadings(QString text) {
    return text.remove(u"Anmälningar"_s).remove(u"Inga anmälningar."_s).remove(u"Upptäckarkort"_s);
}

} // namespace

TEST_CASE("an anmälan that the guardians do not know of leaves no trace in what the family may see", "[sharing]") {
    Reported at(GENERATE(GuardianTold::Unsuitable, GuardianTold::NotReached, GuardianTold::Open));
    at.consult();
    const QString extract = at.extract();
    const QString history = at.history();
    for (const QString& trace : traces) {
        INFO(trace.toStdString());
        CHECK_FALSE(extract.contains(trace));
        CHECK_FALSE(history.contains(trace));
    }
    const QString paper = withoutHeadings(textOf(layOut(extractPaper(*at.unit, at.child, {}).document)));
    const QString log = textOf(layOut(sharingLogPaper(*at.unit, at.child, {}).document));
    for (const QString& trace : traces) {
        CHECK_FALSE(paper.contains(trace));
        CHECK_FALSE(log.contains(trace));
    }
    CHECK(extractOf(*at.unit, at.child).leftOut == 2);
}

TEST_CASE("staff who look alone see in the history what the family may not", "[sharing]") {
    Reported at(GuardianTold::Unsuitable);
    at.consult();
    const QString history = at.history(Onlooker::StaffAlone);
    for (const QString& told :
         {u"Upptäckarkort"_s, u"Anmälan till socialtjänsten"_s, u"Anmälan är gjord."_s, u"Delat: Anmälan"_s,
          u"Delat: Konsultation"_s})
        CHECK(history.contains(told));
}

TEST_CASE("an anmälan that the guardians know of stands in all that the family may see", "[sharing]") {
    Reported at(GuardianTold::Yes);
    at.consult();
    for (const QString& text :
         {at.extract(), at.history(), textOf(layOut(extractPaper(*at.unit, at.child, {}).document))}) {
        CHECK(text.contains(u"Nils Berg"_s));
        CHECK(text.contains(u"Anmälan är gjord."_s));
        CHECK(text.contains(u"Konsultation"_s));
    }
    CHECK(extractOf(*at.unit, at.child).leftOut == 0);
}

TEST_CASE("a card that the family may not see is refused to it, and the log stays as it was", "[sharing]") {
    const auto [told, leaves] =
        GENERATE(table<GuardianTold, bool>({{GuardianTold::Unsuitable, false}, {GuardianTold::Yes, true}}));
    Reported at(told);
    const std::size_t before = at.unit->sharing().ofChild(at.child).size();
    const auto refused =
        failure([&] { shareCard(*at.unit, at.to(Recipient::Family), at.card, at.path(u"kort.pdf"_s)); });
    CHECK((refused == std::nullopt) == leaves);
    CHECK(QFile::exists(at.path(u"kort.pdf"_s)) == leaves);
    CHECK(at.unit->sharing().ofChild(at.child).size() == before + (leaves ? 1 : 0));
    SharingEntry printed = at.to(Recipient::Family);
    printed.paper = SharedPaper::Upptackarkort;
    printed.record = at.card.id.number();
    CHECK((refusalOf(*at.unit, printed) == std::nullopt) == leaves);
    if (!leaves) {
        CHECK(refusalText(*refusalOf(*at.unit, printed)).contains(u"vårdnadshavarna inte vet"_s));
        CHECK(failure([&] { logSharing(*at.unit, printed); }) == Error::Kind::Refused);
    }
}

TEST_CASE("no child of the practice unit has a trace of a hidden anmälan in its extract or history", "[sharing]") {
    const QTemporaryDir folder;
    const FixedClock clock;
    const QString directory = folder.filePath(u"ovning"_s);
    const DemoAccess access = createDemoUnit(directory, 140, defaultDemoSeed, clock);
    const auto unit = openUnit(directory, access.user, access.passphrase, clock);
    int hidden = 0;
    for (const ChildId child : unit->children().ids({})) {
        const ChildExtract extract = extractOf(*unit, child);
        INFO(extract.child.fullName().toStdString());
        CHECK_FALSE(QString::fromUtf8(extractJson(extract)).contains(u"nmäl"_s));
        for (const TimelineEntry& entry : childTimeline(*unit, child))
            CHECK_FALSE((entry.what + entry.detail).contains(u"nmäl"_s));
        if (extract.leftOut == 0)
            continue;
        ++hidden;
        CHECK_FALSE(withoutHeadings(textOf(layOut(extractDocument(extract)))).contains(u"nmäl"_s));
    }
    CHECK(hidden > 0);
}
