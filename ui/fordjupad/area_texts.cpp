// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fordjupad/area_texts.h"

#include "ui/common/area_mark.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace bk {
namespace {

std::vector<Contribution>
contributionsTo(const SubArea& subArea, const std::vector<std::pair<QString, Fordjupad>>& entries) {
    std::vector<Contribution> found;
    for (const auto& [origin, entry] : entries)
        if (const SubAreaText* text = entry.find(subArea.id))
            found.push_back({origin, *text});
    return found;
}

} // namespace

AreaTexts::AreaTexts(
    const AreaTerm& term, const InstrumentArea& content, const AreaOverview& overview,
    const std::vector<std::pair<QString, Fordjupad>>& contributions, const OfferKnown& offer, QWidget* parent)
    : AreaFrame(overview.area, parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid(2) + stripe, grid(2), grid(2), grid(2));
    column->setSpacing(grid(2));
    buildHead(term, overview, column);
    for (const SubArea& subArea : content.subAreas) {
        const auto known = std::ranges::find_if(
            overview.subAreas, [&](const SubAreaOverview& each) { return each.subArea.id == subArea.id; });
        auto* fields = new SubAreaFields(
            subArea, contributionsTo(subArea, contributions),
            known == overview.subAreas.end() ? std::vector<PlacedSupport>() : known->support, offer);
        connect(fields, &SubAreaFields::edited, this, &AreaTexts::edited);
        column->addWidget(fields);
        m_fields.push_back(fields);
    }
    setAccessibleName(term.formLabel);
}

void AreaTexts::buildHead(const AreaTerm& term, const AreaOverview& overview, QVBoxLayout* column) {
    auto* label = plainLabel(term.formLabel);
    makeLarger(label, 2, true);
    auto* voice = plainLabel(term.childVoice);
    makeQuiet(voice);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(label);
    words->addWidget(voice);
    words->addWidget(plainLabel(childRatingText(overview.rating)));
    for (const PlacedSupport& placed : overview.support)
        words->addWidget(plainLabel(tr("Stöd i planen för hela området: %1").arg(supportText(placed.support))));
    auto* row = new QHBoxLayout;
    row->setSpacing(grid(1.5));
    row->addWidget(new AreaMark(area()), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    column->addLayout(row);
}

bool AreaTexts::isTouched() const { return std::ranges::any_of(m_fields, &SubAreaFields::isTouched); }

QString childRatingText(const std::optional<Fraction>& rating) {
    if (!rating)
        return AreaTexts::tr("Barnet har inte skattat området");
    const bool whole = rating->denominator() == 1;
    return AreaTexts::tr("Barnets skattning: %1").arg(whole ? QString::number(rating->numerator()) : rating->shown());
}

} // namespace bk
