// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/known_units.h"
#include "ui/forms/step_stack.h"

class QLabel;
class QPushButton;

namespace bk {

class OpenUnit;
class RecordTable;
class StepPage;

/// The unit's own card with its six words, and the units that children are handed over to.
class KnownUnitsPage final : public Page {
    Q_OBJECT

public:
    explicit KnownUnitsPage(OpenUnit& unit, QWidget* parent = nullptr);

    QString title() const override { return tr("Andra enheter"); }
    QString helpTopic() const override { return QStringLiteral("andra-enheter"); }
    void reload() override;
    /// Reads a card and asks for the page on which it is confirmed.
    void openCard(const QString& path);

    RecordTable* table() const { return m_table; }
    QPushButton* addButton() const { return m_add; }

Q_SIGNALS:
    void pageAsked(bk::StepPage* page);

private:
    void buildOwn(QVBoxLayout* column);
    void buildKnown(QVBoxLayout* column);
    void saveCard();
    void printWords();
    void showOwn();

    OpenUnit& m_unit;
    QLabel* m_words;
    QLabel* m_none;
    QPushButton* m_make;
    QPushButton* m_save;
    QPushButton* m_print;
    QLabel* m_about; ///< what the list is for, or how it is begun
    QPushButton* m_add;
    RecordTable* m_table;
    std::vector<KnownUnit> m_units;
};

/// The list, with the page of one unit over it.
class KnownUnitsTab final : public StepStack {
    Q_OBJECT

public:
    explicit KnownUnitsTab(OpenUnit& unit, QWidget* parent = nullptr);

    KnownUnitsPage* list() const { return m_list; }

private:
    KnownUnitsPage* m_list;
};

} // namespace bk
