// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/rooms.h"
#include "core/services/child_timeline.h"
#include "core/services/process_facts.h"
#include "core/services/share_document.h"
#include "core/services/visits.h"
#include "tests/support/filled_records.h"
#include "tests/support/filled_visits.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/styrgrupp_unit.h"
#include "ui/child/barn_room.h"
#include "ui/child/child_page.h"
#include "ui/child/historik_tab.h"
#include "ui/child/record_table.h"
#include "ui/children/child_search.h"
#include "ui/common/message_bar.h"
#include "ui/main_window.h"
#include "ui/process/action_line.h"
#include "ui/process/step_records.h"
#include "ui/shell/unit_shell.h"
#include "ui/statistics/merged_page.h"
#include "ui/statistics/statistics_page.h"
#include "ui/statistics/statistics_room.h"

#include <catch2/catch_test_macros.hpp>

#include <QAction>
#include <QSettings>
#include <QSignalSpy>

#include <set>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// The rooms, tabs and forms of the program itself, over a child that has one of each record.
struct Program {
    OpenTestUnit test;
    OpenUnit& unit = *test.unit;
    ChildId child = unit.children().save(aChild().withGuardian(u"Maja"_s).withBarnkontakt(u"Karin Lind"_s));
    OrganisationId organisation = unit.registers().save(anOrganisation());
    UpptackarkortId card = unit.cards().save(aCard(child));
    AnmalanId anmalan = saveAnmalan();
    ConsentId consent = saveConsent();
    BeslutId beslut = unit.process().save(aBeslut(child));
    MeetingId meeting = unit.meetings().save(aMeeting({child}, organisation));
    std::vector<Room> all = rooms();
    UnitShell shell{unit, all, searchChildren};

    Program() {
        unit.process().save(aRound(child));
        unit.process().save(anUppfoljningssamtal(child, {organisation}));
        unit.process().save(aHandover(child));
        visitsOf(unit).save(aVisitEnrolment(child));
        visitsOf(unit).save(aVisit(child));
        unit.samtal().save(aBarnsamtal().with(child).childRated({3}));
        saveRatings();
        SharingEntry own;
        own.child = child;
        own.what = u"Upptäckarkort"_s;
        own.purpose = u"Inför samtalet"_s;
        own.ownUse = true;
        logSharing(unit, own);
        shell.resize(1366, 768);
        shell.show();
    }

    AnmalanId saveAnmalan() {
        Anmalan made = anAnmalan(child);
        made.told = GuardianTold::Yes;
        return unit.cards().save(made);
    }
    /// Taken back, so that it is to be decided what happens to what is stored.
    ConsentId saveConsent() {
        Consent taken = aConsent(child, {organisation});
        taken.withdrawal = {unit.today(), u"Maja"_s, {}, {}};
        return unit.consents().save(taken);
    }
    void saveRatings() {
        const Instrument* form =
            unit.instruments().find({u"skattningsformular"_s, unit.instruments().packs().front()->version});
        const SkattningId rating = unit.skattningar().save(aSkattning(*form).with(child).rated(Area::Omsorg, {4}));
        GemensamBehovskompass joint;
        joint.child = child;
        joint.date = unit.today();
        joint.participants = {rating};
        joint.instrument = form->ref;
        joint.areas[Area::Omsorg] = {Fraction(3), 30, {}};
        unit.skattningar().save(joint);
    }

    qint64 recordOf(ActionKind kind) const {
        switch (kind) {
        case ActionKind::AcknowledgeCard:
        case ActionKind::ContactUpptackare:
        case ActionKind::ReachGuardian:
        case ActionKind::ChooseRoute:
        case ActionKind::SendAnmalan:
        case ActionKind::SeeCard: return card.number();
        case ActionKind::FeedbackUpptackare:
        case ActionKind::TellChild:
        case ActionKind::TellGuardians: return beslut.number();
        case ActionKind::RenewConsent:
        case ActionKind::DecideOnStored: return consent.number();
        case ActionKind::HoldMeeting:
        case ActionKind::CloseMeeting: return meeting.number();
        case ActionKind::HoldBarnsamtal:
        case ActionKind::Decide:
        case ActionKind::AskConsent:
        case ActionKind::PlanBarnteam:
        case ActionKind::HoldUppfoljningssamtal:
        case ActionKind::AppointStodsamordnare:
        case ActionKind::BookNextMeeting:
        case ActionKind::FollowUpSupport:
        case ActionKind::StartPlan:
        case ActionKind::TakeStep: return 0;
        }
        return 0;
    }

    QString atChild(const QString& rest) const { return u"barn/%1/%2"_s.arg(child.toString(), rest); }
    HistorikTab* history() {
        shell.goTo(atChild(u"historik"_s));
        return qobject_cast<HistorikTab*>(qobject_cast<BarnRoom*>(shell.currentPage())->childPage()->tab());
    }
    /// A form, a record or a meeting is open: more than the list of its room, and more than the child's own page.
    bool isOverAList() const {
        const auto* stack = qobject_cast<PageStack*>(shell.currentPage());
        const auto* barn = qobject_cast<BarnRoom*>(shell.currentPage());
        return stack && stack->depth() > (barn ? 2 : 1);
    }
};

} // namespace

TEST_CASE("a lokal styrgrupp's unit has the rooms that are not about children", "[desktop][styrgrupp]") {
    StyrgruppUnit test;
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    MainWindow window({rooms(), searchChildren, test.clock, settings, folder.filePath(u"ovning"_s)});
    window.show();
    window.enter(std::move(test.unit));
    UnitShell* shell = window.shell();
    CHECK_FALSE(shell->searchField());
    QStringList shown;
    for (const QAction* action : window.findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly))
        if (action->text().startsWith(u"Gå till "_s) && !action->shortcut().isEmpty())
            shown.append(action->text() + u' ' + action->shortcut().toString());
    CHECK(
        shown ==
        QStringList{u"Gå till Statistik Ctrl+1"_s, u"Gå till Införande Ctrl+2"_s, u"Gå till Enheten Ctrl+3"_s});
    for (const QString& room : {u"statistik"_s, u"inforande"_s, u"enheten"_s}) {
        shell->goTo(room);
        INFO(room.toStdString());
        REQUIRE(shell->currentPage());
        CHECK(shell->place().startsWith(room));
        CHECK_FALSE(shell->currentPage()->messages()->isShowing());
    }
    shell->goTo(u"barn"_s);
    CHECK(shell->place().startsWith(u"statistik"_s)); // an unknown room leads to the first
}

TEST_CASE("each thing that waits has a button to a form, a tab or a meeting", "[desktop]") {
    Program program;
    for (std::size_t i = 0; i < actionKindCount; ++i) {
        NextAction action;
        action.kind = ActionKind(i);
        action.child = program.child;
        action.record = program.recordOf(action.kind);
        const QString place = placeOf(action);
        INFO(place.toStdString());
        program.shell.goTo(u"idag"_s);
        program.shell.goTo(place);
        if (place.count(u'/') > 2)
            CHECK(program.isOverAList());
        else
            CHECK(program.shell.place() == place);
    }
}

TEST_CASE("each obstacle leads to the form that opens the way, and each step to its own", "[desktop]") {
    Program program;
    const ProcessFacts facts = processFacts(program.unit, program.child);
    std::vector<StepForm> forms;
    for (int i = 0; i <= int(Opening::Date); ++i)
        for (const QString& rule : {u"process.g1.oralConsent"_s, u"process.g2.missing"_s, u"process.g3.missing"_s}) {
            const auto opening = Opening(i);
            const StepForm form = formOf(Obstacle{{rule, {}, {}}, opening}, facts);
            const bool elsewhere = opening == Opening::None || opening == Opening::NewRound ||
                                   opening == Opening::Reason || opening == Opening::Date;
            CHECK(form.id.isEmpty() == elsewhere);
            forms.push_back(form);
        }
    for (std::size_t i = 0; i < stationCount; ++i)
        forms.push_back(formOf(Station(i), facts));
    for (const StepForm& form : forms) {
        if (form.id.isEmpty())
            continue;
        INFO(form.id.toStdString() << '/' << form.record.toStdString());
        program.shell.goTo(u"idag"_s);
        program.shell.goTo(program.atChild(u"vagen/%1/%2"_s.arg(form.id, form.record)));
        CHECK(program.isOverAList());
    }
}

TEST_CASE("each thing that has happened opens its record, or the tab it stands in", "[desktop]") {
    Program program;
    const auto entries = childTimeline(program.unit, program.child);
    std::set<TimelineKind> kinds;
    for (std::size_t row = 0; row < entries.size(); ++row) {
        const TimelineEntry& entry = entries[row];
        INFO(entry.what.toStdString());
        HistorikTab* tab = program.history();
        REQUIRE(tab);
        Q_EMIT tab->table()->opened(int(row));
        const bool inTab = program.shell.place() == program.atChild(u"vagen"_s) ||
                           program.shell.place() == program.atChild(u"delat"_s);
        CHECK((program.isOverAList() || inTab));
        kinds.insert(entry.kind);
    }
    CHECK(kinds.size() == timelineKindCount);
}

TEST_CASE("the room Statistik shows the term, writes a unit's file and puts it together with others", "[desktop]") {
    Program program;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"statistik.json"_s);
    for (const QString& tab : {u"diagram"_s, u"for-hand"_s, u"tabeller"_s}) {
        program.shell.goTo(u"statistik/"_s + tab);
        CHECK(program.shell.place() == u"statistik/"_s + tab);
    }
    auto* room = qobject_cast<StatisticsRoom*>(program.shell.currentPage());
    REQUIRE(room);
    room->page()->exportTo(StatisticsFormat::Json, file);
    Q_EMIT room->page()->mergeAsked({file});
    auto* merged = qobject_cast<MergedPage*>(room->top());
    REQUIRE(merged);
    REQUIRE(QSignalSpy(merged, &MergedPage::ready).wait());
    CHECK(program.isOverAList());
    merged->save(StatisticsFormat::Csv, folder.filePath(u"kommun.csv"_s));
    CHECK(merged->messages()->tone() == MessageBar::Tone::Good);
    CHECK(program.unit.sharing().latest().front().what.startsWith(u"Statistik"_s));
}
