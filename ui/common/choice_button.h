// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace bk {

/// A wide button with an icon, a heading (its text) and a line that explains it (its accessible description).
class ChoiceButton final : public QPushButton {
    Q_OBJECT

public:
    ChoiceButton(
        const QString& iconName, const QString& heading, const QString& explanation, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont headingFont() const;

    QString m_explanation;
};

} // namespace bk
