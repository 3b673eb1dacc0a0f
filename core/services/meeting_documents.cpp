// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/meeting_documents.h"

#include "core/documents/calendar_writer.h"
#include "core/documents/compass_paper.h"
#include "core/domain/common/error.h"
#include "core/domain/common/text_limits.h"
#include "core/domain/meetings/agenda_stops.h"
#include "core/services/agenda_text.h"
#include "core/services/meeting_children.h"
#include "core/services/open_unit.h"
#include "core/services/pack_notice.h"
#include "core/services/process_text.h"
#include "core/services/share_document.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("MeetingDocuments", text); }

/// A word that stands on the paper itself.
QString onPaper(const char* text) { return paperTranslate("Paper", text); }

bool isHidden(const Child& child) { return child.protection != ProtectedIdentity::None; }

/// `hidden`: the unit's name would tell where a protected child is.
MeetingPaperHead headOf(const OpenUnit& unit, const Meeting& meeting, bool hidden) {
    return {
        agenda_text::meeting(meeting.kind),
        meeting.when,
        meeting.minutes,
        meeting.place,
        hidden ? QString() : unit.settings().name,
        unit.settings().practice};
}

QString organisationOf(OpenUnit& unit, const MeetingParticipant& participant) {
    if (!participant.organisation)
        return {};
    const auto organisation = unit.registers().find(*participant.organisation);
    return organisation ? organisation->fullName() : QString();
}

QString described(OpenUnit& unit, const MeetingParticipant& participant, const QString& separator) {
    QStringList parts{participant.name, participant.profession, organisationOf(unit, participant)};
    if (participant.role != ParticipantRole::Professional)
        parts.append(agenda_text::role(participant.role));
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(separator);
}

std::vector<std::pair<QString, QString>> notesOf(const Meeting& meeting, const QMap<QString, QString>& notes) {
    std::vector<std::pair<QString, QString>> named;
    for (const AgendaPoint& point : agenda(meeting.kind))
        if (const QString note = notes.value(point.id); !note.trimmed().isEmpty())
            named.emplace_back(agenda_text::heading(meeting.kind, point.id), note);
    return named;
}

std::optional<CompassProfile> agreedOf(OpenUnit& unit, const MeetingChild& part) {
    if (!part.gemensam)
        return std::nullopt;
    const auto joint = unit.skattningar().findJoint(*part.gemensam);
    return joint ? std::optional(profile(*joint, unit.model().id)) : std::nullopt;
}

/// "Barnets bästa i fokus: ja. Pojken vill själv." A line for each that was answered.
QStringList principlesOf(const Principles& principles) {
    QStringList lines;
    for (std::size_t i = 0; i < principles.size(); ++i) {
        if (!principles[i].yes)
            continue;
        const QString answer = *principles[i].yes ? onPaper("ja") : onPaper("nej");
        const QString line = u"%1: %2."_s.arg(process_text::principle(Principle(int(i))), answer);
        lines.append(isBlank(principles[i].note) ? line : line + u' ' + principles[i].note.trimmed());
    }
    return lines;
}

QString nameOnPaper(const Child& child) { return isHidden(child) ? child.calledName() : child.fullName(); }

} // namespace

std::vector<ChildId> childrenFor(OpenUnit& unit, const Meeting& meeting, const MeetingParticipant& participant) {
    std::vector<ChildId> children;
    for (const MeetingChild& part : meeting.children) {
        const MeetingCandidate candidate = meetingCandidate(unit, meeting.kind, part.child);
        if (part.interrupted.isEmpty() && candidate.mayBeTakenUp() && maySee(participant, part.child, candidate.openTo))
            children.push_back(part.child);
    }
    return children;
}

QStringList expectedAt(MeetingKind kind, ParticipantRole role) {
    switch (role) {
    case ParticipantRole::Child:
    case ParticipantRole::Guardian:
        return {
            onPaper("Ni bestämmer själva vad ni vill berätta, och ni ser allt som skrivs under mötet."),
            onPaper("Fundera gärna på vad som fungerar bra och vad ni vill ska hända."),
            onPaper(
                "Säg till om något behöver ordnas för att ni ska kunna vara med, till exempel tid, plats eller tolk.")};
    case ParticipantRole::Upptackare:
        return {
            onPaper("Beskriv barnets behov och situation utifrån ditt Upptäckarkort."),
            onPaper("Du är med när barnet du upptäckte tas upp.")};
    case ParticipantRole::Professional: break;
    }
    if (isIndividual(kind))
        return {
            onPaper("Fyll i de delar av Fördjupad behovskompass som du känner till, och ta med dem."),
            onPaper("Fundera på vad din verksamhet kan göra, vem och när.")};
    return {
        onPaper(
            "Fyll i ett Skattningsformulär för varje barn du känner till, och ta med det. Lämna det du inte vet tomt."),
        onPaper("Fundera på vilket stöd din verksamhet kan erbjuda.")};
}

std::vector<MeetingAgendaPaper::Point> agendaPoints(MeetingKind kind) {
    std::vector<MeetingAgendaPaper::Point> points;
    for (const AgendaPoint& point : agenda(kind))
        points.push_back(
            {agenda_text::heading(kind, point.id), agenda_text::advice(kind, point.id), 0,
             point.perChild && !isIndividual(kind)});
    return points;
}

MeetingAgendaPaper meetingAgenda(OpenUnit& unit, const Meeting& meeting) {
    MeetingAgendaPaper paper;
    paper.head = headOf(unit, meeting, false);
    paper.leader = meeting.leader;
    paper.documenting = meeting.documenting;
    paper.noteTaker = meeting.noteTaker;
    for (const MeetingParticipant& participant : meeting.participants)
        if (const QString who = described(unit, participant, u", "_s); !who.isEmpty())
            paper.participants.append(who);
    for (const MeetingChild& part : meeting.children) {
        const auto child = unit.children().find(part.child);
        paper.children.append(
            child && !isHidden(*child) ? child->fullName() : onPaper("Ett barn med skyddade personuppgifter"));
    }
    paper.points = agendaPoints(meeting.kind);
    const std::vector<AgendaPoint> points = agenda(meeting.kind);
    const std::vector<AgendaStop> stops = agendaStops(meeting);
    const std::vector<int> minutes = minutesPerStop(meeting, stops);
    for (std::size_t i = 0; i < points.size(); ++i)
        for (std::size_t stop = 0; stop < stops.size(); ++stop)
            if (stops[stop].point == points[i].id)
                paper.points[i].minutes += minutes[stop];
    return paper;
}

MeetingLetterPaper meetingLetter(OpenUnit& unit, const Meeting& meeting, const MeetingParticipant& participant) {
    MeetingLetterPaper paper;
    paper.receiver = described(unit, participant, u"\n"_s);
    paper.date = unit.today();
    paper.family = participant.role == ParticipantRole::Child || participant.role == ParticipantRole::Guardian;
    paper.expected = expectedAt(meeting.kind, participant.role);
    for (const ChildId id : childrenFor(unit, meeting, participant)) {
        const auto child = unit.children().find(id);
        if (child && !isHidden(*child))
            paper.children.append(child->fullName());
        else
            ++paper.withoutName;
    }
    paper.head = headOf(unit, meeting, paper.withoutName > 0);
    QStringList from{meeting.leader, paper.head.unitName};
    from.removeAll(QString());
    paper.from = from.join(u'\n');
    return paper;
}

MeetingMinutesPaper meetingMinutes(OpenUnit& unit, const Meeting& meeting, ChildId id) {
    const MeetingChild* part = meeting.find(id);
    const auto child = unit.children().find(id);
    if (!part || !child)
        throw Error(Error::Kind::NotFound, u"child"_s);
    const MeetingCandidate candidate = meetingCandidate(unit, meeting.kind, id);
    MeetingMinutesPaper paper;
    paper.head = headOf(unit, meeting, isHidden(*child));
    if (isHidden(*child))
        paper.head.place.clear();
    paper.childName = nameOnPaper(*child);
    for (const MeetingParticipant& participant : meeting.participants)
        if (participant.attendance == Attendance::Present && maySee(participant, id, candidate.openTo))
            paper.present.append(described(unit, participant, u", "_s));
    paper.leader = meeting.leader;
    paper.documenting = meeting.documenting;
    paper.noteTaker = meeting.noteTaker;
    paper.notes = notesOf(meeting, part->notes);
    paper.agreed = agreedOf(unit, *part);
    paper.model = unit.model();
    paper.prioritised = part->prioritised;
    for (const SupportOffer& offer : part->offers)
        paper.offers.push_back({offer.area, offer.what, offer.who});
    for (const MeetingTask& task : part->tasks)
        paper.tasks.push_back({task.what, task.who, task.due});
    if (part->individualTeam)
        paper.decisions.append(onPaper("Ett Individuellt barnteam startas."));
    if (part->noLongerFollowed)
        paper.decisions.append(onPaper("Barnteamet följer inte längre barnet."));
    if (part->isDecidedOn())
        paper.decisions.append(principlesOf(part->principles));
    paper.interrupted = part->interrupted;
    paper.next = meeting.next;
    paper.notice = paper.agreed ? packNotice(unit, std::span(&*paper.agreed, 1)) : unit.packNotice();
    return paper;
}

MeetingProtocolPaper meetingProtocol(OpenUnit& unit, const Meeting& meeting) {
    MeetingProtocolPaper paper;
    paper.head = headOf(unit, meeting, false);
    for (const MeetingParticipant& participant : meeting.participants) {
        const bool family = participant.role == ParticipantRole::Child || participant.role == ParticipantRole::Guardian;
        paper.participants.emplace_back(
            family ? agenda_text::role(participant.role) : described(unit, participant, u", "_s),
            agenda_text::attendance(participant.attendance));
    }
    paper.leader = meeting.leader;
    paper.documenting = meeting.documenting;
    paper.noteTaker = meeting.noteTaker;
    const auto count = [&meeting](auto predicate) {
        return QString::number(std::count_if(meeting.children.begin(), meeting.children.end(), predicate));
    };
    if (!isIndividual(meeting.kind)) {
        paper.counts = {
            {onPaper("Nya barn"), count([](const MeetingChild& part) { return !part.followed; })},
            {onPaper("Barn som följdes upp"), count([](const MeetingChild& part) { return part.followed; })},
            {onPaper("Individuella barnteam som startas"),
             count([](const MeetingChild& part) { return part.individualTeam; })},
            {onPaper("Barn som inte längre följs"),
             count([](const MeetingChild& part) { return part.noLongerFollowed; })}};
        paper.notes = notesOf(meeting, meeting.notes);
    }
    paper.next = meeting.next;
    return paper;
}

LeavingPaper meetingLetterToShare(
    OpenUnit& unit, const Meeting& meeting, const MeetingParticipant& participant, SharingEntry entry) {
    if (entry.ownUse && !participant.ownUnit)
        throw Error(Error::Kind::Refused, u"sharing.receiver.missing"_s);
    entry.what = tr("Kallelse till möte");
    entry.paper = SharedPaper::Letter;
    std::vector<SharingEntry> rows;
    for (const ChildId child : childrenFor(unit, meeting, participant)) {
        entry.child = child;
        rows.push_back(entry);
    }
    if (rows.empty()) {
        entry.child.reset();
        rows.push_back(std::move(entry));
    }
    return {meetingLetterDocument(meetingLetter(unit, meeting, participant)), std::move(rows)};
}

LeavingPaper meetingAgendaToShare(OpenUnit& unit, const Meeting& meeting, SharingEntry entry) {
    entry.what = tr("Dagordning");
    std::vector<SharingEntry> rows;
    for (const MeetingChild& part : meeting.children) {
        entry.child = part.child;
        rows.push_back(entry);
    }
    if (rows.empty()) {
        entry.child.reset();
        rows.push_back(std::move(entry));
    }
    return {meetingAgendaDocument(meetingAgenda(unit, meeting)), std::move(rows)};
}

LeavingPaper meetingMinutesToShare(OpenUnit& unit, const Meeting& meeting, ChildId child, SharingEntry entry) {
    entry.child = child;
    entry.what = tr("Minnesanteckningar från möte");
    return {meetingMinutesDocument(meetingMinutes(unit, meeting, child)), {std::move(entry)}};
}

LeavingPaper meetingProtocolToShare(OpenUnit& unit, const Meeting& meeting, SharingEntry entry) {
    entry.child.reset();
    entry.what = tr("Mötesprotokoll utan detaljer");
    return {meetingProtocolDocument(meetingProtocol(unit, meeting)), {std::move(entry)}};
}

LeavingPaper agreedCompassToShare(OpenUnit& unit, const GemensamBehovskompass& joint, SharingEntry entry) {
    const auto child = unit.children().find(joint.child);
    if (!child)
        throw Error(Error::Kind::NotFound, u"child"_s);
    CompassPaper paper;
    paper.occasion = onPaper("Gemensam Behovskompass");
    paper.whom = nameOnPaper(*child);
    paper.date = joint.date;
    paper.model = unit.model();
    paper.profiles = {profile(joint, paper.model.id)};
    paper.thresholds = unit.settings().thresholds;
    paper.unitName = isHidden(*child) ? QString() : unit.settings().name;
    paper.practice = unit.settings().practice;
    paper.notice = packNotice(unit, paper.profiles);
    entry.child = joint.child;
    entry.what = tr("Gemensam Behovskompass");
    return {compassDocument(paper), {std::move(entry)}};
}

LeavingPaper agreedCompassToShare(OpenUnit& unit, const Meeting& meeting, ChildId id, SharingEntry entry) {
    const MeetingChild* part = meeting.find(id);
    const auto joint = part && part->gemensam ? unit.skattningar().findJoint(*part->gemensam) : std::nullopt;
    if (!joint)
        throw Error(Error::Kind::NotFound, u"gemensam"_s);
    return agreedCompassToShare(unit, *joint, std::move(entry));
}

void shareMeetingCalendar(OpenUnit& unit, const Meeting& meeting, SharingEntry entry, const QString& path) {
    entry.child.reset();
    entry.way = SharingWay::File;
    entry.what = tr("Kalenderfil för möte, utan uppgift om barn");
    const QByteArray content = calendarFile(
        {meeting.id.toString() + u"@behovskompass"_s,
         isIndividual(meeting.kind) ? tr("Teammöte") : agenda_text::meeting(meeting.kind), meeting.when,
         meeting.minutes, meeting.place, unit.clock().now()});
    shareFile(unit, std::move(entry), path, [&content](QIODevice& file) { file.write(content); });
}

} // namespace bk
