// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/error.h"

struct sqlite3;

namespace bk {

/// When SQLite failed. Its message is quoted for faults in the SQL and for constraints, which name tables and columns;
/// at run time other messages can quote values (a search term, for one), so there only the meaning of the code is told.
enum class SqlPhase { Prepare, Run };

/// `systemErrno` is the operating system's reason, 0 when there is none.
Error::Kind sqlErrorKind(int code, int systemErrno) noexcept;
/// "SQLite 2067: UNIQUE constraint failed: child.personnummer".
QString sqlErrorText(sqlite3* db, int code, SqlPhase phase);
/// From the latest failure on `db`, whose result was `code`.
Error sqlError(sqlite3* db, int code, SqlPhase phase);

} // namespace bk
