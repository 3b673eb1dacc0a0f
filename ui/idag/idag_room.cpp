// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/idag/idag_room.h"

#include "ui/idag/idag_page.h"
#include "ui/idag/waiting_page.h"
#include "ui/visits/waiting_visits_page.h"

using namespace Qt::StringLiterals;

namespace bk {

IdagRoom::IdagRoom(OpenUnit& unit, QWidget* parent) : PageStack(parent), m_unit(unit) {
    auto* page = new IdagPage(unit);
    connect(page, &IdagPage::waitingTimesAsked, this, &IdagRoom::openWaitingTimes);
    connect(page, &IdagPage::visitsAsked, this, &IdagRoom::openVisits);
    setRoot(page);
}

QString IdagRoom::place() const {
    if (depth() == 1)
        return {};
    return qobject_cast<WaitingVisitsPage*>(top()) ? u"besok"_s : u"vantetider"_s;
}

void IdagRoom::goTo(const QString& place) {
    popTo(1);
    if (place == u"vantetider"_s)
        openWaitingTimes();
    else if (place == u"besok"_s)
        openVisits();
}

void IdagRoom::openWaitingTimes() {
    popTo(1);
    push(new WaitingPage(m_unit));
}

void IdagRoom::openVisits() {
    popTo(1);
    push(new WaitingVisitsPage(m_unit));
}

Room idagRoom() {
    return {u"idag"_s, IdagRoom::tr("Idag"), u"idag"_s, [](OpenUnit& unit) -> Page* {
                return new IdagRoom(unit);
            }};
}

} // namespace bk
