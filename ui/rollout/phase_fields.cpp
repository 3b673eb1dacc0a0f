// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rollout/phase_fields.h"

#include "core/services/issue_text.h"
#include "core/services/rollout_text.h"
#include "ui/common/choice_row.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_area.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/forms/date_box.h"
#include "ui/forms/fold.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {} // namespace

PhaseFields::PhaseFields(const PhaseContent& content, QWidget* parent)
    : QWidget(parent)
    , m_content(content)
    , m_standing(plainLabel())
    , m_obstacles(plainLabel())
    , m_early(new DateBox)
    , m_earlyReason(new TextLine)
    , m_ended(new DateBox)
    , m_decided(new DateBox)
    , m_decidedBy(new TextLine) {
    m_earlyField = new Field(tr("&Påbörjad i förväg, dag"), m_early);
    m_reasonField = new Field(tr("V&arför"), m_earlyReason);
    m_endedField = new Field(tr("Fasen &avslutad, dag"), m_ended);
    m_decidedField = new Field(tr("Beslut att gå &vidare, dag"), m_decided);
    m_byField = new Field(
        tr("&Beslutat av"), m_decidedBy, tr("Kontaktpersonen från nationellt processteam, eller den som företräder."));
    QVBoxLayout* column = columnIn(this);
    column->setSpacing(grid(1.5));
    makeLarger(m_standing, 1, true);
    column->addWidget(m_standing);
    column->addWidget(quietLabel(content.about));
    column->addWidget(m_obstacles);
    if (content.phase != RolloutPhase::Initiativ)
        column->addWidget(earlyPart());
    for (const ChecklistItem& item : content.items)
        addItem(item, column);
    addEnd(column);
    for (DateBox* box : {m_early, m_ended, m_decided})
        connect(box, &DateBox::edited, this, &PhaseFields::edited);
    for (QLineEdit* line : {m_earlyReason, m_decidedBy})
        connect(line, &QLineEdit::textEdited, this, &PhaseFields::edited);
}

void PhaseFields::addItem(const ChecklistItem& item, QVBoxLayout* column) {
    std::vector<ChoiceRow::Choice> choices;
    for (const ItemState state : allItemStates) {
        const QString text = rollout_text::state(state);
        choices.push_back({text, text.front()});
    }
    Item made{
        item.id, new ChoiceRow(item.label, choices, Qt::Horizontal, false),
        new TextArea(tr("Anteckning: %1").arg(item.label), 1)};
    made.note->setPlaceholderText(tr("Anteckning"));
    auto* part = new QWidget;
    QVBoxLayout* rows = columnIn(part);
    rows->setSpacing(grid(0.5));
    QLabel* name = plainLabel(item.label);
    makeLarger(name, 0, true);
    rows->addWidget(name);
    if (!item.help.isEmpty())
        rows->addWidget(quietLabel(item.help));
    rows->addWidget(made.state);
    rows->addWidget(made.note);
    column->addWidget(part);
    connect(made.state, &ChoiceRow::edited, this, &PhaseFields::edited);
    connect(made.state, &ChoiceRow::refused, this, [this] { Q_EMIT refused(obstacles()); });
    connect(made.note, &QPlainTextEdit::textChanged, this, &PhaseFields::edited);
    m_items.push_back(made);
}

void PhaseFields::addEnd(QVBoxLayout* column) {
    column->addWidget(sectionHeading(tr("När fasen är avslutad")));
    for (Field* field : {m_endedField, m_decidedField, m_byField})
        column->addWidget(field);
}

QWidget* PhaseFields::earlyPart() {
    auto* content = new QWidget;
    QVBoxLayout* column = columnIn(content);
    column->addWidget(quietLabel(tr("Handboken säger att en fas börjar när den före är avslutad. Måste ni börja ändå, "
                                    "skriv in det här, så syns det på papperet.")));
    column->addWidget(m_earlyField);
    column->addWidget(m_reasonField);
    m_fold = new Fold(tr("Avvikelse: fasen påbörjades i förväg"), content);
    return m_fold;
}

void PhaseFields::readInto(RolloutPhases& phases) const {
    for (const Item& item : m_items) {
        const ItemRecord record{static_cast<ItemState>(item.state->value().value_or(0)), item.note->toPlainText()};
        if (record == ItemRecord())
            phases.items.erase(item.id);
        else
            phases.items[item.id] = record;
    }
    phases.phases[std::size_t(m_content.phase)] = {
        m_ended->date(), m_decided->date(), m_decidedBy->text(), m_early->date(), m_earlyReason->text()};
}

void PhaseFields::setValue(const RolloutPhases& phases) {
    const QSignalBlocker quiet(this);
    const PhaseRecord& record = phases.phase(m_content.phase);
    for (const Item& item : m_items) {
        item.state->setValue(int(phases.item(item.id).state));
        item.note->setPlainText(phases.item(item.id).note);
    }
    m_ended->setDate(record.ended);
    m_decided->setDate(record.decided);
    m_decidedBy->setText(record.decidedBy);
    m_early->setDate(record.early);
    m_earlyReason->setText(record.earlyReason);
    if (m_fold)
        m_fold->setOpen(record.early.isValid());
}

void PhaseFields::setObstacles(const QStringList& reasons) {
    m_obstacles->setText(reasons.join(u'\n'));
    m_obstacles->setVisible(!reasons.isEmpty());
    for (const Item& item : m_items)
        for (const ItemState state : {ItemState::Begun, ItemState::Done})
            item.state->setRefusal(int(state), reasons.isEmpty() ? QString() : reasons.join(u' '));
}

void PhaseFields::setStanding(const QString& text) { m_standing->setText(text); }

bool PhaseFields::showIssues(const Issues& issues) {
    for (Field* field : {m_earlyField, m_reasonField, m_endedField, m_decidedField, m_byField})
        field->setIssue({});
    bool any = false;
    for (const Issue& issue : issues) {
        if (issue.where != toString(m_content.phase))
            continue;
        any = true;
        if (issue.rule == u"rollout.early.reason")
            m_reasonField->setIssue(issueText(issue));
        else if (issue.rule.startsWith(u"rollout.early"))
            m_earlyField->setIssue(issueText(issue));
        else if (issue.rule == u"rollout.decided.by")
            m_byField->setIssue(issueText(issue));
        else if (issue.rule == u"rollout.decided.future")
            m_decidedField->setIssue(issueText(issue));
        else
            m_endedField->setIssue(issueText(issue));
    }
    return any;
}

bool PhaseFields::hasUnclearField() {
    bool any = false;
    for (const auto& [box, field] :
         {std::pair(m_early, m_earlyField), std::pair(m_ended, m_endedField), std::pair(m_decided, m_decidedField)})
        if (box->isUnclear()) {
            field->setIssue(tr("Skriv dagen som 2026-11-20."));
            any = true;
        }
    return any;
}

ChoiceRow* PhaseFields::item(const QString& id) const {
    const auto found = std::ranges::find(m_items, id, &Item::id);
    return found == m_items.end() ? nullptr : found->state;
}

QString PhaseFields::obstacles() const { return m_obstacles->text(); }

} // namespace bk
