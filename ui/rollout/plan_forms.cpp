// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rollout/plan_forms.h"

#include "core/services/rollout.h"
#include "core/services/rollout_fields.h"
#include "core/services/rollout_text.h"
#include "ui/common/text_area.h"
#include "ui/forms/date_box.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace bk {

PlanRowForm::PlanRowForm()
    : m_phase(addChoice(u"phase"_s, tr("&Fas")))
    , m_activity(addLine(u"activity"_s, tr("&Aktivitet"), tr("Vad som ska göras.")))
    , m_part(addText(
          u"part"_s, tr("&Delaktivitet"), 3,
          tr("Delarna, och hur de görs: vilka som är med, vad som behövs, hur barn och unga blir delaktiga.")))
    , m_time(addLine(u"time"_s, tr("&Tid"), tr("Till exempel augusti.")))
    , m_responsible(addLine(u"responsible"_s, tr("Ans&var")))
    , m_followUp(addText(u"followUp"_s, tr("&Uppföljning"), 2)) {
    for (const RolloutPhase phase : allRolloutPhases)
        m_phase->addItem(rollout_text::phase(rolloutContent(), phase));
}

RolloutPlanRow PlanRowForm::value() const {
    return {
        m_value.id,
        static_cast<RolloutPhase>(m_phase->currentIndex()),
        m_activity->text(),
        m_part->toPlainText(),
        m_time->text(),
        m_responsible->text(),
        m_followUp->toPlainText()};
}

void PlanRowForm::setValue(const RolloutPlanRow& row) {
    const QSignalBlocker quiet(this);
    m_value = row;
    m_phase->setCurrentIndex(int(row.phase));
    m_activity->setText(row.activity);
    m_part->setPlainText(row.part);
    m_time->setText(row.time);
    m_responsible->setText(row.responsible);
    m_followUp->setPlainText(row.followUp);
}

Issues PlanRowForm::found(QDate) const { return issues(value()); }
QJsonObject PlanRowForm::draft() const { return rolloutJson(value()); }
void PlanRowForm::setDraft(const QJsonObject& draft) { setValue(rolloutFromJson<RolloutPlanRow>(draft)); }
QString PlanRowForm::store(OpenUnit& unit) { return saveRollout(unit, value()).toString(); }

ReviewForm::ReviewForm()
    : m_date(addDay(u"date"_s, tr("&Dag")))
    , m_by(addLine(u"by"_s, tr("&Av"), tr("Till exempel styrgruppen.")))
    , m_outcome(addText(u"outcome"_s, tr("&Vad uppföljningen visade"), 4, tr("Och vad planen kompletteras med."))) {}

RolloutReview ReviewForm::value() const { return {m_value.id, m_date->date(), m_by->text(), m_outcome->toPlainText()}; }

void ReviewForm::setValue(const RolloutReview& review) {
    const QSignalBlocker quiet(this);
    m_value = review;
    m_date->setDate(review.date);
    m_by->setText(review.by);
    m_outcome->setPlainText(review.outcome);
}

Issues ReviewForm::found(QDate today) const { return issues(value(), today); }
QJsonObject ReviewForm::draft() const { return rolloutJson(value()); }
void ReviewForm::setDraft(const QJsonObject& draft) { setValue(rolloutFromJson<RolloutReview>(draft)); }
QString ReviewForm::store(OpenUnit& unit) { return saveRollout(unit, value()).toString(); }

} // namespace bk
