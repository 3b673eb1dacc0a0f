// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace bk {

/// A wide button with an icon, a heading (its text) and a text that explains it (its accessible description) and wraps
/// where it must.
class ChoiceButton final : public QPushButton {
    Q_OBJECT

public:
    ChoiceButton(
        const QString& iconName, const QString& heading, const QString& explanation, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont headingFont() const;
    /// Where the texts stand in a button of this width.
    int textLeft() const;
    int explanationHeight(int width) const;

    QString m_explanation;
};

} // namespace bk
