// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/child_repository.h"
#include "core/store/history_check.h"
#include "core/store/meeting_repository.h"
#include "tests/store/repository_support.h"
#include "tests/support/print_qt.h"

namespace bk::test {

/// A unit whose children and meetings write in its log.
struct LoggedUnit : EmptyUnit {
    FixedClock clock;
    HistoryRepository history{connection, QStringLiteral("rektor"), clock};
    ChildRepository children{connection, &history};
    MeetingRepository meetings{connection, &history};

    std::vector<HistoryFinding> findings() { return checkHistory(connection); }
    qint64 rows() {
        auto count = connection.prepare("SELECT count(*) FROM history");
        count.step();
        return count.int64(0);
    }
    qint64 rowsOf(ChangeKind change) {
        auto count = connection.prepare("SELECT count(*) FROM history WHERE change = ?");
        count.bindAll(historyTerm(change));
        count.step();
        return count.int64(0);
    }
};

} // namespace bk::test
