// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace bk {

/// The file's first bytes, at most `most`. Whoever reads a file with a limit asks for one more than it takes, and finds
/// it too large. Throws NotFound, Io.
QByteArray readFile(const QString& path, qsizetype most);

} // namespace bk
