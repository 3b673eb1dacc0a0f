// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/one_child.h"
#include "app/cli/paper_words.h"
#include "core/services/child_papers.h"
#include "core/services/compass_of_child.h"
#include "core/services/frozen_plan.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace bk::cli {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("CommandLine", text); }

ChartFormat formatOf(const QString& path) {
    const auto format = chartFormatFrom(QFileInfo(path).suffix().toLower());
    if (!format)
        throw UsageError{tr("--out ska sluta på .svg, .png eller .pdf.")};
    return *format;
}

std::optional<CompassProfile> profileOf(const QString& rater, const LatestProfiles& latest) {
    if (rater == "child"_L1)
        return latest.child;
    if (rater == "guardian"_L1)
        return latest.guardian1 ? latest.guardian1 : latest.guardian2;
    if (rater == "guardian1"_L1)
        return latest.guardian1;
    if (rater == "guardian2"_L1)
        return latest.guardian2;
    if (rater == "team"_L1)
        return latest.team;
    throw UsageError{
        tr("--raters känner inte ”%1”. Skriv child, guardian, guardian1, guardian2 eller team, med komma mellan.")
            .arg(rater)};
}

void runChart(const Arguments& arguments, Session& session) {
    const QString path = arguments.option(u"out"_s, {});
    const ChartFormat format = formatOf(path);
    const QStringList raters = arguments.option(u"raters"_s, u"child,guardian,team"_s).split(u',');
    if (raters.size() > qsizetype(mostSeries))
        throw UsageError{tr("--raters tar högst tre.")};
    const bool flower = arguments.oneOf(u"shape"_s, {u"polygon"_s, u"flower"_s}) == "flower"_L1;
    for (const QString& rater : raters)
        profileOf(rater, {});
    const auto unit = openUnitOf(arguments, session);
    const Child child = childOf(arguments, *unit);
    const LatestProfiles latest = latestProfiles(*unit, child.id);
    std::vector<CompassProfile> profiles;
    for (const QString& rater : raters) {
        if (const auto profile = profileOf(rater, latest))
            profiles.push_back(*profile);
        else
            session.terminal.message(tr("%1 har ingen skattning än och står inte i diagrammet.").arg(rater));
    }
    const CompassFigure figure = compassFigure(*unit, profiles, flower ? CompassShape::Flower : CompassShape::Polygon);
    shareChart(*unit, child.id, sharingEntryOf(arguments), figure, format, path);
}

PlanVersionId versionOf(OpenUnit& unit, const Child& child, int number) {
    const std::vector<PlanVersion> versions = unit.planVersions().ofChild(child.id);
    const auto found = std::ranges::find(versions, number, &PlanVersion::number);
    if (found == versions.end())
        throw UsageError{tr("Barnets plan har ingen fryst version %1.").arg(number)};
    return found->id;
}

void runPlan(const Arguments& arguments, Session& session) {
    const int number = arguments.number(u"version"_s, 0, 1, std::numeric_limits<int>::max());
    const auto unit = openUnitOf(arguments, session);
    const Child child = childOf(arguments, *unit);
    PlanOptions options;
    options.leaveOutAddress = arguments.has(u"leave-out-address"_s);
    options.words = paperWordsOf(arguments, *unit);
    const QString path = arguments.option(u"out"_s, {});
    if (number > 0)
        sharePlanVersion(*unit, versionOf(*unit, child, number), sharingEntryOf(arguments), options, path);
    else
        sharePlan(*unit, child.id, sharingEntryOf(arguments), options, path);
}

std::vector<Option> withSharing(std::vector<Option> options) {
    const auto sharing = sharingOptions();
    options.insert(options.end(), sharing.begin(), sharing.end());
    return options;
}

} // namespace

Command chartCommand() {
    return {
        u"chart"_s,
        tr("ritar barnets kompass som SVG, PNG eller PDF; loggas"),
        {{u"DIR"_s},
         withSharing(
             {childOption(),
              {u"out"_s, u"F.svg|png|pdf"_s, {}, true},
              {u"raters"_s, u"child,guardian,team"_s, {}},
              {u"shape"_s, u"polygon|flower"_s, {}}})},
        true,
        runChart};
}

Command planCommand() {
    std::vector<Option> options{
        childOption(),
        {u"out"_s, u"F.pdf|html|txt"_s, {}, true},
        {u"leave-out-address"_s, {}, {}},
        {u"version"_s, u"N"_s, tr("en fryst version, 1 och uppåt")}};
    for (Option& option : languageOptions())
        options.push_back(std::move(option));
    return {
        u"plan"_s,
        tr("skriver Barnets plan som PDF, webbsida eller text; loggas"),
        {{u"DIR"_s}, withSharing(std::move(options))},
        true,
        runPlan};
}

} // namespace bk::cli
