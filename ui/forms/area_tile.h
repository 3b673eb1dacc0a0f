// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/area.h"

#include <QPushButton>

namespace bk {

/// One of the eight areas as the child sees it: a large tile in the area's colour with its name and its line, ticked
/// when answered.
class AreaTile final : public QPushButton {
    Q_OBJECT

public:
    AreaTile(Area area, const QString& label, const QString& voice, QWidget* parent = nullptr);

    Area area() const { return m_area; }
    void setAnswered(bool answered);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintTick(QPainter& painter, const QRectF& tile) const;

    Area m_area;
    QString m_label;
    QString m_voice;
    bool m_answered = false;
};

} // namespace bk
