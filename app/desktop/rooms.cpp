// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/rooms.h"

#include "ui/card/card_places.h"
#include "ui/charts/compass_view.h"
#include "ui/child/barn_room.h"
#include "ui/consent/samtycken_tab.h"
#include "ui/fordjupad/fordjupad_tab.h"
#include "ui/forms/barnsamtal_page.h"
#include "ui/forms/skattning_page.h"
#include "ui/idag/idag_room.h"
#include "ui/kompassamtal/kompassamtal_page.h"
#include "ui/meetings/meetings_room.h"
#include "ui/meetings/meetings_tab.h"
#include "ui/plan/plan_page.h"
#include "ui/process/process_places.h"
#include "ui/responsibility/ansvar_tab.h"
#include "ui/rollout/rollout_page.h"
#include "ui/statistics/statistics_room.h"
#include "ui/unit/unit_page.h"
#include "ui/visits/besok_tab.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// A form without a case, that goes back to the list when it is done with.
template <typename Form> Page* formWithoutCase(OpenUnit& unit, const std::function<void()>& close) {
    auto* page = new Form(unit, std::nullopt);
    QObject::connect(page, &FormPage::closed, page, close);
    return page;
}

Page* makeKompassamtal(OpenUnit& unit) {
    return new KompassamtalPage(unit, {formWithoutCase<BarnsamtalPage>, formWithoutCase<SkattningPage>});
}

Page* makeRollout(OpenUnit& unit) { return new RolloutPage(unit); }

Page* makeUnit(OpenUnit& unit) { return new UnitPage(unit); }

/// The tabs of a child's page, in order, and the forms that are opened over it. A new one is one line here.
ChildParts childParts() {
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("rooms", text);
    };
    const ChildTab compass{u"kompass"_s, tr("Kompass"), [](OpenUnit& unit, ChildId id, const ChildRoads&) {
                               return makeChildCompass(unit, id);
                           }};
    std::vector<FormPlace> forms = commonForms();
    for (const std::vector<FormPlace>& more :
         {processForms(), cardForms(), consentForms(), responsibilityForms(), meetingForms(), fordjupadForms(),
          visitForms()})
        forms.insert(forms.end(), more.begin(), more.end());
    return {
        {vagenTab(), compass, kortTab(), samtalTab(), skattningarTab(), fordjupadTab(), planTab(), samtyckenTab(),
         meetingsTab(), besokTab(), ansvarTab(), papperTab(), delatTab(), historikTab()},
        forms};
}

} // namespace

std::vector<Room> rooms() {
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("rooms", text);
    };
    return {
        idagRoom(),
        barnRoom(childParts()),
        meetingsRoom(),
        {u"kompassamtal"_s, tr("Kompassamtal"), u"samtal"_s, makeKompassamtal},
        statisticsRoom(),
        {u"inforande"_s, tr("Införande"), u"inforande"_s, makeRollout, true},
        {u"enheten"_s, tr("Enheten"), u"enheten"_s, makeUnit, true},
    };
}

} // namespace bk
