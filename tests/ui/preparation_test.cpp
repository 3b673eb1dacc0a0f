// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/agenda_text.h"
#include "core/services/meeting_children.h"
#include "core/services/preparation_done.h"
#include "tests/support/print_qt.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/meetings_unit.h"
#include "ui/meetings/preparation_list.h"

#include <catch2/catch_test_macros.hpp>

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

QCheckBox* tickOf(PreparationList& list, const QString& name) {
    for (QCheckBox* box : list.findChildren<QCheckBox*>())
        if (box->accessibleName().contains(name))
            return box;
    return nullptr;
}

/// Whatever of the checklist can be seen in the child's records.
void prepareAll(MeetingUnit& test) {
    test.consent(test.asa, ConsentKind::UpdatedWritten);
    Child child = *test.unit->children().find(test.asa);
    child.barnkontakt = {u"Karin Lind"_s, u"rektor"_s, {}, {}};
    test.unit->children().save(child);
    BarnetsPlan plan;
    plan.child = test.asa;
    plan.network = {{u"Aina"_s, u"mormor"_s, 1, 0}};
    plan.goals.push_back({});
    plan.goals.front().text = u"Sova bättre"_s;
    plan.earlierEvents = {{u"2025"_s, u"Flyttade"_s, {}, {}}};
    test.unit->plans().save(plan);
    test.unit->samtal().save(aBarnsamtal().with(test.asa).on(test.unit->today()).childRated({1, 5, 2, 0, 4, 4, 4, 4}));
}

} // namespace

TEST_CASE("what is prepared before an Individuellt barnteam is ticked by what the unit holds", "[meetings]") {
    MeetingUnit test;
    CHECK(preparationDone(*test.unit, test.cia).isEmpty());
    prepareAll(test);
    const QMap<QString, QString> done = preparationDone(*test.unit, test.asa);
    CHECK(done.keys() == QStringList{u"handelser"_s, u"information"_s, u"kompass"_s, u"plan"_s, u"samtycke"_s});
    CHECK(done.values() == QStringList(5, u"ja"_s));
    for (const agenda_text::PreparationItem& item : agenda_text::preparation())
        CHECK_FALSE((item.asksText && done.contains(item.id))); // what is to be decided stays open
    Meeting meeting;
    meeting.kind = MeetingKind::ForstaMote;
    takeUp(*test.unit, meeting, test.asa, false);
    CHECK(meeting.preparation == done);
}

TEST_CASE("the checklist shows what is done, and keeps what is ticked and written", "[meetings]") {
    MeetingUnit test;
    prepareAll(test);
    PreparationList list;
    list.show();
    list.setOrganisations(test.unit->registers().organisations());
    list.setValue(preparationDone(*test.unit, test.asa));
    const QSignalSpy edits(&list, &PreparationList::edited);
    CHECK(tickOf(list, u"Barnets plan är påbörjad"_s)->isChecked());
    CHECK_FALSE(tickOf(list, u"Fördjupad"_s)->isChecked());
    CHECK_FALSE(tickOf(list, u"Chefen för Polisen"_s)->isChecked());
    tickOf(list, u"Barnets plan är påbörjad"_s)->click(); // something is left to do
    tickOf(list, u"Fördjupad"_s)->click();
    tickOf(list, u"Chefen för Polisen"_s)->click();
    list.findChildren<QPlainTextEdit*>().front()->setPlainText(u"Ja, före mötet"_s);
    CHECK(edits.count() == 4);
    const QMap<QString, QString> kept = list.value();
    CHECK_FALSE(kept.contains(u"plan"_s));
    CHECK(kept[u"fordjupad"_s] == u"ja"_s);
    CHECK(kept[u"chef-"_s + test.polis.toString()] == u"ja"_s);
    CHECK(kept[u"enskilda-traffar"_s] == u"Ja, före mötet"_s);
    PreparationList again;
    again.setOrganisations(test.unit->registers().organisations());
    again.setValue(kept);
    CHECK(again.value() == kept);
    CHECK(tickOf(again, u"Chefen för Polisen"_s)->isChecked());
    CHECK(unnamedControls(&list) == QStringList());
}
