// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/register/organisation.h"
#include "ui/forms/form_page.h"

namespace bk {

class OrganisationForm;

/// A new organisation, or one to change or take away. Emits `saved` with its id.
class OrganisationPage final : public FormPage {
    Q_OBJECT

public:
    /// `id` empty: a new one. Throws NotFound where it is not in the unit.
    OrganisationPage(OpenUnit& unit, std::optional<OrganisationId> id, QWidget* parent = nullptr);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("verksamheter"); }
    QWidget* firstFocus() const override;
    OrganisationForm* form() const { return m_form; }
    /// Null for a new one.
    QPushButton* removeButton() const { return m_remove; }

protected:
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    bool check(Issues& homeless) override;
    QString store() override;
    void goToFirstIssue() override;

private:
    void askToRemove();

    std::optional<OrganisationId> m_id;
    OrganisationForm* m_form;
    QPushButton* m_remove = nullptr;
};

} // namespace bk
