// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/plan_form.h"

#include "core/services/issue_text.h"
#include "ui/common/field.h"
#include "ui/common/text_area.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/plan/goals_editor.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QLabel* sectionHeading(const QString& text) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    makeLarger(label, 1, true);
    return label;
}

QJsonObject goalJson(const Goal& goal) {
    QJsonArray areas;
    for (const Area area : goal.areas)
        areas.append(int(indexOf(area)));
    return {{u"text"_s, goal.text}, {u"areas"_s, areas}};
}

Goal goalFrom(const QJsonObject& json) {
    Goal goal{json.value("text"_L1).toString(), {}};
    for (const QJsonValue& index : json.value("areas"_L1).toArray()) {
        if (index.toInt(-1) >= 0 && index.toInt() < int(areaCount))
            goal.areas.push_back(areaAt(std::size_t(index.toInt())));
    }
    return goal;
}

} // namespace

PlanForm::PlanForm(const WellbeingModel& model, QWidget* parent)
    : QWidget(parent)
    , m_goals(new GoalsEditor(model))
    , m_myDescription(new TextArea(tr("Så här tänker jag om min skattning"), 3))
    , m_centralNeeds(new TextArea(tr("Centrala behov att arbeta med"), 3))
    , m_jointDescription(new TextArea(tr("Gemensam beskrivning"), 4)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1.5));
    const auto addText = [&](const QString& label, TextArea* area, const QString& key, const QString& hint) {
        auto* field = new Field(label, area, hint);
        m_fields.insert(u"plan.text.tooLong/"_s + key, field);
        connect(area, &QPlainTextEdit::textChanged, this, &PlanForm::edited);
        layout->addWidget(field);
    };
    layout->addWidget(sectionHeading(tr("Mina mål är att…")));
    layout->addWidget(m_goals);
    layout->addWidget(sectionHeading(tr("Min skattning")));
    addText(tr("Så här tänker jag om min &skattning"), m_myDescription, u"myDescription"_s, tr("Barnets egna ord."));
    addText(tr("&Centrala behov att arbeta med"), m_centralNeeds, u"centralNeeds"_s, {});
    layout->addWidget(sectionHeading(tr("Barnteamets och vårdnadshavares skattning")));
    addText(
        tr("&Gemensam beskrivning"), m_jointDescription, u"jointDescription"_s,
        tr("Vad är lika, vad skiljer sig, och hur förstår vi det tillsammans?"));
    layout->addWidget(sectionHeading(tr("Nästa möte")));
    layout->addWidget(nextMeeting());
    layout->addStretch();
    connect(m_goals, &GoalsEditor::edited, this, &PlanForm::edited);
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

QWidget* PlanForm::nextMeeting() {
    m_booked = new QCheckBox(tr("Nästa möte är &bokat"));
    m_when = new QDateTimeEdit;
    m_when->setCalendarPopup(true);
    m_when->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_place = new TextLine;
    auto* when = new Field(tr("&När"), m_when);
    auto* place = new Field(tr("&Plats"), m_place);
    m_fields.insert(u"plan.text.tooLong/place"_s, place);
    when->setEnabled(false);
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_booked);
    layout->addWidget(when);
    layout->addWidget(place);
    connect(m_booked, &QCheckBox::toggled, when, &QWidget::setEnabled);
    connect(m_booked, &QCheckBox::toggled, this, &PlanForm::edited);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, &PlanForm::edited);
    connect(m_place, &QLineEdit::textChanged, this, &PlanForm::edited);
    return holder;
}

BarnetsPlan PlanForm::value() const {
    BarnetsPlan plan = m_plan;
    plan.goals = m_goals->value();
    plan.myDescription = m_myDescription->toPlainText();
    plan.centralNeeds = m_centralNeeds->toPlainText();
    plan.jointDescription = m_jointDescription->toPlainText();
    plan.nextMeeting.when = m_booked->isChecked() ? m_when->dateTime() : QDateTime();
    plan.nextMeeting.place = m_place->text();
    return plan;
}

void PlanForm::setValue(const BarnetsPlan& plan) {
    {
        const QSignalBlocker quiet(this);
        m_plan = plan;
        m_goals->setValue(plan.goals);
        m_myDescription->setPlainText(plan.myDescription);
        m_centralNeeds->setPlainText(plan.centralNeeds);
        m_jointDescription->setPlainText(plan.jointDescription);
        m_booked->setChecked(plan.nextMeeting.when.isValid());
        if (plan.nextMeeting.when.isValid())
            m_when->setDateTime(plan.nextMeeting.when);
        m_place->setText(plan.nextMeeting.place);
    }
    Q_EMIT edited();
}

Issues PlanForm::showIssues(const Issues& issues) {
    m_goals->setIssue(0, {});
    Issues others;
    for (const Issue& issue : issues) {
        if (issue.rule == "plan.goal.empty"_L1)
            m_goals->setIssue(issue.where.toInt(), issueText(issue));
        else
            others.push_back(issue);
    }
    return bk::showIssues(others, m_fields);
}

QJsonObject PlanForm::toJson() const {
    const BarnetsPlan plan = value();
    QJsonArray goals;
    for (const Goal& goal : plan.goals)
        goals.append(goalJson(goal));
    return {
        {u"goals"_s, goals},
        {u"myDescription"_s, plan.myDescription},
        {u"centralNeeds"_s, plan.centralNeeds},
        {u"jointDescription"_s, plan.jointDescription},
        {u"nextMeeting"_s, plan.nextMeeting.when.toString(Qt::ISODate)},
        {u"place"_s, plan.nextMeeting.place}};
}

void PlanForm::fromJson(const QJsonObject& json) {
    BarnetsPlan plan = m_plan;
    plan.goals.clear();
    for (const QJsonValue& goal : json.value("goals"_L1).toArray())
        plan.goals.push_back(goalFrom(goal.toObject()));
    plan.myDescription = json.value("myDescription"_L1).toString();
    plan.centralNeeds = json.value("centralNeeds"_L1).toString();
    plan.jointDescription = json.value("jointDescription"_L1).toString();
    plan.nextMeeting = {
        QDateTime::fromString(json.value("nextMeeting"_L1).toString(), Qt::ISODate), json.value("place"_L1).toString()};
    setValue(plan);
}

} // namespace bk
