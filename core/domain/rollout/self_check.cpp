// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/rollout/self_check.h"

#include "core/domain/common/enum_ids.h"
#include "core/domain/common/text_limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array<EnumId<SelfAnswer>, allSelfAnswers.size()> answerIds{{
    {SelfAnswer::Yes, "yes"_L1},
    {SelfAnswer::Partly, "partly"_L1},
    {SelfAnswer::No, "no"_L1},
}};

} // namespace

QString toString(SelfAnswer answer) { return idIn(answerIds, answer); }
std::optional<SelfAnswer> selfAnswerFrom(const QString& text) { return valueIn(answerIds, text); }

std::optional<SelfAnswer> SelfCheck::answer(const QString& item) const {
    const auto found = std::ranges::find(answers, item, &SelfCheckAnswer::item);
    return found == answers.end() ? std::nullopt : std::optional(found->answer);
}

Issues issues(const SelfCheck& check, QDate today) {
    Issues found;
    if (check.list.isEmpty())
        found.push_back({u"rollout.self.list"_s, u"list"_s, {}});
    if (!check.date.isValid())
        found.push_back({u"rollout.self.date"_s, u"date"_s, {}});
    else if (check.date > today)
        found.push_back({u"rollout.self.future"_s, u"date"_s, {}});
    if (check.answers.empty())
        found.push_back({u"rollout.self.blank"_s, u"answers"_s, {}});
    checkLength(found, u"rollout.text.tooLong"_s, u"by"_s, check.by, text_limits::line);
    checkLength(found, u"rollout.text.tooLong"_s, u"note"_s, check.note, text_limits::freeText);
    return found;
}

std::vector<SelfCheckSum> selfCheckSums(const SelfCheckList& list, const std::vector<SelfCheck>& checks) {
    std::vector<SelfCheckSum> sums;
    for (const ChecklistItem& item : list.items) {
        SelfCheckSum& sum = sums.emplace_back();
        sum.item = item.id;
        for (const SelfCheck& check : checks)
            if (const auto answer = check.answer(item.id); answer && check.list == list.id)
                ++sum.answers[std::size_t(*answer)];
    }
    return sums;
}

} // namespace bk
