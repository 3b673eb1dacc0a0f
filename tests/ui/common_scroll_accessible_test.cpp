// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/scroll_accessible.h"

#include "ui/common/page_scroll.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// How many children a screen reader counts, asking for each.
int readable(QAccessibleInterface* reading) {
    int found = 0;
    for (int i = 0; i < reading->childCount(); ++i)
        found += reading->child(i) != nullptr;
    return found;
}

} // namespace

TEST_CASE("A screen reader may ask a scroll area for a child that has gone", "[common][access]") {
    readScrollAreasSafely();
    auto* content = new QWidget;
    (new QVBoxLayout(content))->addWidget(new QLabel(u"Innehåll"_s));
    content->setMinimumHeight(4000);
    PageScroll area(content);
    area.resize(300, 200);
    area.show();

    QAccessibleInterface* reading = QAccessible::queryAccessibleInterface(&area);
    REQUIRE(reading);
    REQUIRE(area.verticalScrollBar()->isVisible());
    const int counted = reading->childCount();
    CHECK(readable(reading) == counted);
    CHECK(reading->role() == QAccessible::Client);

    content->setMinimumHeight(0);
    area.resize(300, 400);
    QApplication::processEvents();
    CHECK_FALSE(area.verticalScrollBar()->isVisible());
    CHECK(readable(reading) == reading->childCount());
    CHECK(reading->child(counted) == nullptr);
    CHECK(reading->child(-1) == nullptr);
    CHECK(reading->indexOfChild(QAccessible::queryAccessibleInterface(area.viewport())) >= 0);
}

} // namespace bk
