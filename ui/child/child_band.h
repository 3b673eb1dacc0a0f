// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bk {

class ConsentChips;
struct ConsentStandings;

/// Who the child is, above everything about it: what it is called, age, who is responsible, whether its identity is
/// protected, and its consents as chips.
class ChildBand final : public QWidget {
    Q_OBJECT

public:
    explicit ChildBand(QWidget* parent = nullptr);

    void setChild(const Child& child, QDate today);
    void setConsents(const ConsentStandings& standings);
    ConsentChips* consents() const { return m_consents; }
    QPushButton* editButton() const { return m_edit; }
    QLabel* protectedBadge() const { return m_protected; }
    /// In sight where the identity is protected.
    QPushButton* identityButton() const { return m_identity; }

private:
    QLabel* m_name;
    QLabel* m_protected;
    QLabel* m_about;
    ConsentChips* m_consents;
    QPushButton* m_edit;
    QPushButton* m_identity;
};

} // namespace bk
