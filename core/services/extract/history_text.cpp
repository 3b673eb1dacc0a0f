// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/extract/history_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Extract", text); }

} // namespace

QString recordName(RecordKind kind) {
    switch (kind) {
    case RecordKind::Child: return tr("Barnets uppgifter");
    case RecordKind::Samtal: return tr("Samtal");
    case RecordKind::Skattning: return tr("Skattning");
    case RecordKind::Gemensam: return tr("Gemensam Behovskompass");
    case RecordKind::Plan: return tr("Barnets plan");
    case RecordKind::Settings: return tr("Enhetens inställningar");
    case RecordKind::Pack: return tr("Paket med formulär");
    case RecordKind::Organisation: return tr("Verksamhet");
    case RecordKind::Barnkontakt: return tr("Barnkontakt i katalogen");
    case RecordKind::Reminders: return tr("Påminnelser");
    case RecordKind::StandingTime: return tr("Stående tid");
    case RecordKind::Upptackarkort: return tr("Upptäckarkort");
    case RecordKind::Anmalan: return tr("Anmälan");
    case RecordKind::Consent: return tr("Samtycke");
    case RecordKind::Scan: return tr("Skannat samtycke");
    case RecordKind::Stodprocess: return tr("Stödprocessen");
    case RecordKind::Beslut: return tr("Beslut");
    case RecordKind::Uppfoljningssamtal: return tr("Uppföljningssamtal");
    case RecordKind::Delegation: return tr("Uppdrag");
    case RecordKind::Handover: return tr("Byte av ansvarig");
    case RecordKind::Meeting: return tr("Möte");
    case RecordKind::Fordjupad: return tr("Fördjupad behovskompass");
    case RecordKind::PlanVersion: return tr("Fryst version av Barnets plan");
    case RecordKind::VisitEnrolment: return tr("Med i besöksprogrammet");
    case RecordKind::Visit: return tr("Besök");
    case RecordKind::ThematicMeeting: return tr("Tematräff");
    case RecordKind::Unit: return tr("Enheten");
    case RecordKind::Sharing: return tr("Det som lämnat enheten");
    case RecordKind::Log: return tr("Loggen");
    case RecordKind::User: return tr("Användare");
    case RecordKind::Actions: return tr("Det som väntar");
    case RecordKind::Statistics: return tr("Statistik");
    case RecordKind::Sample: return tr("Stickprov ur loggen");
    case RecordKind::Rollout: return tr("Införandet");
    case RecordKind::SealedIdentity: return tr("Förseglad identitet");
    case RecordKind::HandCounts: return tr("Räknat för hand, kommentarer och enkäter");
    }
    Q_UNREACHABLE();
}

QString changeName(ChangeKind change) {
    switch (change) {
    case ChangeKind::Created: return tr("Nytt");
    case ChangeKind::Changed: return tr("Ändrat");
    case ChangeKind::Imported: return tr("Inläst");
    case ChangeKind::Removed: return tr("Borttaget");
    case ChangeKind::Read: return tr("Läst");
    case ChangeKind::Unlocked: return tr("Upplåst");
    case ChangeKind::Locked: return tr("Låst");
    case ChangeKind::Exported: return tr("Lämnat enheten");
    case ChangeKind::EmergencyAccess: return tr("Öppnat i nödläge");
    case ChangeKind::Settled: return tr("Avslutad ändring");
    case ChangeKind::Accepted: return tr("Godtaget");
    case ChangeKind::SecondConfirmed: return tr("Bekräftat av en andra person");
    }
    Q_UNREACHABLE();
}

QString whatHappened(const HistoryEntry& entry) {
    const bool ofNoRecord = entry.change == ChangeKind::Unlocked || entry.change == ChangeKind::Locked ||
                            entry.change == ChangeKind::Exported;
    if (ofNoRecord)
        return changeName(entry.change);
    const QString what = u"%1: %2"_s.arg(changeName(entry.change), recordName(entry.record));
    return entry.change == ChangeKind::Read && !entry.child ? tr("%1 (lista)").arg(what) : what;
}

DescribedRecord describeHistory(const HistoryEntry& entry) {
    DescribedRecord record;
    record.add(u"at"_s, tr("När"), entry.at);
    record.add(u"what"_s, tr("Vad"), u"%1: %2"_s.arg(recordName(entry.record), changeName(entry.change).toLower()));
    record.add(u"by"_s, tr("Av"), entry.by);
    return record;
}

} // namespace bk
