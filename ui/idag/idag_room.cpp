// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/idag/idag_room.h"

#include "ui/idag/idag_page.h"
#include "ui/idag/waiting_page.h"

using namespace Qt::StringLiterals;

namespace bk {

IdagRoom::IdagRoom(OpenUnit& unit, QWidget* parent) : PageStack(parent), m_unit(unit) {
    auto* page = new IdagPage(unit);
    connect(page, &IdagPage::waitingTimesAsked, this, &IdagRoom::openWaitingTimes);
    setRoot(page);
}

QString IdagRoom::place() const { return depth() > 1 ? u"vantetider"_s : QString(); }

void IdagRoom::goTo(const QString& place) {
    popTo(1);
    if (place == u"vantetider"_s)
        openWaitingTimes();
}

void IdagRoom::openWaitingTimes() {
    popTo(1);
    push(new WaitingPage(m_unit));
}

Room idagRoom() {
    return {u"idag"_s, IdagRoom::tr("Idag"), u"idag"_s, [](OpenUnit& unit) -> Page* {
                return new IdagRoom(unit);
            }};
}

} // namespace bk
