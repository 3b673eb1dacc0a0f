// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/print_qt.h"
#include "tests/ui/accessible_walk.h"
#include "ui/sharing/share_dialog.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QDialogButtonBox>
#include <QPushButton>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

SharingEntry shared() {
    SharingEntry entry;
    entry.what = u"Barnets plan som PDF"_s;
    entry.receiver = u"Elin Holm, BUP"_s;
    entry.purpose = u"Inför mötet"_s;
    entry.necessary = entry.relevant = entry.proportionate = true;
    entry.told = false;
    entry.notToldBecause = u"Nås inte"_s;
    return entry;
}

void pressContinue(ShareDialog& dialog) {
    for (QAbstractButton* button : dialog.findChild<QDialogButtonBox*>()->buttons()) {
        if (dialog.findChild<QDialogButtonBox*>()->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->click();
    }
}

} // namespace

TEST_CASE("the share dialog gives back what it was given", "[sharing]") {
    SharingEntry told = shared();
    told.told = true;
    told.notToldBecause.clear();
    SharingEntry ownUse;
    ownUse.what = u"Barnets plan som PDF"_s;
    ownUse.purpose = u"Till barnet"_s;
    ownUse.ownUse = true;
    for (const SharingEntry& entry : {shared(), told, ownUse}) {
        const ShareDialog dialog(entry, u"Regeln"_s);
        CHECK(dialog.value() == entry);
    }
}

TEST_CASE("sharing goes on only when every question is answered", "[sharing]") {
    SharingEntry noReceiver = shared();
    noReceiver.receiver.clear();
    SharingEntry noPurpose = shared();
    noPurpose.purpose.clear();
    SharingEntry noTest = shared();
    noTest.relevant = false;
    const auto goesOn = [](const SharingEntry& entry) {
        ShareDialog dialog(entry, u"Regeln"_s);
        dialog.show();
        pressContinue(dialog);
        return dialog.result() == QDialog::Accepted;
    };
    CHECK(goesOn(shared()));
    CHECK_FALSE(goesOn(noReceiver));
    CHECK_FALSE(goesOn(noPurpose));
    CHECK_FALSE(goesOn(noTest));
}

TEST_CASE("the share dialog can be operated by everyone", "[sharing]") {
    ShareDialog dialog(shared(), u"Ställ tre frågor om varje uppgift innan den lämnar dig."_s);
    dialog.show();
    QApplication::processEvents();
    CHECK(unnamedControls(&dialog).join(u"; "_s) == QString());
    CHECK(smallTargets(&dialog).join(u"; "_s) == QString());
    CHECK(clippedTexts(&dialog).join(u"; "_s) == QString());
}
