// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/visits/visit_path.h"

#include <QAbstractButton>

namespace bk {

/// One visit of the path: a disc whose shape says how it stands, its name, day and state in words. Pressing it opens
/// the visit.
class VisitMark final : public QAbstractButton {
    Q_OBJECT

public:
    VisitMark(int number, const QString& label, const PathVisit& step, QWidget* parent = nullptr);

    const PathVisit& step() const { return m_step; }
    /// "Bokat 2026-05-12"
    QString status() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int radius() const;
    QString sign() const;
    void paintDisc(QPainter& painter) const;

    int m_number;
    PathVisit m_step;
};

} // namespace bk
