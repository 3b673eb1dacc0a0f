// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/barnets_plan_paper.h"
#include "core/documents/chart_writer.h"
#include "core/documents/page_layout.h"
#include "core/services/open_unit.h"

#include <span>

namespace bk {

/// The profiles as one diagram in the unit's words, with the pack's notice.
CompassFigure compassFigure(const OpenUnit& unit, std::span<const CompassProfile> profiles, CompassShape shape = CompassShape::Polygon);

/// Barnets plan of what is saved, laid out on A4. `plan`: what the form holds, where it is not saved yet.
PagedDocument planPages(OpenUnit& unit, const Child& child, const BarnetsPlan& plan, const PlanOptions& options = {});
/// Throws NotFound.
PagedDocument planPages(OpenUnit& unit, ChildId child, const PlanOptions& options = {});

/// One page with the diagram, its table and what was said. `label`: what to recognise the conversation by; may be empty.
PagedDocument compassPages(const OpenUnit& unit, const CompassFigure& figure, const QString& label);

/// To files, each through `shareFile`; `entry.child`, `way` and `what` are filled in here.
void sharePlan(OpenUnit& unit, ChildId child, SharingEntry entry, const PlanOptions& options, const QString& path);
void shareChart(OpenUnit& unit, std::optional<ChildId> child, SharingEntry entry, const CompassFigure& figure, ChartFormat format, const QString& path);
void shareCompassPaper(OpenUnit& unit, SharingEntry entry, const CompassFigure& figure, const QString& label, const QString& path);

} // namespace bk
