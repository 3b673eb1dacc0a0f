// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/print_qt.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/picture.h"
#include "ui/sharing/share_dialog.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QCheckBox>
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

ShareChoices choices() {
    Organisation bup;
    bup.id = OrganisationId::fromNumber(7);
    bup.name = u"BUP"_s;
    bup.legalBody = u"Region Skåne"_s;
    return {u"Ställ tre frågor om varje uppgift innan den lämnar dig."_s, {bup}, false, {}};
}

SharingEntry toOrganisation() {
    SharingEntry entry = shared();
    entry.child = ChildId::fromNumber(1);
    entry.organisation = OrganisationId::fromNumber(7);
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
        const ShareDialog dialog(entry, choices());
        CHECK(dialog.value() == entry);
    }
}

TEST_CASE("the share dialog keeps each kind of receiver apart", "[sharing]") {
    SharingEntry family = toOrganisation();
    family.recipient = Recipient::Family;
    family.organisation.reset();
    family.told = true;
    family.notToldBecause.clear();
    SharingEntry finder = shared();
    finder.child = ChildId::fromNumber(1);
    finder.recipient = Recipient::Upptackare;
    SharingEntry duty = finder;
    duty.recipient = Recipient::Duty;
    SharingEntry anmalan;
    anmalan.child = ChildId::fromNumber(1);
    anmalan.recipient = Recipient::Anmalan;
    anmalan.receiver = u"Socialtjänsten"_s;
    anmalan.purpose = u"Anmälan"_s;
    for (const SharingEntry& entry : {toOrganisation(), family, finder, duty, anmalan}) {
        const ShareDialog dialog(entry, choices());
        CHECK(dialog.value() == entry);
    }
}

TEST_CASE("what consent does not cover is refused in the dialog, with the reason and what would open it", "[sharing]") {
    ShareChoices some = choices();
    QString reason = u"Samtycket gick ut. Fråga igen."_s;
    some.refusal = [&reason](const SharingEntry&) {
        return reason;
    };
    ShareDialog dialog(toOrganisation(), some);
    dialog.show();
    CHECK(dialog.refusal().contains(u"Fråga igen"_s));
    pressContinue(dialog);
    CHECK(dialog.result() != QDialog::Accepted);
    reason.clear();
    pressContinue(dialog);
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("an anmälan is offered as nothing else and asks for no test", "[sharing]") {
    SharingEntry anmalan;
    anmalan.child = ChildId::fromNumber(1);
    anmalan.recipient = Recipient::Anmalan;
    anmalan.receiver = u"Socialtjänsten"_s;
    anmalan.purpose = u"Anmälan"_s;
    ShareDialog dialog(anmalan, choices());
    dialog.show();
    for (const QCheckBox* test : dialog.findChildren<QCheckBox*>())
        CHECK_FALSE(test->isVisible());
    pressContinue(dialog);
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("sharing goes on only when every question is answered", "[sharing]") {
    SharingEntry noReceiver = shared();
    noReceiver.receiver.clear();
    SharingEntry noPurpose = shared();
    noPurpose.purpose.clear();
    SharingEntry noTest = shared();
    noTest.relevant = false;
    const auto goesOn = [](const SharingEntry& entry) {
        ShareDialog dialog(entry, choices());
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
    ShareChoices some = choices();
    some.protectedIdentity = true;
    some.refusal = [](const SharingEntry&) {
        return u"Samtycket gick ut."_s;
    };
    ShareDialog dialog(toOrganisation(), some);
    dialog.show();
    QApplication::processEvents();
    picture(&dialog, u"dela"_s);
    CHECK(unnamedControls(&dialog).join(u"; "_s) == QString());
    CHECK(smallTargets(&dialog).join(u"; "_s) == QString());
    CHECK(clippedTexts(&dialog).join(u"; "_s) == QString());
}
