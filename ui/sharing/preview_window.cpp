// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/preview_window.h"

#include "ui/common/em.h"
#include "ui/common/theme.h"
#include "ui/plan/paper_preview.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace bk {

void showPreview(QWidget* parent, const QString& title, PagedDocument pages) {
    auto* window = new QDialog(parent);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(title);
    auto* preview = new PaperPreview;
    preview->setPages(std::move(pages));
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(QCoreApplication::translate("bk::PreviewWindow", "&Stäng"), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::rejected, window, &QDialog::reject);
    auto* column = new QVBoxLayout(window);
    column->addWidget(preview, 1);
    column->addWidget(buttons);
    const QSize room = window->screen()->availableSize();
    window->resize(std::min(em(52), room.width() - grid(8)), std::min(em(60), room.height() - grid(10)));
    window->show();
    preview->setFocus();
}

} // namespace bk
