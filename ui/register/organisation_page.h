// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/register/register_row_page.h"

namespace bk {

class OrganisationForm;

/// A new organisation, or one to change or take away. Emits `saved` with its id.
class OrganisationPage final : public RegisterRowPage {
    Q_OBJECT

public:
    /// `id` empty: a new one. Throws NotFound where it is not in the unit.
    OrganisationPage(OpenUnit& unit, std::optional<OrganisationId> id, QWidget* parent = nullptr);

    QString title() const override;
    QWidget* firstFocus() const override;
    OrganisationForm* form() const { return m_form; }

protected:
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    bool check(Issues& homeless) override;
    QString store() override;

private:
    std::optional<OrganisationId> m_id;
    OrganisationForm* m_form;
};

} // namespace bk
