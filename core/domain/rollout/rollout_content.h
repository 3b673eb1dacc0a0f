// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace bk {

/// The handbook's five phases, in order: none begins before the one before it is completed.
enum class RolloutPhase { Initiativ, Uppstart, Forberedelse, Genomforande, Uppratthallande };
inline constexpr std::array allRolloutPhases{
    RolloutPhase::Initiativ, RolloutPhase::Uppstart, RolloutPhase::Forberedelse, RolloutPhase::Genomforande,
    RolloutPhase::Uppratthallande};
/// "initiativ" … as in files and columns.
QString toString(RolloutPhase phase);
std::optional<RolloutPhase> rolloutPhaseFrom(const QString& text);

/// What a person does in the rollout, or will do in the model: the first six have tasks of their own, all of them
/// decide which training somebody needs.
enum class RolloutRole {
    SteeringGroup,
    Chair, ///< of the local steering group
    RolloutTeam,
    ProcessLeader,
    KeyPerson,
    ContactPerson, ///< of the national process team
    Manager,
    Trainer,
    Staff, ///< works with children
    TalkHolder,
    Barnkontakt,
    BarnteamMember,
    IndividualTeamMember
};
inline constexpr std::array allRolloutRoles{
    RolloutRole::SteeringGroup,
    RolloutRole::Chair,
    RolloutRole::RolloutTeam,
    RolloutRole::ProcessLeader,
    RolloutRole::KeyPerson,
    RolloutRole::ContactPerson,
    RolloutRole::Manager,
    RolloutRole::Trainer,
    RolloutRole::Staff,
    RolloutRole::TalkHolder,
    RolloutRole::Barnkontakt,
    RolloutRole::BarnteamMember,
    RolloutRole::IndividualTeamMember};
QString toString(RolloutRole role);
std::optional<RolloutRole> rolloutRoleFrom(const QString& text);

struct ChecklistItem {
    QString id; ///< stable, stored with every answer
    QString label;
    QString help; ///< what there is to find out or decide; may be empty

    bool operator==(const ChecklistItem&) const = default;
};

struct PhaseContent {
    RolloutPhase phase = RolloutPhase::Initiativ;
    QString name;
    QString about;
    std::vector<ChecklistItem> items;

    bool operator==(const PhaseContent&) const = default;
};

/// A group or a single commission, with whom it is made of and what it is for.
struct GroupContent {
    RolloutRole role = RolloutRole::SteeringGroup;
    QString name;
    QStringList members;
    QStringList tasks;

    bool operator==(const GroupContent&) const = default;
};

/// A list that somebody answers of themselves.
struct SelfCheckList {
    QString id;
    QString name;
    std::vector<ChecklistItem> items;

    bool operator==(const SelfCheckList&) const = default;
};

struct TrainingModule {
    QString id;
    QString name;
    std::vector<RolloutRole> audience;
    QString audienceText;
    QString purpose;
    QString form; ///< "Fysisk träff"
    QString duration;
    QString material;
    QString arranger;
    QString preparation;
    QStringList required; ///< modules to have been through before
    QStringList advised;  ///< modules to know of before

    bool operator==(const TrainingModule&) const = default;
};

/// Something that costs, with the handbook's price where it has one.
struct CostKind {
    QString id;
    QString label;
    QString counted; ///< what the number counts: "användare"
    QString times;   ///< what it is multiplied by: "timmar"; empty: nothing
    int price = 0;   ///< öre for one; 0: the handbook gives none
    bool once = false;
    int limit = 0; ///< öre per year and area; above it the local steering group decides; 0: none

    bool operator==(const CostKind&) const = default;
};

/// The words and figures of one edition of the handbook. Answers stay with the ids, whatever a later edition says.
struct RolloutContent {
    QString version;
    std::vector<PhaseContent> phases; ///< all five, in order
    std::vector<GroupContent> groups;
    std::vector<SelfCheckList> selfChecks;
    std::vector<TrainingModule> modules; ///< in the order they are taken
    std::vector<CostKind> costs;
    QStringList agreementMeans; ///< what the parties bind themselves to; %1 the area, %2 the year
    QStringList agreementParts; ///< what the model is made of

    const PhaseContent& phase(RolloutPhase phase) const { return phases[std::size_t(phase)]; }
    /// Null where there is none with that id.
    const TrainingModule* module(const QString& id) const;
    const SelfCheckList* selfCheck(const QString& id) const;
    const CostKind* cost(const QString& id) const;

    bool operator==(const RolloutContent&) const = default;
};

} // namespace bk
