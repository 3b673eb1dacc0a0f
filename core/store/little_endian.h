// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QtEndian>

namespace bk {

/// Numbers in files, the lowest byte first.
template <typename T> void appendLittleEndian(QByteArray& bytes, T value) {
    char number[sizeof(T)];
    qToLittleEndian(value, number);
    bytes.append(number, sizeof number);
}

/// `bytes` holds all of it.
template <typename T> T littleEndian(QByteArrayView bytes, qsizetype at) {
    return qFromLittleEndian<T>(bytes.data() + at);
}

} // namespace bk
