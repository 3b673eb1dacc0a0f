// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/conversation/follow_up_answers.h"

#include "core/domain/common/text_limits.h"

using namespace Qt::StringLiterals;

namespace bk {

Issues issues(const FollowUpAnswers& answers) {
    Issues found;
    const QString rule = u"samtal.text.tooLong"_s;
    checkLength(found, rule, u"followUp.changed"_s, answers.changed, text_limits::freeText);
    checkLength(found, rule, u"followUp.feels"_s, answers.feels, text_limits::freeText);
    checkLength(found, rule, u"followUp.matches"_s, answers.matches, text_limits::freeText);
    checkLength(found, rule, u"followUp.wanted"_s, answers.wanted, text_limits::freeText);
    return found;
}

} // namespace bk
