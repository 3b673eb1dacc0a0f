// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/paper_key.h"

#include "core/domain/common/error.h"

#include <QFile>

namespace bk::cli {

RecoveryKey paperKeyIn(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::NotFound, path);
    return RecoveryKey::parse(QString::fromUtf8(file.read(4096)));
}

} // namespace bk::cli
