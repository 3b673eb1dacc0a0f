// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/child_timeline.h"

#include "core/services/process_text.h"
#include "core/services/visit_text.h"
#include "core/services/visits.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(bk::childTimeline)
};

using Entries = std::vector<TimelineEntry>;

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString meetingKind(MeetingKind kind) {
    switch (kind) {
    case MeetingKind::Barnteam: return Text::tr("Barnteam");
    case MeetingKind::ForstaMote: return Text::tr("Individuellt barnteam, första mötet");
    case MeetingKind::Arbetsmote: return Text::tr("Individuellt barnteam, arbetsmöte");
    case MeetingKind::Avslutande: return Text::tr("Individuellt barnteam, avslutande möte");
    }
    return {};
}

void addCards(Entries& entries, OpenUnit& unit, ChildId child, const FamilyView& view) {
    for (const Upptackarkort& card : unit.cards().ofChild(child))
        if (view.shows(card))
            entries.push_back(
                {card.date, TimelineKind::Kort, card.id.number(), Text::tr("Upptäckarkort"),
                 joined({card.finder.name, card.finder.organisation, process_text::cardRoute(card.route)})});
    for (const Anmalan& anmalan : unit.cards().anmalningarOf(child))
        if (view.shows(anmalan))
            entries.push_back(
                {anmalan.date, TimelineKind::Anmalan, anmalan.id.number(), Text::tr("Anmälan till socialtjänsten"),
                 joined({anmalan.madeBy, anmalan.sent.isValid() ? Text::tr("skickad") : Text::tr("inte skickad")})});
}

void addTalks(Entries& entries, OpenUnit& unit, ChildId child) {
    for (const Barnsamtal& samtal : unit.samtal().ofChild(child)) {
        const QString what = samtal.followUp                           ? Text::tr("Uppföljande skattning")
                             : samtal.occasion == Occasion::Barnsamtal ? Text::tr("Barnsamtal")
                                                                       : Text::tr("Samtal med kompassen");
        entries.push_back({samtal.date, TimelineKind::Samtal, samtal.id.number(), what, samtal.heldBy});
    }
    for (const Uppfoljningssamtal& samtal : unit.process().followUpTalksOf(child))
        entries.push_back(
            {samtal.date, TimelineKind::Uppfoljningssamtal, samtal.id.number(), Text::tr("Uppföljningssamtal"),
             joined({samtal.heldBy, samtal.next ? process_text::station(*samtal.next) : QString()})});
}

void addRatings(Entries& entries, OpenUnit& unit, ChildId child) {
    for (const Skattning& skattning : unit.skattningar().ofChild(child))
        entries.push_back(
            {skattning.date, TimelineKind::Skattning, skattning.id.number(), Text::tr("Skattningsformulär"),
             joined({skattning.raterName, skattning.profession, skattning.organisation})});
    for (const GemensamBehovskompass& joint : unit.skattningar().jointOfChild(child))
        entries.push_back(
            {joint.date, TimelineKind::Gemensam, joint.id.number(), Text::tr("Gemensam Behovskompass"),
             joint.agreedBy.simplified()});
}

void addMeetings(Entries& entries, OpenUnit& unit, ChildId child) {
    for (const MeetingOfChild& meeting : unit.meetings().ofChild(child))
        entries.push_back(
            {meeting.when.date(), TimelineKind::Mote, meeting.id.number(), meetingKind(meeting.kind),
             meeting.closed.isValid()    ? Text::tr("avslutat")
             : meeting.started.isValid() ? Text::tr("påbörjat")
                                         : Text::tr("planerat")});
}

void addConsents(Entries& entries, OpenUnit& unit, ChildId child) {
    for (const Consent& consent : unit.consents().ofChild(child)) {
        QStringList answers;
        for (const ConsentVoice& voice : consent.voices)
            answers.append(Text::tr("%1: %2").arg(
                voice.name.isEmpty() && voice.guardian == 0 ? Text::tr("barnet") : voice.name,
                process_text::answered(voice.answer).toLower()));
        const QDate given = consent.validFrom.isValid() ? consent.validFrom : consent.savedAt.toLocalTime().date();
        const QString kind = process_text::consentKind(consent.kind);
        entries.push_back({given, TimelineKind::Samtycke, consent.id.number(), kind, joined(answers)});
        if (consent.withdrawal.date.isValid())
            entries.push_back(
                {consent.withdrawal.date, TimelineKind::Samtycke, consent.id.number(),
                 Text::tr("%1 återkallat").arg(kind), joined({consent.withdrawal.by, consent.withdrawal.reason})});
    }
}

void addProcess(Entries& entries, OpenUnit& unit, ChildId child, const FamilyView& view) {
    for (const Beslut& beslut : unit.process().decisionsOf(child))
        entries.push_back(
            {beslut.date, TimelineKind::Beslut, beslut.id.number(), Text::tr("Beslut"),
             joined({beslut.route ? process_text::station(*beslut.route) : QString(), beslut.decidedBy})});
    for (const Stodprocess& round : unit.process().ofChild(child))
        for (const Move& move : round.moves)
            if (view.shows(move))
                entries.push_back(
                    {move.date, TimelineKind::Steg, 0, Text::tr("Steg: %1").arg(process_text::station(move.to)),
                     joined({move.by, view.showsReasons() ? move.reason : QString()})});
    for (const Handover& handover : unit.process().handoversOf(child))
        entries.push_back(
            {handover.date, TimelineKind::Overlamning, handover.id.number(),
             !handover.stodsamordnare ? Text::tr("Ny Barnkontakt")
             : handover.stage         ? Text::tr("Ansvaret för planen tillbaka till Barnkontakten")
                                      : Text::tr("Stödsamordnare utsedd"),
             joined({handover.to.name, handover.to.organisation})});
}

void addVisits(Entries& entries, OpenUnit& unit, ChildId child) {
    for (const Visit& visit : visitsOf(unit).ofChild(child))
        entries.push_back(
            {visit.date, TimelineKind::Besok, visit.id.number(),
             Text::tr("Besök: %1").arg(visit_text::kind(visit.programme, visit.kind)),
             joined({visit_text::state(visit.state).toLower(), visit_text::staff(visit)})});
}

void addSharing(Entries& entries, OpenUnit& unit, ChildId child, const FamilyView& view) {
    for (const SharingEntry& entry : unit.sharing().ofChild(child))
        if (view.shows(entry))
            entries.push_back(
                {entry.at.toLocalTime().date(), TimelineKind::Delat, 0, Text::tr("Delat: %1").arg(entry.what),
                 entry.ownUse ? Text::tr("stannar i verksamheten") : joined({entry.receiver, entry.purpose})});
}

} // namespace

std::vector<TimelineEntry> childTimeline(OpenUnit& unit, ChildId child, Onlooker onlooker) {
    const FamilyView view = familyView(unit, child, onlooker);
    Entries entries;
    addCards(entries, unit, child, view);
    addTalks(entries, unit, child);
    addRatings(entries, unit, child);
    addMeetings(entries, unit, child);
    addConsents(entries, unit, child);
    addProcess(entries, unit, child, view);
    addVisits(entries, unit, child);
    addSharing(entries, unit, child, view);
    std::stable_sort(entries.begin(), entries.end(), [](const TimelineEntry& a, const TimelineEntry& b) {
        return a.date != b.date ? a.date > b.date : a.kind < b.kind;
    });
    return entries;
}

} // namespace bk
