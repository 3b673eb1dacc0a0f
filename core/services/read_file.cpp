// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/read_file.h"

#include "core/domain/common/error.h"

#include <QFile>
#include <QFileInfo>

namespace bk {

QByteArray readFile(const QString& path, qsizetype most) {
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.exists())
        throw Error(Error::Kind::NotFound, name);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::Io, name);
    QByteArray bytes = file.read(most);
    if (file.error() != QFileDevice::NoError)
        throw Error(Error::Kind::Io, name);
    return bytes;
}

} // namespace bk
