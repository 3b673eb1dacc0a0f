// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/process/process_places.h"

#include "core/services/open_unit.h"
#include "ui/process/beslut_page.h"
#include "ui/process/uppfoljning_page.h"
#include "ui/process/vagen_tab.h"

using namespace Qt::StringLiterals;

namespace bk {
namespace {

Page* makeBeslut(OpenUnit& unit, ChildId child, const ChildRoads& roads, const QString& record) {
    return new BeslutPage(unit, child, roads, BeslutId::fromString(record));
}

Page* makeUppfoljning(OpenUnit& unit, ChildId child, const ChildRoads& roads, const QString& record) {
    return new UppfoljningPage(unit, child, roads, UppfoljningssamtalId::fromString(record));
}

Page* makeFeedback(OpenUnit& unit, ChildId child, const ChildRoads& roads, const QString& record) {
    const auto id = BeslutId::fromString(record);
    if (id && unit.process().find(*id))
        return new BeslutPage(unit, child, roads, id);
    roads.openForm(u"kort"_s, record);
    return nullptr;
}

} // namespace

ChildTab vagenTab() {
    return {u"vagen"_s, VagenTab::tr("Vägen"), [](OpenUnit& unit, ChildId child, const ChildRoads& roads) -> Page* {
                return new VagenTab(unit, child, roads);
            }};
}

std::vector<FormPlace> processForms() {
    return {
        {u"beslut"_s, makeBeslut, Action::Decide},
        {u"uppfoljning"_s, makeUppfoljning, Action::MoveProcess},
        {u"aterkoppling"_s, makeFeedback, Action::RecordCard}};
}

} // namespace bk
