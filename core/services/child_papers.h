// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/barnets_plan_paper.h"
#include "core/documents/chart_writer.h"
#include "core/documents/compass_paper.h"
#include "core/documents/page_layout.h"
#include "core/services/open_unit.h"

#include <span>

namespace bk {

using PlanOptions = BarnetsPlanPaper::Options;

/// The profiles as one diagram in the unit's words, with the pack's notice.
CompassFigure compassFigure(
    const OpenUnit& unit, std::span<const CompassProfile> profiles, CompassShape shape = CompassShape::Polygon);

/// All that Barnets plan shows of the child: its newest and earlier ratings, Fördjupad behovskompass with the names of
/// the organisations, the unit's own words. `plan`: what the form holds, where it is not saved yet.
BarnetsPlanPaper
planPaper(OpenUnit& unit, const Child& child, const BarnetsPlan& plan, const PlanOptions& options = {});
/// Of what is saved. Throws NotFound.
BarnetsPlanPaper planPaper(OpenUnit& unit, ChildId child, const PlanOptions& options = {});

/// The newest Fördjupad behovskompass of the unit's packs that is valid today, an official one before others; null
/// where no pack of the unit's model has one.
const Instrument* fordjupadInstrument(const OpenUnit& unit);
const Instrument* fordjupadInstrument(const InstrumentLibrary& library, const QString& model, QDate day);

/// Barnets plan laid out on A4, with the child's newest ratings. `plan`: what the form holds, where it is not saved
/// yet.
PagedDocument planPages(OpenUnit& unit, const Child& child, const BarnetsPlan& plan, const PlanOptions& options = {});
/// Of what is saved. Throws NotFound.
PagedDocument planPages(OpenUnit& unit, ChildId child, const PlanOptions& options = {});

/// The paper of a conversation without a child, or of one rating without a child.
CompassPaper compassPaper(const OpenUnit& unit, const Barnsamtal& samtal);
CompassPaper compassPaper(const OpenUnit& unit, const Skattning& skattning);

/// What the log says of the plan: its form, what of it is left out, and its language.
QString planInWords(const PlanOptions& options, SharingWay way);
/// The sections in the order of `BarnetsPlanPaper::Section`.
QStringList planSections();
/// Without the sections that are not chosen.
PlanOptions withSections(PlanOptions options, const std::vector<std::size_t>& chosen);

/// To files, each through `shareFile`; `entry.child`, `way` and `what` are filled in here. They throw what `shareFile`
/// throws, and NotFound.
void sharePlan(OpenUnit& unit, ChildId child, SharingEntry entry, const PlanOptions& options, const QString& path);
void shareChart(
    OpenUnit& unit, std::optional<ChildId> child, SharingEntry entry, const CompassFigure& figure, ChartFormat format,
    const QString& path);
void shareCompassPaper(OpenUnit& unit, SharingEntry entry, const CompassPaper& paper, const QString& path);

} // namespace bk
