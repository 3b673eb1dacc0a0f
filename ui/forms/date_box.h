// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QLineEdit>

namespace bk {

/// A date typed by hand: "2026-11-20", "20261120", "20/11 2026" or "20 november 2026". Up and Down step a day. May be
/// empty.
class DateBox final : public QLineEdit {
    Q_OBJECT

public:
    explicit DateBox(QWidget* parent = nullptr);

    /// Invalid where nothing, or nothing understood, was typed.
    QDate date() const;
    /// An invalid date empties the box.
    void setDate(QDate date);
    /// Something was typed that is no date.
    bool isUnclear() const { return !text().trimmed().isEmpty() && !date().isValid(); }

    QSize sizeHint() const override;

Q_SIGNALS:
    /// By the person's hand.
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace bk
