// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meetings/rows_editor.h"

#include "ui/common/icon.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {

namespace {

const QLatin1StringView takeButton("take-row");

/// Each row has one; a screen reader tells them apart by their row.
void nameTakeButtons(const std::vector<QWidget*>& holders, const QString& name) {
    for (std::size_t i = 0; i < holders.size(); ++i) {
        auto* take = holders[i]->findChild<QPushButton*>(takeButton, Qt::FindDirectChildrenOnly);
        take->setAccessibleName(i == 0 ? name : RowsEditor::tr("%1, rad %2").arg(name).arg(i + 1));
    }
}

} // namespace

RowsEditor::RowsEditor(
    const QString& addText, const QString& removeName, std::function<QWidget*()> makeRow, QWidget* parent)
    : QWidget(parent)
    , m_makeRow(std::move(makeRow))
    , m_removeName(removeName)
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton(icon(u"plus"_s), addText)) {
    QVBoxLayout* whole = columnIn(this);
    whole->setSpacing(grid());
    m_column->setSpacing(grid());
    whole->addLayout(m_column);
    whole->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        QWidget* row = add();
        Q_EMIT added(row);
        if (QWidget* first = row->nextInFocusChain())
            first->setFocus(Qt::TabFocusReason);
    });
}

QWidget* RowsEditor::add() {
    QWidget* row = m_makeRow();
    auto* take = new QPushButton(icon(u"trash"_s), {});
    take->setObjectName(takeButton);
    take->setToolTip(m_removeName);
    auto* holder = new QWidget;
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid());
    line->addWidget(row, 1);
    line->addWidget(take, 0, Qt::AlignTop);
    connect(take, &QPushButton::clicked, this, [this, row, holder] {
        remove(row, holder);
        m_add->setFocus(Qt::TabFocusReason);
        Q_EMIT removed();
    });
    m_column->addWidget(holder);
    m_rows.push_back(row);
    m_holders.push_back(holder);
    nameTakeButtons(m_holders, m_removeName);
    return row;
}

void RowsEditor::remove(QWidget* row, QWidget* holder) {
    std::erase(m_rows, row);
    std::erase(m_holders, holder);
    nameTakeButtons(m_holders, m_removeName);
    holder->hide();
    holder->deleteLater();
}

void RowsEditor::clear() {
    for (QWidget* holder : m_holders)
        delete holder;
    m_holders.clear();
    m_rows.clear();
}

} // namespace bk
