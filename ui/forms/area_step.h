// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/area.h"

#include <QPushButton>

namespace bk {

/// One area on the board above the cards: its colour along the edge, its label, and a tick where something is filled
/// in.
class AreaStep final : public QPushButton {
    Q_OBJECT

public:
    AreaStep(Area area, const QString& label, QWidget* parent = nullptr);

    void setTouched(bool touched);
    bool isTouched() const { return m_touched; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    Area m_area;
    QString m_label;
    bool m_touched = false;
};

} // namespace bk
