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

/// Hands out the fields of a file one after the other. Whoever reads has seen that they are all there.
class FieldReader {
public:
    FieldReader(QByteArrayView bytes, qsizetype at) : m_bytes(bytes), m_at(at) {}

    qsizetype at() const { return m_at; }
    QByteArrayView take(qsizetype size) {
        m_at += size;
        return m_bytes.sliced(m_at - size, size);
    }
    template <typename T> T number() { return littleEndian<T>(take(sizeof(T)), 0); }

private:
    QByteArrayView m_bytes;
    qsizetype m_at;
};

} // namespace bk
