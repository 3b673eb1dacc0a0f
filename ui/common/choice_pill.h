// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRadioButton>

namespace bk {

/// One answer of a ChoiceRow: a framed text, filled and ticked when it is chosen. A radio button to screen readers.
class ChoicePill final : public QRadioButton {
    Q_OBJECT

public:
    explicit ChoicePill(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }
};

} // namespace bk
