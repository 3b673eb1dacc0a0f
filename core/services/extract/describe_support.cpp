// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/agenda_text.h"
#include "core/services/extract/describe_records.h"
#include "core/services/process_text.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bk::describe {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Extract", text); }

void addPrinciples(DescribedRecord& record, const Principles& principles) {
    for (std::size_t i = 0; i < principles.size(); ++i) {
        const PrincipleAnswer& answer = principles[i];
        if (answer == PrincipleAnswer())
            continue;
        QStringList shown;
        QJsonObject value{{u"note"_s, answer.note}};
        if (answer.yes) {
            value[u"yes"_s] = *answer.yes;
            shown.append(*answer.yes ? tr("Ja") : tr("Nej"));
        }
        if (!answer.note.isEmpty())
            shown.append(answer.note);
        record.addValue(
            u"principle%1"_s.arg(i + 1), process_text::principle(Principle(int(i))), value, shown.join(u" – "_s));
    }
}

QString personText(const ResponsiblePerson& person) {
    QStringList words;
    for (const QString& word : {person.name, person.profession, person.organisation})
        if (!word.isEmpty())
            words.append(word);
    return words.join(u", "_s);
}

/// What was noted at a point of the agenda, by what the point is about.
QString noteLabel(MeetingKind kind, const QString& point) {
    const QString heading = agenda_text::heading(kind, point);
    return heading.isEmpty() ? tr("Anteckning") : tr("Anteckning: %1").arg(heading);
}

/// The child's own part; texts that concern all children are left to the unit's own protocol.
void addPart(DescribedRecord& record, MeetingKind kind, const MeetingChild& part) {
    for (auto note = part.notes.cbegin(); note != part.notes.cend(); ++note)
        record.add(u"note."_s + note.key(), noteLabel(kind, note.key()), note.value());
    QStringList offers;
    for (const SupportOffer& offer : part.offers)
        offers.append(u"%1 – %2"_s.arg(offer.what, offer.who));
    record.addList(u"offers"_s, tr("Stöd som erbjuds"), offers);
    QStringList tasks;
    for (const MeetingTask& task : part.tasks)
        tasks.append(u"%1 – %2 – %3"_s.arg(task.what, task.who, task.due.toString(Qt::ISODate)));
    record.addList(u"tasks"_s, tr("Vem gör vad när"), tasks);
    record.add(u"individualTeam"_s, tr("Individuellt barnteam bestämt"), part.individualTeam);
    record.add(u"noLongerFollowed"_s, tr("Följs inte längre av teamet"), part.noLongerFollowed);
    addPrinciples(record, part.principles);
    record.add(u"interrupted"_s, tr("Avbrutet"), part.interrupted);
}

} // namespace

DescribedRecord record(const Beslut& beslut) {
    DescribedRecord record(tr("Beslut"));
    record.add(u"date"_s, tr("Datum"), beslut.date);
    record.add(u"decidedBy"_s, tr("Av"), beslut.decidedBy);
    record.add(u"unmetNeeds"_s, tr("Behov som inte är uppfyllda"), beslut.unmetNeeds);
    record.add(u"sufficientInformation"_s, tr("Informationen räcker"), beslut.sufficientInformation);
    record.add(u"informationNote"_s, tr("Om informationen"), beslut.informationNote);
    record.add(u"familysView"_s, tr("Barnets och vårdnadshavares syn"), beslut.familysView);
    record.add(u"whatICanDo"_s, tr("Det här kan jag göra"), beslut.whatICanDo);
    record.add(u"helpFromOthers"_s, tr("Hjälp av andra"), beslut.helpFromOthers);
    addPrinciples(record, beslut.principles);
    if (beslut.route)
        record.addCode(u"route"_s, tr("Väg"), toString(*beslut.route), process_text::station(*beslut.route));
    record.add(u"directReason"_s, tr("Skäl till den direkta vägen"), beslut.directReason);
    record.add(u"followUp"_s, tr("Uppföljning"), beslut.followUp);
    record.add(u"toldUpptackare"_s, tr("Berättat för Upptäckaren"), beslut.toldUpptackare);
    record.add(u"toldChild"_s, tr("Berättat för barnet"), beslut.toldChild);
    record.add(u"toldGuardians"_s, tr("Berättat för vårdnadshavarna"), beslut.toldGuardians);
    return record;
}

DescribedRecord record(const Uppfoljningssamtal& samtal, const Names& names) {
    DescribedRecord record(tr("Uppföljningssamtal"));
    record.add(u"date"_s, tr("Datum"), samtal.date);
    record.add(u"heldBy"_s, tr("Hölls av"), samtal.heldBy);
    record.add(u"childTookPart"_s, tr("Barnet var med"), samtal.childTookPart);
    record.add(u"guardians"_s, tr("Vårdnadshavare som var med"), samtal.guardians);
    record.add(u"assessment"_s, tr("Barnteamets bedömning"), samtal.assessment);
    record.add(u"support"_s, tr("Stöd som erbjuds"), samtal.support);
    record.add(u"familysView"_s, tr("Familjens syn"), samtal.familysView);
    if (samtal.next)
        record.addCode(u"next"_s, tr("Nästa steg"), toString(*samtal.next), process_text::station(*samtal.next));
    addPrinciples(record, samtal.principles);
    record.addList(u"involved"_s, tr("Verksamheter som är med"), names.named(samtal.involved));
    record.add(u"followUp"_s, tr("Uppföljning"), samtal.followUp);
    return record;
}

DescribedRecord record(const Delegation& delegation) {
    DescribedRecord record(tr("Uppdrag som lämnats vidare"));
    record.addCode(u"task"_s, tr("Uppdrag"), toString(delegation.task), process_text::delegatedTask(delegation.task));
    record.add(u"to"_s, tr("Till"), delegation.to);
    record.add(u"profession"_s, tr("Yrke"), delegation.profession);
    record.add(u"by"_s, tr("Av"), delegation.by);
    record.add(u"date"_s, tr("Från"), delegation.date);
    record.add(u"ended"_s, tr("Till och med"), delegation.ended);
    return record;
}

DescribedRecord record(const Handover& handover) {
    DescribedRecord record(handover.stodsamordnare ? tr("Ansvar för planen") : tr("Byte av Barnkontakt"));
    record.add(u"date"_s, tr("Datum"), handover.date);
    record.add(u"from"_s, tr("Från"), personText(handover.from));
    record.add(u"to"_s, tr("Till"), personText(handover.to));
    record.add(u"wishes"_s, tr("Önskemål"), handover.wishes);
    record.add(u"health"_s, tr("Hälsa"), handover.health);
    record.add(u"family"_s, tr("Familj"), handover.family);
    record.add(u"specialNeeds"_s, tr("Särskilda behov"), handover.specialNeeds);
    record.add(u"other"_s, tr("Annat"), handover.other);
    record.add(u"leadQuestion"_s, tr("Vem kan leda planen"), handover.leadQuestion);
    record.add(u"overviewQuestion"_s, tr("Vem har bäst överblick"), handover.overviewQuestion);
    return record;
}

DescribedRecord record(const Meeting& meeting, ChildId child, const Names& names) {
    DescribedRecord record(agenda_text::meeting(meeting.kind));
    record.addCode(u"kind"_s, tr("Möte"), toString(meeting.kind), agenda_text::meeting(meeting.kind));
    record.add(u"when"_s, tr("När"), meeting.when);
    record.add(u"place"_s, tr("Plats"), meeting.place);
    record.add(u"leader"_s, tr("Mötesledare"), meeting.leader);
    QStringList present;
    for (const MeetingParticipant& each : meeting.participants) {
        const bool othersFinder = each.role == ParticipantRole::Upptackare && each.finderOf != child;
        if (each.attendance != Attendance::Present || othersFinder)
            continue;
        QStringList words{each.name};
        if (!each.profession.isEmpty())
            words.append(each.profession);
        if (each.organisation)
            words.append(names.named({*each.organisation}));
        present.append(words.join(u", "_s));
    }
    record.addList(u"present"_s, tr("Var med"), present);
    if (const MeetingChild* part = meeting.find(child))
        addPart(record, meeting.kind, *part);
    return record;
}

} // namespace bk::describe
