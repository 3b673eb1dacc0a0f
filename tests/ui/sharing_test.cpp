// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/print_qt.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/picture.h"
#include "ui/common/file_dialogs.h"
#include "ui/sharing/section_ticks.h"
#include "ui/sharing/share_dialog.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

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
    return {u"Ställ tre frågor om varje uppgift innan den lämnar dig."_s, {bup}, false, {}, {}, {}};
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

QRadioButton* radioOf(const ShareDialog& dialog, const QString& text) {
    for (QRadioButton* radio : dialog.findChildren<QRadioButton*>())
        if (radio->text().remove(u'&').startsWith(text))
            return radio;
    FAIL("no such choice");
    return nullptr;
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
    finder.paper = SharedPaper::Upptackarkort;
    SharingEntry duty = finder;
    duty.recipient = Recipient::Duty;
    SharingEntry consultation = finder;
    consultation.recipient = Recipient::Organisation;
    consultation.paper = SharedPaper::Consultation;
    SharingEntry anmalan;
    anmalan.child = ChildId::fromNumber(1);
    anmalan.recipient = Recipient::Anmalan;
    anmalan.receiver = u"Socialtjänsten"_s;
    anmalan.purpose = u"Anmälan"_s;
    for (const SharingEntry& entry : {toOrganisation(), family, finder, duty, consultation, anmalan}) {
        const ShareDialog dialog(entry, choices());
        CHECK(dialog.value() == entry);
    }
}

TEST_CASE("why it is shared follows the receiver until somebody writes it", "[sharing]") {
    SharingEntry start;
    start.child = ChildId::fromNumber(1);
    start.what = u"Barnets plan"_s;
    SECTION("where nobody is named from the start") {
        ShareDialog dialog(start, choices());
        CHECK(dialog.value().purpose.isEmpty());
        radioOf(dialog, u"Till familjen"_s)->setChecked(true);
        CHECK(dialog.value().purpose == u"Till barnet och familjen");
        radioOf(dialog, u"Till en annan"_s)->setChecked(true);
        CHECK(dialog.value().purpose.isEmpty());
        radioOf(dialog, u"Till familjen"_s)->setChecked(true);
        dialog.findChild<QLineEdit*>()->setText(u"De bad om den"_s);
        radioOf(dialog, u"Eget bruk"_s)->setChecked(true);
        CHECK(dialog.value().purpose == u"De bad om den");
    }
    SECTION("where the paper is for the family") {
        start.recipient = Recipient::Family;
        start.purpose = u"Familjen har rätt att få veta"_s;
        ShareDialog dialog(start, choices());
        radioOf(dialog, u"Enligt lag"_s)->setChecked(true);
        CHECK(dialog.value().purpose.isEmpty());
        radioOf(dialog, u"Till familjen"_s)->setChecked(true);
        CHECK(dialog.value().purpose == start.purpose);
    }
    SECTION("where it is for a meeting, whoever gets it") {
        start.purpose = u"Inför mötet"_s;
        ShareDialog dialog(start, choices());
        radioOf(dialog, u"Till en annan"_s)->setChecked(true);
        CHECK(dialog.value().purpose == u"Inför mötet");
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

TEST_CASE("nobody is chosen from the start where nobody is named, and sharing waits for the choice", "[sharing]") {
    SharingEntry start;
    start.child = ChildId::fromNumber(1);
    start.what = u"Upptäckarkort"_s;
    start.purpose = u"Inför mötet"_s;
    ShareDialog dialog(start, choices());
    dialog.show();
    for (const QRadioButton* radio : dialog.findChildren<QRadioButton*>())
        if (radio->isVisible())
            CHECK_FALSE(radio->isChecked());
    pressContinue(dialog);
    CHECK(dialog.result() != QDialog::Accepted);
    radioOf(dialog, u"Eget bruk"_s)->click();
    CHECK(dialog.value().ownUse);
    pressContinue(dialog);
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("the Upptäckare is offered the own card and a call to a meeting, and no other paper", "[sharing]") {
    const auto [paper, offered] = GENERATE(table<SharedPaper, bool>(
        {{SharedPaper::Upptackarkort, true},
         {SharedPaper::Letter, true},
         {SharedPaper::Other, false},
         {SharedPaper::Consultation, false}}));
    SharingEntry start = toOrganisation();
    start.paper = paper;
    ShareDialog dialog(start, choices());
    dialog.show();
    CHECK(radioOf(dialog, u"Till Upptäckaren"_s)->isVisible() == offered);
}

TEST_CASE("organisations that consent does not cover are listed with the reason before one is chosen", "[sharing]") {
    ShareChoices some = choices();
    Organisation social;
    social.id = OrganisationId::fromNumber(8);
    social.name = u"Socialtjänsten"_s;
    some.organisations.push_back(social);
    some.notCovered = {{social.id, u"Samtycket nämner den inte."_s}};
    SharingEntry start = toOrganisation();
    start.organisation.reset();
    ShareDialog dialog(start, some);
    dialog.show();
    CHECK(dialog.notCovered().contains(u"Socialtjänsten. Samtycket nämner den inte."_s));
    CHECK_FALSE(dialog.notCovered().contains(u"BUP"_s));
    dialog.setValue(toOrganisation());
    CHECK(dialog.notCovered().isEmpty());
}

TEST_CASE("sections of a paper may be left out, but not all of them", "[sharing]") {
    ShareChoices some = choices();
    some.sections = {u"Information om mig"_s, u"Mina mål"_s};
    ShareDialog dialog(shared(), some);
    dialog.show();
    CHECK(dialog.sections() == std::vector<std::size_t>{0, 1});
    auto* ticks = dialog.findChild<SectionTicks*>();
    REQUIRE(ticks);
    ticks->tick(0)->click();
    CHECK(dialog.sections() == std::vector<std::size_t>{1});
    ticks->tick(1)->click();
    pressContinue(dialog);
    CHECK(dialog.result() != QDialog::Accepted);
    ticks->tick(1)->click();
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

TEST_CASE("files are asked for with the program's own dialog, since the system's lists them as recent", "[sharing]") {
    QWidget place;
    const auto nothing = [](const auto&) {
    };
    saveFile(&place, u"Spara"_s, u"kort.pdf"_s, {u"PDF (*.pdf)"_s}, nothing);
    chooseFolder(&place, u"Mapp"_s, nothing);
    chooseFolder(&place, u"Mapp"_s, nothing, QDir::homePath());
    chooseFile(&place, u"Fil"_s, u"Barn (*.json)"_s, nothing);
    chooseFiles(&place, u"Filer"_s, u"Statistik (*.json)"_s, nothing);
    const auto dialogs = place.findChildren<QFileDialog*>();
    CHECK(dialogs.size() == 5);
    for (const QFileDialog* dialog : dialogs) {
        INFO(dialog->windowTitle().toStdString());
        CHECK(dialog->testOption(QFileDialog::DontUseNativeDialog));
    }
}
