// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/id.h"
#include "core/domain/common/issue.h"
#include "core/domain/rollout/rollout_content.h"

#include <QDate>

namespace bk {

struct RolloutPerson;
using RolloutPersonId = Id<RolloutPerson>;

/// Somebody who takes part in the rollout: staff, never a child or a guardian.
struct RolloutPerson {
    RolloutPersonId id;
    QString name;
    QString title;                  ///< "rektor"
    QString organisation;           ///< the party or workplace
    QString contact;                ///< telephone or e-mail
    std::vector<RolloutRole> roles; ///< in the order of `allRolloutRoles`
    QStringList known;              ///< modules been through before the training was kept here
    QString note;

    bool has(RolloutRole role) const;

    bool operator==(const RolloutPerson&) const = default;
};

/// Rules: rollout.person.name, rollout.person.roles, rollout.text.tooLong; where: the field.
Issues issues(const RolloutPerson& person);

struct TrainingOccasion;
using TrainingOccasionId = Id<TrainingOccasion>;

/// One time a module is given.
struct TrainingOccasion {
    TrainingOccasionId id;
    QString module;
    QDate date;
    QString place; ///< or "e-utbildning"
    QString trainers;
    bool held = false;
    std::vector<RolloutPersonId> participants;
    QString note;

    bool operator==(const TrainingOccasion&) const = default;
};

/// Rules: rollout.training.module, rollout.training.date, rollout.training.early (held before its day),
/// rollout.training.nobody (held without participants), rollout.text.tooLong; where: the field.
Issues issues(const TrainingOccasion& occasion, QDate today);

enum class TrainingState { Done, Planned, Lacking };

/// Where one person stands with one module.
struct TrainingNeed {
    RolloutPersonId person;
    QString module;
    TrainingState state = TrainingState::Lacking;
    QDate date;           ///< done or planned; invalid: not known
    QStringList required; ///< modules that must come first and are not done by that day
    QStringList advised;  ///< modules to know of that are not done by that day

    bool operator==(const TrainingNeed&) const = default;
};

/// What every person's roles ask for, and what else they are called to or have been through; person by person, in the
/// order of the modules.
std::vector<TrainingNeed> trainingNeeds(
    const RolloutContent& content, const std::vector<RolloutPerson>& people,
    const std::vector<TrainingOccasion>& occasions);

} // namespace bk
