// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/responsibility.h"
#include "core/domain/sharing/sharing_entry.h"
#include "ui/common/page.h"

class QPushButton;

namespace bk {

class OpenUnit;
class PaperPreview;

/// A saved handover as its paper, and the ways it leaves the unit by: both are logged.
class HandoverReportPage final : public Page {
    Q_OBJECT

public:
    /// Throws NotFound.
    HandoverReportPage(OpenUnit& unit, HandoverId id, QWidget* parent = nullptr);

    QString title() const override { return tr("Överlämning"); }
    QString helpTopic() const override { return QStringLiteral("ansvar"); }
    void reload() override;
    QWidget* firstFocus() const override;
    PaperPreview* preview() const { return m_preview; }
    QPushButton* pdfButton() const { return m_pdf; }

private:
    SharingEntry startEntry(SharingWay way) const;
    void savePdf();
    void print();

    OpenUnit& m_unit;
    Handover m_handover;
    PaperPreview* m_preview;
    QPushButton* m_pdf;
};

} // namespace bk
