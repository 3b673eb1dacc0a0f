// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/text_writer.h"
#include "core/services/frozen_plan.h"
#include "tests/support/builders.h"
#include "tests/support/print_qt.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/find_controls.h"
#include "tests/ui/picture.h"
#include "tests/ui/plan_values.h"
#include "tests/ui/share_answers.h"
#include "ui/child/record_table.h"
#include "ui/common/menu_button.h"
#include "ui/common/text_line.h"
#include "ui/plan/compare_page.h"
#include "ui/plan/paper_preview.h"
#include "ui/plan/plan_form.h"
#include "ui/plan/plan_page.h"
#include "ui/plan/plan_rows.h"
#include "ui/plan/sign_page.h"
#include "ui/plan/signature_row.h"
#include "ui/plan/version_part.h"
#include "ui/sharing/section_ticks.h"
#include "ui/sharing/share_dialog.h"
#include "ui/sharing/shared_paper_page.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextLayout>

#include <memory>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// A child's plan page whose roads lead to `opened`.
struct PlanInUnit {
    OpenTestUnit test;
    ChildId child = test.unit->children().save(aChild());
    std::unique_ptr<Page> opened;
    std::unique_ptr<PlanPage> page;

    PlanInUnit() {
        ChildRoads roads;
        roads.open = [this](Page* next) {
            opened.reset(next);
        };
        roads.openForm = [](const QString&, const QString&) {
        };
        BarnetsPlan plan = aWholePlan();
        plan.id = {};
        plan.child = child;
        plan.closedOn = {};
        plan.closedBy.clear();
        test.unit->plans().save(plan);
        page = std::make_unique<PlanPage>(*test.unit, child, roads);
        page->resize(1100, 640);
        page->show();
        QApplication::processEvents();
    }
    VersionPart* part() const { return page->findChild<VersionPart*>(); }
    PlanSignature signature(const QString& name) const {
        return {SignatureRole::Guardian, name, QString(), test.unit->today(), u"E-legitimation 77"_s};
    }
};

} // namespace

TEST_CASE("the plan is frozen with a note and who has signed, and stands in the list", "[plan]") {
    PlanInUnit unit;
    unit.part()->freezeButton()->click();
    auto* sign = dynamic_cast<SignPage*>(unit.opened.get());
    REQUIRE(sign);
    sign->note()->setText(u"Första mötet"_s);
    static_cast<SignatureRow*>(sign->signatures()->add())->setValue(unit.signature(u"Elsa Norlin"_s));
    CHECK(sign->save());
    const auto versions = unit.test.unit->planVersions().ofChild(unit.child);
    REQUIRE(versions.size() == 1);
    CHECK(versions.front().note == u"Första mötet"_s);
    CHECK(versions.front().signatures == std::vector{unit.signature(u"Elsa Norlin"_s)});
    unit.page->reload();
    const QAbstractItemModel* rows = unit.part()->table()->model();
    REQUIRE(rows->rowCount() == 1);
    CHECK(rows->index(0, 2).data().toString() == u"Elsa Norlin"_s);
    CHECK(rows->index(0, 3).data().toString() == u"Första mötet"_s);
    SECTION("a signature is added later, and the version stays as it was") {
        Q_EMIT unit.part()->table()->opened(0);
        auto* paper = dynamic_cast<SharedPaperPage*>(unit.opened.get());
        REQUIRE(paper);
        paper->reload();
        CHECK(paper->preview()->pageCount() >= 1);
        SignPage more(*unit.test.unit, unit.child, versions.front().id);
        static_cast<SignatureRow*>(more.signatures()->add())->setValue(unit.signature(u"Jörgen Norlin"_s));
        CHECK(more.save());
        const auto signedNow = unit.test.unit->planVersions().find(versions.front().id);
        CHECK(signedNow->signatures.size() == 2);
        CHECK(signedNow->content == versions.front().content);
    }
}

TEST_CASE("a frozen version leaves without addresses and sections that are left out", "[plan][sharing]") {
    PlanInUnit unit;
    Child child = *unit.test.unit->children().find(unit.child);
    child.contact.address = u"Storgatan 1"_s;
    unit.test.unit->children().save(child);
    const PlanVersion version = freezePlan(*unit.test.unit, unit.child, {});
    const std::unique_ptr<Page> page(versionPage(*unit.test.unit, version.id, {}));
    auto* paper = qobject_cast<SharedPaperPage*>(page.get());
    page->show();
    page->reload();
    const auto shows = [&](const QString& words) {
        for (const PaperPage& each : paper->preview()->pages()->pages)
            for (const PageItem& item : each.items)
                if (const auto* text = std::get_if<PageText>(&item); text && text->layout->text().contains(words))
                    return true;
        return false;
    };
    CHECK(shows(u"Storgatan 1"_s));
    QCheckBox* withoutAddress = boxNamed(page.get(), u"Utan &adresser"_s);
    REQUIRE(withoutAddress);
    withoutAddress->click();
    CHECK_FALSE(shows(u"Storgatan 1"_s));
    CHECK(unnamedControls(page.get()).join(u"; "_s) == QString());
    paper->textButton()->ways()->actions().front()->trigger();
    auto* dialog = paper->findChild<ShareDialog*>();
    REQUIRE(dialog);
    auto* sections = dialog->findChild<SectionTicks*>();
    REQUIRE(sections);
    sections->tick(std::size_t(BarnetsPlanPaper::Section::Network))->click();
    acceptAsOwn(dialog, unit.child);
    const QString text = QApplication::clipboard()->text();
    CHECK(text.contains(u"Lugna morgnar"_s));
    CHECK_FALSE(text.contains(u"Storgatan"_s));
    CHECK_FALSE(text.contains(planSection(BarnetsPlanPaper::Section::Network)));
    const auto rows = unit.test.unit->sharing().ofChild(unit.child);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().what.startsWith(u"Barnets plan som text, utan adresser, utan ”Vem finns till för mig"_s));
    CHECK(frozenPaper(version).child.contact.address == u"Storgatan 1"_s);
}

TEST_CASE("a frozen version is copied as text, logged with its number, as it was frozen", "[plan][sharing]") {
    PlanInUnit unit;
    const PlanVersion version = freezePlan(*unit.test.unit, unit.child, {});
    BarnetsPlan plan = *unit.test.unit->plans().ofChild(unit.child);
    plan.centralNeeds = u"Mer lek"_s;
    unit.test.unit->plans().save(plan);
    const std::unique_ptr<Page> page(versionPage(*unit.test.unit, version.id, {}));
    auto* paper = qobject_cast<SharedPaperPage*>(page.get());
    REQUIRE(paper);
    page->show();
    CHECK(paper->textButton()->ways()->actions().size() == 2); // to copy, and as a file
    paper->textButton()->ways()->actions().front()->trigger();
    auto* dialog = paper->findChild<ShareDialog*>();
    REQUIRE(dialog);
    acceptAsOwn(dialog, unit.child);
    CHECK(
        QApplication::clipboard()->text() ==
        textForRecord(issued(*unit.test.unit, planVersionPaper(*unit.test.unit, version.id, {}).document)));
    CHECK(QApplication::clipboard()->text().contains(u"Lugna morgnar"_s));
    CHECK_FALSE(QApplication::clipboard()->text().contains(u"Mer lek"_s));
    const auto rows = unit.test.unit->sharing().ofChild(unit.child);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().way == SharingWay::Clipboard);
    CHECK(rows.front().what.startsWith(u"Barnets plan som text, version 1 från "_s));
}

TEST_CASE("a signature without a name is marked, and nothing is frozen", "[plan]") {
    PlanInUnit unit;
    SignPage sign(*unit.test.unit, unit.child, std::nullopt);
    sign.signatures()->addButton()->click();
    CHECK_FALSE(sign.save());
    CHECK(unit.test.unit->planVersions().ofChild(unit.child).empty());
}

TEST_CASE("the page of signatures can be operated by everyone", "[plan]") {
    PlanInUnit unit;
    SignPage sign(*unit.test.unit, unit.child, std::nullopt);
    sign.signatures()->add();
    sign.resize(1100, 640);
    sign.show();
    for (int round = 0; round < 5; ++round)
        QApplication::processEvents();
    CHECK(unnamedControls(&sign).join(u"; "_s) == QString());
    CHECK(smallTargets(&sign) == QStringList());
    CHECK(clippedTexts(&sign) == QStringList());
    picture(&sign, u"plan-sign"_s);
}

TEST_CASE("two versions are compared in words, and a version with the plan of now", "[plan]") {
    PlanInUnit unit;
    freezePlan(*unit.test.unit, unit.child, {});
    BarnetsPlan plan = *unit.test.unit->plans().ofChild(unit.child);
    plan.centralNeeds = u"Mer lek"_s;
    unit.test.unit->plans().save(plan);
    ComparePage compare(*unit.test.unit, unit.child);
    compare.resize(900, 600);
    compare.show();
    compare.reload();
    CHECK(compare.text()->toPlainText().contains(u"Lugna morgnar"_s));
    CHECK(compare.text()->toPlainText().contains(u"Mer lek"_s));
    CHECK(unnamedControls(&compare).join(u"; "_s) == QString());
    picture(&compare, u"plan-compare"_s);
    for (QComboBox* box : compare.findChildren<QComboBox*>())
        box->setCurrentIndex(0);
    CHECK(compare.text()->toPlainText() == u"Ingenting är ändrat mellan de två."_s);
}

TEST_CASE("a plan is closed and opened again, each as a change of its own", "[plan]") {
    PlanInUnit unit;
    BarnetsPlan plan = unit.page->form()->value();
    plan.closedOn = unit.test.unit->today();
    plan.closedBy = u"Karin Lind"_s;
    unit.page->form()->setValue(plan);
    button<QPushButton>(*unit.page, u"&Spara planen"_s)->click();
    CHECK(unit.test.unit->plans().ofChild(unit.child)->closedOn == plan.closedOn);
    plan.closedOn = {};
    plan.closedBy.clear();
    plan.id = unit.page->form()->value().id;
    unit.page->form()->setValue(plan);
    button<QPushButton>(*unit.page, u"&Spara planen"_s)->click();
    CHECK_FALSE(unit.test.unit->plans().ofChild(unit.child)->closedOn.isValid());
}
