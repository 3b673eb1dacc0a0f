// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/area.h"

#include <QFrame>

namespace bk {

/// The card that holds one area in a form: raised ground with a stripe of the area's colour along its edge. Takes the
/// height its wrapped texts need at its own width.
class AreaFrame : public QFrame {
    Q_OBJECT

public:
    explicit AreaFrame(Area area, QWidget* parent = nullptr);

    Area area() const { return m_area; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

    static constexpr int stripe = 6; ///< px of area colour along the edge

private:
    void fitHeight();

    Area m_area;
};

} // namespace bk
