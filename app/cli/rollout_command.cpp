// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/output_format.h"
#include "core/services/rollout.h"
#include "core/services/rollout_fields.h"
#include "core/services/rollout_text.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bk::cli {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("CommandLine", text); }

QJsonValue orNull(QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); }

QJsonObject phaseJson(const RolloutPhases& phases, RolloutPhase phase) {
    const PhaseRecord& record = phases.phase(phase);
    QJsonArray items;
    for (const ChecklistItem& item : rolloutContent().phase(phase).items) {
        const ItemRecord answer = phases.item(item.id);
        items.append(QJsonObject{
            {u"id"_s, item.id},
            {u"label"_s, item.label},
            {u"state"_s, toString(answer.state)},
            {u"note"_s, answer.note}});
    }
    return {
        {u"phase"_s, toString(phase)},
        {u"name"_s, rolloutContent().phase(phase).name},
        {u"mayBegin"_s, phaseObstacles(rolloutContent(), phases, phase).empty()},
        {u"completed"_s, isCompleted(rolloutContent(), phases, phase)},
        {u"ended"_s, orNull(record.ended)},
        {u"decided"_s, orNull(record.decided)},
        {u"decidedBy"_s, record.decidedBy},
        {u"early"_s, orNull(record.early)},
        {u"earlyReason"_s, record.earlyReason},
        {u"items"_s, items}};
}

template <typename T> QJsonArray listJson(const std::vector<T>& values) {
    QJsonArray list;
    for (const T& value : values)
        list.append(rolloutJson(value));
    return list;
}

QJsonArray needsJson(const Rollout& rollout) {
    QJsonArray needs;
    for (const TrainingNeed& need : trainingNeeds(rolloutContent(), rollout.people, rollout.occasions))
        if (need.state != TrainingState::Done)
            needs.append(QJsonObject{
                {u"person"_s, need.person.toString()},
                {u"module"_s, need.module},
                {u"planned"_s, orNull(need.date)},
                {u"required"_s, QJsonArray::fromStringList(need.required)},
                {u"advised"_s, QJsonArray::fromStringList(need.advised)}});
    return needs;
}

QJsonObject jsonOf(const Rollout& rollout) {
    QJsonArray phases;
    for (const RolloutPhase phase : allRolloutPhases)
        phases.append(phaseJson(rollout.phases, phase));
    const CostSums sums = costSums(rollout.costs);
    return {
        {u"edition"_s, rolloutContent().version},
        {u"phases"_s, phases},
        {u"planAdopted"_s, orNull(rollout.planAdopted)},
        {u"nextReview"_s, orNull(nextReview(rollout.planAdopted, rollout.reviews))},
        {u"plan"_s, listJson(rollout.planRows)},
        {u"reviews"_s, listJson(rollout.reviews)},
        {u"people"_s, listJson(rollout.people)},
        {u"training"_s, listJson(rollout.occasions)},
        {u"trainingLacking"_s, needsJson(rollout)},
        {u"selfChecks"_s, listJson(rollout.selfChecks)},
        {u"costs"_s, rolloutJson(rollout.costs)},
        {u"costsInOre"_s, QJsonObject{{u"once"_s, sums.once}, {u"perYear"_s, sums.perYear}}},
        {u"agreement"_s, rolloutJson(rollout.agreement)}};
}

void runRollout(const Arguments& arguments, Session& session) {
    const QString format = outputFormat(arguments);
    const auto unit = openUnitOf(arguments, session);
    const Rollout rollout = rolloutOf(*unit).all();
    TableOutput table{{tr("fas"), tr("läge"), tr("punkt"), tr("svar"), tr("anteckning")}, {}};
    for (const RolloutPhase phase : allRolloutPhases)
        for (const ChecklistItem& item : rolloutContent().phase(phase).items) {
            const ItemRecord answer = rollout.phases.item(item.id);
            table.rows.push_back(
                {rollout_text::phase(rolloutContent(), phase),
                 rollout_text::standing(rolloutContent(), rollout.phases, phase), item.label,
                 rollout_text::state(answer.state), answer.note});
        }
    print(session, format, table, QJsonDocument(jsonOf(rollout)));
}

} // namespace

Command rolloutCommand() {
    return {
        u"rollout"_s,
        tr("visar införandet: fasernas checklistor; som JSON också plan, personer, utbildning, kostnader och "
           "överenskommelse"),
        {{u"DIR"_s}, {formatOption()}},
        false,
        runRollout};
}

} // namespace bk::cli
