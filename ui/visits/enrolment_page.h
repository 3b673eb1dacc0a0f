// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"
#include "ui/forms/form_page.h"

namespace bk {

class EnrolmentForm;

/// Takes a child into the visit programme, or changes what was said of it. Emits `saved` with the child's id.
class EnrolmentPage final : public FormPage {
    Q_OBJECT

public:
    /// Throws NotFound.
    EnrolmentPage(OpenUnit& unit, ChildId child, QWidget* parent = nullptr);

    QString title() const override { return tr("Besöksprogrammet"); }
    QString helpTopic() const override { return QStringLiteral("besok"); }
    QWidget* firstFocus() const override;
    EnrolmentForm* form() const { return m_form; }

protected:
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    bool check(Issues& homeless) override;
    QString store() override;

private:
    EnrolmentForm* m_form;
};

} // namespace bk
