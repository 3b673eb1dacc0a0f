// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/clock.h"
#include "core/store/action_repository.h"
#include "core/store/card_repository.h"
#include "core/store/child_repository.h"
#include "core/store/consent_repository.h"
#include "core/store/fordjupad_repository.h"
#include "core/store/history_repository.h"
#include "core/store/meeting_repository.h"
#include "core/store/plan_repository.h"
#include "core/store/plan_version_repository.h"
#include "core/store/process_repository.h"
#include "core/store/register_repository.h"
#include "core/store/samtal_repository.h"
#include "core/store/skattning_repository.h"
#include "core/store/unit_folder.h"
#include "core/store/unit_repository.h"
#include "core/store/user_repository.h"

#include <memory>

namespace bk {

class Connection;
class UnitGuard;

/// Who works in the open unit.
struct SignedInUser {
    QString login;
    QString displayName;
    Role role = Role::Lasare; ///< as the database has it; administratör with the recovery key
};

/// An unlocked unit: the one connection, its repositories and its instruments. Lives on one thread. Destroying it
/// closes the database, wipes the keys and frees the unit for others.
class OpenUnit {
public:
    /// Opens the database with keys that a worker thread has unlocked, takes the unit's lock, brings the schema up to
    /// date and makes sure the program's own pack is there. Throws `Error`; then the folder is as it was.
    static std::unique_ptr<OpenUnit> open(const QString& directory, UnlockedKeys keys, const Clock& clock);
    /// The same for a unit whose lock is already held.
    static std::unique_ptr<OpenUnit> open(const QString& directory, HeldUnit held, const Clock& clock);
    ~OpenUnit();
    OpenUnit(const OpenUnit&) = delete;
    OpenUnit& operator=(const OpenUnit&) = delete;

    const QString& directory() const;
    const SignedInUser& user() const;
    const Clock& clock() const;
    QDate today() const { return clock().today(); }

    const UnitSettings& settings() const;
    /// Also tells the key file the unit's name, kind and place, for whoever has not unlocked it. The database goes
    /// first: where the key file could not be written the settings stand, and the next opening mends the rest.
    void saveSettings(const UnitSettings& settings);

    /// Every pack the unit holds.
    const InstrumentLibrary& instruments() const;
    /// The wellbeing model new forms are made with: the current pack's of "backa-barnet", or of whatever model the
    /// unit's packs are of.
    const WellbeingModel& model() const;
    /// Shown beside everything made with the pack: names its owner, or "not the official instrument".
    QString packNotice() const;
    /// Imports a pack the user has signed off. Throws MalformedPack / AlreadyExists; old answers never change.
    void importPack(const QByteArray& json);

    ChildRepository& children();
    SamtalRepository& samtal();
    SkattningRepository& skattningar();
    PlanRepository& plans();
    FordjupadRepository& fordjupad();
    PlanVersionRepository& planVersions();
    RegisterRepository& registers();
    CardRepository& cards();
    ConsentRepository& consents();
    ProcessRepository& process();
    MeetingRepository& meetings();
    ActionRepository& actions();
    SharingRepository& sharing();
    DraftRepository& drafts();
    UserRepository& users();

    /// Who read and changed what when. The repositories above write it themselves.
    const HistoryRepository& history() const;

    /// Something does not fit between the key file and the database, though both are whole: an older copy of one was
    /// put back, or two copies of the unit went separate ways. `Same` when all is well.
    KeyFileAge keyFileAge() const;
    /// An administratör has looked at it and goes on: the key file as it stands is taken for the right one, and the
    /// reason stands in the log. Throws Refused without leave or reason, and where all is well ("accept.nothing").
    void acceptKeyFile(const QString& reason);

    /// Both integrity checks, the log with the hashes it keeps of every record, what the backups know of it, and
    /// whether key file and database fit; all findings, empty: whole.
    QStringList verify() const;
    /// How many rows have been written since it was opened.
    qint64 changeCount() const;

    /// For store-level services in core/services only.
    Connection& connection();
    SecureBytes databaseKey() const;
    PackRepository& packs();
    /// For a pack that was added to `packs()` in a transaction that is committed by now.
    void adoptPack(InstrumentPack pack);
    HistoryRepository& history();
    UnitGuard& guard();

private:
    OpenUnit();
    void tellKeyFile();
    void keepKeyFile();
    void takeOverUsers();
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace bk
