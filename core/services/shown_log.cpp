// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/shown_log.h"

#include "core/domain/meetings/agenda.h"
#include "core/services/agenda_text.h"
#include "core/services/open_unit.h"
#include "core/services/share_document.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QLocale>

#include <tuple>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("ShownLog", text); }

/// Tells one meeting from the others in the log.
QString whatIsShown(const Meeting& meeting) {
    const QString when = QLocale(QLocale::Swedish, QLocale::Sweden).toString(meeting.when, u"d MMMM yyyy 'kl.' H.mm"_s);
    return tr("Barnets del av mötet på projektorn: %1, %2").arg(agenda_text::meeting(meeting.kind), when);
}

Recipient recipientOf(ParticipantRole role) {
    switch (role) {
    case ParticipantRole::Professional: return Recipient::Organisation;
    case ParticipantRole::Upptackare: return Recipient::Upptackare;
    case ParticipantRole::Child:
    case ParticipantRole::Guardian: return Recipient::Family;
    }
    Q_UNREACHABLE();
}

} // namespace

/// Whoever is not noted as absent. The unit's own staff are no receivers.
std::map<ShownLog::Receiver, QStringList>
ShownLog::inTheRoom(const Meeting& meeting, ChildId child, const std::vector<OrganisationId>& openTo) {
    std::map<Receiver, QStringList> names;
    for (const MeetingParticipant& participant : meeting.participants) {
        const Recipient recipient = recipientOf(participant.role);
        const bool ours = recipient == Recipient::Organisation && !participant.organisation;
        if (ours || participant.attendance == Attendance::Absent || !maySee(participant, child, openTo))
            continue;
        const auto organisation = recipient == Recipient::Organisation ? participant.organisation : std::nullopt;
        names[{recipient, organisation}].append(
            !participant.name.isEmpty()         ? participant.name
            : !participant.profession.isEmpty() ? participant.profession
                                                : agenda_text::role(participant.role));
    }
    return names;
}

const std::set<ShownLog::Receiver>& ShownLog::noted(ChildId child, const QString& what) {
    const auto known = m_noted.constFind(child);
    if (known != m_noted.constEnd())
        return *known;
    std::set<Receiver> receivers;
    for (const SharingEntry& entry : m_unit.sharing().ofChild(child))
        if (entry.way == SharingWay::Screen && entry.what == what)
            receivers.insert({entry.recipient, entry.organisation});
    return *m_noted.insert(child, std::move(receivers));
}

void ShownLog::note(const Meeting& meeting, ChildId child, const std::vector<OrganisationId>& openTo) {
    SharingEntry entry;
    entry.child = child;
    entry.way = SharingWay::Screen;
    entry.what = whatIsShown(meeting);
    entry.purpose = agenda_text::meeting(meeting.kind);
    entry.told = true; // with the written consent that opens the meeting
    std::set<Receiver> all = noted(child, entry.what);
    Transaction transaction(m_unit.connection());
    for (const auto& [receiver, names] : inTheRoom(meeting, child, openTo)) {
        if (!all.insert(receiver).second)
            continue;
        std::tie(entry.recipient, entry.organisation) = receiver;
        const auto registered = entry.organisation ? m_unit.registers().find(*entry.organisation) : std::nullopt;
        entry.receiver = names.join(u", "_s);
        if (registered)
            entry.receiver += u", "_s + registered->fullName();
        logSharing(m_unit, entry);
    }
    transaction.commit();
    m_noted.insert(child, std::move(all));
}

} // namespace bk
