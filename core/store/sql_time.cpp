// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql_time.h"

#include <QTimeZone>

namespace bk {

namespace {

template <std::size_t N> void put(std::array<char, N>& text, std::size_t at, int digits, int value) noexcept {
    for (auto i = at + static_cast<std::size_t>(digits); i-- > at; value /= 10)
        text[i] = static_cast<char>('0' + value % 10);
}

template <std::size_t N> void putDate(std::array<char, N>& text, QDate date) noexcept {
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    Q_ASSERT(date.isValid() && year >= 0 && year <= 9999);
    put(text, 0, 4, year);
    text[4] = '-';
    put(text, 5, 2, month);
    text[7] = '-';
    put(text, 8, 2, day);
}

/// -1 unless all are digits.
int number(std::string_view text, std::size_t at, std::size_t digits) noexcept {
    int value = 0;
    for (const char c : text.substr(at, digits)) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

DateText::DateText(QDate date) noexcept { putDate(m_text, date); }

DateTimeText::DateTimeText(const QDateTime& moment) {
    const QDateTime utc = moment.toUTC();
    const QTime time = utc.time();
    putDate(m_text, utc.date());
    m_text[10] = 'T';
    put(m_text, 11, 2, time.hour());
    m_text[13] = ':';
    put(m_text, 14, 2, time.minute());
    m_text[16] = ':';
    put(m_text, 17, 2, time.second());
    m_text[19] = '.';
    put(m_text, 20, 3, time.msec());
    m_text[23] = 'Z';
}

QDate parseDate(std::string_view text) noexcept {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return {};
    const int year = number(text, 0, 4);
    const int month = number(text, 5, 2);
    const int day = number(text, 8, 2);
    return year < 0 || month < 0 || day < 0 ? QDate() : QDate(year, month, day);
}

QDateTime parseDateTime(std::string_view text) {
    if (text.size() == 24 && text[10] == 'T' && text[13] == ':' && text[16] == ':' && text[19] == '.' &&
        text[23] == 'Z') {
        const QDate date = parseDate(text.substr(0, 10));
        const QTime time(number(text, 11, 2), number(text, 14, 2), number(text, 17, 2), number(text, 20, 3));
        return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
    }
    QDateTime moment =
        QDateTime::fromString(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), Qt::ISODateWithMs);
    if (moment.isValid() && moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return moment.toUTC();
}

} // namespace bk
