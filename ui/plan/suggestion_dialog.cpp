// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/suggestion_dialog.h"

#include "ui/common/em.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_choice.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bk {

SuggestionDialog::SuggestionDialog(const std::vector<Offered>& offered, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Hämta från det som redan är känt"));
    auto* list = new QWidget;
    QVBoxLayout* rows = columnIn(list);
    rows->setSpacing(grid(1.5));
    for (const Offered& each : offered)
        rows->addWidget(row(each));
    rows->addStretch(1);
    QVBoxLayout* column = columnIn(this);
    column->setContentsMargins(grid(2), grid(2), grid(2), grid(2));
    column->addWidget(plainLabel(
        offered.empty() ? tr("Det finns inget att hämta hit än. Det som skrivs i samtal, kort och minnesanteckningar "
                             "erbjuds här.")
                        : tr("Välj det som ska med. Det läggs till efter det som redan står.")));
    if (!offered.empty())
        column->addWidget(scrollColumn(list, windowTitle()), 1);
    column->addWidget(buttonRow());
    resize(em(44), em(offered.empty() ? 10 : 30));
}

QWidget* SuggestionDialog::row(const Offered& offered) {
    const PlanSuggestion& suggestion = offered.suggestion;
    auto* holder = new QWidget;
    QVBoxLayout* column = columnIn(holder);
    column->setSpacing(0);
    auto* box = new WrappingCheckBox(suggestion.text);
    const QString origin = offered.taken ? tr("%1 – står redan där").arg(suggestion.origin) : suggestion.origin;
    box->setAccessibleDescription(origin);
    auto* from = plainLabel(origin);
    from->setIndent(grid(3.5));
    makeQuiet(from);
    column->addWidget(box);
    column->addWidget(from);
    m_suggestions.push_back(suggestion);
    m_boxes.push_back(box);
    return holder;
}

QWidget* SuggestionDialog::buttonRow() {
    auto* buttons = new QDialogButtonBox;
    if (!m_boxes.empty()) {
        auto* take = buttons->addButton(tr("Ta &med de valda"), QDialogButtonBox::AcceptRole);
        makePrimary(take);
    }
    buttons->addButton(m_boxes.empty() ? tr("Stäng") : tr("Avbryt"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

std::vector<PlanSuggestion> SuggestionDialog::chosen() const {
    std::vector<PlanSuggestion> chosen;
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i]->isChecked())
            chosen.push_back(m_suggestions[i]);
    return chosen;
}

void SuggestionDialog::ask(
    QWidget* parent, const std::vector<Offered>& offered, std::function<void(const PlanSuggestion&)> take) {
    auto* dialog = new SuggestionDialog(offered, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, dialog, [dialog, take = std::move(take)] {
        for (const PlanSuggestion& suggestion : dialog->chosen())
            take(suggestion);
    });
    dialog->open();
}

} // namespace bk
