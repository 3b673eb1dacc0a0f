// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/rooms.h"

#include "ui/unit/unit_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bk {

std::vector<Room> rooms() {
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("rooms", text);
    };
    return {
        {u"enheten"_s, tr("Enheten"), u"enheten"_s, makeUnitRoom},
    };
}

} // namespace bk
