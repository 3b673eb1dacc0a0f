// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/connection_settings.h"

#include "core/store/sql_error.h"
#include "core/store/sqlite_handle.h"

#include <sodium.h>
#include <sqlcipher/sqlite3.h>

#include <QFile>
#include <QFileInfo>
#include <QVersionNumber>

#include <array>
#include <cerrno>

namespace bk {

using namespace Qt::StringLiterals;

namespace {

/// What went wrong is told through errors and findings; standard error belongs to the program.
constexpr std::string_view silent{"PRAGMA cipher_log_level = NONE"};
constexpr std::string_view plainHeader{"SQLite format 3\0", 16};

/// A pragma, what it is set to and what it answers.
struct Pragma {
    const char* name;
    const char* value;
    const char* answer;
};

// locking_mode stands first: every later read then keeps its lock.
constexpr std::array pragmas{
    Pragma{"locking_mode", "EXCLUSIVE", "exclusive"},
    Pragma{"temp_store", "MEMORY", "2"},
    Pragma{"secure_delete", "ON", "1"},
    Pragma{"journal_mode", "DELETE", "delete"},
    Pragma{"synchronous", "EXTRA", "3"},
    Pragma{"fullfsync", "ON", "1"},
    Pragma{"foreign_keys", "ON", "1"},
    Pragma{"cell_size_check", "ON", "1"},
    Pragma{"cache_size", usualCacheSize, usualCacheSize},
    Pragma{"cache_spill", "OFF", "0"}, // nothing reaches the file before COMMIT: what fails earlier leaves every byte
};

/// `sqlite3_db_config` switches.
struct Switch {
    const char* name;
    int operation;
    int value;
};

constexpr std::array switches{
    Switch{"load_extension", SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    Switch{"trusted_schema", SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    Switch{"defensive", SQLITE_DBCONFIG_DEFENSIVE, 1},
    Switch{"double_quoted_text_in_ddl", SQLITE_DBCONFIG_DQS_DDL, 0},
    Switch{"double_quoted_text_in_dml", SQLITE_DBCONFIG_DQS_DML, 0},
};

[[noreturn]] void failSetting(const char* name, const QString& answer) {
    throw Error(Error::Kind::WrongLibrary, u"%1 = %2"_s.arg(QString::fromLatin1(name), answer));
}

sqlite3_file* mainFile(SqliteHandle& handle) {
    sqlite3_file* file = nullptr;
    sqlite3_file_control(handle.db, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (!file || !file->pMethods)
        throw Error(Error::Kind::Io, u"no file"_s);
    return file;
}

} // namespace

void reserveNewFile(const QString& file) {
    const QFileInfo folder(QFileInfo(file).absolutePath());
    if (QFileInfo::exists(file))
        throw Error(Error::Kind::AlreadyExists, file);
    if (!folder.isDir())
        throw Error(Error::Kind::NotFound, folder.filePath());
    QFile made(file);
    errno = 0;
    if (made.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return;
    const int reason = errno;
    if (reason == EEXIST)
        throw Error(Error::Kind::AlreadyExists, file);
    throw Error(sqlErrorKind(SQLITE_CANTOPEN, reason), made.errorString());
}

QString scalar(SqliteHandle& handle, std::string_view sql) {
    Statement statement = handle.prepare(sql);
    return statement.step() ? statement.text(0) : QString();
}

qint64 fileSize(SqliteHandle& handle) {
    sqlite3_file* file = mainFile(handle);
    sqlite3_int64 size = 0;
    if (const int code = file->pMethods->xFileSize(file, &size); code != SQLITE_OK)
        throw sqlError(nullptr, code, SqlPhase::Run);
    return size;
}

void requireSqlCipher(SqliteHandle& handle) {
    const QString version = scalar(handle, "PRAGMA cipher_version");
    if (QVersionNumber::fromString(version) < QVersionNumber(4, 5))
        failSetting("cipher_version", version);
    handle.exec(silent);
    handle.exec("PRAGMA cipher_memory_security = ON");
}

void requireCipherFile(SqliteHandle& handle) {
    const qint64 size = fileSize(handle);
    std::array<char, plainHeader.size()> header{};
    sqlite3_file* file = mainFile(handle);
    const int code = file->pMethods->xRead(file, header.data(), static_cast<int>(header.size()), 0);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        throw sqlError(handle.db, code, SqlPhase::Run);
    if (std::string_view(header.data(), header.size()) == plainHeader)
        throw Error(Error::Kind::NotEncrypted, handle.file);
    // With a rollback journal beside it, the file may rightly be between two states.
    const bool interrupted = QFileInfo::exists(handle.file + u"-journal"_s);
    if (size == 0 || (size % pageSize != 0 && !interrupted))
        throw Error(Error::Kind::DatabaseDamaged, u"%1: %2 bytes"_s.arg(handle.file).arg(size));
}

RawKeyText::RawKeyText(Connection::RawKey key) {
    m_text[0] = 'x';
    m_text[1] = '\'';
    sodium_bin2hex(m_text + 2, 65, reinterpret_cast<const unsigned char*>(key.data()), key.size());
    m_text[66] = '\'';
    m_text[67] = '\0';
}

RawKeyText::~RawKeyText() { sodium_memzero(m_text, sizeof m_text); }

void setKey(SqliteHandle& handle, Connection::RawKey key) {
    const RawKeyText text(key);
    if (const int code = sqlite3_key(handle.db, text.view().data(), static_cast<int>(text.view().size()));
        code != SQLITE_OK)
        throw sqlError(handle.db, code, SqlPhase::Run);
    handle.exec(silent); // the key that is set first in the process starts the library, which forgets it
    // Only a connection that encrypts has a salt: 16 bytes, in hexadecimal.
    if (const QString salt = scalar(handle, "PRAGMA cipher_salt"); salt.size() != 32)
        failSetting("cipher_salt", QString::number(salt.size()));
}

void applyLimits(SqliteHandle& handle) {
    for (const Switch& item : switches)
        sqlite3_db_config(handle.db, item.operation, item.value, static_cast<int*>(nullptr));
    sqlite3_limit(handle.db, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_busy_timeout(handle.db, 0);
}

void applySettings(SqliteHandle& handle) {
    for (const Pragma& pragma : pragmas)
        handle.exec(std::string("PRAGMA ") + pragma.name + " = " + pragma.value);
}

void requireSettings(SqliteHandle& handle) {
    for (const Pragma& pragma : pragmas) {
        const QString answer = scalar(handle, std::string("PRAGMA ") + pragma.name);
        if (answer != QLatin1StringView(pragma.answer))
            failSetting(pragma.name, answer);
    }
    for (const Switch& item : switches) {
        int value = -1;
        sqlite3_db_config(handle.db, item.operation, -1, &value);
        if (value != item.value)
            failSetting(item.name, QString::number(value));
    }
    if (const int attached = sqlite3_limit(handle.db, SQLITE_LIMIT_ATTACHED, -1); attached != 0)
        failSetting("attached", QString::number(attached));
    constexpr std::array<Pragma, 3> cipher{
        Pragma{"cipher_memory_security", "", "1"}, Pragma{"cipher_page_size", "", "4096"},
        Pragma{"cipher_use_hmac", "", "1"}};
    for (const Pragma& pragma : cipher) {
        const QString answer = scalar(handle, std::string("PRAGMA ") + pragma.name);
        if (answer != QLatin1StringView(pragma.answer))
            failSetting(pragma.name, answer);
    }
}

} // namespace bk
