// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/advance_process.h"
#include "tests/support/print_qt.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/picture.h"
#include "ui/common/choice_row.h"
#include "ui/consent/consent_card.h"
#include "ui/consent/consent_chips.h"
#include "ui/consent/consent_draft.h"
#include "ui/consent/consent_form.h"
#include "ui/consent/consent_form_paper.h"
#include "ui/consent/consent_page.h"
#include "ui/consent/consent_reading_page.h"
#include "ui/consent/consent_voice_fields.h"
#include "ui/consent/organisation_picks.h"
#include "ui/consent/samtycken_tab.h"
#include "ui/consent/withdrawal_page.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

#include <algorithm>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

Organisation anOrganisation(const QString& name, qint64 id = 0) {
    Organisation organisation;
    organisation.id = OrganisationId::fromNumber(id);
    organisation.name = name;
    organisation.kind = OrganisationKind::Region;
    organisation.legalBody = u"Region Skåne"_s;
    organisation.savedAt = QDateTime(today(), QTime(9, 0), Qt::UTC);
    return organisation;
}

Child aFamily() { return aChild().withGuardian(u"Maja Ödlund"_s).withGuardian(u"Per Ödlund"_s, u"pappa"_s); }

Consent aConsent(ConsentKind kind = ConsentKind::Written) {
    Consent consent;
    consent.id = ConsentId::fromNumber(31);
    consent.child = ChildId::fromNumber(5);
    consent.kind = kind;
    consent.voices = {
        {1, u"Maja Ödlund"_s, Answered::Yes, today(), u"per telefon"_s},
        {2, u"Per Ödlund"_s, Answered::Yes, today(), {}},
        {0, u"Åsa"_s, Answered::NotAsked, {}, u"för liten"_s}};
    consent.organisations = {OrganisationId::fromNumber(2), OrganisationId::fromNumber(1)};
    consent.information = u"Upptäckarkortet och Behovskompassen"_s;
    consent.purpose = u"Så att teamet kan föreslå stöd"_s;
    consent.sharing = true;
    consent.storing = false;
    consent.explainedOn = today().addDays(-2);
    consent.explainedBy = u"Karin Lind"_s;
    consent.language = u"svenska"_s;
    consent.validFrom = today();
    consent.validTo = today().addDays(90);
    consent.signature = Signature::Paper;
    consent.signatureReference = u"Pärm 3"_s;
    consent.savedAt = QDateTime(today(), QTime(9, 0), Qt::UTC);
    return consent;
}

ConsentContext context(const Child& child = aFamily()) {
    return {child, {anOrganisation(u"BUP"_s, 1), anOrganisation(u"Första linjen"_s, 2)}, today(), today()};
}

struct InUnit {
    OpenTestUnit test;
    OrganisationId bup = test.unit->registers().save(anOrganisation(u"BUP"_s));
    ChildId child = test.unit->children().save(aFamily());
    std::vector<Page*> opened;
    QStringList forms;

    Consent saved(ConsentKind kind = ConsentKind::Written) {
        Consent consent = aConsent(kind);
        consent.id = {};
        consent.child = child;
        consent.organisations = {bup};
        consent.id = test.unit->consents().save(consent);
        return consent;
    }
    ChildRoads roads() {
        return {
            [this](Page* page) { opened.push_back(page); },
            [this](const QString& form, const QString& record) { forms.append(form + u'/' + record); },
            {}};
    }
    std::unique_ptr<SamtyckenTab> tab() {
        auto tab = std::make_unique<SamtyckenTab>(*test.unit, child, roads());
        tab->resize(1100, 700);
        tab->show();
        tab->reload();
        QApplication::processEvents();
        return tab;
    }
};

} // namespace

TEST_CASE("the consent form gives back what it was given", "[consent]") {
    ConsentForm form(context());
    Consent oral = aConsent(ConsentKind::Oral);
    oral.voices = {{1, u"Maja"_s, Answered::No, today(), {}}};
    oral.signature = Signature::None;
    oral.organisations.clear();
    Consent electronic = aConsent(ConsentKind::UpdatedWritten);
    electronic.signature = Signature::Electronic;
    electronic.voices[1].answer = Answered::No;
    electronic.validTo = {};
    electronic.sharing = false;
    electronic.withdrawal = {today(), u"Maja"_s, u"vill inte"_s, u"tas bort"_s};
    for (const Consent& consent : {aConsent(), oral, electronic}) {
        form.setValue(consent);
        CHECK(form.value() == consent);
    }
}

TEST_CASE("a blank consent form asks each guardian and the child, and nobody has answered", "[consent]") {
    const ConsentForm form(context());
    const Consent blank = form.value();
    REQUIRE(blank.voices.size() == 3);
    CHECK(blank.voices[0].name == u"Maja Ödlund");
    CHECK(blank.voices[1].name == u"Per Ödlund");
    CHECK(blank.voices[2].guardian == 0);
    for (const ConsentVoice& voice : blank.voices)
        CHECK(voice.answer == Answered::Open);
}

TEST_CASE("the consent form says while it is filled in what it opens", "[consent]") {
    ConsentForm form(context());
    form.setValue(aConsent());
    CHECK(form.standing()->text().contains(u"Gäller till och med"_s));
    Consent differ = aConsent();
    differ.voices[1].answer = Answered::No;
    form.setValue(differ);
    CHECK(form.standing()->text().contains(u"svarat olika"_s));
    CHECK(form.standing()->text().contains(u"anmälan hindras aldrig"_s));
}

TEST_CASE("a young person of 17 is told that it answers itself", "[consent]") {
    Child child = aFamily();
    child.birthDate = today().addYears(-17);
    ConsentForm form(context(child));
    form.show();
    bool told = false;
    for (const QLabel* label : form.voice(0)->findChildren<QLabel*>())
        told = told || label->text().contains(u"17 år: barnet svarar själv"_s);
    CHECK(told);
    Consent consent = aConsent();
    consent.voices[2] = {0, u"Åsa"_s, Answered::Open, {}, {}};
    form.setValue(consent);
    CHECK(form.standing()->text().contains(u"Barnets eget svar saknas"_s));
}

TEST_CASE("an answer takes today for its day, and a day that stands there stays", "[consent]") {
    ConsentForm form(context());
    form.show();
    const auto answer = [&form](int guardian, int choice) {
        static_cast<QAbstractButton*>(form.voice(guardian)->answer()->pill(choice))->click();
        const auto voices = form.value().voices;
        return std::find_if(
                   voices.begin(), voices.end(),
                   [guardian](const ConsentVoice& voice) { return voice.guardian == guardian; })
            ->date;
    };
    CHECK(answer(1, 0) == today());
    CHECK(answer(0, 2) == today());
    Consent earlier = aConsent();
    earlier.voices[0].date = today().addDays(-3);
    form.setValue(earlier);
    CHECK(answer(1, 1) == today().addDays(-3));
}

TEST_CASE("a second guardian can be added by hand", "[consent]") {
    ConsentForm form(context(aChild().withGuardian(u"Maja"_s)));
    form.show();
    CHECK(form.value().voices.size() == 2);
    form.addGuardianButton()->click();
    CHECK(form.value().voices.size() == 3);
    CHECK_FALSE(form.addGuardianButton()->isVisible());
}

TEST_CASE("a consent's draft loses nothing", "[consent]") {
    CHECK(consent_draft::consent(consent_draft::from(aConsent())) == aConsent());
    CHECK(consent_draft::consent({}).voices.empty());
}

TEST_CASE("a consent is saved once its rules are kept, and the child's page hears of it", "[consent]") {
    InUnit in;
    ConsentPage page(*in.test.unit, in.child, ConsentKind::Written);
    CHECK_FALSE(page.save());
    CHECK(page.messages()->isShowing());
    Consent filled = aConsent();
    filled.id = {};
    filled.child = in.child;
    filled.organisations = {in.bup};
    filled.savedAt = {};
    page.form()->setValue(filled);
    CHECK(page.save());
    const auto all = in.test.unit->consents().ofChild(in.child);
    REQUIRE(all.size() == 1);
    CHECK(all[0].voices == filled.voices);
    CHECK(all[0].savedAt.isValid());
}

TEST_CASE("an organisation that the register lacks is added from the consent", "[consent]") {
    InUnit in;
    ConsentPage page(*in.test.unit, in.child, ConsentKind::Written);
    OrganisationPicks* picks = page.form()->organisations();
    picks->addButton()->click();
    CHECK(in.test.unit->registers().organisations().size() == 1);
    picks->newName()->setText(u"Första linjen"_s);
    picks->addButton()->click();
    REQUIRE(in.test.unit->registers().organisations().size() == 2);
    CHECK(page.form()->value().organisations.size() == 1);
    CHECK(picks->newName()->text().isEmpty());
}

TEST_CASE("withdrawing stops at once, keeps what was answered and asks about what is stored", "[consent]") {
    InUnit in;
    const Consent consent = in.saved();
    WithdrawalPage page(*in.test.unit, consent);
    CHECK(page.value().date == in.test.unit->today());
    page.setValue({in.test.unit->today(), u"Maja Ödlund"_s, {}, {}});
    CHECK(page.save());
    const auto found = in.test.unit->consents().find(consent.id);
    REQUIRE(found);
    CHECK(found->withdrawal.date == in.test.unit->today());
    CHECK(found->voices == consent.voices);
    CHECK(found->savedAt == consent.savedAt);
    const auto tab = in.tab();
    CHECK(tab->card(ConsentKind::Written)->state()->text().contains(u"Återkallades"_s));
}

TEST_CASE("what happens to what is stored is decided later on the page of the withdrawal", "[consent]") {
    InUnit in;
    Consent consent = in.saved();
    consent.withdrawal = {in.test.unit->today().addDays(-3), u"Maja Ödlund"_s, u"Vill inte längre"_s, {}};
    in.test.unit->consents().save(consent);
    const std::vector<FormPlace> forms = consentForms();
    const auto place =
        std::find_if(forms.begin(), forms.end(), [](const auto& one) { return one.id == u"aterkallelse"; });
    REQUIRE(place != forms.end());
    const std::unique_ptr<Page> made(place->make(*in.test.unit, in.child, in.roads(), consent.id.toString()));
    auto* page = qobject_cast<WithdrawalPage*>(made.get());
    REQUIRE(page);
    CHECK(page->title() == u"Återkallat samtycke");
    Withdrawal decided = page->value();
    CHECK(decided == consent.withdrawal);
    decided.storedInformation = u"Skattningarna behålls i akten."_s;
    page->setValue(decided);
    CHECK(page->save());
    CHECK(in.test.unit->consents().find(consent.id)->withdrawal == decided);
}

TEST_CASE("a consent that is asked for without its kind is the one the next team needs", "[consent]") {
    InUnit in;
    const auto asked = [&in] {
        const std::unique_ptr<Page> page(consentForms().front().make(*in.test.unit, in.child, in.roads(), {}));
        return static_cast<ConsentPage*>(page.get())->form()->value().kind;
    };
    CHECK(asked() == ConsentKind::Written);
    Organisation bup = *in.test.unit->registers().find(in.bup);
    bup.mayStartSip = true;
    in.test.unit->registers().save(bup);
    beginSipRound(*in.test.unit, in.child, in.bup, in.test.unit->today());
    CHECK(asked() == ConsentKind::UpdatedWritten);
}

TEST_CASE("a withdrawal without a day is not saved", "[consent]") {
    InUnit in;
    WithdrawalPage page(*in.test.unit, in.saved());
    page.setValue({});
    CHECK_FALSE(page.save());
    page.setValue({in.test.unit->today().addDays(1), {}, {}, {}});
    CHECK_FALSE(page.save());
    page.setValue({in.test.unit->today(), {}, {}, {}});
    CHECK(page.save());
}

TEST_CASE("the consents' page says what is valid, for whom, and what opens the rest", "[consent]") {
    InUnit in;
    in.saved();
    const auto tab = in.tab();
    picture(tab.get(), u"samtycken"_s);
    CHECK(tab->card(ConsentKind::Written)->state()->text().startsWith(u"✓"_s));
    CHECK(tab->card(ConsentKind::UpdatedWritten)->state()->text().startsWith(u"!"_s));
    CHECK_FALSE(tab->card(ConsentKind::UpdatedWritten)->way()->text().isEmpty());
    CHECK(tab->card(ConsentKind::Written)->way()->isHidden());
    CHECK_FALSE(tab->clock()->isVisible());
    tab->card(ConsentKind::UpdatedWritten)->newButton()->click();
    CHECK(in.forms == QStringList{u"samtycke/updated"_s});
}

TEST_CASE("a clock that was set back is told of and opens nothing", "[consent]") {
    InUnit in;
    Consent consent = aConsent();
    consent.id = {};
    consent.child = in.child;
    consent.organisations = {in.bup};
    consent.validTo = in.test.unit->today().addDays(1);
    in.test.unit->consents().save(consent);
    CHECK(in.tab()->card(ConsentKind::Written)->state()->text().startsWith(u"✓"_s));
    in.test.clock.advance(3 * 24 * 3600);
    in.test.unit->children().save(aChild().named(u"Bo"_s)); // seen by the unit on that day
    in.test.clock.advance(-3 * 24 * 3600);
    const auto tab = in.tab();
    CHECK(tab->card(ConsentKind::Written)->state()->text().contains(u"Gick ut"_s));
    CHECK(tab->clock()->text().contains(u"klocka"_s));
    CHECK(tab->clock()->isVisible());
}

TEST_CASE("the chips in a child's band say scope and end to everybody", "[consent]") {
    InUnit in;
    ConsentChips chips;
    chips.setStandings(consentStandings(*in.test.unit, in.child));
    chips.show();
    CHECK_FALSE(chips.chip(ConsentKind::Written)->isVisibleTo(&chips));
    in.saved();
    chips.setStandings(consentStandings(*in.test.unit, in.child));
    const QToolButton* chip = chips.chip(ConsentKind::Written);
    CHECK(chip->isVisibleTo(&chips));
    CHECK(chip->text().startsWith(u"✓"_s));
    CHECK(chip->accessibleName().contains(u"BUP (Region Skåne)"_s));
    CHECK(chip->accessibleName().contains(u"till och med"_s));
    CHECK(chip->toolTip() == chip->accessibleName());
}

TEST_CASE("a signed paper is kept in the unit and judged by its content", "[consent]") {
    InUnit in;
    const Consent consent = in.saved();
    ConsentReadingPage page(*in.test.unit, consent.id, in.roads());
    page.resize(1100, 700);
    page.show();
    page.reload();
    CHECK_FALSE(page.saveCopyButton()->isVisible());
    QTemporaryDir folder;
    const auto write = [&](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    page.keep(write(u"bild.pdf"_s, "inget papper"));
    CHECK_FALSE(in.test.unit->consents().hasScan(consent.id));
    CHECK(page.messages()->isShowing());
    page.keep(write(u"papper.txt"_s, "%PDF-1.4\n1 0 obj\n%%EOF\n"));
    REQUIRE(in.test.unit->consents().scan(consent.id));
    CHECK(in.test.unit->consents().scan(consent.id)->fileName == u"papper.pdf");
    CHECK(page.saveCopyButton()->isVisible());
    picture(&page, u"samtycke-las"_s);
}

TEST_CASE("everybody can operate the pages of consents", "[consent]") {
    InUnit in;
    in.saved();
    const auto tab = in.tab();
    ConsentPage page(*in.test.unit, in.child, ConsentKind::Written);
    page.resize(1100, 700);
    page.show();
    WithdrawalPage withdrawal(*in.test.unit, in.saved());
    withdrawal.resize(1100, 700);
    withdrawal.show();
    const std::unique_ptr<Page> paper(makeConsentFormPaper(*in.test.unit, in.child));
    paper->resize(1100, 700);
    paper->show();
    paper->reload();
    QApplication::processEvents();
    picture(&page, u"samtycke"_s);
    picture(&withdrawal, u"aterkalla"_s);
    picture(paper.get(), u"blankett"_s);
    for (QWidget* each : std::initializer_list<QWidget*>{tab.get(), &page, &withdrawal, paper.get()}) {
        CHECK(unnamedControls(each).join(u"; "_s) == QString());
        CHECK(smallTargets(each).join(u"; "_s) == QString());
        CHECK(clippedTexts(each).join(u"; "_s) == QString());
    }
}
