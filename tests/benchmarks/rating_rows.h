// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace bk::bench {

/// The row that all sides write and read.
struct RatingRow {
    qint64 id = 0;
    qint64 childId = 0;
    QString area;
    qint64 value = 0;
    QString at;
    std::optional<QString> note;
};

constexpr int ratingCount = 100'000;
constexpr int pointCount = 20'000;

constexpr auto createRating =
    "CREATE TABLE rating(id INTEGER PRIMARY KEY, child_id INTEGER NOT NULL, area TEXT NOT NULL, "
    "value INTEGER NOT NULL, at TEXT NOT NULL, note TEXT)";
constexpr auto insertRating = "INSERT INTO rating VALUES(?, ?, ?, ?, ?, ?)";
constexpr auto selectRatings = "SELECT id, child_id, area, value, at, note FROM rating";
constexpr auto selectRating = "SELECT id, child_id, area, value, at, note FROM rating WHERE id = ?";

inline std::vector<RatingRow> ratings() {
    static const QString areas[] = {QStringLiteral("omsorg"),       QStringLiteral("trygghet"),
                                    QStringLiteral("ma_bra"),       QStringLiteral("fritid"),
                                    QStringLiteral("tillhorighet"), QStringLiteral("ansvar"),
                                    QStringLiteral("respekteras"),  QStringLiteral("utvecklas")};
    std::vector<RatingRow> rows;
    rows.reserve(ratingCount);
    for (int i = 0; i < ratingCount; ++i) {
        const QString at = QStringLiteral("2026-%1-%2T08:%3:00Z")
                               .arg(i % 12 + 1, 2, 10, QLatin1Char('0'))
                               .arg(i % 28 + 1, 2, 10, QLatin1Char('0'))
                               .arg(i % 60, 2, 10, QLatin1Char('0'));
        rows.push_back({i + 1, i / 40 + 1, areas[i % 8], i % 5 + 1, at, std::nullopt});
    }
    return rows;
}

/// Uses every value of a row that was read, so that none is read in vain.
inline std::size_t weight(const RatingRow& row) {
    return static_cast<std::size_t>(row.id + row.childId + row.value + row.area.size() + row.at.size()) +
           (row.note ? 1 : 0);
}

/// The ids of the point selects, spread over the table and the same for all sides.
inline qint64 pointId(int i) { return (static_cast<qint64>(i) * 7919) % ratingCount + 1; }

} // namespace bk::bench
