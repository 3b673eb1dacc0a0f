// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/follow_up_repository.h"

#include "core/domain/common/error.h"
#include "core/store/connection.h"
#include "core/store/record_guard.h"
#include "core/store/record_rows.h"
#include "core/store/transaction.h"

namespace bk {

FollowUpAnswers FollowUpRepository::of(BarnsamtalId rating) const {
    auto row =
        m_connection.cached("SELECT a.changed, a.feels, a.matches, a.wanted, s.child_id FROM follow_up_answers a "
                            "JOIN samtal s ON s.id = a.samtal_id WHERE a.samtal_id = ?");
    row->bindAll(rating.number());
    if (!row->step())
        return {};
    reading(m_history, RecordKind::Samtal, idFrom<Child>(row->optionalInt64(4)));
    return {row->text(0), row->text(1), row->text(2), row->text(3)};
}

void FollowUpRepository::save(BarnsamtalId rating, const FollowUpAnswers& answers) {
    Transaction transaction(m_connection);
    std::optional<ChildId> child;
    {
        auto row = m_connection.cached("SELECT child_id FROM samtal WHERE id = ?");
        row->bindAll(rating.number());
        if (!row->step())
            throw Error(Error::Kind::NotFound, QStringLiteral("samtal"));
        if (const auto number = row->optionalInt64(0))
            child = ChildId::fromNumber(*number);
    }
    m_connection
        .cached("INSERT INTO follow_up_answers (samtal_id, changed, feels, matches, wanted) VALUES (?, ?, ?, ?, ?) "
                "ON CONFLICT (samtal_id) DO UPDATE SET changed = excluded.changed, feels = excluded.feels, matches = "
                "excluded.matches, wanted = excluded.wanted")
        ->run(rating.number(), answers.changed, answers.feels, answers.matches, answers.wanted);
    if (m_history)
        m_history->note(ChangeKind::Changed, RecordKind::Samtal, rating.number(), child);
    transaction.commit();
}

} // namespace bk
