// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/print_pages.h"

#include "core/domain/common/error.h"
#include "core/services/share_document.h"
#include "ui/common/attempt.h"
#include "ui/common/message_bar.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

void paintAll(QPrinter& printer, const PagedDocument& pages) {
    QPainter painter;
    if (!painter.begin(&printer))
        throw Error(Error::Kind::Io, u"printer"_s);
    const QRectF sheet(QPointF(), printer.paperRect(QPrinter::DevicePixel).size());
    const int count = int(pages.pages.size());
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    const int first = std::max(printer.fromPage(), 1);
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            throw Error(Error::Kind::Io, u"printer"_s);
        paintPage(painter, pages, std::size_t(page - 1), sheet);
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        throw Error(Error::Kind::Io, u"printer"_s);
}

void say(QWidget* place, const QString& text) {
    if (MessageBar* bar = MessageBar::nearest(place))
        bar->show(MessageBar::Tone::Good, text);
}

} // namespace

void choosePrinter(QWidget* parent, int pages, std::function<void(const std::shared_ptr<QPrinter>&)> go) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(u"Behovskompass"_s); // neutral: the name stands in the print queue
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (pages > 0) {
        dialog->setMinMax(1, pages);
        dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    }
    QObject::connect(
        dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), parent,
        [printer, go = std::move(go)](QPrinter*) { go(printer); });
    dialog->open();
}

void printLogged(
    QPrinter& printer, OpenUnit& unit, const std::vector<SharingEntry>& entries, const PagedDocument& pages) {
    logSharing(unit, entries, [&printer, &pages] {
        try {
            paintAll(printer, pages);
        } catch (...) {
            printer.abort();
            throw;
        }
    });
}

void printPages(QWidget* parent, OpenUnit& unit, const LeavingPaper& paper, const std::function<void()>& printed) {
    PagedDocument pages = layOut(issued(unit, paper.document));
    const int count = int(pages.pages.size());
    choosePrinter(
        parent, count, [parent, &unit, rows = paper.rows, printed, pages = std::move(pages)](const auto& printer) {
            const bool sent = attempt(parent, [&] {
                printLogged(*printer, unit, rows, pages);
                if (printed)
                    printed();
            });
            if (sent)
                say(parent, QCoreApplication::translate("bk::PrintPages", "Skickat till skrivaren och loggat."));
        });
}

void printForm(QWidget* parent, PagedDocument pages) {
    const int count = int(pages.pages.size());
    choosePrinter(parent, count, [parent, pages = std::move(pages)](const auto& printer) {
        if (attempt(parent, [&] { paintAll(*printer, pages); }))
            say(parent, QCoreApplication::translate("bk::PrintPages", "Skickat till skrivaren."));
    });
}

} // namespace bk
