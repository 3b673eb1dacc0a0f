// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/process/path_state.h"

#include <QWidget>

#include <array>

namespace bk {

class StepMark;

/// The eight steps as one line, with the stations beside it below; on a narrow window or with large text the line goes
/// on in further rows. One stop for the Tab key; arrows, Home and End choose a station.
class PathLine final : public QWidget {
    Q_OBJECT

public:
    explicit PathLine(QWidget* parent = nullptr);

    void setPath(const std::vector<PathStep>& path);
    Station chosen() const { return m_chosen; }
    /// Without a signal.
    void setChosen(Station station);
    StepMark* mark(Station station) const { return m_marks[std::size_t(station)]; }

    QSize sizeHint() const override { return {width(), heightForWidth(width())}; }
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(width, false); }

Q_SIGNALS:
    void stationChosen(bk::Station station);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    int columnsFor(int width) const;
    int place(int width, bool move) const;
    int placeBeside(int width, int top, bool move) const;
    void choose(Station station);
    QPoint anchor(Station station) const;
    void paintDirectWay(QPainter& painter) const;

    std::array<StepMark*, stationCount> m_marks{};
    Station m_chosen = Station::BarnUpptacks;
};

} // namespace bk
