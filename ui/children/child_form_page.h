// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"
#include "ui/forms/form_page.h"

namespace bk {

class ChildForm;

/// A new child, or a child's particulars to change. Emits `saved` with the child's id.
class ChildFormPage final : public FormPage {
    Q_OBJECT

public:
    /// `child` empty: a new one. Throws NotFound where the child is not in the unit.
    ChildFormPage(OpenUnit& unit, std::optional<ChildId> child, QWidget* parent = nullptr);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("barn"); }
    QWidget* firstFocus() const override;
    ChildForm* form() const { return m_form; }

protected:
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    bool check(Issues& homeless) override;
    QString store() override;

private:
    bool m_new;
    ChildForm* m_form;
};

} // namespace bk
