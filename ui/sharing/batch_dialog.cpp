// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/batch_dialog.h"

#include "core/services/golden_rule.h"
#include "core/services/issue_text.h"
#include "core/services/open_unit.h"
#include "ui/common/em.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"
#include "ui/sharing/golden_rule_fields.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace bk {

BatchDialog::BatchDialog(const QString& title, std::vector<Row> rows, const QString& goldenRule, QWidget* parent)
    : QDialog(parent)
    , m_rows(std::move(rows))
    , m_rule(new GoldenRuleFields(goldenRule))
    , m_messages(new MessageBar)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel)) {
    setWindowTitle(title);
    auto* go = m_buttons->addButton(tr("F&ortsätt"), QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    makePrimary(go);
    auto* questions = new QWidget;
    QVBoxLayout* column = columnIn(questions);
    column->setSpacing(grid(2));
    addRows(column);
    column->addWidget(m_rule);
    column->addStretch(1);
    m_rule->setVisible(asked() != nullptr);
    m_rule->setAsksTold(std::ranges::any_of(m_rows, [](const Row& row) {
        return row.refusal.isEmpty() && !row.entry.ownUse && row.entry.recipient != Recipient::Family;
    }));
    go->setEnabled(std::ranges::any_of(m_rows, [](const Row& row) { return row.refusal.isEmpty(); }));
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(m_messages);
    whole->addWidget(scrollColumn(questions, title), 1);
    whole->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &BatchDialog::tryAccept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &BatchDialog::reject);
    const QSize room = screen()->availableSize();
    resize(std::min(em(48), room.width() - grid(8)), std::min(em(44), room.height() - grid(10)));
}

void BatchDialog::addRows(QVBoxLayout* column) {
    for (const bool permitted : {true, false}) {
        QStringList lines;
        for (const Row& row : m_rows)
            if (row.refusal.isEmpty() == permitted)
                lines.append(permitted ? row.label : tr("%1. %2").arg(row.label, row.refusal));
        if (lines.isEmpty())
            continue;
        column->addWidget(sectionHeading(permitted ? tr("Det här går i väg") : tr("Det här går inte i väg")));
        for (const QString& line : lines)
            column->addWidget(plainLabel(line));
    }
}

const BatchDialog::Row* BatchDialog::asked() const {
    const auto found =
        std::ranges::find_if(m_rows, [](const Row& row) { return row.refusal.isEmpty() && !row.entry.ownUse; });
    return found == m_rows.end() ? nullptr : &*found;
}

SharingEntry BatchDialog::answered(std::size_t row) const {
    SharingEntry entry = m_rows[row].entry;
    if (entry.ownUse)
        return entry;
    m_rule->fill(entry);
    if (entry.recipient == Recipient::Family) {
        entry.told = true;
        entry.notToldBecause.clear();
    }
    return entry;
}

void BatchDialog::tryAccept() {
    Issues found;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].refusal.isEmpty() && found.empty())
            found = issues(answered(i));
    showIssues(found, m_rule->fields());
    if (found.empty())
        accept();
    else
        m_messages->show(MessageBar::Tone::Warning, issueText(found.front()));
}

void BatchDialog::ask(
    QWidget* parent, OpenUnit& unit, const QString& title, std::vector<Row> rows,
    std::function<void(const std::vector<SharingEntry>&)> go) {
    const std::size_t count = rows.size();
    auto* dialog = new BatchDialog(title, std::move(rows), goldenRule(unit), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, parent, [dialog, count, go = std::move(go)] {
        std::vector<SharingEntry> entries;
        for (std::size_t i = 0; i < count; ++i)
            entries.push_back(dialog->answered(i));
        go(entries);
    });
    dialog->open();
}

} // namespace bk
