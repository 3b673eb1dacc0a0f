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
    const qreal scale = printer.resolution() / 72.0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.pageCount()) : pages.pageCount();
    const int first = std::max(printer.fromPage(), 1);
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            throw Error(Error::Kind::Io, u"printer"_s);
        painter.save();
        painter.scale(scale, scale);
        paintPage(painter, pages, page - 1);
        painter.restore();
    }
}

} // namespace

void printPages(QWidget* parent, OpenUnit& unit, const SharingEntry& entry, PagedDocument pages) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(u"Behovskompass"_s); // neutral: the name stands in the print queue
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, pages.pageCount());
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), parent,
                     [parent, &unit, entry, printer, pages = std::move(pages)](QPrinter*) {
                         const bool printed = attempt(parent, [&] {
                             logSharing(unit, entry);
                             paintAll(*printer, pages);
                         });
                         MessageBar* bar = MessageBar::nearest(parent);
                         if (printed && bar)
                             bar->show(MessageBar::Tone::Good, QCoreApplication::translate("bk::PrintPages", "Skickat till skrivaren och loggat."));
                     });
    dialog->open();
}

} // namespace bk
