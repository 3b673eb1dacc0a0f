// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/plan_form.h"

#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/reveal.h"
#include "ui/common/text_area.h"
#include "ui/common/theme.h"
#include "ui/forms/fold.h"
#include "ui/forms/show_issues.h"
#include "ui/plan/closing_box.h"
#include "ui/plan/event_row.h"
#include "ui/plan/goal_row.h"
#include "ui/plan/network_editor.h"
#include "ui/plan/next_meeting_box.h"
#include "ui/plan/offer_button.h"
#include "ui/plan/plan_draft.h"
#include "ui/plan/plan_rows.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QVBoxLayout* columnOf(QWidget* section) { return static_cast<QVBoxLayout*>(section->layout()); }

/// What is suggested is put after what stands there.
void append(TextArea* area, const QString& text) {
    const QString written = area->toPlainText();
    area->setPlainText(written.isEmpty() ? text : written + u'\n' + text);
    area->moveCursor(QTextCursor::End);
}

QWidget* firstStop(QWidget* below) {
    for (QWidget* at = below->nextInFocusChain(); at != below; at = at->nextInFocusChain())
        if (below->isAncestorOf(at) && at->isVisibleTo(below) && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus))
            return at;
    return nullptr;
}

} // namespace

PlanForm::PlanForm(PlanContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_network(new NetworkEditor)
    , m_goals(new PlanRows(tr("Lägg till &mål"), [this] { return new GoalRow(m_context); }))
    , m_myDescription(new TextArea(tr("Så här tänker jag om min skattning"), 3))
    , m_centralNeeds(new TextArea(tr("Centrala behov att arbeta med"), 3))
    , m_jointDescription(new TextArea(tr("Gemensam beskrivning"), 4))
    , m_events(new PlanRows(tr("Lägg till &händelse"), [] { return new EventRow; }))
    , m_strengths(new TextArea(tr("Mina styrkor och det som har burit"), 3))
    , m_nextMeeting(new NextMeetingBox)
    , m_closing(new ClosingBox(m_context)) {
    addSections();
    fillNetwork();
    fillGoals();
    fillTexts();
    fillEvents();
    addTo(Section::NextMeeting, m_nextMeeting);
    addOffer(
        Section::NextMeeting, PlanField::NextMeeting, tr("Hämta nästa möte"), [this](const PlanSuggestion& suggestion) {
            m_nextMeeting->setValue(suggestion.meeting.value_or(NextMeeting()));
            Q_EMIT edited();
        });
    addTo(Section::NextMeeting, m_closing);
    listen();
}

void PlanForm::addSections() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(3));
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        auto* section = new QWidget;
        QVBoxLayout* column = columnIn(section);
        column->setSpacing(grid(1.5));
        column->addWidget(sectionHeading(heading(Section(i))));
        layout->addWidget(section);
        m_sections[i] = section;
    }
    layout->addStretch();
}

QString PlanForm::heading(Section section) {
    const QString name = planSection(section);
    return section == Section::NextMeeting ? name : u"%1  %2"_s.arg(int(section) + 1).arg(name);
}

void PlanForm::addText(Section section, TextArea* area, const QString& label, const QString& key, const QString& hint) {
    auto* field = new Field(label, area, hint);
    m_texts.insert(u"plan.text.tooLong/"_s + key, field);
    connect(area, &QPlainTextEdit::textChanged, this, &PlanForm::edited);
    addTo(section, field);
}

void PlanForm::addOffer(Section section, PlanField field, const QString& name, PlanContext::Take take) {
    if (QPushButton* button = offerButton(m_context, field, name, this, std::move(take)))
        columnOf(this->section(section))->addWidget(button, 0, Qt::AlignLeft);
}

void PlanForm::addOffer(PlanRows* rows, PlanField field, const QString& name, PlanContext::Take take) {
    const auto takeIn = [this, take = std::move(take)](const PlanSuggestion& suggestion) {
        take(suggestion);
        Q_EMIT edited();
    };
    if (QPushButton* button = offerButton(m_context, field, name, this, takeIn))
        rows->addBeside(button);
}

void PlanForm::addTextOffer(Section section, PlanField field, const QString& name, TextArea* area) {
    addOffer(section, field, name, [area](const PlanSuggestion& suggestion) { append(area, suggestion.text); });
}

void PlanForm::fillNetwork() {
    addTo(Section::Network, m_network);
    addOffer(
        Section::Network, PlanField::Network, tr("Hämta personer till nätverket"),
        [this](const PlanSuggestion& suggestion) {
            m_network->add(suggestion.person.value_or(NetworkPerson{suggestion.text, {}, 1, 0}));
        });
}

void PlanForm::fillGoals() {
    addTo(Section::Goals, m_goals);
    addOffer(m_goals, PlanField::Goals, tr("Hämta mål"), [this](const PlanSuggestion& suggestion) {
        Goal goal;
        goal.text = suggestion.text;
        if (suggestion.area)
            goal.areas = {*suggestion.area};
        static_cast<GoalRow*>(m_goals->add())->setValue(goal);
    });
    auto* open = new QPushButton(tr("Öppna alla &delmål"));
    connect(open, &QPushButton::clicked, this, &PlanForm::openGoals);
    addTo(
        Section::ReachingGoals,
        plainLabel(tr("Delmålen och stödet skrivs vid det mål de leder till, i avsnitt 3. På pappret står de här.")));
    columnOf(section(Section::ReachingGoals))->addWidget(open, 0, Qt::AlignLeft);
}

void PlanForm::fillTexts() {
    addText(
        Section::MyRating, m_myDescription, tr("Så här tänker jag om min &skattning"), u"myDescription"_s,
        tr("Barnets egna ord."));
    addTextOffer(
        Section::MyRating, PlanField::MyDescription, tr("Hämta till Så här tänker jag om min skattning"),
        m_myDescription);
    addText(Section::MyRating, m_centralNeeds, tr("&Centrala behov att arbeta med"), u"centralNeeds"_s, {});
    addTextOffer(
        Section::MyRating, PlanField::CentralNeeds, tr("Hämta till Centrala behov att arbeta med"), m_centralNeeds);
    addText(
        Section::OthersRating, m_jointDescription, tr("&Gemensam beskrivning"), u"jointDescription"_s,
        tr("Vad är lika, vad skiljer sig, och hur förstår vi det tillsammans?"));
    addTextOffer(
        Section::OthersRating, PlanField::JointDescription, tr("Hämta till Gemensam beskrivning"), m_jointDescription);
}

void PlanForm::fillEvents() {
    addTo(Section::EarlierEvents, m_events);
    addOffer(
        m_events, PlanField::EarlierEvents, tr("Hämta tidigare händelser"), [this](const PlanSuggestion& suggestion) {
            static_cast<EventRow*>(m_events->add())
                ->setValue(suggestion.event.value_or(EarlierEvent{{}, suggestion.text, {}, {}}));
        });
    addText(
        Section::EarlierEvents, m_strengths, tr("Mina s&tyrkor och det som har burit"), u"strengths"_s,
        tr("Vad är jag bra på, och vad har hjälpt mig förut?"));
    addTextOffer(
        Section::EarlierEvents, PlanField::Strengths, tr("Hämta till Mina styrkor och det som har burit"), m_strengths);
}

void PlanForm::listen() {
    for (const PlanRows* rows : {m_goals, m_events})
        connect(rows, &PlanRows::edited, this, &PlanForm::edited);
    connect(m_network, &NetworkEditor::edited, this, &PlanForm::edited);
    connect(m_nextMeeting, &NextMeetingBox::edited, this, &PlanForm::edited);
    connect(m_closing, &ClosingBox::edited, this, &PlanForm::edited);
}

void PlanForm::addTo(Section section, QWidget* part) { columnOf(this->section(section))->addWidget(part); }

void PlanForm::setChild(const QString& name) { m_network->setChild(name); }

void PlanForm::goTo(Section section) {
    QWidget* place = this->section(section);
    if (QWidget* stop = firstStop(place))
        stop->setFocus(Qt::TabFocusReason);
    for (QWidget* at = place->parentWidget(); at; at = at->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(at))
            area->verticalScrollBar()->setValue(place->mapTo(area->widget(), QPoint()).y());
}

void PlanForm::openGoals() {
    for (PlanRow* row : m_goals->rows())
        static_cast<GoalRow*>(row)->fold()->setOpen(true);
    goTo(Section::Goals);
}

bool PlanForm::event(QEvent* event) {
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fitHeight();
    return handled;
}

void PlanForm::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHeight();
}

/// A scroll area takes the least height of wrapped texts at any width; this is the one at the form's own.
void PlanForm::fitHeight() {
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > 0 && needed != minimumHeight())
        setMinimumHeight(needed);
}

BarnetsPlan PlanForm::value() const {
    BarnetsPlan plan = m_plan;
    plan.network = m_network->value();
    plan.goals = valuesOf<GoalRow>(*m_goals);
    plan.myDescription = m_myDescription->toPlainText();
    plan.centralNeeds = m_centralNeeds->toPlainText();
    plan.jointDescription = m_jointDescription->toPlainText();
    plan.earlierEvents = valuesOf<EventRow>(*m_events);
    plan.strengths = m_strengths->toPlainText();
    plan.nextMeeting = m_nextMeeting->value();
    plan.closedOn = m_closing->closedOn();
    plan.closedBy = m_closing->closedBy();
    return plan;
}

void PlanForm::setValue(const BarnetsPlan& plan) {
    {
        const QSignalBlocker quiet(this);
        m_plan = plan;
        m_network->setValue(plan.network);
        setValues<GoalRow>(*m_goals, plan.goals);
        m_myDescription->setPlainText(plan.myDescription);
        m_centralNeeds->setPlainText(plan.centralNeeds);
        m_jointDescription->setPlainText(plan.jointDescription);
        setValues<EventRow>(*m_events, plan.earlierEvents);
        m_strengths->setPlainText(plan.strengths);
        m_nextMeeting->setValue(plan.nextMeeting);
        m_closing->setValue(plan.closedOn, plan.closedBy);
    }
    Q_EMIT edited();
}

void PlanForm::setSaved(const BarnetsPlan& plan) {
    m_plan.id = plan.id;
    m_plan.savedAt = plan.savedAt;
}

PlanFields PlanForm::fields() const {
    PlanFields fields = m_texts;
    m_network->addFields(fields);
    m_goals->addFields(u"goal"_s, fields);
    m_events->addFields(u"event"_s, fields);
    fields.insert(u"plan.text.tooLong/nextMeeting.place"_s, m_nextMeeting->placeField());
    m_closing->addFields(fields);
    return fields;
}

Issues PlanForm::showIssues(const Issues& issues) {
    const PlanFields all = fields();
    const Issues homeless = bk::showIssues(issues, all);
    for (const Field* field : all) {
        if (field->issue().isEmpty())
            continue;
        for (QWidget* at = field->parentWidget(); at && at != this; at = at->parentWidget())
            if (auto* fold = qobject_cast<Fold*>(at))
                fold->setOpen(true);
    }
    return homeless;
}

bool PlanForm::markUnclearDays() {
    const bool inGoals = m_goals->markUnclearDays();
    return m_closing->markUnclearDays() || inGoals;
}

void PlanForm::focusFirstIssue() {
    for (QWidget* part : m_sections)
        if (QWidget* control = firstControlWithIssue(part)) {
            revealAndFocus(control);
            return;
        }
}

QJsonObject PlanForm::toJson() const {
    QJsonObject json = plan_draft::from(value());
    if (const NetworkPerson typed = m_network->typed(); !typed.name.isEmpty() || !typed.relation.isEmpty())
        json[u"newPerson"_s] =
            QJsonObject{{u"name"_s, typed.name}, {u"relation"_s, typed.relation}, {u"circle"_s, typed.circle}};
    return json;
}

void PlanForm::fromJson(const QJsonObject& json) {
    setValue(plan_draft::plan(json, m_plan));
    const QJsonObject typed = json[u"newPerson"_s].toObject();
    m_network->setTyped({typed[u"name"_s].toString(), typed[u"relation"_s].toString(), typed[u"circle"_s].toInt(1), 0});
}

} // namespace bk
