// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/next_actions.h"

#include <QWidget>

class QPushButton;

namespace bk {

/// One thing that waits: what, when it is due, its clock and who waits, and a button to its form.
class ActionLine final : public QWidget {
    Q_OBJECT

public:
    ActionLine(const NextAction& action, QDate today, QWidget* parent = nullptr);

    QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void openAsked();

private:
    QPushButton* m_button;
};

/// Where in the window the form for it is: "barn/<child id>/vagen/beslut/<record>".
QString placeOf(const NextAction& action);

} // namespace bk
