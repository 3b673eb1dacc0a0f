// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/purge_text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bk::purge_text {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Purge", text); }

QString day(QDate date) { return QLocale(QLocale::Swedish).toString(date, u"d MMMM yyyy"_s); }

QString counted(const ClassStanding& standing) {
    return standing.documents == DocumentClass::Identity
               ? documents(standing.documents)
               : u"%1 (%2)"_s.arg(documents(standing.documents)).arg(standing.records);
}

} // namespace

QString documents(DocumentClass documents) {
    switch (documents) {
    case DocumentClass::Card: return tr("Upptäckarkort");
    case DocumentClass::Anmalan: return tr("Anmälningar");
    case DocumentClass::Consent: return tr("Samtycken");
    case DocumentClass::Compass: return tr("Samtal och skattningar");
    case DocumentClass::Process: return tr("Beslut och steg i stödprocessen");
    case DocumentClass::Meeting: return tr("Barnets del av möten");
    case DocumentClass::Plan: return tr("Barnets plan och fördjupning");
    case DocumentClass::Visit: return tr("Besöksprogram");
    case DocumentClass::Identity: return tr("Namn och uppgifter om barnet");
    }
    return {};
}

QString start(const ChildStanding& standing) {
    switch (standing.start) {
    case RetentionStart::Running: return tr("Stödet eller besöken pågår.");
    case RetentionStart::SupportEnded: return tr("Stödet avslutades %1.").arg(day(standing.startedOn));
    case RetentionStart::VisitsEnded: return tr("Besöksprogrammet avslutades %1.").arg(day(standing.startedOn));
    case RetentionStart::LastRecord:
        return tr("Inget stöd har börjat. Det senaste är från %1.").arg(day(standing.startedOn));
    }
    return {};
}

QString reason(const ClassStanding& standing, const RetentionRules& rules) {
    switch (standing.retained) {
    case Retained::Due:
        return tr("%1 år har gått sedan %2")
            .arg(rules.of(standing.documents).years)
            .arg(day(standing.dueOn.addYears(-rules.of(standing.documents).years)));
    case Retained::Later:
        return standing.dueOn.isValid() ? tr("sparas till %1").arg(day(standing.dueOn))
                                        : tr("sparas så länge stöd eller besök pågår");
    case Retained::Journal: return tr("journalhandling: gallras inte här");
    case Retained::WithOthers: return tr("sparas så länge något annat om barnet sparas");
    }
    return {};
}

QString due(const ChildStanding& standing) {
    QStringList parts;
    for (const ClassStanding& each : standing.classes)
        if (each.retained == Retained::Due)
            parts.append(counted(each));
    return parts.join(u", "_s);
}

QString staying(const ChildStanding& standing, const RetentionRules& rules) {
    QStringList parts;
    for (const ClassStanding& each : standing.classes)
        if (each.retained != Retained::Due)
            parts.append(u"%1: %2"_s.arg(counted(each), reason(each, rules)));
    return parts.join(u". "_s);
}

QString holder(const CopyHolder& holder) {
    const QString last = day(holder.last.toLocalTime().date());
    if (holder.ownUse)
        return tr("Egna arbetskopior: %1, senast %2").arg(holder.times).arg(last);
    const bool both = !holder.organisation.isEmpty() && !holder.receiver.contains(holder.organisation);
    const QString who = both ? u"%1, %2"_s.arg(holder.organisation, holder.receiver) : holder.receiver;
    return holder.times == 1 ? tr("%1: en gång, %2").arg(who, last)
                             : tr("%1: %2 gånger, senast %3").arg(who).arg(holder.times).arg(last);
}

} // namespace bk::purge_text
