// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/follow_up_talk.h"

#include "core/documents/paper_language.h"
#include "core/store/follow_up_repository.h"

using namespace Qt::StringLiterals;

namespace bk {

std::array<FollowUpQuestion, 4> followUpQuestions(const FollowUpAnswers& answers) {
    return {{
        {u"followUp.changed"_s, paperTranslate("Paper", "Vad är annorlunda nu?"), answers.changed},
        {u"followUp.feels"_s, paperTranslate("Paper", "Hur känns det?"), answers.feels},
        {u"followUp.matches"_s, paperTranslate("Paper", "Stämmer kompasserna med hur ni har haft det?"),
         answers.matches},
        {u"followUp.wanted"_s, paperTranslate("Paper", "Vad vill ni ska hända nu?"), answers.wanted},
    }};
}

FollowUpAnswers followUpAnswers(OpenUnit& unit, BarnsamtalId rating) {
    return FollowUpRepository(unit.connection(), &unit.history()).of(rating);
}

void saveFollowUpAnswers(OpenUnit& unit, BarnsamtalId rating, const FollowUpAnswers& answers) {
    FollowUpRepository(unit.connection(), &unit.history()).save(rating, answers);
}

} // namespace bk
