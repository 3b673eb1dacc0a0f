// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/card/sibling_page.h"

#include "core/services/open_unit.h"
#include "ui/child/record_table.h"
#include "ui/common/attempt.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/forms/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace bk {

SiblingPage::SiblingPage(OpenUnit& unit, const Upptackarkort& card, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_child(card.child)
    , m_search(new QLineEdit)
    , m_table(new RecordTable(tr("Barn i enheten"), {tr("Namn"), tr("Född"), tr("Förskola, skola eller BVC")}))
    , m_nobody(plainLabel())
    , m_new(new QPushButton(tr("&Registrera ett nytt barn"))) {
    body()->addWidget(pageHeading(title()));
    QLabel* about = plainLabel(tr(
        "Välj barnet. Upptäckaren, åtgärderna och samtalet med vårdnadshavaren följer med till ett nytt kort. Svaren "
        "om barnet, samtycket och vägen fylls i för varje barn för sig."));
    makeQuiet(about);
    about->setMaximumWidth(grid(105));
    body()->addWidget(about);
    m_search->setPlaceholderText(tr("Sök barn"));
    m_search->setAccessibleName(tr("Sök barn"));
    if (const auto child = unit.children().find(card.child))
        m_search->setText(child->familyName);
    auto* row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_new);
    body()->addLayout(row);
    body()->addWidget(m_table);
    body()->addWidget(m_nobody);
    body()->addStretch(1);
    connect(m_search, &QLineEdit::textChanged, this, &SiblingPage::search);
    connect(m_new, &QPushButton::clicked, this, &SiblingPage::newChildAsked);
    connect(
        m_table, &RecordTable::opened, this, [this](int index) { Q_EMIT siblingChosen(m_ids[std::size_t(index)]); });
    search();
}

QWidget* SiblingPage::firstFocus() const { return m_ids.empty() ? static_cast<QWidget*>(m_search) : m_table; }

void SiblingPage::search() {
    attempt(this, [this] {
        m_ids.clear();
        std::vector<QStringList> rows;
        for (const ChildRow& child : m_unit.children().search(m_search->text())) {
            if (child.id == m_child)
                continue;
            m_ids.push_back(child.id);
            rows.push_back({child.name, words::shortDate(child.birthDate), child.place});
        }
        m_nobody->setText(
            m_search->text().isEmpty() ? tr("Inget annat barn finns i enheten. Registrera syskonet som ett nytt barn.")
                                       : tr("Inget annat barn passar ”%1”. Sök på ett annat namn, eller registrera "
                                            "syskonet som ett nytt barn.")
                                             .arg(m_search->text()));
        m_nobody->setVisible(rows.empty());
        m_table->setVisible(!rows.empty());
        m_table->setRows(std::move(rows));
    });
}

} // namespace bk
