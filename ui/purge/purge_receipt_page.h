// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/document.h"
#include "core/domain/retention/purge_receipt.h"
#include "ui/common/page.h"

class QPushButton;

namespace bk {

class OpenUnit;

/// A receipt as it looks on paper, to print or save. It says nothing of anybody, so nothing is logged.
class PurgeReceiptPage final : public Page {
    Q_OBJECT

public:
    PurgeReceiptPage(OpenUnit& unit, const PurgeReceipt& receipt, QWidget* parent = nullptr);

    QString title() const override { return tr("Gallringskvitto %1").arg(m_number); }
    QString helpTopic() const override { return QStringLiteral("gallring"); }
    QWidget* firstFocus() const override;
    /// As if the place had been chosen in the dialog.
    bool save(const QString& path);

private:
    void askWhere();

    OpenUnit& m_unit;
    QString m_number;
    Document m_document;
    QPushButton* m_save;
    QPushButton* m_print;
};

} // namespace bk
