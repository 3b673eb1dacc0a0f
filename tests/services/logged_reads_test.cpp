// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/follow_up_talk.h"
#include "core/services/open_unit.h"
#include "core/services/visits.h"
#include "core/store/action_list.h"
#include "core/store/connection.h"
#include "core/store/family_language_repository.h"
#include "core/store/follow_up_repository.h"
#include "tests/services/unit_support.h"
#include "tests/support/filled_plan.h"
#include "tests/support/filled_records.h"
#include "tests/support/filled_visits.h"
#include "tests/support/packs.h"
#include "tests/support/print_qt.h"

#include <QRegularExpression>
#include <QSet>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// An open unit with one of everything that is held of a child.
struct OneOfEach : OpenFixture {
    OneOfEach() {
        child = unit->children().save(aChild());
        organisation = unit->registers().save(anOrganisation());
        unit->cards().save(card = aCard(child));
        unit->cards().save(anmalan = anAnmalan(child));
        unit->samtal().save(samtal = aBarnsamtal().with(child).withId(BarnsamtalId::next()));
        saveFollowUpAnswers(*unit, samtal.id, {u"Mer sömn."_s, {}, {}, {}});
        unit->skattningar().save(
            skattning = aSkattning(ownSkattningsformular()).with(child).withId(SkattningId::next()));
        joint.id = GemensamBehovskompassId::next();
        joint.child = child;
        joint.date = today();
        joint.instrument = skattning.instrument;
        unit->skattningar().save(joint);
        unit->consents().save(consent = aConsent(child, {organisation}));
        unit->consents().keepScan(consent.id, {u"blankett.pdf"_s, "%PDF", savedAt()});
        unit->process().save(round = aRound(child));
        unit->process().save(beslut = aBeslut(child));
        unit->process().save(talk = anUppfoljningssamtal(child, {}));
        unit->process().save(delegation = aDelegation(child));
        unit->process().save(handover = aHandover(child));
        unit->meetings().save(meeting = aMeeting({child}));
        unit->fordjupad().save(fordjupad = aFordjupad(child, ownFordjupad()));
        unit->plans().save(aPlan(child));
        version = unit->planVersions().add(aPlanVersion(child));
        visitsOf(*unit).save(aVisitEnrolment(child));
        visit = visitsOf(*unit).save(aVisit(child));
        SharingEntry entry = anAnsweredEntry();
        entry.child = child;
        unit->sharing().add(entry);
    }

    FollowUpAnswers followUp() { return followUpAnswers(*unit, samtal.id); }
    FamilyLanguageRepository familyLanguages() {
        return FamilyLanguageRepository(unit->connection(), &unit->history());
    }
    VisitRepository visits() { return visitsOf(*unit); }

    /// Of readings, of the child or, for a list, of no one child.
    qint64 readings(bool ofChild) {
        unit->history().writeReadings();
        auto row = unit->connection().prepare("SELECT count(*) FROM history WHERE change = 'read' AND child_id IS ?");
        row.bind(1, ofChild ? std::optional<qint64>(child.number()) : std::nullopt);
        row.step();
        return row.int64(0);
    }

    ChildId child;
    OrganisationId organisation;
    Upptackarkort card;
    Anmalan anmalan;
    Barnsamtal samtal;
    Skattning skattning;
    GemensamBehovskompass joint;
    Consent consent;
    Stodprocess round;
    Beslut beslut;
    Uppfoljningssamtal talk;
    Delegation delegation;
    Handover handover;
    Meeting meeting;
    Fordjupad fordjupad;
    PlanVersion version;
    VisitId visit;
};

struct Reading {
    QString function;
    bool ofChild;
    std::function<void(OneOfEach&)> call;
};

#define OF_CHILD(name, expression)                                                                                     \
    {                                                                                                                  \
        QStringLiteral(name), true, [](OneOfEach& held) {                                                              \
            (void)(held.expression);                                                                                   \
        }                                                                                                              \
    }
#define OF_LIST(name, expression)                                                                                      \
    {                                                                                                                  \
        QStringLiteral(name), false, [](OneOfEach& held) {                                                             \
            (void)(held.expression);                                                                                   \
        }                                                                                                              \
    }

const std::vector<Reading> readings{
    OF_CHILD("ChildRepository::find(ChildId)", unit->children().find(held.child)),
    OF_LIST("ChildRepository::rows(ChildQuery,int,int)", unit->children().rows({}, 0, 5)),
    OF_LIST("ChildRepository::search(QString,int)", unit->children().search(u"Å"_s)),
    OF_LIST("ChildRepository::ids(ChildQuery)", unit->children().ids({})),
    OF_CHILD("CardRepository::find(UpptackarkortId)", unit->cards().find(held.card.id)),
    OF_CHILD("CardRepository::ofChild(ChildId)", unit->cards().ofChild(held.child)),
    OF_CHILD("CardRepository::find(AnmalanId)", unit->cards().find(held.anmalan.id)),
    OF_CHILD("CardRepository::anmalningarOf(ChildId)", unit->cards().anmalningarOf(held.child)),
    OF_CHILD("SamtalRepository::find(BarnsamtalId)", unit->samtal().find(held.samtal.id)),
    OF_CHILD("SamtalRepository::ofChild(ChildId)", unit->samtal().ofChild(held.child)),
    OF_LIST("SamtalRepository::withoutChild(int)", unit->samtal().withoutChild()),
    OF_CHILD("FollowUpRepository::of(BarnsamtalId)", followUp()),
    OF_CHILD("SkattningRepository::find(SkattningId)", unit->skattningar().find(held.skattning.id)),
    OF_CHILD("SkattningRepository::ofChild(ChildId)", unit->skattningar().ofChild(held.child)),
    OF_LIST("SkattningRepository::withoutChild(int)", unit->skattningar().withoutChild()),
    OF_CHILD("SkattningRepository::findJoint(GemensamBehovskompassId)", unit->skattningar().findJoint(held.joint.id)),
    OF_CHILD("SkattningRepository::jointOfChild(ChildId)", unit->skattningar().jointOfChild(held.child)),
    OF_CHILD("ConsentRepository::find(ConsentId)", unit->consents().find(held.consent.id)),
    OF_CHILD("ConsentRepository::ofChild(ChildId)", unit->consents().ofChild(held.child)),
    OF_CHILD("ConsentRepository::scan(ConsentId)", unit->consents().scan(held.consent.id)),
    OF_CHILD("ProcessRepository::find(StodprocessId)", unit->process().find(held.round.id)),
    OF_CHILD("ProcessRepository::current(ChildId)", unit->process().current(held.child)),
    OF_CHILD("ProcessRepository::ofChild(ChildId)", unit->process().ofChild(held.child)),
    OF_LIST("ProcessRepository::underWay()", unit->process().underWay()),
    OF_CHILD("ProcessRepository::find(BeslutId)", unit->process().find(held.beslut.id)),
    OF_CHILD("ProcessRepository::decisionsOf(ChildId)", unit->process().decisionsOf(held.child)),
    OF_CHILD("ProcessRepository::find(UppfoljningssamtalId)", unit->process().find(held.talk.id)),
    OF_CHILD("ProcessRepository::followUpTalksOf(ChildId)", unit->process().followUpTalksOf(held.child)),
    OF_CHILD("ProcessRepository::find(DelegationId)", unit->process().find(held.delegation.id)),
    OF_CHILD("ProcessRepository::delegationsOf(ChildId)", unit->process().delegationsOf(held.child)),
    OF_CHILD("ProcessRepository::find(HandoverId)", unit->process().find(held.handover.id)),
    OF_CHILD("ProcessRepository::handoversOf(ChildId)", unit->process().handoversOf(held.child)),
    OF_CHILD("MeetingRepository::find(MeetingId)", unit->meetings().find(held.meeting.id)),
    OF_LIST("MeetingRepository::rows()", unit->meetings().rows()),
    OF_CHILD("MeetingRepository::ofChild(ChildId)", unit->meetings().ofChild(held.child)),
    OF_CHILD("FordjupadRepository::ofChild(ChildId)", unit->fordjupad().ofChild(held.child)),
    OF_CHILD("FordjupadRepository::find(FordjupadId)", unit->fordjupad().find(held.fordjupad.id)),
    OF_CHILD("PlanRepository::ofChild(ChildId)", unit->plans().ofChild(held.child)),
    OF_CHILD("PlanVersionRepository::ofChild(ChildId)", unit->planVersions().ofChild(held.child)),
    OF_CHILD("PlanVersionRepository::find(PlanVersionId)", unit->planVersions().find(held.version.id)),
    OF_CHILD("VisitRepository::enrolmentOf(ChildId)", visits().enrolmentOf(held.child)),
    OF_CHILD("VisitRepository::find(VisitId)", visits().find(held.visit)),
    OF_CHILD("VisitRepository::ofChild(ChildId)", visits().ofChild(held.child)),
    OF_CHILD("FamilyLanguageRepository::ofChild(ChildId)", familyLanguages().ofChild(held.child)),
    OF_LIST("VisitRepository::inProgramme()", visits().inProgramme()),
    OF_LIST("ActionRepository::all(int)", unit->actions().all()),
    OF_CHILD("ActionRepository::ofChild(ChildId)", unit->actions().ofChild(held.child)),
    OF_CHILD("SharingRepository::ofChild(ChildId)", unit->sharing().ofChild(held.child)),
    OF_LIST("SharingRepository::latest(int)", unit->sharing().latest()),
};

/// Give out nothing of what is recorded about a child: numbers, whether it is there, staff, a day.
const QSet<QString> tellNothing{
    u"ChildRepository::findByPersonnummer(Personnummer)"_s,
    u"ChildRepository::count(ChildQuery)"_s,
    u"ChildRepository::contains(ChildId)"_s,
    u"ChildRepository::responsibleNames()"_s,
    u"SamtalRepository::counts(QDate,QDate)"_s,
    u"ConsentRepository::hasScan(ConsentId)"_s,
    u"ProcessRepository::hasRound(ChildId)"_s,
    u"ProcessRepository::latestSeen()"_s,
    u"PlanRepository::contains(BarnetsPlanId)"_s,
    u"VisitRepository::settings()"_s,
    u"VisitRepository::find(ThematicMeetingId)"_s,
    u"VisitRepository::thematicMeetings()"_s,
    u"VisitRepository::visitCounts(QDate,QDate)"_s,
    u"VisitRepository::programmesUsed(QDate)"_s,
};
/// Hold no child's records: the unit's own, the user's own drafts, the log itself. Figures are noted where they are
/// collected, in collectStatistics, and a sealed identity where it is opened: its rows are encrypted.
const QSet<QString> ofNoChild{u"RegisterRepository"_s,       u"SettingsRepository"_s, u"PackRepository"_s,
                              u"DraftRepository"_s,          u"LegalRepository"_s,    u"PaperLanguageRepository"_s,
                              u"StatisticsRepository"_s,     u"KeyStateRepository"_s, u"HistoryRepository"_s,
                              u"UserRepository"_s,           u"RolloutRepository"_s,  u"RetentionRepository"_s,
                              u"SealedIdentityRepository"_s, u"TransferRepository"_s};

/// "ChildRepository::find(ChildId)" for every public const function of every repository's header.
QSet<QString> functionsInHeaders() {
    static const QRegularExpression function(u"(\\w+)\\(([^()]*)\\) const;"_s);
    static const QRegularExpression argument(u"(?:const )?([\\w:<>]+)&? \\w+(?: = [^,]*)?"_s);
    QSet<QString> found;
    const QDir store(QStringLiteral(TEST_SOURCE_DIR "/../core/store"));
    for (const QString& name : store.entryList({u"*_repository.h"_s})) {
        QString type;
        bool isPublic = false;
        for (const QString& line : QString::fromUtf8(fileBytes(store.filePath(name))).split(u'\n')) {
            if (line.startsWith(u"class "_s) && line.endsWith(u" {"_s))
                type = line.section(u' ', 1, 1);
            isPublic = line == u"public:"_s || (isPublic && line != u"private:"_s && line != u"};"_s);
            const auto match = function.match(line);
            if (!isPublic || !match.hasMatch() || ofNoChild.contains(type))
                continue;
            QStringList arguments;
            for (auto each = argument.globalMatch(match.captured(2)); each.hasNext();)
                arguments << each.next().captured(1);
            found << u"%1::%2(%3)"_s.arg(type, match.captured(1), arguments.join(u','));
        }
    }
    return found;
}

} // namespace

TEST_CASE("whatever is read about a child stands in the log", "[services][access]") {
    OneOfEach held;
    for (const Reading& reading : readings) {
        CAPTURE(reading.function);
        held.clock.advance(11 * 60);
        const qint64 before = held.readings(reading.ofChild);
        reading.call(held);
        CHECK(held.readings(reading.ofChild) == before + 1);
    }
}

TEST_CASE("every reading function of every repository is known to the test of the log", "[services][access]") {
    QSet<QString> known = tellNothing;
    for (const Reading& reading : readings)
        known << reading.function;
    CHECK(functionsInHeaders() == known);
}
