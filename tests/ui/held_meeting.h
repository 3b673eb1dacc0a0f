// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/meetings/hold_page.h"
#include "ui/meetings/stop_panel.h"

#include <catch2/catch_test_macros.hpp>

#include <QPlainTextEdit>

namespace bk::test {

inline void goTo(HoldPage& page, const QString& point, ChildId child) {
    const auto& stops = page.stops();
    for (std::size_t i = 0; i < stops.size(); ++i)
        if (stops[i] == AgendaStop{point, child})
            return page.goToStop(i);
    FAIL("no such stop: " << point.toStdString());
}

/// Where the current stop's notes are written; null where nothing may be written.
inline QPlainTextEdit* notes(HoldPage& page) {
    for (QPlainTextEdit* edit : page.panel()->findChildren<QPlainTextEdit*>())
        if (edit->accessibleName() == u"Anteckningar")
            return edit;
    return nullptr;
}

} // namespace bk::test
