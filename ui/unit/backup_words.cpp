// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unit/backup_words.h"

#include "core/services/open_unit.h"
#include "ui/forms/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Backup", text); }

} // namespace

QString backupMoment(const QDateTime& at) {
    const QDateTime local = at.toLocalTime();
    return tr("%1 kl. %2").arg(words::longDate(local.date()), local.time().toString(u"HH.mm"_s));
}

QString lastBackupText(const BackupState& state) {
    return state.lastMade.isValid() ? tr("Senaste säkerhetskopia: %1").arg(backupMoment(state.lastMade))
                                    : tr("Senaste säkerhetskopia: ingen är gjord än");
}

QString lastTestedText(const BackupState& state) {
    return state.lastTested.isValid() ? tr("Senast provad: %1").arg(backupMoment(state.lastTested))
                                      : tr("Senast provad: aldrig");
}

QString shortBackupText(const BackupState& state) {
    const auto day = [](const QDateTime& at, const QString& never) {
        return at.isValid() ? words::longDate(at.toLocalTime().date()) : never;
    };
    return tr("Säkerhetskopierad: %1 · Provad: %2")
        .arg(day(state.lastMade, tr("aldrig")), day(state.lastTested, tr("aldrig")));
}

QString recoveryKeyText(const BackupState& state) {
    if (state.recoveryUsed.isValid())
        return tr("Återställningsnyckeln användes %1 för att ge någon en ny lösenfras. Gör en ny under Användare, så "
                  "att "
                  "den gamla inte öppnar enheten mer.")
            .arg(backupMoment(state.recoveryUsed));
    return state.recoveryTested.isValid()
               ? tr("Återställningsnyckeln senast prövad: %1").arg(backupMoment(state.recoveryTested))
               : tr("Återställningsnyckeln senast prövad: aldrig");
}

QString concernText(BackupConcern concern) {
    switch (concern) {
    case BackupConcern::NoFolder:
        return tr("Ingen mapp är vald. Välj en på en annan disk än enhetens, till exempel ett USB-minne som låses in "
                  "eller verksamhetens filserver.");
    case BackupConcern::Missing:
        return tr("Mappen finns inte just nu. Sitter den på ett USB-minne eller en nätverksplats: anslut den.");
    case BackupConcern::InUnit: return tr("Mappen ligger inne i enhetens egen mapp. Välj en annan.");
    case BackupConcern::SameDisk:
        return tr("Mappen ligger på samma disk som enheten. Går disken sönder eller datorn blir stulen försvinner "
                  "båda.");
    case BackupConcern::Synced:
        return tr("Mappen synkas till en molntjänst. Kopiorna är krypterade, men kontrollera att er verksamhet "
                  "tillåter det.");
    }
    return {};
}

QString backupReminder(const OpenUnit& unit) {
    const BackupState state = backupState(unit.directory());
    if (!backupIsOverdue(unit))
        return state.lastTested.isValid() || unit.settings().practice
                   ? QString()
                   : tr("Ingen säkerhetskopia har provats än. Provåterställ den senaste, så att ni vet att den går att "
                        "använda.");
    if (!state.lastMade.isValid())
        return tr("Enheten har ingen säkerhetskopia än.");
    const auto concerns = backupConcerns(unit.directory(), state.folder);
    if (std::ranges::find(concerns, BackupConcern::Missing) != concerns.end())
        return tr("Mappen för säkerhetskopior finns inte just nu. %1.").arg(lastBackupText(state));
    return tr("Det är mer än en vecka sedan enheten säkerhetskopierades. %1.").arg(lastBackupText(state));
}

QString backupPlace() { return u"enheten/sakerhetskopia"_s; }

QString usersPlace() { return u"enheten/anvandare"_s; }

} // namespace bk
