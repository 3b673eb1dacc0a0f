// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/rating_buttons.h"

#include <QRadioButton>

namespace bk {

/// One number or face of a RatingButtons; a radio button to screen readers.
class RatingButton final : public QRadioButton {
    Q_OBJECT

public:
    RatingButton(int number, RatingButtons::Look look, QWidget* parent);

    int number() const { return m_number; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }

private:
    int m_number;
    RatingButtons::Look m_look;
};

} // namespace bk
