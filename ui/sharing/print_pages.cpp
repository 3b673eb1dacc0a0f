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

#include <memory>

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
}

/// `before` runs once a printer is chosen, `after` once it is on its way; either may be empty and may throw Error.
void askPrinter(
    QWidget* parent, PagedDocument pages, const std::function<void()>& before, const std::function<void()>& after,
    const QString& said) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(u"Behovskompass"_s); // neutral: the name stands in the print queue
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, int(pages.pages.size()));
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    QObject::connect(
        dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), parent,
        [parent, before, after, said, printer, pages = std::move(pages)](QPrinter*) {
            const bool sent = attempt(parent, [&] {
                if (before)
                    before();
                paintAll(*printer, pages);
                if (after)
                    after();
            });
            MessageBar* bar = MessageBar::nearest(parent);
            if (sent && bar)
                bar->show(MessageBar::Tone::Good, said);
        });
    dialog->open();
}

} // namespace

void printPages(QWidget* parent, OpenUnit& unit, const SharingEntry& entry, PagedDocument pages) {
    printPages(parent, unit, std::vector{entry}, std::move(pages), nullptr);
}

void printPages(
    QWidget* parent, OpenUnit& unit, const std::vector<SharingEntry>& entries, PagedDocument pages,
    const std::function<void()>& printed) {
    askPrinter(
        parent, std::move(pages), [&unit, entries] { logSharing(unit, entries); }, printed,
        QCoreApplication::translate("bk::PrintPages", "Skickat till skrivaren och loggat."));
}

void printForm(QWidget* parent, PagedDocument pages) {
    askPrinter(
        parent, std::move(pages), nullptr, nullptr,
        QCoreApplication::translate("bk::PrintPages", "Skickat till skrivaren."));
}

} // namespace bk
