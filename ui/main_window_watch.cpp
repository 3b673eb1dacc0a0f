// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the main window does by itself with an open unit: checks it, backs it up, and warns.

#include "core/services/error_text.h"
#include "core/services/open_unit.h"
#include "ui/common/attempt.h"
#include "ui/common/page.h"
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
        attempt(m_shell->currentPage(), [&] {
            check->start([this](const RunningCheck::Outcome& outcome) {
                attempt(m_shell->currentPage(), [&] {
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
        Page* page = m_shell->currentPage();
        const auto tell = [this, page](const Error& error) {
            page->messages()->show(
                MessageBar::Tone::Warning,
                tr("Dagens säkerhetskopia kunde inte göras. %1").arg(errorText(error).whole()),
                {{tr("Till säkerhetskopiorna"), [this] {
                      m_shell->goTo(backupPlace());
                  }}});
            return true;
        };
        attempt(
            page, [&] { outcome(); }, tell);
        page->reload();
    });
}

void MainWindow::warnOfDamage() {
    m_shell->currentPage()->messages()->show(
        MessageBar::Tone::Error,
        tr("Enheten är skadad. Skriv inget mer i den. Under Enheten, Kontroll står vad som hittades och vad ni gör "
           "nu."),
        {{tr("Till kontrollen"),
          [this] {
              m_shell->goTo(u"enheten/kontroll"_s);
          }},
         {tr("Lås och rädda enheten"), [this] {
              const QString directory = m_unit->directory();
              const QString login = m_unit->user().login;
              lock();
              showSalvage(directory, login);
          }}});
}

void MainWindow::warnOfCopy(const QDateTime& made) {
    m_shell->currentPage()->messages()->show(
        MessageBar::Tone::Warning,
        tr("Det här är en återställd säkerhetskopia från %1. Det som skrevs senare finns inte här. Fortsätter ni i den "
           "ska den gamla enheten inte användas mer.")
            .arg(backupMoment(made)),
        {{tr("Fortsätt i den här"), [this] {
              attempt(m_shell->currentPage(), [this] {
                  BackupState state = backupState(m_unit->directory());
                  state.copyOf = {};
                  saveBackupState(m_unit->directory(), state);
                  m_log->accept(tr("Återställd säkerhetskopia"));
              });
          }}});
}

void MainWindow::warnOfUsedRecoveryKey() {
    m_shell->currentPage()->messages()->show(
        MessageBar::Tone::Warning, recoveryKeyText(backupState(m_unit->directory())), {{tr("Till Användare"), [this] {
                                                                                            m_shell->goTo(usersPlace());
                                                                                        }}});
}

void MainWindow::warnOfKeyFile() {
    if (const QDateTime made = backupState(m_unit->directory()).copyOf; made.isValid() && m_shell->currentPage())
        warnOfCopy(made);
    if (!m_shell->currentPage())
        return;
    if (backupState(m_unit->directory()).recoveryUsed.isValid())
        warnOfUsedRecoveryKey();
    if (m_unit->keyFileAge() == KeyFileAge::Same)
        return m_log->warn(m_shell->currentPage());
    m_shell->currentPage()->messages()->show(
        MessageBar::Tone::Warning,
        tr("Enhetens filer verkar komma från olika tillfällen. Kanske har en äldre kopia lagts tillbaka: se efter att "
           "inget saknas."),
        {{tr("Jag har sett efter"), [this] {
              attempt(m_shell->currentPage(), [this] { m_unit->acceptKeyFile(); });
              m_log->warn(m_shell->currentPage());
          }}});
}

} // namespace bk
