// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCheckBox>
#include <QRadioButton>

namespace bk {

/// A check box or radio button whose text goes on in a new line where there is no room for it.
template <class Button> class WrappingChoice final : public Button {
public:
    explicit WrappingChoice(const QString& text, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& position) const override { return this->rect().contains(position); }
};

extern template class WrappingChoice<QCheckBox>;
extern template class WrappingChoice<QRadioButton>;
using WrappingCheckBox = WrappingChoice<QCheckBox>;
using WrappingRadioButton = WrappingChoice<QRadioButton>;

} // namespace bk
