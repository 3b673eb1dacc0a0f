// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <vector>

namespace bk {

/// How many backups a unit keeps: the last one of each of its latest days, weeks and months that have any. Counted, not
/// measured from today, so that a wrong clock removes nothing.
struct BackupsKept {
    static constexpr int mostDays = 60;
    static constexpr int mostWeeks = 52;
    static constexpr int mostMonths = 120;

    int days = 7; ///< at least 1
    int weeks = 4;
    int months = 12;

    bool operator==(const BackupsKept&) const = default;
};

/// Which of the backups that were made at `made` may go, oldest first. The newest always stays.
std::vector<QDateTime> surplusBackups(std::vector<QDateTime> made, const BackupsKept& kept);

/// The day on which a backup is gone at the latest, where one is made and the surplus removed every day from now on.
QDate goneBy(const QDateTime& made, const BackupsKept& kept);

} // namespace bk
