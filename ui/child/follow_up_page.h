// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/follow_up_comparison.h"
#include "ui/child/child_tab.h"
#include "ui/common/page.h"
#include "ui/sharing/paper_ways.h"

class QLabel;
class QVBoxLayout;

namespace bk {

class ChoiceRow;
class CompassWidget;
class DraftKeeper;
class FollowUpFields;
class OverTimePanel;
class RecordTable;

/// Then and now, once a follow-up rating is saved: the same rater's two compasses over each other, every area's change
/// in words, and the four questions to talk about with room for what came up. After several ratings also a small
/// compass for each. What was kept is told as something good.
class FollowUpPage final : public Page {
    Q_OBJECT

public:
    /// Throws NotFound where the rating is not in the unit.
    FollowUpPage(OpenUnit& unit, BarnsamtalId rating, ChildRoads roads, QWidget* parent = nullptr);

    QString title() const override { return tr("Då och nu"); }
    QString helpTopic() const override { return QStringLiteral("barnsamtal"); }
    void reload() override;

    CompassWidget* compass() const { return m_compass; }
    RecordTable* table() const { return m_table; }
    OverTimePanel* overTime() const { return m_overTime; }
    FollowUpFields* answers() const { return m_answers; }

private:
    QWidget* compassColumn();
    QWidget* talkColumn();
    void showRater();
    OfferedPaper paper();
    void keepDrafts();
    void saveAnswers();

    OpenUnit& m_unit;
    BarnsamtalId m_rating;
    ChildRoads m_roads;
    std::vector<ThenAndNow> m_compared;
    ChoiceRow* m_rater = nullptr; ///< null where only one can be compared
    CompassWidget* m_compass;
    RecordTable* m_table;
    OverTimePanel* m_overTime;
    FollowUpFields* m_answers;
    DraftKeeper* m_keeper = nullptr;
    QLabel* m_none;
};

/// The form "uppfoljningsskattning": a blank form without sight of earlier ratings (G8). The comparison opens when it
/// is saved; with a record, the comparison of that one.
FormPlace followUpRatingForm();

} // namespace bk
