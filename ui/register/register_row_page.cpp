// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/register_row_page.h"

#include "ui/common/attempt.h"
#include "ui/common/icon.h"
#include "ui/common/layout.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bk {

RegisterRowPage::RegisterRowPage(OpenUnit& unit, QWidget* parent) : FormPage(unit, parent) {}

QWidget* RegisterRowPage::withRemoval(QWidget* form, const Removal& removal) {
    auto* whole = new QWidget;
    QVBoxLayout* column = columnIn(whole);
    column->addWidget(form);
    if (!removal.id.isEmpty()) {
        m_remove = new QPushButton(icon(QStringLiteral("trash")), removal.button);
        connect(m_remove, &QPushButton::clicked, this, [this, removal] { ask(removal); });
        column->addWidget(m_remove, 0, Qt::AlignLeft);
    }
    return whole;
}

void RegisterRowPage::ask(const Removal& removal) {
    messages()->show(MessageBar::Tone::Warning, removal.question, {{tr("Ta bort"), [this, removal] {
                                                                        if (attempt(this, removal.remove)) {
                                                                            Q_EMIT saved(removal.id);
                                                                            Q_EMIT closed();
                                                                        }
                                                                    }}});
}

} // namespace bk
