// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/process/principle_fields.h"

#include "core/services/process_text.h"
#include "ui/common/choice_row.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_area.h"
#include "ui/common/theme.h"
#include "ui/process/process_words.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

PrincipleFields::PrincipleFields(QWidget* parent) : QWidget(parent) {
    QVBoxLayout* column = columnIn(this);
    column->setSpacing(grid(1.5));
    column->addWidget(sectionHeading(tr("Fyra principer")));
    QLabel* why = plainLabel(tr("De ställs vid varje beslut. Ett nej stoppar inget, men säg gärna varför."));
    makeQuiet(why);
    column->addWidget(why);
    const auto add = [&](const QString& name, Field* field) {
        m_fields.insert(name, field);
        column->addWidget(field);
    };
    for (std::size_t i = 0; i < principleCount; ++i) {
        const auto principle = Principle(i);
        const QString question = words::principle(principle);
        m_answers[i] = new ChoiceRow(question, yesAndNo());
        add(QString::number(i + 1), new Field(question, m_answers[i], process_text::principle(principle)));
        m_notes[i] = new TextArea(tr("Kommentar"));
        add(u"principle.%1"_s.arg(i + 1), new Field(tr("Kommentar"), m_notes[i]));
        m_notes[i]->setAccessibleName(tr("%1 Kommentar").arg(question));
        connect(m_answers[i], &ChoiceRow::edited, this, &PrincipleFields::edited);
        connect(m_notes[i], &QPlainTextEdit::textChanged, this, &PrincipleFields::edited);
    }
}

Principles PrincipleFields::value() const {
    Principles principles;
    for (std::size_t i = 0; i < principleCount; ++i)
        principles[i] = {yesOf(m_answers[i]->value()), m_notes[i]->toPlainText()};
    return principles;
}

void PrincipleFields::setValue(const Principles& principles) {
    const QSignalBlocker quiet(this);
    for (std::size_t i = 0; i < principleCount; ++i) {
        m_answers[i]->setValue(choiceOf(principles[i].yes));
        m_notes[i]->setPlainText(principles[i].note);
    }
}

} // namespace bk
