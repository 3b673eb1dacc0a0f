// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/rollout/rollout.h"

namespace bk {

class Connection;
class HistoryRepository;

/// The rollout of the model: phases, plan, people, training, self-checks, costs and the agreement. GUI thread only;
/// every change is one transaction. Cheap to make where it is needed. What is taken away throws NotFound where it is
/// not there.
class RolloutRepository {
public:
    /// `history`, where given, notes every change. Both must outlive this.
    explicit RolloutRepository(Connection& connection, HistoryRepository* history = nullptr)
        : m_connection(connection)
        , m_history(history) {}

    RolloutPhases phases() const;
    void save(const RolloutPhases& phases);

    QDate planAdopted() const;
    void savePlanAdopted(QDate day);
    /// Phase by phase, in the order they were first written.
    std::vector<RolloutPlanRow> planRows() const;
    /// Inserts (a null id gets a new one) or updates; returns the id. So do the others below.
    RolloutPlanRowId save(const RolloutPlanRow& row);
    void remove(RolloutPlanRowId id);
    /// Newest first.
    std::vector<RolloutReview> reviews() const;
    RolloutReviewId save(const RolloutReview& review);
    void remove(RolloutReviewId id);

    /// In the order they were first written.
    std::vector<RolloutPerson> people() const;
    RolloutPersonId save(const RolloutPerson& person);
    /// Also from the training the person was at.
    void remove(RolloutPersonId id);

    /// By day.
    std::vector<TrainingOccasion> occasions() const;
    /// Throws NotFound where a participant is not among the people.
    TrainingOccasionId save(const TrainingOccasion& occasion);
    void remove(TrainingOccasionId id);

    /// Newest first.
    std::vector<SelfCheck> selfChecks() const;
    SelfCheckId save(const SelfCheck& check);
    void remove(SelfCheckId id);

    RolloutCosts costs() const;
    void save(const RolloutCosts& costs);
    RolloutAgreement agreement() const;
    void save(const RolloutAgreement& agreement);

    Rollout all() const;

private:
    void noteChange();

    Connection& m_connection;
    HistoryRepository* m_history;
};

} // namespace bk
