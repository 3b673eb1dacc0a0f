// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/rollout.h"

#include "core/services/rollout_fields.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

void refuseFirst(const Issues& found) {
    if (!found.empty())
        throw Error(Error::Kind::Refused, found.front().rule);
}

template <typename T> auto checked(OpenUnit& unit, const Issues& found, const T& value) {
    refuseFirst(found);
    return rolloutOf(unit).save(value);
}

} // namespace

const RolloutContent& rolloutContent() {
    static const RolloutContent content = [] {
        QFile file(u":/rollout/sv.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return rolloutFromJson<RolloutContent>(
            QJsonDocument::fromJson(opened ? file.readAll() : QByteArray()).object());
    }();
    return content;
}

RolloutRepository rolloutOf(OpenUnit& unit) { return RolloutRepository(unit.connection(), &unit.history()); }

void saveRollout(OpenUnit& unit, const RolloutPhases& phases) {
    checked(unit, issues(rolloutContent(), phases, unit.today()), phases);
}

RolloutPlanRowId saveRollout(OpenUnit& unit, const RolloutPlanRow& row) { return checked(unit, issues(row), row); }

RolloutReviewId saveRollout(OpenUnit& unit, const RolloutReview& review) {
    return checked(unit, issues(review, unit.today()), review);
}

RolloutPersonId saveRollout(OpenUnit& unit, const RolloutPerson& person) {
    return checked(unit, issues(person), person);
}

TrainingOccasionId saveRollout(OpenUnit& unit, const TrainingOccasion& occasion) {
    return checked(unit, issues(occasion, unit.today()), occasion);
}

SelfCheckId saveRollout(OpenUnit& unit, const SelfCheck& check) {
    return checked(unit, issues(check, unit.today()), check);
}

void saveRollout(OpenUnit& unit, const RolloutCosts& costs) {
    checked(unit, issues(rolloutContent(), costs, unit.today()), costs);
}

void saveRollout(OpenUnit& unit, const RolloutAgreement& agreement) {
    checked(unit, issues(agreement, unit.today()), agreement);
}

} // namespace bk
