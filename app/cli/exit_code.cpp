// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_code.h"

namespace bk::cli {

ExitCode exitCodeOf(Error::Kind kind) {
    switch (kind) {
    case Error::Kind::InvalidInput: return ExitCode::Usage;
    case Error::Kind::WrongUser:
    case Error::Kind::WrongPassphrase:
    case Error::Kind::WrongRecoveryKey: return ExitCode::WrongUserOrPassphrase;
    case Error::Kind::KeysMissing:
    case Error::Kind::KeysDamaged:
    case Error::Kind::DatabaseMissing:
    case Error::Kind::DatabaseDamaged:
    case Error::Kind::NotEncrypted:
    case Error::Kind::MalformedImport:
    case Error::Kind::MalformedPack: return ExitCode::Damaged;
    case Error::Kind::Refused:
    case Error::Kind::Weak:
    case Error::Kind::Cancelled: return ExitCode::Refused;
    case Error::Kind::NotAUnit:
    case Error::Kind::AlreadyExists:
    case Error::Kind::NotFound:
    case Error::Kind::ReadOnly:
    case Error::Kind::DiskFull:
    case Error::Kind::Io:
    case Error::Kind::WrongLibrary:
    case Error::Kind::Database: return ExitCode::FileOrDisk;
    case Error::Kind::InUse: return ExitCode::InUse;
    case Error::Kind::NewerFormat: return ExitCode::NewerFormat;
    }
    Q_UNREACHABLE();
}

} // namespace bk::cli
