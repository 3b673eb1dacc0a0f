// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/plan/described.h"

#include "core/documents/paper_language.h"
#include "core/documents/plan/plan_sections.h"

#include <algorithm>
#include <set>

namespace bk::plan_paper {

std::vector<Contribution> contributions(const BarnetsPlanPaper& paper, const QString& subArea) {
    std::vector<Contribution> result;
    int number = 0;
    for (const FordjupadEntry& entry : paper.fordjupad) {
        if (!entry.text.joint)
            ++number;
        const SubAreaText* text = entry.text.find(subArea);
        if (!text || text->isEmpty())
            continue;
        if (entry.text.joint)
            result.insert(result.begin(), {{}, *text});
        else if (hidesPlaces(paper))
            result.push_back({paperTranslate("Paper", "Verksamhet %1").arg(number), *text});
        else
            result.push_back({entry.organisation, *text});
    }
    return result;
}

std::vector<QString> unknownSubAreas(const BarnetsPlanPaper& paper) {
    std::set<QString> known;
    if (paper.fordjupadInstrument)
        for (const InstrumentArea& area : paper.fordjupadInstrument->areas)
            for (const SubArea& subArea : area.subAreas)
                known.insert(subArea.id);
    std::vector<QString> unknown;
    for (const FordjupadEntry& entry : paper.fordjupad)
        for (const SubAreaText& text : entry.text.texts)
            if (!text.isEmpty() && known.insert(text.subArea).second)
                unknown.push_back(text.subArea);
    return unknown;
}

bool isDescribed(const BarnetsPlanPaper& paper) {
    return std::ranges::any_of(paper.fordjupad, [](const FordjupadEntry& entry) {
        return std::ranges::any_of(entry.text.texts, [](const SubAreaText& text) { return !text.isEmpty(); });
    });
}

} // namespace bk::plan_paper
