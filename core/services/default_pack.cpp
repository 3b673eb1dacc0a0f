// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/default_pack.h"

#include "core/domain/instruments/pack_reader.h"

#include <QFile>

namespace bk {

const QByteArray& defaultPackJson() {
    static const QByteArray json = [] {
        QFile file(QStringLiteral(":/instruments/sv/behovskompass-egen.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return opened ? file.readAll() : QByteArray();
    }();
    return json;
}

const InstrumentPack& defaultPack() {
    static const InstrumentPack pack = [] {
        PackReading reading = readPack(defaultPackJson());
        Q_ASSERT(reading.pack);
        return std::move(*reading.pack);
    }();
    return pack;
}

} // namespace bk
