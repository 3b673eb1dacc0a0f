// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/error.h"
#include "core/services/meeting_documents.h"
#include "tests/ui/meetings_unit.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

TEST_CASE("a letter names only the children its receiver may see, and a file for calendars none", "[meetings]") {
    MeetingUnit test;
    const Meeting meeting = test.barnteam();
    const MeetingLetterPaper toLinjen = meetingLetter(*test.unit, meeting, meeting.participants[0]);
    CHECK(toLinjen.children == QStringList{u"Åsa Provsson"_s, u"Bo Provsson"_s});
    CHECK(meetingLetter(*test.unit, meeting, meeting.participants[1]).children.isEmpty());
    MeetingParticipant finder = MeetingUnit::person(u"Ulla"_s, std::nullopt);
    finder.role = ParticipantRole::Upptackare;
    finder.finderOf = test.bo;
    CHECK(meetingLetter(*test.unit, meeting, finder).children == QStringList{u"Bo Provsson"_s});
    test.withdraw(test.unit->consents().ofChild(test.asa).front().id);
    CHECK(meetingLetter(*test.unit, meeting, meeting.participants[0]).children == QStringList{u"Bo Provsson"_s});

    QTemporaryDir folder;
    SharingEntry entry;
    entry.ownUse = true;
    entry.purpose = u"Kallelse"_s;
    shareMeetingCalendar(*test.unit, meeting, entry, folder.filePath(u"mote.ics"_s));
    QFile file(folder.filePath(u"mote.ics"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    CHECK(content.contains("SUMMARY:Barnteam"));
    for (const char* name : {"Åsa", "Bo", "Provsson", "Cia"})
        CHECK_FALSE(content.contains(name));
    entry = test.toLinjen(u"Kallelse"_s);
    sharePaper(
        *test.unit, meetingLetterToShare(*test.unit, meeting, meeting.participants[0], entry),
        folder.filePath(u"brev.pdf"_s));
    CHECK(test.unit->sharing().ofChild(test.bo).size() == 1);
    CHECK(test.unit->sharing().ofChild(test.asa).empty());
}

TEST_CASE("minutes hold one child's part and the protocol no child's", "[meetings]") {
    MeetingUnit test;
    Meeting meeting = test.barnteam();
    meeting.participants[0].attendance = meeting.participants[1].attendance = Attendance::Present;
    meeting.children[0].notes = {{u"3a"_s, u"Om Åsa"_s}};
    meeting.children[1].notes = {{u"3a"_s, u"Om Bo"_s}};
    meeting.children[1].individualTeam = true;
    const MeetingMinutesPaper minutes = meetingMinutes(*test.unit, meeting, test.asa);
    REQUIRE(minutes.notes.size() == 1);
    CHECK(minutes.notes[0].second == u"Om Åsa");
    CHECK(minutes.present.size() == 1); // the police may not see the child
    const MeetingProtocolPaper protocol = meetingProtocol(*test.unit, meeting);
    CHECK(protocol.notes.empty());
    CHECK(protocol.counts[2].second == u"1");
}

TEST_CASE("the agreed compass of a child leaves the meeting for those the consent covers", "[meetings]") {
    MeetingUnit test;
    Meeting meeting = test.barnteam();
    GemensamBehovskompass joint;
    joint.child = test.asa;
    joint.date = test.unit->today();
    joint.agreedBy = u"Lena Ö"_s;
    joint.areas[Area::Omsorg].agreedTenths = 40;
    joint.savedAt = test.clock.now();
    CHECK_THROWS_AS(agreedCompassToShare(*test.unit, meeting, test.asa, {}), Error);
    meeting.children[0].gemensam = test.unit->skattningar().save(joint);

    QTemporaryDir folder;
    SharingEntry entry;
    entry.receiver = u"Lena Ö"_s;
    entry.purpose = u"Det som Barnteam enades om"_s;
    entry.necessary = entry.relevant = entry.proportionate = entry.told = true;
    entry.organisation = test.linjen;
    sharePaper(
        *test.unit, agreedCompassToShare(*test.unit, meeting, test.asa, entry), folder.filePath(u"kompass.pdf"_s));
    REQUIRE(test.unit->sharing().ofChild(test.asa).size() == 1);
    CHECK(test.unit->sharing().ofChild(test.asa).front().what == u"Gemensam Behovskompass");
    entry.organisation = test.polis;
    CHECK_THROWS_AS(
        sharePaper(
            *test.unit, agreedCompassToShare(*test.unit, meeting, test.asa, entry), folder.filePath(u"polis.pdf"_s)),
        Error);
    CHECK_FALSE(QFile::exists(folder.filePath(u"polis.pdf"_s)));
}
