// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fordjupad/documented_area.h"

#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/fordjupad/area_texts.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// Both texts, each with what it is about in front; without those that are empty.
QString saidText(const QString& origin, const SubAreaText& text) {
    QStringList lines{origin};
    if (!text.works.isEmpty())
        lines.append(DocumentedArea::tr("Vad fungerar: %1").arg(text.works));
    if (!text.strengthen.isEmpty())
        lines.append(DocumentedArea::tr("Vad behöver stärkas: %1").arg(text.strengthen));
    return lines.join(u'\n');
}

} // namespace

DocumentedArea::DocumentedArea(
    const AreaOverview& overview, const FordjupadOfChild& whole, const AreaTerm& term, QWidget* parent)
    : AreaFrame(overview.area, parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid(2) + stripe, grid(1.5), grid(2), grid(1.5));
    column->setSpacing(grid());
    auto* label = plainLabel(term.label);
    makeLarger(label, 1, true);
    auto* rating = plainLabel(childRatingText(overview.rating));
    makeQuiet(rating);
    column->addWidget(label);
    column->addWidget(rating);
    for (const PlacedSupport& placed : overview.support)
        column->addWidget(plainLabel(tr("Stöd för hela området: %1").arg(supportText(placed.support))));
    QStringList empty;
    for (const SubAreaOverview& subArea : overview.subAreas) {
        if (subArea.isDescribed() || !subArea.support.empty())
            addSubArea(subArea, whole, column);
        if (!subArea.isDescribed())
            empty.append(subArea.subArea.label);
    }
    if (!empty.isEmpty()) {
        auto* open = plainLabel(tr("Inte beskrivet: %1").arg(empty.join(u", "_s)));
        makeQuiet(open);
        column->addWidget(open);
    }
}

void DocumentedArea::addSubArea(const SubAreaOverview& subArea, const FordjupadOfChild& whole, QVBoxLayout* column) {
    auto* label = plainLabel(subArea.subArea.label);
    makeLarger(label, 0, true);
    column->addWidget(label);
    if (subArea.joint)
        column->addWidget(plainLabel(saidText(tr("Gemensamt"), *subArea.joint)));
    for (const SubAreaView& view : subArea.views) {
        auto* said = plainLabel(saidText(tr("%1, inför mötet").arg(whole.origins[qsizetype(view.entry)]), view.text));
        makeQuiet(said);
        column->addWidget(said);
    }
    for (const PlacedSupport& placed : subArea.support)
        column->addWidget(plainLabel(tr("Stöd: %1").arg(supportText(placed.support))));
}

} // namespace bk
