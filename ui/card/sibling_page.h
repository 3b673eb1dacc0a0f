// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/upptackarkort.h"
#include "ui/common/page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace bk {

class OpenUnit;
class RecordTable;

/// Whom the same card is to be made for: another child of the unit, or one to be registered.
class SiblingPage final : public Page {
    Q_OBJECT

public:
    /// Begins with children who share a name with the child of the card.
    SiblingPage(OpenUnit& unit, const Upptackarkort& card, QWidget* parent = nullptr);

    QString title() const override { return tr("Gör samma för syskon"); }
    QString helpTopic() const override { return QStringLiteral("upptackarkort"); }
    QWidget* firstFocus() const override;
    QLineEdit* searchField() const { return m_search; }
    RecordTable* table() const { return m_table; }
    QPushButton* newButton() const { return m_new; }

Q_SIGNALS:
    void siblingChosen(bk::ChildId sibling);
    void newChildAsked();

private:
    void search();

    OpenUnit& m_unit;
    ChildId m_child;
    QLineEdit* m_search;
    RecordTable* m_table;
    QLabel* m_nobody;
    QPushButton* m_new;
    std::vector<ChildId> m_ids;
};

} // namespace bk
