// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/follow_up_fields.h"

#include "core/services/follow_up_talk.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_area.h"

#include <QVBoxLayout>

namespace bk {

FollowUpFields::FollowUpFields(QWidget* parent) : QWidget(parent) {
    QVBoxLayout* column = columnIn(this);
    std::size_t index = 0;
    for (const FollowUpQuestion& question : followUpQuestions({})) {
        auto* answer = new TextArea(question.text, 1);
        auto* field = new Field(question.text, answer);
        m_fields.insert(question.id, field);
        m_answers[index++] = answer;
        column->addWidget(field);
        connect(answer, &QPlainTextEdit::textChanged, this, &FollowUpFields::edited);
    }
}

FollowUpAnswers FollowUpFields::value() const {
    return {
        m_answers[0]->toPlainText(), m_answers[1]->toPlainText(), m_answers[2]->toPlainText(),
        m_answers[3]->toPlainText()};
}

void FollowUpFields::setValue(const FollowUpAnswers& answers) {
    const QSignalBlocker quiet(this);
    std::size_t index = 0;
    for (const FollowUpQuestion& question : followUpQuestions(answers))
        m_answers[index++]->setPlainText(question.answer);
}

} // namespace bk
