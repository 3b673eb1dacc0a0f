// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/consent_standing.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace bk {

/// One kind of consent as it stands today: whether it opens its step, for whom, until when, what each one answered, and
/// what would open the way.
class ConsentCard final : public QFrame {
    Q_OBJECT

public:
    explicit ConsentCard(ConsentKind kind, QWidget* parent = nullptr);

    void setStanding(const ConsentStanding& standing);
    QPushButton* newButton() const { return m_new; }
    QPushButton* mendButton() const { return m_mend; }
    QPushButton* withdrawButton() const { return m_withdraw; }
    QLabel* state() const { return m_state; }
    QLabel* way() const { return m_way; }

private:
    QWidget* buildButtons();

    ConsentKind m_kind;
    QLabel* m_state;
    QLabel* m_scope;
    QLabel* m_voices;
    QLabel* m_way;
    QPushButton* m_new;
    QPushButton* m_mend;
    QPushButton* m_withdraw;
};

} // namespace bk
