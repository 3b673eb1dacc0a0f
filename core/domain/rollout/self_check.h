// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/id.h"
#include "core/domain/common/issue.h"
#include "core/domain/rollout/rollout_content.h"

#include <QDate>

namespace bk {

/// How far a sentence of a self-check is true. Blank stays blank.
enum class SelfAnswer { Yes, Partly, No };
inline constexpr std::array allSelfAnswers{SelfAnswer::Yes, SelfAnswer::Partly, SelfAnswer::No};
QString toString(SelfAnswer answer);
std::optional<SelfAnswer> selfAnswerFrom(const QString& text);

struct SelfCheck;
using SelfCheckId = Id<SelfCheck>;

struct SelfCheckAnswer {
    QString item;
    SelfAnswer answer = SelfAnswer::No;

    bool operator==(const SelfCheckAnswer&) const = default;
};

/// A self-check list as somebody answered it once.
struct SelfCheck {
    SelfCheckId id;
    QString list;
    QDate date;
    QString by;                           ///< a name or a workplace; may be empty: without name
    std::vector<SelfCheckAnswer> answers; ///< only of items that were answered
    QString note;

    std::optional<SelfAnswer> answer(const QString& item) const;

    bool operator==(const SelfCheck&) const = default;
};

/// Rules: rollout.self.list, rollout.self.date, rollout.self.future, rollout.self.blank (nothing is answered),
/// rollout.text.tooLong; where: the field.
Issues issues(const SelfCheck& check, QDate today);

/// How many gave each answer to an item.
struct SelfCheckSum {
    QString item;
    std::array<int, allSelfAnswers.size()> answers{};

    bool operator==(const SelfCheckSum&) const = default;
};
/// In the list's order.
std::vector<SelfCheckSum> selfCheckSums(const SelfCheckList& list, const std::vector<SelfCheck>& checks);

} // namespace bk
