// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/calendar_writer.h"
#include "core/documents/meeting_papers.h"
#include "tests/documents/pdf_tools.h"
#include "tests/documents/samples.h"

#include <QTimeZone>

using namespace bk;
using namespace Qt::StringLiterals;

namespace {

MeetingPaperHead head() {
    return {u"Barnteam"_s, QDateTime(QDate(2026, 12, 9), QTime(13, 0)), 60, u"Rum tolv"_s, u"Provenheten"_s, false};
}

QString textOf(const Document& document) { return pdf_tools::wordsOf(layOut(document)).join(u' '); }

MeetingMinutesPaper filledMinutes() {
    MeetingMinutesPaper paper;
    paper.head = head();
    paper.childName = u"Alvina Provsson"_s;
    paper.present = {u"Nils Berg, specialpedagog"_s};
    paper.model = samples::behovskompass();
    paper.agreed = samples::profile(RaterKind::Team, {40, 30, 20, 10, 50, 40, 30, samples::blank});
    paper.prioritised = {Area::Fritid};
    paper.offers = {{Area::Fritid, u"Prova på hockey"_s, u"Fritidsledaren"_s}};
    paper.tasks = {{u"Ringa klubben"_s, u"Nils"_s, QDate(2026, 12, 20)}};
    paper.decisions = {u"Ett Individuellt barnteam startas."_s};
    paper.notes = {{u"Övrigt"_s, u"Allt gick bra."_s}, {u"Tomt"_s, u"  "_s}};
    return paper;
}

} // namespace

TEST_CASE("a child's minutes hold what was agreed and leave out what was not written", "[documents][meetings]") {
    const QString text = textOf(meetingMinutesDocument(filledMinutes()));
    for (const QString& words :
         {u"Alvina Provsson"_s, u"Prova på hockey"_s, u"Ringa klubben"_s, u"20 december 2026"_s, u"Allt gick bra."_s})
        CHECK(text.contains(words));
    CHECK_FALSE(text.contains(u"Tomt"_s));
    CHECK_FALSE(text.contains(u"Avbröts"_s));
}

TEST_CASE("minutes of an interrupted part say why they end", "[documents][meetings]") {
    MeetingMinutesPaper paper = filledMinutes();
    paper.interrupted = u"Samtycket är återkallat."_s;
    const QString text = textOf(meetingMinutesDocument(paper));
    CHECK(text.contains(u"Samtycket är återkallat."_s));
    CHECK(text.contains(u"medan samtycket gällde"_s));
}

TEST_CASE("a letter names its children, and a protected one by number alone", "[documents][meetings]") {
    MeetingLetterPaper paper;
    paper.head = head();
    paper.receiver = u"Per Ek\nkurator"_s;
    paper.from = u"Karin Berg"_s;
    paper.date = QDate(2026, 11, 20);
    paper.children = {u"Alvina Provsson"_s};
    paper.withoutName = 1;
    paper.expected = {u"Fyll i formuläret."_s};
    const QString text = textOf(meetingLetterDocument(paper));
    CHECK(text.contains(u"Alvina Provsson"_s));
    CHECK(text.contains(u"Ett barn med skyddade personuppgifter"_s));
    CHECK(text.contains(u"Fyll i formuläret."_s));
    CHECK_FALSE(meetingLetterDocument(paper).title.contains(u"Alvina"_s));
}

TEST_CASE("a protocol tells who was there and how much was done", "[documents][meetings]") {
    MeetingProtocolPaper paper;
    paper.head = head();
    paper.participants = {{u"Per Ek, kurator"_s, u"Här"_s}};
    paper.counts = {{u"Nya barn"_s, u"3"_s}};
    const QString text = textOf(meetingProtocolDocument(paper));
    CHECK(text.contains(u"Per Ek, kurator"_s));
    CHECK(text.contains(u"Nya barn"_s));
}

TEST_CASE("a calendar file carries time and place in UTC and can be read again", "[documents][meetings]") {
    const QDateTime start(QDate(2026, 12, 9), QTime(13, 0), QTimeZone("Europe/Stockholm"));
    const QByteArray file = calendarFile(
        {u"abc@behovskompass"_s, u"Barnteam, höst"_s, start, 90, u"Rum 12; Björkskolan"_s,
         QDateTime(QDate(2026, 11, 20), QTime(8, 30), Qt::UTC)});
    CHECK(file.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(file.endsWith("END:VCALENDAR\r\n"));
    CHECK(file.contains("UID:abc@behovskompass\r\n"));
    CHECK(file.contains("DTSTART:20261209T120000Z\r\n"));
    CHECK(file.contains("DTEND:20261209T133000Z\r\n"));
    CHECK(file.contains("DTSTAMP:20261120T083000Z\r\n"));
    CHECK(file.contains(QByteArray("SUMMARY:Barnteam\\, höst\r\n")));
    CHECK(file.contains("LOCATION:Rum 12\\; Björkskolan\r\n"));
    CHECK(file.contains("TRIGGER:-P1D\r\n"));
}
