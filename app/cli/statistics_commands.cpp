// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "core/domain/statistics/mask_statistics.h"
#include "core/domain/statistics/masking.h"
#include "core/services/issue_text.h"
#include "core/services/merge_statistics.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bk::cli {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("CommandLine", text); }

std::vector<Term> termsOf(const Arguments& arguments) {
    std::vector<Term> terms;
    for (const QString& word : arguments.option(u"term"_s, {}).split(u',')) {
        const auto term = Term::from(word.trimmed());
        if (!term || std::ranges::count(terms, *term) > 0)
            throw UsageError{tr("--term tar terminer som 2023vt eller 2022ht,2023vt, var och en en gång.")};
        terms.push_back(*term);
    }
    std::ranges::sort(terms);
    return terms;
}

StatisticsFormat formatOf(const Arguments& arguments) {
    return *statisticsFormatFrom(arguments.oneOf(u"format"_s, {u"json"_s, u"csv"_s, u"xlsx"_s, u"pdf"_s}));
}

void runStatistics(const Arguments& arguments, Session& session) {
    const std::vector<Term> terms = termsOf(arguments);
    const StatisticsFormat format = formatOf(arguments);
    const auto unit = openUnitOf(arguments, session);
    exportStatistics(
        *unit, terms, format, arguments.has(u"exact"_s), arguments.option(u"why"_s, tr("Uttag på kommandoraden")),
        arguments.option(u"out"_s, {}));
}

void runMerge(const Arguments& arguments, Session& session) {
    const StatisticsFormat format = formatOf(arguments);
    const int below = arguments.number(u"mask-below"_s, defaultMaskBelow, maskBelowAtLeast, maskBelowAtMost);
    MergedStatistics statistics = mergeStatisticsFiles(arguments.everyPositional());
    for (const Issue& notice : statistics.notices)
        session.terminal.message(issueText(notice));
    if (!arguments.has(u"exact"_s))
        statistics = masked(std::move(statistics), below);
    saveMerged(statistics, format, arguments.option(u"out"_s, {}));
}

} // namespace

Command statisticsCommand() {
    return {
        u"statistics"_s,
        tr("skriver terminernas statistik till en fil, utan uppgifter om något barn; små tal maskeras utom med "
           "--exact; "
           "loggas"),
        {{u"DIR"_s},
         {{u"term"_s, u"2023vt[,…]"_s, {}, true},
          {u"format"_s, u"json|csv|xlsx|pdf"_s, {}},
          {u"out"_s, u"F"_s, {}, true},
          {u"exact"_s, {}, {}},
          {u"why"_s, u"TEXT"_s, {}}}},
        true,
        runStatistics};
}

Command mergeCommand() {
    Signature signature{
        {u"FILE…"_s},
        {{u"format"_s, u"json|csv|xlsx|pdf"_s, {}},
         {u"out"_s, u"F"_s, {}, true},
         {u"exact"_s, {}, {}},
         {u"mask-below"_s, u"N"_s, {}}},
        false};
    signature.manyOfLast = true;
    signature.hasUser = false;
    return {
        u"merge"_s,
        tr("lägger ihop flera enheters JSON-filer från statistics till tabeller för hela kommunen; säger till om "
           "dubbletter "
           "och olika versioner av instrumenten"),
        signature, true, runMerge};
}

} // namespace bk::cli
