// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/rollout/rollout.h"
#include "core/services/frozen_archive.h"

/// The fields of the rollout, as its content file, the command line's JSON and drafts have them.
namespace bk::frozen {

using namespace Qt::StringLiterals;

template <typename Archive, typename T> using RolloutIn = typename Archive::template Value<T>;

template <typename A> void roles(A& a, QLatin1StringView key, RolloutIn<A, std::vector<RolloutRole>>& roles) {
    QStringList ids;
    for (const RolloutRole role : roles)
        ids.append(toString(role));
    a(key, ids);
    if constexpr (std::is_same_v<A, Reader>) {
        roles.clear();
        for (const QString& id : ids) {
            const auto role = rolloutRoleFrom(id);
            if (!role)
                Reader::damaged();
            roles.push_back(*role);
        }
    }
}

template <typename A> void fields(A& a, RolloutIn<A, ChecklistItem>& item) {
    a("id"_L1, item.id);
    a("label"_L1, item.label);
    a("help"_L1, item.help);
}

template <typename A> void fields(A& a, RolloutIn<A, PhaseContent>& phase) {
    a.term("phase"_L1, phase.phase, &rolloutPhaseFrom);
    a("name"_L1, phase.name);
    a("about"_L1, phase.about);
    a("items"_L1, phase.items);
}

template <typename A> void fields(A& a, RolloutIn<A, GroupContent>& group) {
    a.term("role"_L1, group.role, &rolloutRoleFrom);
    a("name"_L1, group.name);
    a("members"_L1, group.members);
    a("tasks"_L1, group.tasks);
}

template <typename A> void fields(A& a, RolloutIn<A, SelfCheckList>& list) {
    a("id"_L1, list.id);
    a("name"_L1, list.name);
    a("items"_L1, list.items);
}

template <typename A> void fields(A& a, RolloutIn<A, TrainingModule>& module) {
    a("id"_L1, module.id);
    a("name"_L1, module.name);
    roles(a, "audience"_L1, module.audience);
    a("audienceText"_L1, module.audienceText);
    a("purpose"_L1, module.purpose);
    a("form"_L1, module.form);
    a("duration"_L1, module.duration);
    a("material"_L1, module.material);
    a("arranger"_L1, module.arranger);
    a("preparation"_L1, module.preparation);
    a("required"_L1, module.required);
    a("advised"_L1, module.advised);
}

template <typename A> void fields(A& a, RolloutIn<A, CostKind>& cost) {
    a("id"_L1, cost.id);
    a("label"_L1, cost.label);
    a("counted"_L1, cost.counted);
    a("times"_L1, cost.times);
    a("price"_L1, cost.price);
    a("once"_L1, cost.once);
    a("limit"_L1, cost.limit);
}

template <typename A> void fields(A& a, RolloutIn<A, RolloutContent>& content) {
    a("version"_L1, content.version);
    a("phases"_L1, content.phases);
    a("groups"_L1, content.groups);
    a("selfChecks"_L1, content.selfChecks);
    a("modules"_L1, content.modules);
    a("costs"_L1, content.costs);
    a("agreementMeans"_L1, content.agreementMeans);
    a("agreementParts"_L1, content.agreementParts);
}

template <typename A> void fields(A& a, RolloutIn<A, RolloutPlanRow>& row) {
    a("id"_L1, row.id);
    a.term("phase"_L1, row.phase, &rolloutPhaseFrom);
    a("activity"_L1, row.activity);
    a("part"_L1, row.part);
    a("time"_L1, row.time);
    a("responsible"_L1, row.responsible);
    a("followUp"_L1, row.followUp);
}

template <typename A> void fields(A& a, RolloutIn<A, RolloutReview>& review) {
    a("id"_L1, review.id);
    a("date"_L1, review.date);
    a("by"_L1, review.by);
    a("outcome"_L1, review.outcome);
}

template <typename A> void fields(A& a, RolloutIn<A, RolloutPerson>& person) {
    a("id"_L1, person.id);
    a("name"_L1, person.name);
    a("title"_L1, person.title);
    a("organisation"_L1, person.organisation);
    a("contact"_L1, person.contact);
    roles(a, "roles"_L1, person.roles);
    a("known"_L1, person.known);
    a("note"_L1, person.note);
}

template <typename A> void fields(A& a, RolloutIn<A, TrainingOccasion>& occasion) {
    a("id"_L1, occasion.id);
    a("module"_L1, occasion.module);
    a("date"_L1, occasion.date);
    a("place"_L1, occasion.place);
    a("trainers"_L1, occasion.trainers);
    a("held"_L1, occasion.held);
    a("participants"_L1, occasion.participants);
    a("note"_L1, occasion.note);
}

template <typename A> void fields(A& a, RolloutIn<A, SelfCheckAnswer>& answer) {
    a("item"_L1, answer.item);
    a.term("answer"_L1, answer.answer, &selfAnswerFrom);
}

template <typename A> void fields(A& a, RolloutIn<A, SelfCheck>& check) {
    a("id"_L1, check.id);
    a("list"_L1, check.list);
    a("date"_L1, check.date);
    a("by"_L1, check.by);
    a("answers"_L1, check.answers);
    a("note"_L1, check.note);
}

template <typename A> void fields(A& a, RolloutIn<A, CostLine>& line) {
    a("kind"_L1, line.kind);
    a("label"_L1, line.label);
    a("count"_L1, line.count);
    a("times"_L1, line.times);
    a("price"_L1, line.price);
    a("once"_L1, line.once);
}

template <typename A> void fields(A& a, RolloutIn<A, RolloutCosts>& costs) {
    a("areas"_L1, costs.areas);
    a("lines"_L1, costs.lines);
    a("decided"_L1, costs.decided);
    a("decision"_L1, costs.decision);
}

template <typename A> void fields(A& a, RolloutIn<A, AgreementParty>& party) {
    a("name"_L1, party.name);
    a("signatory"_L1, party.signatory);
    a("share"_L1, party.share);
}

template <typename A> void fields(A& a, RolloutIn<A, RolloutAgreement>& agreement) {
    a("area"_L1, agreement.area);
    a("parties"_L1, agreement.parties);
    a("signedOn"_L1, agreement.signedOn);
    a("allChildrenBy"_L1, agreement.allChildrenBy);
    a("reviewedFrom"_L1, agreement.reviewedFrom);
}

} // namespace bk::frozen

namespace bk {

template <typename T> QJsonObject rolloutJson(const T& value) {
    frozen::Writer writer;
    frozen::fields(writer, value);
    return std::move(writer).object();
}

/// Throws DatabaseDamaged for what `rolloutJson` has not written.
template <typename T> T rolloutFromJson(const QJsonObject& json) {
    frozen::Reader reader(json);
    T value;
    frozen::fields(reader, value);
    return value;
}

} // namespace bk
