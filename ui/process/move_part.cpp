// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/process/move_part.h"

#include "core/services/issue_text.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/reveal.h"
#include "ui/common/text_area.h"
#include "ui/common/theme.h"
#include "ui/forms/date_box.h"
#include "ui/process/process_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// What the fields of this part mend; the rest is mended elsewhere.
bool isMendedHere(const Obstacle& obstacle) {
    return obstacle.opening == Opening::Reason || obstacle.opening == Opening::Date;
}

bool asks(const std::vector<Obstacle>& found, Opening opening) {
    return std::any_of(
        found.begin(), found.end(), [opening](const Obstacle& obstacle) { return obstacle.opening == opening; });
}

} // namespace

MovePart::MovePart(const ProcessFacts& facts, Station to, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_facts(facts)
    , m_to(to)
    , m_today(today)
    , m_reasons(new QWidget)
    , m_rows(columnIn(m_reasons))
    , m_fields(new QWidget)
    , m_date(new DateBox)
    , m_dateField(new Field(tr("Vilken dag bestämdes det?"), m_date))
    , m_reason(new TextArea(tr("Varför?")))
    , m_reasonField(new Field(tr("Varför?"), m_reason))
    , m_go(new QPushButton(words::goOn(facts.round.station(), to))) {
    QVBoxLayout* column = columnIn(this);
    m_rows->setSpacing(grid());
    column->addWidget(m_reasons);
    QVBoxLayout* fields = columnIn(m_fields);
    fields->addWidget(m_dateField);
    fields->addWidget(m_reasonField);
    makePrimary(m_go);
    fields->addWidget(m_go, 0, Qt::AlignLeft);
    column->addWidget(m_fields);
    m_date->setDate(today);
    const auto found = this->found();
    m_reasonField->setVisible(asks(found, Opening::Reason));
    connect(m_date, &DateBox::edited, this, &MovePart::showObstacles);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &MovePart::showObstacles);
    connect(m_go, &QPushButton::clicked, this, [this] { Q_EMIT moveAsked(step()); });
    showObstacles();
}

void MovePart::takeFocus() {
    QWidget* first = m_fields->isHidden() ? m_reasons->findChild<QPushButton*>() : static_cast<QWidget*>(m_date);
    if (first)
        revealAndFocus(first);
}

Step MovePart::step() const {
    return {m_to, m_date->date().isValid() ? m_date->date() : m_today, m_reason->toPlainText().trimmed()};
}

void MovePart::showObstacles() {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_dateField->setIssue(m_date->isUnclear() ? tr("Skriv dagen som 2026-11-20.") : QString());
    m_reasonField->setIssue({});
    bool free = !m_date->isUnclear();
    bool elsewhere = false;
    for (const Obstacle& obstacle : found()) {
        free = false;
        if (obstacle.opening == Opening::Date)
            m_dateField->setIssue(issueText(obstacle.issue));
        if (obstacle.opening == Opening::Reason) {
            m_reasonField->setVisible(true);
            m_reasonField->setHint(issueText(obstacle.issue));
        }
        if (isMendedHere(obstacle))
            continue;
        elsewhere = true;
        m_rows->addWidget(obstacleRow(obstacle));
    }
    m_reasons->setVisible(elsewhere);
    m_fields->setVisible(!elsewhere);
    m_go->setEnabled(free);
}

QWidget* MovePart::obstacleRow(const Obstacle& obstacle) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(2));
    auto* mark = new QLabel(u"!"_s);
    makeLarger(mark, 1, true);
    QPalette warning = mark->palette();
    warning.setColor(QPalette::WindowText, houseColours(palette()).warn);
    mark->setPalette(warning);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(plainLabel(issueText(obstacle.issue)), 1);
    if (const QString text = words::opening(obstacle.opening); !text.isEmpty()) {
        auto* open = new QPushButton(text);
        open->setAccessibleDescription(issueText(obstacle.issue));
        connect(open, &QPushButton::clicked, this, [this, obstacle] { Q_EMIT openingAsked(obstacle); });
        row->addWidget(open, 0, Qt::AlignTop);
    }
    return line;
}

} // namespace bk
