// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/process/path_state.h"

#include <QAbstractButton>

namespace bk {

/// One station of the path: a mark whose shape says how far it has come, its name, and the same in words. Checked: its
/// details are shown.
class StepMark final : public QAbstractButton {
    Q_OBJECT

public:
    explicit StepMark(Station station, QWidget* parent = nullptr);

    Station station() const { return m_step.station; }
    const PathStep& step() const { return m_step; }
    void setStep(const PathStep& step);
    /// "sedan 2026-10-03", "kan börja", "2 saker saknas"
    QString status() const;

    /// Where the line passes, in this widget's coordinates.
    QPoint anchor() const;
    int radius() const;
    /// The width the longest word needs.
    int leastWidth() const;
    int heightFor(int width) const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void nextCheckState() override {} // the line marks the chosen one

private:
    bool isBeside() const { return stepNumber(m_step.station) == 0; }
    QFont nameFont() const;
    void paintDisc(QPainter& painter) const;
    void paintWords(QPainter& painter) const;

    PathStep m_step;
};

} // namespace bk
