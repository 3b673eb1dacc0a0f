// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/field.h"

#include "core/services/issue_text.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QLabel* smallText(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setVisible(!text.isEmpty());
    return label;
}

} // namespace

Field::Field(const QString& label, QWidget* control, const QString& hint, QWidget* parent)
    : QWidget(parent)
    , m_control(control)
    , m_hint(smallText(hint))
    , m_issue(smallText({})) {
    auto* caption = new QLabel(label);
    caption->setTextFormat(Qt::PlainText);
    caption->setBuddy(control);
    caption->setWordWrap(true);
    caption->setVisible(!label.isEmpty());
    makeQuiet(m_hint);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(0.5));
    column->addWidget(caption);
    column->addWidget(control);
    column->addWidget(m_hint);
    column->addWidget(m_issue);
    QString name = label;
    control->setAccessibleName(name.remove(u'&'));
    colourIssue();
    describe();
}

void Field::setHint(const QString& hint) {
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    describe();
}

void Field::setIssue(const QString& text) {
    m_issue->setText(text.isEmpty() ? QString() : u"! "_s + text);
    m_issue->setVisible(!text.isEmpty());
    describe();
}

QString Field::issue() const { return m_issue->text().mid(2); }

void Field::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        colourIssue();
}

void Field::colourIssue() {
    QPalette palette = QGuiApplication::palette();
    palette.setColor(QPalette::WindowText, houseColours(palette).error);
    m_issue->setPalette(palette);
}

void Field::describe() { m_control->setAccessibleDescription(issue().isEmpty() ? m_hint->text() : issue()); }

Issues showIssues(const Issues& issues, const QHash<QString, Field*>& fields) {
    for (Field* field : fields)
        field->setIssue({});
    Issues homeless;
    for (const Issue& issue : issues) {
        Field* field = fields.value(issue.rule + u'/' + issue.where, nullptr);
        if (!field)
            field = fields.value(issue.rule, nullptr);
        if (!field)
            homeless.push_back(issue);
        else if (field->issue().isEmpty())
            field->setIssue(issueText(issue));
    }
    return homeless;
}

} // namespace bk
