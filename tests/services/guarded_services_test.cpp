// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/access.h"
#include "core/services/advance_process.h"
#include "core/services/area_answers.h"
#include "core/services/child_papers.h"
#include "core/services/child_records.h"
#include "core/services/child_timeline.h"
#include "core/services/compass_of_child.h"
#include "core/services/consent_form_pages.h"
#include "core/services/consent_standing.h"
#include "core/services/export_children.h"
#include "core/services/extract/extract_child.h"
#include "core/services/family_view.h"
#include "core/services/fordjupad_of_child.h"
#include "core/services/fordjupad_paper.h"
#include "core/services/frozen_plan.h"
#include "core/services/hand_over.h"
#include "core/services/known_already.h"
#include "core/services/log_papers.h"
#include "core/services/meeting_candidates.h"
#include "core/services/meeting_children.h"
#include "core/services/meeting_documents.h"
#include "core/services/papers_of_child.h"
#include "core/services/preparation_done.h"
#include "core/services/process_facts.h"
#include "core/services/sealed_identity.h"
#include "core/services/sharing_check.h"
#include "core/services/talk_papers.h"
#include "core/services/transfer.h"
#include "core/services/unit_users.h"
#include "core/store/connection.h"
#include "tests/services/stored_unit.h"
#include "tests/services/unit_support.h"
#include "tests/support/filled_records.h"
#include "tests/support/packs.h"

#include <catch2/generators/catch_generators.hpp>

#include <QRegularExpression>
#include <QSet>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// A unit that holds much about a child, and a user who is not assigned to it.
struct Unassigned : UnitFixture {
    ChildId child;
    QString login = u"eva"_s;

    explicit Unassigned(Role role) {
        const auto unit = open();
        fill(*unit);
        child = storedUnit(ownSkattningsformular()).children.front().id;
        addUnitUser(*unit, {login, u"Eva Ask"_s, role}, Passphrase(testPassphrase), KdfCost::least());
    }
    std::unique_ptr<OpenUnit> asUser() const { return openUnit(directory, login, testPassphrase, clock); }
};

struct Call {
    OpenUnit& unit;
    ChildId child;
    QString path; ///< where a file would be written

    std::array<ChildId, 1> one() const { return {child}; }
    /// With a compass that was agreed on there.
    Meeting meeting() const {
        Meeting meeting = aMeeting({child});
        meeting.children.front().gemensam = storedUnit(ownSkattningsformular()).joint.id;
        return meeting;
    }
    /// What somebody of the staff has rated.
    CompassProfile rated() const {
        return profile(storedUnit(ownSkattningsformular()).skattningar.front(), unit.model().id);
    }
};

struct Function {
    QString name;
    std::function<void(const Call&)> call;
};

#define FUNCTION(name, ...)                                                                                            \
    {                                                                                                                  \
        QStringLiteral(name), [](const Call& at) {                                                                     \
            (void)(__VA_ARGS__);                                                                                       \
        }                                                                                                              \
    }

/// What gives out something of what is recorded about the child.
const std::vector<Function> reading{
    FUNCTION("areaAnswers", areaAnswers(at.unit, at.child, at.rated(), Area::Omsorg)),
    FUNCTION("recordsOf", recordsOf(at.unit, at.child)),
    FUNCTION("childTimeline", childTimeline(at.unit, at.child)),
    FUNCTION("compassProfiles", compassProfiles(at.unit, at.child)),
    FUNCTION("latestProfiles", latestProfiles(at.unit, at.child)),
    FUNCTION("planPaper", planPaper(at.unit, at.child)),
    FUNCTION("planPages", planPages(at.unit, at.child)),
    FUNCTION("consentForm", consentForm(at.unit, at.child, ConsentKind::Written, false, anAnsweredEntry())),
    FUNCTION("consentStandings", consentStandings(at.unit, at.child)),
    FUNCTION("childrenJson", childrenJson(at.unit, at.one())),
    FUNCTION("extractOf", extractOf(at.unit, at.child)),
    FUNCTION("extractPaper", extractPaper(at.unit, at.child, anAnsweredEntry())),
    FUNCTION("sharingLogPaper", sharingLogPaper(at.unit, at.child, anAnsweredEntry())),
    FUNCTION("familyView", familyView(at.unit, at.child)),
    FUNCTION("fordjupadOf", fordjupadOf(at.unit, at.child)),
    FUNCTION("hasFordjupad", hasFordjupad(at.unit, at.child)),
    FUNCTION("consentsForHandover", consentsForHandover(at.unit, at.child)),
    FUNCTION("proposedHandover", proposedHandover(at.unit, at.child)),
    FUNCTION("KnownAlready", KnownAlready(at.unit, at.child).records()),
    FUNCTION("meetingCandidate", meetingCandidate(at.unit, MeetingKind::Barnteam, at.child)),
    FUNCTION("upptackareOf", upptackareOf(at.unit, at.child)),
    FUNCTION("calledTo", papers_of_child::calledTo(at.unit, at.child, true)),
    FUNCTION("planSuggestions", planSuggestions(at.unit, at.child, PlanField::Goals)),
    FUNCTION("preparationDone", preparationDone(at.unit, at.child)),
    FUNCTION("processFacts", processFacts(at.unit, at.child)),
    FUNCTION("sharingGround", sharingGround(at.unit, at.child)),
    FUNCTION("guardianLetter", guardianLetter(at.unit, at.child, {}, anAnsweredEntry())),
    FUNCTION("guardianSurvey", guardianSurvey(at.unit, at.child, anAnsweredEntry())),
    FUNCTION("talkCards", talkCards(at.unit, at.child)),
    FUNCTION("accessListPaper", accessListPaper(at.unit, at.child, anAnsweredEntry())),
};

/// What changes something, or lets something leave the unit; or is refused for another reason to whoever may.
const std::vector<Function> others{
    FUNCTION("openInEmergency", openInEmergency(at.unit, at.child, u"för kort"_s)),
    FUNCTION("advanceProcess", advanceProcess(at.unit, at.child, {Station::Barnsamtal, {}, {}})),
    FUNCTION("beginRound", beginRound(at.unit, at.child, Entry::Card, today())),
    FUNCTION("beginSipRound", beginSipRound(at.unit, at.child, {}, today())),
    FUNCTION("bookFollowUp", bookFollowUp(at.unit, at.child, today())),
    FUNCTION("sharePlan", sharePlan(at.unit, at.child, anAnsweredEntry(), {}, at.path)),
    FUNCTION(
        "shareChart", shareChart(at.unit, at.child, anAnsweredEntry(), CompassFigure(), ChartFormat::Svg, at.path)),
    FUNCTION("exportChildren", exportChildren(at.unit, at.one(), anAnsweredEntry(), at.path)),
    FUNCTION("shareExtract", shareExtract(at.unit, at.child, anAnsweredEntry(), ExtractFormat::Pdf, at.path)),
    FUNCTION("fordjupadPaper", fordjupadPaper(at.unit, at.child, anAnsweredEntry())),
    FUNCTION("proposedPlanHandover", proposedPlanHandover(at.unit, at.child)),
    FUNCTION("freezePlan", freezePlan(at.unit, at.child, {})),
    FUNCTION("meetingMinutes", meetingMinutes(at.unit, at.meeting(), at.child)),
    FUNCTION("meetingMinutesToShare", meetingMinutesToShare(at.unit, at.meeting(), at.child, anAnsweredEntry())),
    FUNCTION("agreedCompassToShare", agreedCompassToShare(at.unit, at.meeting(), at.child, anAnsweredEntry())),
    FUNCTION("sealIssues", sealIssues(at.unit, at.child, {})),
    FUNCTION("sealIdentity", sealIdentity(at.unit, at.child, {{}, u"Skyddat barn"_s, {u"eva"_s}})),
    FUNCTION("sealStanding", sealStanding(at.unit, at.child)),
    FUNCTION("revealIdentity", revealIdentity(at.unit, at.child)),
    FUNCTION("saveIdentity", saveIdentity(at.unit, at.child, {})),
    FUNCTION("nameUser", nameUser(at.unit, at.child, u"eva"_s)),
    FUNCTION("withdrawUser", withdrawUser(at.unit, at.child, u"eva"_s)),
    FUNCTION("unsealIdentity", unsealIdentity(at.unit, at.child)),
    {u"takeUp"_s,
     [](const Call& at) {
         Meeting meeting = at.meeting();
         takeUp(at.unit, meeting, at.child, false);
     }},
};

const QMap<QString, QString> withoutGuard{
    {u"accessRefusal"_s, u"the question itself"_s},
    {u"requireAccess"_s, u"the question itself"_s},
    {u"begunAnmalan"_s, u"made of what it is given; saving asks"_s},
    {u"exportSealed"_s,
     u"asks for the receiver first, then writes what childrenJson gives on the road of exportChildren"_s},
    {u"isFollowed"_s, u"answered from the list of meetings, which is narrowed and logged as a list"_s},
    {u"freezeFirstPlan"_s, u"of the practice unit, while it is made"_s},
    {u"previewPurge"_s, u"children of the list that the user sees, which is what is asked"_s},
    {u"refreshActions"_s, u"the unit at work, which gives nothing out"_s},
    {u"refreshSome"_s, u"the unit at work, which gives nothing out"_s},
    {u"secondPersons"_s, u"names staff, not the child"_s},
    {u"SecondRoleCheck"_s, u"asks for a passphrase, and gives nothing out"_s},
    {u"noteSecondConfirmed"_s, u"a row of the log"_s},
    {u"isSecondConfirmed"_s, u"whether somebody has typed a passphrase"_s},
    {u"needsSecondRole"_s, u"asked on the road that asks the guard besides"_s},
};

/// Every function and constructor in a header of core/services that takes an open unit and a child.
QSet<QString> functionsInHeaders() {
    static const QRegularExpression comment(u"//[^\n]*"_s);
    static const QRegularExpression function(u"(\\w+)\\s*\\(([^(){};]*)\\)\\s*(?:const)?\\s*;"_s);
    static const QRegularExpression ofChild(u"\\bChildId\\b"_s);
    QSet<QString> found;
    QDir services(QStringLiteral(TEST_SOURCE_DIR "/../core/services"));
    for (const QString& folder : {u"."_s, u"demo"_s, u"exchange"_s, u"extract"_s}) {
        const QDir at(services.filePath(folder));
        for (const QString& name : at.entryList({u"*.h"_s})) {
            const QString text = QString::fromUtf8(fileBytes(at.filePath(name))).remove(comment);
            for (auto each = function.globalMatch(text); each.hasNext();) {
                const auto match = each.next();
                if (match.captured(2).contains(u"OpenUnit&"_s) && match.captured(2).contains(ofChild))
                    found << match.captured(1);
            }
        }
    }
    return found;
}

qint64 rowsOf(OpenUnit& unit, ChildId child) {
    unit.history().writeReadings();
    auto row = unit.connection().prepare("SELECT count(*) FROM history WHERE child_id = ?");
    row.bind(1, child.number());
    row.step();
    return row.int64(0);
}

} // namespace

TEST_CASE("no service tells anything of a child, or changes it, for who is not assigned to it", "[services][access]") {
    const Role role = GENERATE(Role::Barnkontakt, Role::Stodsamordnare, Role::Handlaggare, Role::Lasare);
    const Unassigned world(role);
    const auto unit = world.asUser();
    for (const auto* functions : {&reading, &others})
        for (const Function& function : *functions) {
            CAPTURE(toString(role), function.name);
            const qint64 before = rowsOf(*unit, world.child);
            const auto failed = failure([&] { function.call({*unit, world.child, world.path(u"ut"_s)}); });
            CHECK(failed == Error::Kind::Refused);
            CHECK(rowsOf(*unit, world.child) == before);
            CHECK_FALSE(QFile::exists(world.path(u"ut"_s)));
        }
}

TEST_CASE("whatever a service tells of a child stands in the log", "[services][access]") {
    Unassigned world(Role::Lasare);
    changeUser(*world.open(), {world.login, {}, {world.child}});
    const auto unit = world.asUser();
    for (const Function& function : reading) {
        CAPTURE(function.name);
        world.clock.advance(11 * 60);
        const qint64 before = rowsOf(*unit, world.child);
        function.call({*unit, world.child, world.path(u"ut"_s)});
        CHECK(rowsOf(*unit, world.child) > before);
    }
}

TEST_CASE("every service that takes a child is known to the test of who may", "[services][access]") {
    QSet<QString> known(withoutGuard.keyBegin(), withoutGuard.keyEnd());
    for (const auto* functions : {&reading, &others})
        for (const Function& function : *functions)
            known << function.name;
    const QSet<QString> found = functionsInHeaders();
    CHECK(found.size() > 50);
    for (const QString& function : found) {
        CAPTURE(function);
        CHECK(known.contains(function));
    }
}
