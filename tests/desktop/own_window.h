// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/typing.h"
#include "ui/common/passphrase_field.h"
#include "ui/main_window.h"
#include "ui/start/unlock_page.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>
#include <QLineEdit>

/// What somebody does at the program's own window over an `OpenTestUnit`.
namespace bk::test {

inline void lock(MainWindow& window) {
    window.lock();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::qWait(50);
}

inline void unlockByTyping(MainWindow& window) {
    auto* page = qobject_cast<UnlockPage*>(window.centralWidget());
    REQUIRE(page);
    auto* field = page->findChild<PassphraseField*>();
    type(field->edit(), QStringLiteral("vinter bänk myra sadel 47"));
    page->unlock();
    REQUIRE(QTest::qWaitFor([&window] { return window.isOpen(); }, 60'000));
}

} // namespace bk::test
