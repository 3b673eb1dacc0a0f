// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/error.h"
#include "core/services/child_papers.h"
#include "tests/support/builders.h"
#include "tests/support/print_qt.h"
#include "tests/ui/child_unit.h"
#include "ui/common/message_bar.h"
#include "ui/common/page.h"
#include "ui/sharing/print_pages.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QPrintDialog>
#include <QPrinter>
#include <QTemporaryDir>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

class Sheet final : public Page {
public:
    QString title() const override { return u"Plan"_s; }
    QString helpTopic() const override { return u"plan"_s; }
};

} // namespace

TEST_CASE("what is printed is the pages that were shown, and its row stands in the log", "[sharing]") {
    OpenTestUnit test;
    OpenUnit& unit = *test.unit;
    const ChildId child = unit.children().save(aChild());
    BarnetsPlan plan;
    plan.child = child;
    plan.centralNeeds = u"Lugna morgnar"_s;
    unit.plans().save(plan);
    SharingEntry entry;
    entry.child = child;
    entry.way = SharingWay::Print;
    entry.what = planInWords({}, SharingWay::Print);
    entry.ownUse = true;
    entry.purpose = u"Mötet i morgon"_s;
    const PagedDocument pages = planPages(unit, child);
    REQUIRE(pages.pages.size() > 1);

    Sheet sheet;
    sheet.show();
    printPages(&sheet, unit, {barnetsPlanDocument(planPaper(unit, child)), {entry}});
    auto* dialog = sheet.findChild<QPrintDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->printer()->docName() == u"Behovskompass"_s);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"papper.pdf"_s);
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(path);
    Q_EMIT dialog->accepted(dialog->printer());

    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pdf.contains("/Count " + QByteArray::number(qlonglong(pages.pages.size()))));
    const std::vector<SharingEntry> log = unit.sharing().ofChild(child);
    REQUIRE(log.size() == 1);
    CHECK(log.front().way == SharingWay::Print);
    CHECK(log.front().what == entry.what);
    CHECK(sheet.messages()->isShowing());
    CHECK(sheet.messages()->tone() == MessageBar::Tone::Good);
}

TEST_CASE("a printer that fails leaves no row in the log", "[sharing]") {
    OpenTestUnit test;
    OpenUnit& unit = *test.unit;
    const ChildId child = unit.children().save(aChild());
    SharingEntry entry;
    entry.child = child;
    entry.way = SharingWay::Print;
    entry.what = planInWords({}, SharingWay::Print);
    entry.ownUse = true;
    entry.purpose = u"Mötet i morgon"_s;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    QTemporaryDir folder;
    printer.setOutputFileName(folder.filePath(u"saknas/papper.pdf"_s));
    CHECK_THROWS_AS(printLogged(printer, unit, {entry}, planPages(unit, child)), Error);
    CHECK(unit.sharing().ofChild(child).empty());
    printer.setOutputFileName(folder.filePath(u"papper.pdf"_s));
    printLogged(printer, unit, {entry}, planPages(unit, child));
    CHECK(unit.sharing().ofChild(child).size() == 1);
}
