// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/error.h"
#include "core/services/meeting_documents.h"
#include "tests/ui/meetings_unit.h"
#include "tests/ui/shown_texts.h"
#include "ui/meetings/hold_page.h"
#include "ui/meetings/letters_page.h"
#include "ui/meetings/meeting_fields.h"
#include "ui/meetings/participants_editor.h"
#include "ui/meetings/plan_meeting_page.h"
#include "ui/meetings/projector_window.h"
#include "ui/meetings/rows_editor.h"
#include "ui/meetings/stop_panel.h"

#include <catch2/catch_test_macros.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

void goToChild(HoldPage& page, ChildId child) {
    for (std::size_t i = 0; i < page.stops().size(); ++i)
        if (page.stops()[i].child == child)
            return page.goToStop(i);
    FAIL("the child is not taken up");
}

void showProjector(HoldPage& page) {
    page.resize(1180, 720);
    page.show();
    for (QPushButton* button : page.findChildren<QPushButton*>())
        if (QString(button->text()).remove(u'&') == u"Projektor")
            button->click();
    REQUIRE(page.projector());
}

/// The police, whom no consent names, have left.
void clearTheRoom(HoldPage& page) {
    for (QCheckBox* box : page.panel()->findChildren<QCheckBox*>())
        if (QString(box->text()).remove(u'&').contains(u"lämnat rummet"_s))
            box->click();
}

std::vector<SharingEntry> shownOf(const MeetingUnit& test, ChildId child) {
    std::vector<SharingEntry> rows = test.unit->sharing().ofChild(child);
    std::erase_if(rows, [](const SharingEntry& row) { return row.way != SharingWay::Screen; });
    return rows;
}

} // namespace

TEST_CASE("only the unit's own Barnkontakt is proposed as its own, and a role nobody fills sees nobody", "[meetings]") {
    MeetingUnit test;
    Meeting meeting = test.barnteam();
    meeting.participants.clear();
    PlanMeetingPage page(*test.unit, meeting);
    page.participants()->proposeButton()->click();
    int own = 0;
    for (const MeetingParticipant& one : page.participants()->value()) {
        own += one.ownUnit ? 1 : 0;
        CHECK(one.ownUnit == one.profession.contains(u"Rektor grundskola"_s));
        CHECK(maySee(one, test.asa, {test.linjen}) == (one.ownUnit || one.organisation == test.linjen));
    }
    CHECK(own == 1);
    const QString texts = allTexts(page.participants()).join(u'\n');
    CHECK(texts.contains(u"Välj verksamhet. Får inte se något av barnen"_s));
}

TEST_CASE("a participant typed in by hand is of nobody's until that is chosen", "[meetings]") {
    MeetingUnit test;
    ParticipantsEditor people(test.unit->registers().organisations(), false);
    people.rows()->addButton()->click();
    auto* place = people.rows()->rows().front()->findChild<QComboBox*>();
    REQUIRE(place);
    CHECK(place->currentText() == u"Välj verksamhet");
    MeetingParticipant own = MeetingUnit::person(u"Karin Lind"_s, std::nullopt);
    own.ownUnit = true;
    const std::vector<MeetingParticipant> given{
        own, MeetingUnit::person(u"Samordnare"_s, std::nullopt), MeetingUnit::person(u"Lena Ö"_s, test.linjen)};
    people.setValue(given);
    CHECK(people.value() == given);
}

TEST_CASE("a letter to somebody outside is never the unit's own use", "[meetings]") {
    MeetingUnit test;
    Meeting meeting = test.barnteam();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"brev.pdf"_s);
    SharingEntry entry;
    entry.ownUse = true;
    entry.purpose = u"Kallelse"_s;
    for (MeetingParticipant one : {meeting.participants[0], MeetingUnit::person(u"Samordnare"_s, std::nullopt)}) {
        std::optional<Error::Kind> refused;
        try {
            sharePaper(*test.unit, meetingLetterToShare(*test.unit, meeting, one, entry), path);
        } catch (const Error& error) {
            refused = error.kind();
        }
        CHECK(refused == Error::Kind::Refused);
        CHECK_FALSE(QFile::exists(path));
    }
    MeetingParticipant own = MeetingUnit::person(u"Karin Lind"_s, std::nullopt);
    own.ownUnit = true;
    sharePaper(*test.unit, meetingLetterToShare(*test.unit, meeting, own, entry), path);
    CHECK(QFile::exists(path));
}

TEST_CASE("what the projector shows of a child stands in its log, once per meeting and organisation", "[meetings]") {
    MeetingUnit test;
    Meeting meeting = test.barnteam();
    {
        HoldPage page(*test.unit, meeting);
        goToChild(page, test.asa);
        clearTheRoom(page);
        CHECK(shownOf(test, test.asa).empty()); // on the leader's own screen
        showProjector(page);
        const auto rows = shownOf(test, test.asa);
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].organisation == test.linjen);
        CHECK(rows[0].receiver.contains(u"Lena Ö"_s));
        CHECK(rows[0].recipient == Recipient::Organisation);
        CHECK(rows[0].by == test.unit->user().login);
        goToChild(page, test.bo);
        CHECK(shownOf(test, test.bo).empty()); // the police are in the room
        clearTheRoom(page);
        CHECK(shownOf(test, test.bo).size() == 1);
        goToChild(page, test.asa);
        clearTheRoom(page);
        CHECK(shownOf(test, test.asa).size() == 1);
        REQUIRE(page.saveNow());
    }
    HoldPage again(*test.unit, *test.unit->meetings().find(meeting.id));
    goToChild(again, test.asa);
    clearTheRoom(again);
    showProjector(again);
    CHECK(shownOf(test, test.asa).size() == 1);
}

TEST_CASE("the Upptäckare's and the family's part of the log tells what they were shown", "[meetings]") {
    MeetingUnit test;
    SECTION("an Upptäckare sees the own child alone, and is absent from no row of it") {
        Meeting meeting = test.barnteam();
        MeetingParticipant finder = MeetingUnit::person(u"Nils Berg"_s, std::nullopt);
        finder.role = ParticipantRole::Upptackare;
        finder.finderOf = test.asa;
        meeting.participants = {finder};
        meeting.id = test.unit->meetings().save(meeting);
        HoldPage page(*test.unit, meeting);
        showProjector(page);
        for (const ChildId child : {test.asa, test.bo, test.asa}) {
            goToChild(page, child);
            clearTheRoom(page);
        }
        const auto rows = shownOf(test, test.asa);
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].recipient == Recipient::Upptackare);
        CHECK(rows[0].receiver == u"Nils Berg");
        CHECK(shownOf(test, test.bo).empty());
    }
    SECTION("a family in the room, whoever of it is there") {
        test.consent(test.asa, ConsentKind::UpdatedWritten);
        Meeting meeting = test.barnteam();
        meeting.kind = MeetingKind::ForstaMote;
        meeting.children.resize(1);
        meeting.participants = familyOf(*test.unit->children().find(test.asa));
        meeting.participants.front().attendance = Attendance::Absent;
        meeting.id = test.unit->meetings().save(meeting);
        HoldPage page(*test.unit, meeting);
        showProjector(page);
        goToChild(page, test.asa);
        const auto rows = shownOf(test, test.asa);
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].recipient == Recipient::Family);
        CHECK(rows[0].receiver == u"Maja");
    }
}

TEST_CASE("a dark projector shows nothing and logs nothing", "[meetings]") {
    MeetingUnit test;
    HoldPage page(*test.unit, test.barnteam());
    showProjector(page);
    page.projector()->setBlank(true);
    goToChild(page, test.asa);
    clearTheRoom(page);
    CHECK(shownOf(test, test.asa).empty());
    CHECK_FALSE(allTexts(page.projector()).join(u'\n').contains(u"Åsa"_s));
    page.projector()->setBlank(false);
    CHECK(shownOf(test, test.asa).size() == 1);
    CHECK(allTexts(page.projector()).join(u'\n').contains(u"Åsa"_s));
}

TEST_CASE("another kind of meeting takes the length the unit plans it with", "[meetings]") {
    Reminders planned;
    planned.arbetsmoteMinutes = 75;
    MeetingFields fields(true, planned);
    Meeting meeting;
    meeting.kind = MeetingKind::ForstaMote;
    meeting.minutes = 90;
    fields.setValue(meeting);
    auto* kind = fields.findChild<QComboBox*>();
    REQUIRE(kind);
    kind->setCurrentIndex(kind->findData(int(MeetingKind::Arbetsmote)));
    Q_EMIT kind->activated(kind->currentIndex());
    fields.apply(meeting);
    CHECK(meeting.kind == MeetingKind::Arbetsmote);
    CHECK(meeting.minutes == 75);
}

TEST_CASE("the unit's own team is proposed for the oldest", "[meetings]") {
    MeetingUnit test;
    const ChildId dan = test.child(u"Dan"_s, test.unit->today().addYears(-18));
    test.consent(dan, ConsentKind::Written);
    Meeting meeting = test.barnteam();
    meeting.participants.clear();
    meeting.children.resize(1);
    meeting.children[0].child = dan;
    {
        PlanMeetingPage page(*test.unit, meeting);
        page.participants()->proposeButton()->click();
        CHECK(page.participants()->value().empty());
    }
    test.unit->registers().save({{204, 251, {{u"Rektor gymnasium"_s, true}, {u"polis"_s, false}}}});
    PlanMeetingPage page(*test.unit, meeting);
    page.participants()->proposeButton()->click();
    const auto proposed = page.participants()->value();
    REQUIRE(proposed.size() == 2);
    CHECK(proposed[0].profession == u"Rektor gymnasium");
    CHECK(proposed[0].convenes);
    CHECK(proposed[1].organisation == test.polis);
}
