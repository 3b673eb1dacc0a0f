// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/follow_up_talk.h"

#include "core/store/follow_up_repository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bk {

std::array<FollowUpQuestion, 4> followUpQuestions(const FollowUpAnswers& answers) {
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("FollowUpTalk", text);
    };
    return {{
        {u"followUp.changed"_s, tr("Vad är annorlunda nu?"), answers.changed},
        {u"followUp.feels"_s, tr("Hur känns det?"), answers.feels},
        {u"followUp.matches"_s, tr("Stämmer kompasserna med hur ni har haft det?"), answers.matches},
        {u"followUp.wanted"_s, tr("Vad vill ni ska hända nu?"), answers.wanted},
    }};
}

FollowUpAnswers followUpAnswers(OpenUnit& unit, BarnsamtalId rating) {
    return FollowUpRepository(unit.connection()).of(rating);
}

void saveFollowUpAnswers(OpenUnit& unit, BarnsamtalId rating, const FollowUpAnswers& answers) {
    FollowUpRepository(unit.connection(), &unit.history()).save(rating, answers);
}

} // namespace bk
