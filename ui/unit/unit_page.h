// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/tabbed_page.h"

namespace bk {

class BackupTab;
class CheckTab;
class PurgeTab;
class FormsTab;
class InstrumentsTab;
class KnownUnitsTab;
class LanguagesTab;
class LegalTab;
class LogTab;
class OpenUnit;
class RegisterTab;
class RemindersTab;
class RunningRekey;
class TeamsTab;
class SettingsTab;
class SharingTab;
class UsersTab;
class VisitsTab;

/// The room Enheten: settings, whom the unit works with, who can open it, reminders, teams, instruments, forms to fill
/// in by hand, languages of papers, what has left, backups, whether the unit is whole, and the program itself.
class UnitPage final : public TabbedPage {
    Q_OBJECT

public:
    explicit UnitPage(OpenUnit& unit, QWidget* parent = nullptr);

    QString title() const override { return tr("Enheten"); }
    QString helpTopic() const override;
    void reload() override;

    SettingsTab* settings() const { return m_settings; }
    RegisterTab* registers() const { return m_registers; }
    RemindersTab* reminders() const { return m_reminders; }
    TeamsTab* teams() const { return m_teams; }
    InstrumentsTab* instruments() const { return m_instruments; }
    FormsTab* forms() const { return m_forms; }
    LanguagesTab* languages() const { return m_languages; }
    LegalTab* legal() const { return m_legal; }
    BackupTab* backup() const { return m_backup; }
    CheckTab* check() const { return m_check; }
    PurgeTab* purge() const { return m_purge; }
    VisitsTab* visits() const { return m_visits; }
    UsersTab* users() const { return m_users; }
    KnownUnitsTab* knownUnits() const { return m_knownUnits; }

private:
    /// Where there is such a tab: null is none.
    void addWhere(QWidget* tab, const QString& id, const QString& title);
    /// The list of tabs with what it leads to beside it, or below where there is no room for that.
    QLayout* buildBeside();
    /// Of the tabs that are about children's records.
    void passOnSaves();
    void tellWhatMayNotBeDone();

    OpenUnit& m_unit;
    RunningRekey* m_rekey; ///< whichever tab asks for it
    SettingsTab* m_settings;
    FormsTab* m_forms;
    SharingTab* m_sharing;
    BackupTab* m_backup;
    LogTab* m_log;
    CheckTab* m_check;
    UsersTab* m_users;
    // Null in a unit that holds no children:
    RegisterTab* m_registers = nullptr;
    RemindersTab* m_reminders = nullptr;
    TeamsTab* m_teams = nullptr;
    InstrumentsTab* m_instruments = nullptr;
    LanguagesTab* m_languages = nullptr;
    LegalTab* m_legal = nullptr;
    PurgeTab* m_purge = nullptr;
    VisitsTab* m_visits = nullptr;
    KnownUnitsTab* m_knownUnits = nullptr;
};

} // namespace bk
