// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/responsibility.h"
#include "ui/forms/form_page.h"

namespace bk {

class DelegationForm;

/// A new delegation, or one to change or end. Emits `saved` with its id.
class DelegationPage final : public FormPage {
    Q_OBJECT

public:
    /// `id` empty: a new one. Throws NotFound where child or delegation is not in the unit.
    DelegationPage(
        OpenUnit& unit, ChildId child, std::optional<DelegationId> id = std::nullopt, QWidget* parent = nullptr);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("ansvar"); }
    QWidget* firstFocus() const override;
    DelegationForm* form() const { return m_form; }

protected:
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    bool check(Issues& homeless) override;
    QString store() override;

private:
    bool m_new;
    DelegationForm* m_form;
};

} // namespace bk
