// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/child_unit.h"

namespace bk::test {

/// A unit with two organisations and three children that have come to a Barnteam: Åsa and Bo with a written consent
/// that names Första linjen, Cia without any.
struct MeetingUnit : OpenTestUnit {
    MeetingUnit() {
        linjen = organisation(QStringLiteral("Första linjen"), QStringLiteral("Lena Ö"), QStringLiteral("kurator"));
        polis = organisation(QStringLiteral("Polisen"), QStringLiteral("Per Ek"), QStringLiteral("polis"));
        asa = child(QStringLiteral("Åsa"), QDate(2017, 3, 27));
        bo = child(QStringLiteral("Bo"), QDate(2016, 1, 2));
        cia = child(QStringLiteral("Cia"), QDate(2018, 6, 1));
        consent(asa, ConsentKind::Written);
        consent(bo, ConsentKind::Written);
    }

    OrganisationId organisation(const QString& name, const QString& person, const QString& profession) {
        Organisation organisation;
        organisation.name = name;
        organisation.savedAt = clock.now();
        organisation.persons = {{{}, person, profession, {}}};
        return unit->registers().save(organisation);
    }

    ChildId child(const QString& name, QDate born) {
        Child child = aChild().named(name, QStringLiteral("Provsson")).born(born).withGuardian(QStringLiteral("Maja"));
        const ChildId id = unit->children().save(child);
        NextAction waits;
        waits.kind = ActionKind::PlanBarnteam;
        waits.child = id;
        waits.station = Station::Barnteam;
        waits.since = waits.due = unit->today();
        unit->actions().replace(id, {waits});
        return id;
    }

    ConsentId consent(ChildId child, ConsentKind kind) {
        Consent consent;
        consent.child = child;
        consent.kind = kind;
        consent.voices = {{1, QStringLiteral("Maja"), Answered::Yes, unit->today(), {}}};
        consent.organisations = {linjen};
        consent.information = QStringLiteral("Skattningar");
        consent.purpose = QStringLiteral("Stöd");
        consent.explainedOn = consent.validFrom = unit->today();
        consent.signature = Signature::Paper;
        consent.savedAt = clock.now();
        return unit->consents().save(consent);
    }

    void withdraw(ConsentId id) {
        Consent consent = *unit->consents().find(id);
        consent.withdrawal = {unit->today(), QStringLiteral("Maja"), QStringLiteral("Vill inte längre"), {}};
        unit->consents().save(consent);
    }

    /// A Barnteam about Åsa and Bo with people from both organisations.
    Meeting barnteam() {
        Meeting meeting;
        meeting.when = QDateTime(unit->today().addDays(21), QTime(13, 0));
        meeting.place = QStringLiteral("Rum tolv");
        meeting.leader = QStringLiteral("Karin Lind");
        meeting.savedAt = clock.now();
        meeting.participants = {person(QStringLiteral("Lena Ö"), linjen), person(QStringLiteral("Per Ek"), polis)};
        meeting.children.resize(2);
        meeting.children[0].child = asa;
        meeting.children[1].child = bo;
        meeting.id = unit->meetings().save(meeting);
        return meeting;
    }

    /// The first of an Individuellt barnteam about Åsa, whose consent is updated for it, with the same people.
    Meeting firstMeeting() {
        consent(asa, ConsentKind::UpdatedWritten);
        Meeting meeting = barnteam();
        meeting.id = {};
        meeting.kind = MeetingKind::ForstaMote;
        meeting.children.resize(1);
        meeting.id = unit->meetings().save(meeting);
        return meeting;
    }

    /// As answered for Lena Ö.
    SharingEntry toLinjen(const QString& purpose) const {
        SharingEntry entry;
        entry.receiver = QStringLiteral("Lena Ö, Första linjen");
        entry.organisation = linjen;
        entry.purpose = purpose;
        entry.necessary = entry.relevant = entry.proportionate = entry.told = true;
        return entry;
    }

    static MeetingParticipant person(const QString& name, std::optional<OrganisationId> organisation) {
        MeetingParticipant one;
        one.name = name;
        one.organisation = organisation;
        return one;
    }

    OrganisationId linjen;
    OrganisationId polis;
    ChildId asa;
    ChildId bo;
    ChildId cia;
};

} // namespace bk::test
