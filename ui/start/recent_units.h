// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

class QSettings;

namespace bk {

/// A unit that was open on this computer: name and place of the unit, nothing about anybody in it.
struct RecentUnit {
    QString directory;
    QString name;
    QString place;
    QString login; ///< who signed in last

    bool operator==(const RecentUnit&) const = default;
};

/// The latest units on this computer for this person, newest first, at most ten.
class RecentUnits {
public:
    static constexpr std::size_t most = 10;

    explicit RecentUnits(QSettings& settings) : m_settings(settings) {}

    std::vector<RecentUnit> all() const;
    void remember(const RecentUnit& unit);
    void forget(const QString& directory);
    void clear();

private:
    void write(const std::vector<RecentUnit>& units);

    QSettings& m_settings;
};

} // namespace bk
