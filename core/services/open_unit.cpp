// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/open_unit.h"

#include "core/domain/access/login.h"
#include "core/domain/common/error.h"
#include "core/domain/common/text_limits.h"
#include "core/domain/instruments/pack_reader.h"
#include "core/services/access_text.h"
#include "core/services/backup_log.h"
#include "core/services/backup_state.h"
#include "core/services/default_pack.h"
#include "core/services/former_databases.h"
#include "core/services/history_findings.h"
#include "core/services/key_file_text.h"
#include "core/services/pack_notice.h"
#include "core/services/refresh_actions.h"
#include "core/services/sealed_identity.h"
#include "core/services/unit_check.h"
#include "core/services/unit_connection.h"
#include "core/services/unit_database.h"
#include "core/services/unit_guard.h"
#include "core/services/upgrade_backup.h"
#include "core/store/connection.h"
#include "core/store/history_log.h"
#include "core/store/key_state_repository.h"
#include "core/store/schema.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

namespace bk {
namespace {

/// The paper key is the unit's own: whoever holds it mends what nobody else can.
SignedInUser signedIn(const UnlockedKeys& keys) {
    const auto user = keys.user();
    return user ? SignedInUser{user->login, user->displayName, Role::Lasare}
                : SignedInUser{QString(recoveryLogin), {}, Role::Administrator};
}

/// As the key file can hold it: one line of at most 200 code units.
QString shownLine(const QString& text) {
    QString line = text.simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    line.truncate(text_limits::name);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    return line;
}

const InstrumentPack& packForNewForms(const InstrumentLibrary& library, QDate today) {
    const QString model = defaultPack().model.id;
    if (const InstrumentPack* current = library.currentPack(model, today))
        return *current;
    return *library.packs().front();
}

/// The program's own pack, which most units hold and nothing else. It outlives every unit.
PackRepository::Known ownPack() { return {defaultPackJson(), {std::shared_ptr<void>(), &defaultPack()}}; }

Connection openDatabase(const QString& directory, const HeldUnit& held) {
    Connection connection =
        connectWith(held.keys, UnitFolder(directory).databasePath(held.keys.file()), Connection::Mode::ReadWrite);
    Schema::builtIn().requireKnown(connection);
    return connection;
}

} // namespace

struct OpenUnit::Parts {
    Parts(const QString& folder, HeldUnit unit, const Clock& theClock)
        : directory(folder)
        , held(std::move(unit))
        , clock(theClock)
        , user(signedIn(held.keys))
        , connection(openDatabase(directory, held), held)
        , history(connection, user.login, clock) {}

    QString directory;
    HeldUnit held; // before the connection: the lock goes last
    const Clock& clock;
    SignedInUser user;
    UnitConnection connection;
    HistoryRepository history;
    ChildRepository children{connection, &history};
    SamtalRepository samtal{connection, &history};
    SkattningRepository skattningar{connection, &history};
    PlanRepository plans{connection, &history};
    FordjupadRepository fordjupad{connection, &history};
    PlanVersionRepository planVersions{connection, &history};
    RegisterRepository registers{connection, &history};
    CardRepository cards{connection, &history};
    ConsentRepository consents{connection, &history};
    ProcessRepository process{connection, &history};
    MeetingRepository meetings{connection, &history};
    ActionRepository actions{connection, &history};
    SharingRepository sharing{connection, &history};
    DraftRepository drafts{connection};
    PackRepository packs{connection, &history};
    SettingsRepository settingsRows{connection, &history};
    KeyStateRepository keyState{connection};
    UserRepository users{connection, &history, &userNoteText};
    UnitSettings settings;
    UnitGuard guard{connection, users, history, user, settings, clock};
    InstrumentLibrary instruments;
    KeyFileAge age = KeyFileAge::Same;
};

OpenUnit::OpenUnit() = default;
OpenUnit::~OpenUnit() {
    if (!m_parts)
        return;
    const UserSecrets* own = m_parts->held.keys.secrets();
    m_parts->history.noteLocked(own ? &own->signSeed : nullptr);
}

std::unique_ptr<OpenUnit> OpenUnit::open(const QString& directory, UnlockedKeys keys, const Clock& clock) {
    return open(directory, UnitFolder(directory).hold(std::move(keys)), clock);
}

std::unique_ptr<OpenUnit> OpenUnit::open(const QString& directory, HeldUnit held, const Clock& clock) {
    std::unique_ptr<OpenUnit> unit(new OpenUnit);
    unit->m_parts = std::make_unique<Parts>(directory, std::move(held), clock);
    Parts& parts = *unit->m_parts;
    backUpBeforeUpgrade(parts.directory, parts.held.keys, parts.connection, clock);
    Schema::builtIn().apply(parts.connection);
    unit->takeOverUsers();
    parts.history.setOnChildChanged([&opened = *unit](ChildId child) {
        refreshActions(opened, child);
        opened.guard().noteAssigned();
    });
    const UnlockedKeys& keys = parts.held.keys;
    parts.settings = parts.settingsRows.load();
    const auto known = parts.keyState.state();
    parts.age = known ? bk::keyFileAge(*known, keys.state()) : KeyFileAge::OneStepNewer;
    if (parts.age == KeyFileAge::Same && !unknownPublicKeys(parts.keyState.publicKeys(), keys.publicKeys()).empty())
        parts.age = KeyFileAge::Altered;
    if (parts.age == KeyFileAge::OneStepNewer)
        unit->keepKeyFile();
    addDefaultPack(parts.packs, parts.user.login, clock);
    parts.instruments = parts.packs.load(ownPack());
    try {
        unit->tellKeyFile(); // a crash, or an earlier version, may have left it behind
    } catch (const Error&) {
        // The start page shows the old name until it can be written; nobody is kept out for that.
    }
    // The copy that was set aside may be the only right one.
    if (unit->keyFileAge() == KeyFileAge::Same) {
        UnitFolder(directory).settle(parts.held);
        removeFormerDatabases(directory, parts.held.keys.file().databaseFile, parts.connection);
    }
    parts.history.noteUnlocked();
    if (unit->keyFileAge() == KeyFileAge::Same)
        mendSeals(*unit);                 // to no key before a person has looked at the key file
    parts.history.setGuard(&parts.guard); // what was done so far the unit did itself
    return unit;
}

void OpenUnit::takeOverUsers() {
    Parts& parts = *m_parts;
    parts.users.adopt(parts.held.keys.file().people());
    if (const auto row = parts.users.find(parts.user.login))
        parts.user.role = row->role;
}

const QString& OpenUnit::directory() const { return m_parts->directory; }

const SignedInUser& OpenUnit::user() const { return m_parts->user; }

const Clock& OpenUnit::clock() const { return m_parts->clock; }

const UnitSettings& OpenUnit::settings() const { return m_parts->settings; }

void OpenUnit::saveSettings(const UnitSettings& settings) {
    if (const Issues found = issues(settings); !found.empty())
        throw Error(Error::Kind::Refused, found.front().rule);
    if (holdsChildren(settings.kind) != holdsChildren(m_parts->settings.kind))
        throw Error(Error::Kind::Refused, QStringLiteral("unit.kind.fixed"));
    m_parts->settingsRows.save(settings);
    m_parts->settings = settings;
    tellKeyFile();
}

void OpenUnit::tellKeyFile() {
    if (m_parts->age != KeyFileAge::Same)
        return; // a person looks at it first
    const UnitSettings& settings = m_parts->settings;
    UnitFolder(m_parts->directory)
        .changeIdentity(
            m_parts->held, {shownLine(settings.name), settings.kind, shownLine(settings.place), settings.practice});
    if (m_parts->held.keys.state() != m_parts->keyState.state())
        keepKeyFile();
}

const InstrumentLibrary& OpenUnit::instruments() const { return m_parts->instruments; }

const WellbeingModel& OpenUnit::model() const { return packForNewForms(m_parts->instruments, today()).model; }

QString OpenUnit::packNotice() const { return noticeOf(packForNewForms(m_parts->instruments, today())); }

void OpenUnit::importPack(const QByteArray& json) {
    PackReading reading = readPack(json);
    if (!reading.pack) {
        const PackFault& first = reading.faults.front();
        throw Error(Error::Kind::MalformedPack, QStringLiteral("line %1: %2").arg(first.line).arg(first.rule));
    }
    if (!m_parts->instruments.conflicts(*reading.pack).empty())
        throw Error(Error::Kind::AlreadyExists, QStringLiteral("pack ") + reading.pack->id);
    const bool held = m_parts->packs.contains(reading.pack->id, reading.pack->version);
    m_parts->packs.add(json, *reading.pack, m_parts->user.login, m_parts->clock.now());
    if (held)
        return;
    adoptPack(std::move(*reading.pack));
}

void OpenUnit::adoptPack(InstrumentPack pack) {
    auto packs = m_parts->instruments.packs();
    packs.push_back(std::make_shared<const InstrumentPack>(std::move(pack)));
    m_parts->instruments = InstrumentLibrary(std::move(packs));
}

ChildRepository& OpenUnit::children() { return m_parts->children; }

SamtalRepository& OpenUnit::samtal() { return m_parts->samtal; }

SkattningRepository& OpenUnit::skattningar() { return m_parts->skattningar; }

PlanRepository& OpenUnit::plans() { return m_parts->plans; }

FordjupadRepository& OpenUnit::fordjupad() { return m_parts->fordjupad; }

PlanVersionRepository& OpenUnit::planVersions() { return m_parts->planVersions; }

RegisterRepository& OpenUnit::registers() { return m_parts->registers; }

CardRepository& OpenUnit::cards() { return m_parts->cards; }

ConsentRepository& OpenUnit::consents() { return m_parts->consents; }

ProcessRepository& OpenUnit::process() { return m_parts->process; }

MeetingRepository& OpenUnit::meetings() { return m_parts->meetings; }

ActionRepository& OpenUnit::actions() { return m_parts->actions; }

SharingRepository& OpenUnit::sharing() { return m_parts->sharing; }

DraftRepository& OpenUnit::drafts() { return m_parts->drafts; }

UserRepository& OpenUnit::users() { return m_parts->users; }

PackRepository& OpenUnit::packs() { return m_parts->packs; }

HistoryRepository& OpenUnit::history() { return m_parts->history; }

UnitGuard& OpenUnit::guard() { return m_parts->guard; }

const HistoryRepository& OpenUnit::history() const { return m_parts->history; }

KeyFileAge OpenUnit::keyFileAge() const {
    return m_parts->age == KeyFileAge::OneStepNewer ? KeyFileAge::Same : m_parts->age;
}

void OpenUnit::acceptKeyFile(const QString& reason) {
    m_parts->guard.require(Action::ReadLog, std::nullopt);
    if (keyFileAge() == KeyFileAge::Same)
        throw Error(Error::Kind::Refused, QStringLiteral("accept.nothing"));
    if (reason.trimmed().isEmpty())
        throw Error(Error::Kind::Refused, QStringLiteral("log.reason.missing"));
    const QString said = acceptedKeyFileText(keyFileAge(), reason.trimmed());
    Transaction transaction(m_parts->connection);
    m_parts->history.note(ChangeKind::Accepted, RecordKind::Unit, qint64(AcceptedOf::KeyFile), std::nullopt, said);
    m_parts->keyState.save(m_parts->held.keys.state(), m_parts->held.keys.publicKeys());
    transaction.commit();
    m_parts->age = KeyFileAge::Same;
}

void OpenUnit::keepKeyFile() {
    m_parts->keyState.save(m_parts->held.keys.state(), m_parts->held.keys.publicKeys());
    m_parts->age = KeyFileAge::Same;
}

QStringList OpenUnit::verify() const {
    QStringList findings;
    for (const Connection::Finding& finding : m_parts->connection.verify())
        findings << finding.text;
    if (keyFileAge() != KeyFileAge::Same)
        findings << keyFileText(keyFileAge());
    return withLog(findings, [this] {
        return historyFindings(m_parts->connection, m_parts->guard.onlyChildren()) +
               backupLogFindings(
                   m_parts->connection, backupState(directory()).folder, m_parts->held.keys.file().unitId);
    });
}

qint64 OpenUnit::changeCount() const { return m_parts->connection.totalChanges(); }

SecureBytes OpenUnit::databaseKey() const { return m_parts->held.keys.databaseKey(); }

Connection& OpenUnit::connection() { return m_parts->connection; }

UnitConnection& unitConnection(OpenUnit& unit) { return static_cast<UnitConnection&>(unit.connection()); }

HeldUnit& heldUnit(OpenUnit& unit) { return unitConnection(unit).held(); }

} // namespace bk
