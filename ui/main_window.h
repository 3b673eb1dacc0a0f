// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/clock.h"
#include "core/domain/unit/unit_settings.h"
#include "ui/common/room.h"
#include "ui/common/theme.h"
#include "ui/help/law_source.h"
#include "ui/unit/unit_rescue.h"

#include <QMainWindow>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>

class QSettings;

namespace bk {

class CaptureShield;
class CreateUnitWizard;
class HelpWindow;
class IdleWatch;
class LogWatch;
class UnitShell;
class UnlockPage;

/// What the composition root gives the window. References outlive it.
struct MainWindowParts {
    std::vector<Room> rooms; ///< in the order of the rail
    Search search;
    const Clock& clock;
    QSettings& settings; ///< of this person on this computer; nothing about anybody in a unit
    QString practiceDirectory;
    std::chrono::milliseconds checkAfter = std::chrono::seconds(3); ///< from unlocked to the check of the whole unit
    QString seenHistory = {};         ///< where is kept what was seen of units' logs; empty: nowhere
    CaptureShield* capture = nullptr; ///< null: nothing is said of it
    /// Untouched for that long with no unit open, passphrases and paper keys that stand typed are forgotten. Long
    /// enough for a way to the printer.
    std::chrono::milliseconds forgetAfter = std::chrono::minutes(10);
};

/// The one main window. It only navigates: start, unlock, the rooms of the open unit, and back to the unlock page when
/// it locks.
class MainWindow final : public QMainWindow, public LawSource, public UnitRescue {
    Q_OBJECT

public:
    explicit MainWindow(MainWindowParts parts);
    ~MainWindow() override;

    void showStart();
    void showUnlock(const QString& directory);
    void openPractice();
    void createUnit();
    /// Shows the unit's first room, or the place one was at when it locked.
    void enter(std::unique_ptr<OpenUnit> unit);
    /// Drafts kept, widgets and keys gone, own clipboard emptied; the unlock page of the same unit comes up.
    void lock();

    bool isOpen() const { return m_unit != nullptr; }
    UnitShell* shell() const { return m_shell; }

    void showHelp();
    std::optional<LegalReference> law(const QString& topic) const override;
    void showShortcuts();
    void lockAndRestore() override;
    void lockAndSalvage() override;
    void setAppearance(const Appearance& appearance);
    const Appearance& appearance() const { return m_appearance; }

Q_SIGNALS:
    /// The unit is closed; whoever kept something of it forgets it.
    void locked();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildActions();
    QAction* addShortcut(const QString& text, const QKeySequence& keys, const std::function<void()>& run);
    /// The rooms that the unit has, with their keys in the order of the rail.
    void chooseRooms(UnitKind kind);
    void goToRoom(const QString& id);
    void buildTools();
    void setScreen(QWidget* screen);
    UnlockPage* showUnlockPage(const QString& directory, const QString& login);
    void showRestore();
    void showKeysFromBackup(const QString& directory);
    void showSalvage(const QString& directory, const QString& login);
    void showRecovery(const QString& directory, const QString& login);
    void lockSoon(bool idle);
    /// Nobody has touched anything for a while: locks, or forgets what is typed before unlocking.
    void idleLong();
    void watchIdle();
    /// A wizard that makes a unit shows passphrase and paper key.
    void closeWizard();
    /// Nothing of the unit is held any more: not on the screen, in the clipboard or in memory.
    void closeUnit();
    bool mayLoseDrafts(int lost);
    void warnOfUsedRecoveryKey();
    /// Everything that a person has to know of the unit as it was unlocked.
    void warnAtUnlocking();
    /// For a warning that stays: leads to a place of the unit.
    std::function<bool()> goingTo(const QString& place);
    /// The unit was restored from a backup: going on with it is a person's decision.
    void warnOfCopy(const QDateTime& made);
    /// Both integrity checks, as soon as the first room has had its time; only damage is told.
    void checkInBackground();
    void warnOfDamage();
    /// The day's backup, where it has not been made; only failure is told.
    void backUpInBackground();
    void describe();
    QString loginOf(const QString& directory) const;

    MainWindowParts m_parts;
    std::vector<Room> m_rooms;           ///< of the open unit
    std::vector<QAction*> m_roomActions; ///< as `m_parts.rooms`
    QAction* m_searchAction = nullptr;
    Appearance m_appearance;
    std::unique_ptr<OpenUnit> m_unit;
    LogWatch* m_log = nullptr; ///< goes with the shell
    UnitShell* m_shell = nullptr;
    HelpWindow* m_help = nullptr;
    IdleWatch* m_idle = nullptr;
    QPointer<CreateUnitWizard> m_wizard;
    QString m_lockedDirectory; ///< of the unit `m_lockedPlace` belongs to
    QString m_lockedPlace;
    bool m_warnedOfDrafts = false;
};

} // namespace bk
