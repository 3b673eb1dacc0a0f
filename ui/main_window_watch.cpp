// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the main window does by itself with an open unit: checks it, backs it up, and warns.

#include "core/domain/common/error.h"
#include "core/services/backup_settings.h"
#include "core/services/error_text.h"
#include "core/services/open_unit.h"
#include "ui/common/attempt.h"
#include "ui/common/page.h"
#include "ui/common/standing_warnings.h"
#include "ui/main_window.h"
#include "ui/shell/log_watch.h"
#include "ui/shell/unit_shell.h"
#include "ui/unit/backup_words.h"
#include "ui/unit/running_backup.h"
#include "ui/unit/running_check.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace bk {

void MainWindow::checkInBackground() {
    auto* check = new RunningCheck(*m_unit, m_shell);
    QTimer::singleShot(m_parts.checkAfter, check, [this, check] {
        attempt(m_shell, [&] {
            check->start([this](const RunningCheck::Outcome& outcome) {
                attempt(m_shell, [&] {
                    if (outcome().isEmpty())
                        backUpInBackground();
                    else
                        warnOfDamage();
                });
            });
        });
    });
}

void MainWindow::backUpInBackground() {
    if (!backupIsDue(*m_unit))
        return;
    auto* backup = new RunningBackup(*m_unit, m_shell);
    backup->start([this](const RunningBackup::Outcome& outcome) {
        const auto tell = [this](const Error& error) {
            const ErrorText text = errorText(error);
            m_shell->warnings()->stand(
                {u"backup.failed"_s,
                 tr("Dagens säkerhetskopia kunde inte göras. %1").arg(text.happened),
                 text.whatToDo,
                 {{tr("Till säkerhetskopiorna"), goingTo(backupPlace())}}});
            return true;
        };
        attempt(
            m_shell, [&] { outcome(); }, tell);
        m_shell->currentPage()->reload();
        m_shell->showBackups();
    });
}

std::function<bool()> MainWindow::goingTo(const QString& place) {
    return [this, place] {
        m_shell->goTo(place);
        return false;
    };
}

void MainWindow::warnOfDamage() {
    const auto restore = [this] {
        lockAndRestore();
        return false;
    };
    const auto salvage = [this] {
        lockAndSalvage();
        return false;
    };
    m_shell->warnings()->stand(
        {u"damage"_s,
         tr("Enheten är skadad."),
         tr("Skriv inget mer i den. Under Enheten, Kontroll står vad som hittades och vad ni gör nu."),
         {{tr("Till kontrollen"), goingTo(u"enheten/kontroll"_s)},
          {tr("Lås och återställ en säkerhetskopia"), restore},
          {tr("Lås och rädda enheten"), salvage}},
         StandingWarning::Weight::Damage});
}

void MainWindow::lockAndRestore() {
    QMetaObject::invokeMethod( // queued: the button that was pressed goes with the shell
        this,
        [this] {
            lock();
            showRestore();
        },
        Qt::QueuedConnection);
}

void MainWindow::lockAndSalvage() {
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_unit)
                return;
            const QString directory = m_unit->directory();
            const QString login = m_unit->user().login;
            lock();
            showSalvage(directory, login);
        },
        Qt::QueuedConnection);
}

void MainWindow::warnOfCopy(const QDateTime& made) {
    const auto goOn = [this] {
        m_log->accept(tr("Återställd säkerhetskopia"));
        goOnWithCopy(*m_unit);
        return true;
    };
    m_shell->warnings()->stand(
        {u"backup.copy"_s,
         tr("Det här är en återställd säkerhetskopia från %1. Det som skrevs senare finns inte här.")
             .arg(backupMoment(made)),
         tr("Fortsätter ni i den ska den gamla enheten inte användas mer."),
         {{tr("Fortsätt i den här"), goOn, Action::BackUp}}});
}

void MainWindow::warnOfUsedRecoveryKey() {
    m_shell->warnings()->stand(
        {u"recovery.used"_s,
         recoveryKeyText(backupState(m_unit->directory())),
         {},
         {{tr("Till Användare"), goingTo(usersPlace()), Action::Rekey}}});
}

void MainWindow::warnAtUnlocking() {
    const BackupState state = backupState(m_unit->directory());
    if (state.copyOf.isValid())
        warnOfCopy(state.copyOf);
    if (state.recoveryUsed.isValid())
        warnOfUsedRecoveryKey();
    m_log->warn(*m_shell->warnings(), state.copyOf.isValid());
}

} // namespace bk
