// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/responsibility.h"
#include "ui/forms/form_page.h"

namespace bk {

class HandoverForm;

/// Hands the responsibility for a child over: saving it also changes who is responsible. Emits `saved` with the
/// handover's id.
class HandoverPage final : public FormPage {
    Q_OBJECT

public:
    enum class About { Barnkontakt, Plan };

    /// About the plan: to a Stödsamordnare, or back to the Barnkontakt where the child has one. Throws NotFound.
    HandoverPage(OpenUnit& unit, ChildId child, About about, QWidget* parent = nullptr);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("ansvar"); }
    QWidget* firstFocus() const override;
    HandoverForm* form() const { return m_form; }

protected:
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    bool check(Issues& homeless) override;
    QString store() override;

private:
    Handover m_start;
    HandoverForm* m_form;
};

} // namespace bk
