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

#include <map>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("ShownLog", text); }

/// Tells one meeting from the others in the log.
QString whatIsShown(const Meeting& meeting) {
    const QString when = QLocale(QLocale::Swedish, QLocale::Sweden).toString(meeting.when, u"d MMMM yyyy 'kl.' H.mm"_s);
    return tr("Barnets del av mötet på projektorn: %1, %2").arg(agenda_text::meeting(meeting.kind), when);
}

/// Whoever is not noted as absent, by organisation.
std::map<OrganisationId, QStringList>
inTheRoom(const Meeting& meeting, ChildId child, const std::vector<OrganisationId>& openTo) {
    std::map<OrganisationId, QStringList> names;
    for (const MeetingParticipant& participant : meeting.participants)
        if (participant.role == ParticipantRole::Professional && participant.organisation &&
            participant.attendance != Attendance::Absent && maySee(participant, child, openTo))
            names[*participant.organisation].append(
                participant.name.isEmpty() ? participant.profession : participant.name);
    return names;
}

} // namespace

const std::set<OrganisationId>& ShownLog::noted(ChildId child, const QString& what) {
    const auto known = m_noted.constFind(child);
    if (known != m_noted.constEnd())
        return *known;
    std::set<OrganisationId> organisations;
    for (const SharingEntry& entry : m_unit.sharing().ofChild(child))
        if (entry.way == SharingWay::Screen && entry.what == what && entry.organisation)
            organisations.insert(*entry.organisation);
    return *m_noted.insert(child, std::move(organisations));
}

void ShownLog::note(const Meeting& meeting, ChildId child, const std::vector<OrganisationId>& openTo) {
    SharingEntry entry;
    entry.child = child;
    entry.way = SharingWay::Screen;
    entry.what = whatIsShown(meeting);
    entry.purpose = agenda_text::meeting(meeting.kind);
    entry.told = true; // with the written consent that opens the meeting
    std::set<OrganisationId> all = noted(child, entry.what);
    Transaction transaction(m_unit.connection());
    for (const auto& [organisation, names] : inTheRoom(meeting, child, openTo)) {
        if (!all.insert(organisation).second)
            continue;
        const auto registered = m_unit.registers().find(organisation);
        entry.organisation = organisation;
        entry.receiver = names.join(u", "_s);
        if (registered)
            entry.receiver += u", "_s + registered->fullName();
        logSharing(m_unit, entry);
    }
    transaction.commit();
    m_noted.insert(child, std::move(all));
}

} // namespace bk
