// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace bk {

struct UnitSettings;

/// What stands first on every step (G4): where to turn at once when a child may be in danger, with the unit's own
/// numbers, and the way to an anmälan, which nothing ever stands in front of.
class AcuteContact final : public QFrame {
    Q_OBJECT

public:
    explicit AcuteContact(const UnitSettings& settings, QWidget* parent = nullptr);

    /// Emits `anmalanAsked`; hidden where the page is the anmälan itself.
    QPushButton* anmalanButton() const { return m_anmalan; }
    QString numbers() const;

Q_SIGNALS:
    void anmalanAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_numbers;
    QPushButton* m_anmalan;
};

/// Where in the window a new anmälan about the child is written.
QString anmalanPlace(ChildId child);

} // namespace bk
