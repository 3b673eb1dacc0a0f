// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/document.h"
#include "core/domain/behovskompass/comparison.h"

#include <QDate>

namespace bk {

/// One compass conversation, with or without a child. Needs neither card, case nor name.
struct CompassPaper {
    QString occasion; ///< "Utvecklingssamtal"; the title
    QString whom;     ///< the child's name or the conversation's label; may be empty
    QDate date;
    WellbeingModel model;
    std::vector<CompassProfile> profiles;
    CompassShape shape = CompassShape::Polygon;
    ComparisonThresholds thresholds;
    std::vector<std::pair<QString, QString>> summary; ///< heading and text; empty texts are left out
    QString unitName;
    bool practice = false;
    QString notice;
    QChar decimalSign = u',';
};

/// To draw in by hand, with room for the values: only model, shape and where it comes from count.
Document blankCompassDocument(const CompassPaper& paper);
/// Diagram, values, comments and summary: one page unless much was written. At most three raters stand in one diagram:
/// where both guardians rated, each has one, beside the others.
Document compassDocument(const CompassPaper& paper);

} // namespace bk
