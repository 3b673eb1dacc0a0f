// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/barnsamtal.h"
#include "ui/forms/form_page.h"

namespace bk {

class SamtalSummary;

/// What may still be mended of a follow-up rating: its summary. The ratings were made without sight of the earlier ones
/// (G8) and stay as they are. Emits `saved` with the conversation's id.
class SamtalSummaryPage final : public FormPage {
    Q_OBJECT

public:
    /// Throws NotFound where the conversation is not in the unit.
    SamtalSummaryPage(OpenUnit& unit, BarnsamtalId samtal, QWidget* parent = nullptr);

    QString title() const override { return tr("Ändra sammanfattningen"); }
    QString helpTopic() const override { return QStringLiteral("barnsamtal"); }
    QWidget* firstFocus() const override;
    SamtalSummary* form() const { return m_form; }

protected:
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    bool check(Issues& homeless) override;
    QString store() override;

private:
    /// The conversation with the summary as it stands here.
    Barnsamtal value() const;

    Barnsamtal m_samtal;
    SamtalSummary* m_form;
};

} // namespace bk
