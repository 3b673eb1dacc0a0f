// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/consent_form_pages.h"
#include "core/services/consent_scan.h"
#include "core/services/consent_standing.h"
#include "core/services/extract/extract_child.h"
#include "core/services/second_role.h"
#include "core/services/share_document.h"
#include "core/services/sharing_check.h"
#include "tests/services/unit_support.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators.hpp>

#include <QJsonArray>
#include <QJsonDocument>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// A unit with a child of two guardians, and two organisations.
struct Sharing : OpenFixture {
    OrganisationId bup = add(u"BUP"_s);
    OrganisationId social = add(u"Socialtjänsten"_s);
    ChildId child =
        unit->children().save(aChild().withGuardian(u"Maja Ödlund"_s).withGuardian(u"Per Ödlund"_s, u"pappa"_s));

    OrganisationId add(const QString& name) {
        Organisation organisation;
        organisation.name = name;
        organisation.savedAt = clock.now();
        return unit->registers().save(organisation);
    }
    Consent consent(ConsentKind kind = ConsentKind::Written) const {
        Consent consent;
        consent.child = child;
        consent.kind = kind;
        consent.voices = {
            {1, u"Maja Ödlund"_s, Answered::Yes, unit->today(), {}},
            {2, u"Per Ödlund"_s, Answered::Yes, unit->today(), {}},
            {0, u"Åsa"_s, Answered::Yes, unit->today(), {}}};
        consent.organisations = {bup};
        consent.information = u"Kompassen"_s;
        consent.purpose = u"Inför Barnteam"_s;
        consent.validFrom = unit->today();
        consent.validTo = unit->today().addDays(30);
        consent.signature = Signature::Paper;
        consent.savedAt = clock.now();
        return consent;
    }
    ConsentId save(const Consent& consent) { return unit->consents().save(consent); }
    void stand(Station station) {
        Stodprocess round;
        round.child = child;
        round.moves = {{station, unit->today(), u"rektor"_s, {}}};
        round.savedAt = clock.now();
        unit->process().save(round);
    }
    SharingEntry to(OrganisationId organisation) const {
        SharingEntry entry = anAnsweredEntry();
        entry.child = child;
        entry.recipient = Recipient::Organisation;
        entry.organisation = organisation;
        return entry;
    }
    std::optional<Error::Kind> share(const SharingEntry& entry) {
        return failure(
            [&] { shareFile(*unit, entry, path(u"papper.pdf"_s), [](QIODevice& file) { file.write("papper"); }); });
    }
    void days(int count) { clock.advance(qint64(count) * 24 * 3600); }
};

} // namespace

TEST_CASE(
    "a file leaves for an organisation that the consent names, and is refused for others without a trace",
    "[sharing]") {
    Sharing in;
    in.save(in.consent());
    CHECK(in.share(in.to(in.social)) == Error::Kind::Refused);
    CHECK_FALSE(QFile::exists(in.path(u"papper.pdf"_s)));
    CHECK(in.unit->sharing().ofChild(in.child).empty());
    CHECK(in.share(in.to(in.bup)) == std::nullopt);
    REQUIRE(in.unit->sharing().ofChild(in.child).size() == 1);
    CHECK(in.unit->sharing().ofChild(in.child)[0].organisation == in.bup);
    CHECK(failure([&] { logSharing(*in.unit, in.to(in.social)); }) == Error::Kind::Refused);
}

TEST_CASE("a withdrawal stops sharing at once, and the log of the past stays", "[sharing]") {
    Sharing in;
    Consent consent = in.consent();
    consent.id = in.save(consent);
    CHECK(in.share(in.to(in.bup)) == std::nullopt);
    consent.withdrawal.date = in.unit->today();
    in.save(consent);
    CHECK(in.share(in.to(in.bup)) == Error::Kind::Refused);
    CHECK(in.unit->sharing().ofChild(in.child).size() == 1);
}

TEST_CASE("the clock forward over the end closes a consent, and back again does not open it", "[sharing]") {
    Sharing in;
    in.save(in.consent());
    CHECK(in.share(in.to(in.bup)) == std::nullopt);
    in.days(31);
    CHECK(in.share(in.to(in.bup)) == Error::Kind::Refused);
    in.unit->children().save(aChild().named(u"Bo"_s));
    in.days(-31);
    CHECK(in.share(in.to(in.bup)) == Error::Kind::Refused);
    CHECK(consentStandings(*in.unit, in.child).clockSetBack());
    CHECK_FALSE(clockText(consentStandings(*in.unit, in.child)).isEmpty());
}

TEST_CASE("guardians with opposite answers open nothing, and it is said", "[sharing]") {
    Sharing in;
    Consent differ = in.consent();
    differ.voices[1].answer = Answered::No;
    in.save(differ);
    const auto refusal = refusalOf(*in.unit, in.to(in.bup));
    REQUIRE(refusal);
    CHECK(refusal->state == ConsentState::GuardiansDiffer);
    CHECK(refusalText(*refusal).contains(u"svarat olika"_s));
    CHECK(refusalText(*refusal).contains(u"anmälan hindras aldrig"_s));
}

TEST_CASE("a young person of 17 answers itself before anything leaves", "[sharing]") {
    Sharing in;
    Child young = *in.unit->children().find(in.child);
    young.birthDate = in.unit->today().addYears(-17);
    in.unit->children().save(young);
    Consent consent = in.consent();
    consent.voices[2].answer = Answered::Open;
    consent.id = in.save(consent);
    CHECK(in.share(in.to(in.bup)) == Error::Kind::Refused);
    consent.voices[2].answer = Answered::Yes;
    in.save(consent);
    CHECK(in.share(in.to(in.bup)) == std::nullopt);
}

TEST_CASE("protected identity changes no consent", "[sharing]") {
    Sharing in;
    Child child = *in.unit->children().find(in.child);
    child.protection = ProtectedIdentity::SkyddadFolkbokforing;
    in.unit->children().save(child);
    in.save(in.consent());
    CHECK(in.share(in.to(in.bup)) == Error::Kind::Refused); // whatever the consent: nobody else has agreed
    noteSecondConfirmed(*in.unit, in.child, u"karin"_s);
    CHECK(in.share(in.to(in.bup)) == std::nullopt);
    CHECK(in.share(in.to(in.social)) == Error::Kind::Refused);
}

TEST_CASE("a young person of 17 answers on the card before anything goes to the Upptäckare", "[sharing]") {
    Sharing in;
    Child young = *in.unit->children().find(in.child);
    young.birthDate = in.unit->today().addYears(-17);
    in.unit->children().save(young);
    Upptackarkort card;
    card.child = in.child;
    card.date = in.unit->today();
    card.finder.name = u"Ulla Fors"_s;
    card.told = GuardianTold::Yes;
    card.guardianConsents = true;
    card.id = in.unit->cards().save(card);
    SharingEntry entry = in.to(in.bup);
    entry.organisation.reset();
    entry.recipient = Recipient::Upptackare;
    entry.paper = SharedPaper::Letter;
    REQUIRE(refusalOf(*in.unit, entry));
    CHECK(refusalOf(*in.unit, entry)->state == ConsentState::ChildNotAsked);
    CHECK(refusalText(*refusalOf(*in.unit, entry)).contains(u"Barnets eget svar saknas"_s));
    CHECK(in.share(entry) == Error::Kind::Refused);
    const ConsentStanding oral = consentStandings(*in.unit, in.child).kinds[0];
    CHECK(oral.state == ConsentState::ChildNotAsked);
    CHECK_FALSE(oral.onCard);
    card.childView = Answered::Yes;
    in.unit->cards().save(card);
    CHECK(in.share(entry) == std::nullopt);
    CHECK(consentStandings(*in.unit, in.child).kinds[0].onCard);
}

TEST_CASE("where the child stands decides what kind of consent is asked for", "[sharing]") {
    Sharing in;
    in.save(in.consent(ConsentKind::Written));
    const auto [station, leaves] = GENERATE(
        std::pair(Station::BarnUpptacks, true), std::pair(Station::Barnteam, true),
        std::pair(Station::IndividuelltBarnteam, false));
    in.stand(station);
    CHECK((in.share(in.to(in.bup)) == std::nullopt) == leaves);
}

TEST_CASE("neither family, anmälan, law nor own use is stopped by a missing consent", "[sharing]") {
    Sharing in;
    SharingEntry entry = in.to(in.bup);
    entry.organisation.reset();
    entry.recipient = GENERATE(Recipient::Family, Recipient::Anmalan, Recipient::Duty);
    CHECK(in.share(entry) == std::nullopt);
    entry.recipient = Recipient::Organisation;
    entry.ownUse = true;
    CHECK(in.share(entry) == std::nullopt);
}

TEST_CASE("of what concerns several receivers, what may leave is told apart from what may not", "[sharing]") {
    Sharing in;
    in.save(in.consent());
    const SharingParts parts = partsOf(*in.unit, {in.to(in.bup), in.to(in.social)});
    REQUIRE(parts.permitted.size() == 1);
    CHECK(parts.permitted[0].organisation == in.bup);
    REQUIRE(parts.refused.size() == 1);
    CHECK(parts.refused[0].refusal.cause == RefusalCause::NotNamed);
}

TEST_CASE("a row of the log keeps who received it", "[sharing]") {
    Sharing in;
    SharingEntry entry = in.to(in.bup);
    entry.at = in.clock.now();
    entry.by = u"rektor"_s;
    entry.paper = SharedPaper::Upptackarkort;
    entry.record = 17;
    entry.id = in.unit->sharing().add(entry);
    REQUIRE(in.unit->sharing().ofChild(in.child).size() == 1);
    CHECK(in.unit->sharing().ofChild(in.child)[0] == entry);
    CHECK(failure([&] { in.unit->registers().remove(in.bup); }) == Error::Kind::Refused);
}

TEST_CASE("a scan is judged by its content, and leaves only through the log", "[consent]") {
    Sharing in;
    const ConsentId id = in.save(in.consent());
    const auto keep = [&](const QString& name, const QByteArray& bytes) {
        writeFile(in.path(name), bytes);
        return failure([&] { keepScan(*in.unit, id, in.path(name)); });
    };
    const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(64, 'x') + "IEND\xae\x42\x60\x82";
    CHECK(keep(u"papper.pdf"_s, "MZ inget papper") == Error::Kind::Refused);
    CHECK(keep(u"tom.pdf"_s, {}) == Error::Kind::Refused);
    CHECK(keep(u"halv.pdf"_s, "%PDF-1.7 avklippt") == Error::Kind::Refused);
    CHECK(keep(u"stor.png"_s, png + QByteArray(int(Scan::largest), 'x') + png) == Error::Kind::Refused);
    CHECK(failure([&] { keepScan(*in.unit, id, in.path(u"saknas.pdf"_s)); }) == Error::Kind::NotFound);
    CHECK(keep(u"foto.dat"_s, "\xff\xd8\xff\xe0 bild \xff\xd9") == std::nullopt);
    CHECK(keep(u"papper.jpg"_s, png) == std::nullopt);
    REQUIRE(in.unit->consents().scan(id));
    CHECK(in.unit->consents().scan(id)->content == png);
    CHECK(in.unit->consents().scan(id)->fileName == u"papper.png");
    SharingEntry entry = in.to(in.bup);
    entry.ownUse = true;
    shareScan(*in.unit, id, entry, in.path(u"kopia.png"_s));
    CHECK(fileBytes(in.path(u"kopia.png"_s)) == png);
    CHECK(in.unit->sharing().ofChild(in.child).size() == 1);
}

TEST_CASE("an extract holds every kind of record, in words and as JSON, and is logged", "[sharing]") {
    Sharing in;
    in.save(in.consent());
    in.stand(Station::Barnteam);
    in.unit->samtal().save(aBarnsamtal().with(in.child).childRated({4, 0, 3}));
    Beslut beslut;
    beslut.child = in.child;
    beslut.date = in.unit->today();
    beslut.unmetNeeds = u"Behöver en vuxen i skolan"_s;
    in.unit->process().save(beslut);
    SharingEntry entry = in.to(in.bup);
    entry.recipient = Recipient::Family;
    entry.organisation.reset();
    shareExtract(*in.unit, in.child, entry, ExtractFormat::Json, in.path(u"utdrag.json"_s));
    const QJsonObject json = QJsonDocument::fromJson(fileBytes(in.path(u"utdrag.json"_s))).object();
    CHECK(json[u"format"_s] == u"behovskompass-extract"_s);
    CHECK(json[u"consents"_s].toArray().size() == 1);
    CHECK(json[u"decisions"_s][0][u"unmetNeeds"_s] == u"Behöver en vuxen i skolan"_s);
    CHECK(json[u"talks"_s].toArray().size() == 1);
    CHECK(json[u"rounds"_s].toArray().size() == 1);
    CHECK(json[u"history"_s].toArray().size() >= 4);
    shareExtract(*in.unit, in.child, entry, ExtractFormat::Pdf, in.path(u"utdrag.pdf"_s));
    CHECK(fileBytes(in.path(u"utdrag.pdf"_s)).startsWith("%PDF-"));
    CHECK(in.unit->sharing().ofChild(in.child).size() == 2);
}

TEST_CASE("an extract holds nothing of another child that was in the same meeting", "[sharing]") {
    Sharing in;
    const ChildId other = in.unit->children().save(aChild().named(u"Bo"_s, u"Brink"_s));
    Meeting meeting;
    meeting.when = QDateTime(in.unit->today(), QTime(13, 0));
    meeting.leader = u"Karin Lind"_s;
    MeetingParticipant finder;
    finder.role = ParticipantRole::Upptackare;
    finder.name = u"Upptäckare Åberg"_s;
    finder.finderOf = other;
    finder.attendance = Attendance::Present;
    meeting.participants = {finder};
    MeetingChild first;
    first.child = in.child;
    first.notes = {{u"3a"_s, u"Det egna barnets anteckning"_s}};
    MeetingChild second;
    second.child = other;
    second.notes = {{u"3a"_s, u"Det andra barnets anteckning"_s}};
    meeting.children = {first, second};
    in.unit->meetings().save(meeting);
    const QString json = QString::fromUtf8(extractJson(extractOf(*in.unit, in.child)));
    CHECK(json.contains(u"Det egna barnets anteckning"_s));
    CHECK_FALSE(json.contains(u"Det andra barnets"_s));
    CHECK_FALSE(json.contains(u"Åberg"_s));
    CHECK_FALSE(json.contains(u"Brink"_s));
}

TEST_CASE("an extract says by words what a note in a meeting was about", "[sharing]") {
    Sharing in;
    Meeting meeting;
    meeting.when = QDateTime(in.unit->today(), QTime(13, 0));
    MeetingChild part;
    part.child = in.child;
    part.notes = {{u"3a"_s, u"Som på kortet"_s}};
    meeting.children = {part};
    in.unit->meetings().save(meeting);
    QStringList labels;
    for (const ChildExtract::Section& section : extractOf(*in.unit, in.child).sections)
        for (const DescribedRecord& record : section.records)
            for (const auto& field : record.fields())
                labels.append(field.label);
    CHECK(labels.contains(u"Anteckning: Upptäckaren beskriver"_s));
    CHECK(labels.filter(u"3a"_s).isEmpty());
}

TEST_CASE("the log on paper for the family is oldest first and shares as any paper", "[sharing]") {
    Sharing in;
    SharingEntry entry = in.to(in.bup);
    entry.recipient = Recipient::Family;
    entry.organisation.reset();
    sharePaper(*in.unit, sharingLogPaper(*in.unit, in.child, entry), in.path(u"logg.pdf"_s));
    CHECK(fileBytes(in.path(u"logg.pdf"_s)).startsWith("%PDF-"));
    CHECK(in.unit->sharing().ofChild(in.child).size() == 1);
}
