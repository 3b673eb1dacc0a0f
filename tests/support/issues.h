// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/issue.h"

#include <catch2/catch_tostring.hpp>

#include <algorithm>

namespace bk::test {

inline bool hasIssue(const Issues& issues, const QString& rule) {
    return std::any_of(issues.begin(), issues.end(), [&](const Issue& issue) { return issue.rule == rule; });
}
inline bool hasIssue(const Issues& issues, const QString& rule, const QString& where) {
    return std::any_of(
        issues.begin(), issues.end(), [&](const Issue& issue) { return issue.rule == rule && issue.where == where; });
}

} // namespace bk::test

template <> struct Catch::StringMaker<bk::Issue> {
    static std::string convert(const bk::Issue& issue) {
        return issue.rule.toStdString() + " @ " + issue.where.toStdString() + " (" +
               issue.values.join(u',').toStdString() + ")";
    }
};
