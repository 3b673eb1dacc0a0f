// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/compass_figure.h"
#include "core/domain/behovskompass/change_over_time.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace bk {

class FlowLayout;
class RecordTable;
struct WellbeingModel;

/// Several ratings of the same rater over time: a small compass for each, oldest first, what went how in words that
/// begin with what was kept, and every area's values in a row.
class OverTimePanel final : public QWidget {
    Q_OBJECT

public:
    /// Fewer are told by then and now alone.
    static constexpr std::size_t least = 3;

    using MakeFigure = std::function<CompassFigure(const CompassProfile&)>;
    OverTimePanel(const WellbeingModel& model, MakeFigure makeFigure, QWidget* parent = nullptr);

    /// Hides itself where they are fewer than `least`.
    void setProfiles(const std::vector<CompassProfile>& oldestFirst);
    RecordTable* table() const { return m_table; }
    QString words() const;

private:
    void showCompasses(const std::vector<CompassProfile>& oldestFirst);

    const WellbeingModel& m_model;
    MakeFigure m_makeFigure;
    FlowLayout* m_row;
    QLabel* m_words;
    RecordTable* m_table;
};

/// What the summary says, best first: what was kept is told as something good.
QString overTimeWords(const OverTimeSummary& summary, const WellbeingModel& model);
/// "▲ högre än första gången, har hållit i sig"
QString overTimeText(const AreaOverTime& area);

} // namespace bk
