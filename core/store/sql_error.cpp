// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql_error.h"

#include <sqlcipher/sqlite3.h>

#include <cerrno>

namespace bk {

namespace {

Error::Kind systemErrorKind(int systemErrno) noexcept {
    switch (systemErrno) {
    case EACCES:
    case EPERM:
    case EROFS: return Error::Kind::ReadOnly;
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return Error::Kind::DiskFull;
    default: return Error::Kind::Io;
    }
}

} // namespace

Error::Kind sqlErrorKind(int code, int systemErrno) noexcept {
    switch (code & 0xff) {
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT: return Error::Kind::DatabaseDamaged;
    case SQLITE_BUSY: return Error::Kind::InUse;
    case SQLITE_READONLY:
    case SQLITE_PERM: return Error::Kind::ReadOnly;
    case SQLITE_FULL: return Error::Kind::DiskFull;
    case SQLITE_IOERR:
        if (code == SQLITE_IOERR_SHORT_READ || code == SQLITE_IOERR_DATA || code == SQLITE_IOERR_CORRUPTFS)
            return Error::Kind::DatabaseDamaged;
        return systemErrorKind(systemErrno);
    case SQLITE_CANTOPEN: return systemErrorKind(systemErrno);
    default: return Error::Kind::Database;
    }
}

QString sqlErrorText(sqlite3* db, int code, SqlPhase phase) {
    const bool quotable = db && (phase == SqlPhase::Prepare || (code & 0xff) == SQLITE_CONSTRAINT);
    const char* text = quotable ? sqlite3_errmsg(db) : sqlite3_errstr(code);
    return QStringLiteral("SQLite %1: %2").arg(code).arg(QString::fromUtf8(text));
}

Error sqlError(sqlite3* db, int code, SqlPhase phase) {
    if (db) {
        // The caller may have been given the plain code only.
        const int extended = sqlite3_extended_errcode(db);
        if ((extended & 0xff) == (code & 0xff))
            code = extended;
    }
    return Error(sqlErrorKind(code, db ? sqlite3_system_errno(db) : 0), sqlErrorText(db, code, phase));
}

} // namespace bk
