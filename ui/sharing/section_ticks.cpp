// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/section_ticks.h"

#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_choice.h"

#include <QLabel>
#include <QVBoxLayout>

namespace bk {

SectionTicks::SectionTicks(const QStringList& sections, QWidget* parent) : QWidget(parent) {
    QVBoxLayout* column = columnIn(this);
    column->setSpacing(grid(0.5));
    QLabel* question = plainLabel(tr("Vad ska vara med? Ta bort det som mottagaren inte behöver."));
    column->addWidget(question);
    for (const QString& section : sections) {
        auto* tick = new WrappingCheckBox(QString(section).replace(u'&', QStringLiteral("&&")));
        tick->setChecked(true);
        tick->setAccessibleDescription(question->text());
        column->addWidget(tick);
        m_ticks.push_back(tick);
    }
}

std::vector<std::size_t> SectionTicks::chosen() const {
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < m_ticks.size(); ++i)
        if (m_ticks[i]->isChecked())
            chosen.push_back(i);
    return chosen;
}

} // namespace bk
