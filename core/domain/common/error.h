// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <exception>

namespace bk {

/// A failure of a file, key, database or package. Thrown only in store, services and the writers of documents; caught
/// once per user action. Rule breaches are not errors but `Issue` values.
class Error : public std::exception {
public:
    enum class Kind {
        WrongUser,        ///< no key slot with that name
        WrongPassphrase,  ///< the slot did not open
        WrongRecoveryKey, ///< checksum or slot of the paper key did not fit
        KeysMissing,      ///< the unit folder has no `keys`
        KeysDamaged,      ///< `keys` does not parse or its MAC does not fit
        DatabaseMissing,  ///< the database that `keys` names is not there
        DatabaseDamaged,  ///< wrong pages, truncated, or integrity check failed
        NotEncrypted,     ///< a plain SQLite file stands where the encrypted one should
        NotAUnit,         ///< the folder is no unit at all
        AlreadyExists,    ///< the folder or file to create is not empty
        InUse,            ///< another instance or computer has the unit open
        NewerFormat,      ///< made by a newer version of the program
        NotFound,         ///< no such file, folder or record
        ReadOnly,         ///< no right to write there
        DiskFull,
        Io,              ///< any other failure of reading or writing
        MalformedImport, ///< an import file breaks its schema
        MalformedPack,   ///< an instrument pack breaks its schema
        InvalidInput,    ///< a value typed by a person or script cannot be used
        Refused,         ///< a rule says no; `detail` is the rule's id
        Weak,            ///< passphrase too short or guessable
        WrongLibrary,    ///< the linked SQLite is not SQLCipher, or a security setting did not take
        Database,        ///< any other SQL failure: a constraint, a full table, a bug
        Cancelled,       ///< the person stopped it; nothing was changed
    };

    /// `detail` helps the one who mends it: a file name, line, SQLite code or rule id. Never personal data, never shown
    /// alone.
    explicit Error(Kind kind, QString detail = {})
        : m_kind(kind)
        , m_detail(std::move(detail))
        , m_what(m_detail.toUtf8()) {}

    Kind kind() const noexcept { return m_kind; }
    const QString& detail() const noexcept { return m_detail; }
    const char* what() const noexcept override { return m_what.constData(); }

private:
    Kind m_kind;
    QString m_detail;
    QByteArray m_what;
};

} // namespace bk
