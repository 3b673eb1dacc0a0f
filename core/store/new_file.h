// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace bk {

/// A large file that is being written piece by piece. Unless `finish()` was reached it is removed again. Failures are
/// Error as with `FileSystem`.
class NewFile {
public:
    virtual ~NewFile() = default;
    virtual void append(const QByteArray& bytes) = 0;
    /// Has every byte on the disk when it returns; the file stays.
    virtual void finish() = 0;
};

/// Where large files are made, so that a test can let any step fail.
class NewFiles {
public:
    virtual ~NewFiles() = default;
    /// For its owner only. AlreadyExists when something is there.
    virtual std::unique_ptr<NewFile> create(const QString& path) = 0;
};

/// The computer's own. Thread-safe.
NewFiles& systemNewFiles();

} // namespace bk
