// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/id.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <mutex>

namespace bk::id_number {
namespace {

constexpr qint64 epoch2020 = 1'577'836'800'000; // ms since 1970 of 2020-01-01T00:00Z
constexpr int sequenceBits = 22;
constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int width = 13;

int digitOf(QChar c) {
    switch (const char16_t u = c.toUpper().unicode()) {
    case u'O': return 0;
    case u'I':
    case u'L': return 1;
    default:
        for (int i = 0; i < 32; ++i)
            if (char16_t(alphabet[i]) == u)
                return i;
        return -1;
    }
}

} // namespace

std::int64_t next() {
    static std::mutex mutex;
    static std::int64_t last = 0;
    const std::lock_guard lock(mutex);
    const qint64 ms = QDateTime::currentMSecsSinceEpoch() - epoch2020;
    const std::int64_t fresh = (std::int64_t(ms) << sequenceBits) |
                               std::int64_t(QRandomGenerator::global()->bounded(1u << (sequenceBits - 1)));
    last = (last >> sequenceBits) >= ms ? last + 1 : fresh;
    return last;
}

QString toString(std::int64_t number) {
    QString text(width, QLatin1Char('0'));
    for (int i = width - 1; i >= 0; --i, number >>= 5)
        text[i] = QLatin1Char(alphabet[number & 31]);
    return text;
}

std::optional<std::int64_t> fromString(const QString& text) {
    if (text.size() != width)
        return std::nullopt;
    std::uint64_t number = 0;
    for (const QChar c : text) {
        const int digit = digitOf(c);
        if (digit < 0)
            return std::nullopt;
        number = (number << 5) | std::uint64_t(digit);
    }
    // 13 digits hold 65 bits: anything that does not fit 63 is no id of ours.
    if (digitOf(text.front()) > 7 || number == 0 || number > std::uint64_t(INT64_MAX))
        return std::nullopt;
    return std::int64_t(number);
}

} // namespace bk::id_number
