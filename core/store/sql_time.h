// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <array>
#include <string_view>

namespace bk {

/// `yyyy-MM-dd`. The date is valid and its year 0000–9999.
class DateText {
public:
    explicit DateText(QDate date) noexcept;
    std::string_view view() const noexcept { return {m_text.data(), m_text.size()}; }

private:
    std::array<char, 10> m_text;
};

/// `yyyy-MM-ddTHH:mm:ss.zzzZ`, the moment in UTC. Valid, year 0000–9999.
class DateTimeText {
public:
    explicit DateTimeText(const QDateTime& moment);
    std::string_view view() const noexcept { return {m_text.data(), m_text.size()}; }

private:
    std::array<char, 24> m_text;
};

/// Invalid unless the text is exactly a date as `DateText` writes it.
QDate parseDate(std::string_view text) noexcept;
/// In UTC. Also takes ISO moments with other precision or offset, as SQLite's own functions write them (`2026-01-31
/// 12:00:00`).
QDateTime parseDateTime(std::string_view text);

} // namespace bk
