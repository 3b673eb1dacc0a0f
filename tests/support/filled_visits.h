// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/visits/thematic_meeting.h"
#include "core/domain/visits/visit.h"
#include "tests/support/builders.h"

/// The records of the visit programme with every field filled in, valid on `today()`. A test changes what it is about.
namespace bk::test {

inline VisitEnrolment aVisitEnrolment(ChildId child, QDate joined = today().addDays(-40)) {
    VisitEnrolment enrolment;
    enrolment.child = child;
    enrolment.programme = QStringLiteral("2023");
    enrolment.joined = joined;
    enrolment.expectedBirth = joined.addDays(3);
    enrolment.target = VisitTarget::FirstInSweden;
    enrolment.endingNote = QStringLiteral("Vill ha besöken på förmiddagen.");
    enrolment.savedAt = QDateTime(today(), QTime(9, 0), Qt::UTC);
    return enrolment;
}

inline Visit aVisit(
    ChildId child, const QString& kind = QStringLiteral("newborn"), VisitState state = VisitState::Done,
    QDate date = today().addDays(-30)) {
    Visit visit;
    visit.id = VisitId::next();
    visit.child = child;
    visit.programme = QStringLiteral("2023");
    visit.kind = kind;
    visit.state = state;
    visit.date = date;
    visit.place = VisitPlace::Home;
    visit.staff = {
        QStringLiteral("Lena Ros"), QStringLiteral("Eva Ek"), QStringLiteral("Per Ny"), QStringLiteral("Ali Sol")};
    visit.family = QStringLiteral("båda föräldrarna");
    visit.reason = QStringLiteral("Sjukdom i familjen");
    visit.declinedBy = QStringLiteral("mamma");
    visit.areas[Area::Omsorg] = {true, QStringLiteral("Mormor hjälper till.\nAmningen går bra.")};
    visit.areas[Area::Utvecklas] = {true, {}};
    visit.areas[Area::Fritid] = {false, QStringLiteral("Tas upp nästa gång.")};
    visit.note = QStringLiteral("Ring på torsdag.");
    visit.savedAt = QDateTime(today(), QTime(9, 30), Qt::UTC);
    return visit;
}

inline ThematicMeeting aThematicMeeting(QDate date = today().addDays(-10), std::optional<int> guardians = 15) {
    ThematicMeeting meeting;
    meeting.id = ThematicMeetingId::next();
    meeting.date = date;
    meeting.theme = QStringLiteral("Små barn och stora känslor");
    meeting.audience = QStringLiteral("föräldrar med barn 1,5–5 år");
    meeting.heldBy = QStringLiteral("psykologerna");
    meeting.place = QStringLiteral("Familjens hus");
    meeting.organisations = QStringLiteral("BVC, socialtjänsten");
    meeting.attended = {guardians, std::nullopt, 0};
    meeting.note = QStringLiteral("Fika fanns.");
    meeting.savedAt = QDateTime(today(), QTime(9, 0), Qt::UTC);
    return meeting;
}

} // namespace bk::test
