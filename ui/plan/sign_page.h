// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/plan_version.h"
#include "ui/forms/form_page.h"
#include "ui/plan/plan_row.h"

class QMenu;

namespace bk {

class PlanRows;
class TabOrder;
class TextLine;

/// Freezes the plan as it is saved, with those who have signed; or adds signatures to a version that is frozen already.
class SignPage final : public FormPage {
    Q_OBJECT

public:
    /// `version` empty: a new one. Throws NotFound.
    SignPage(OpenUnit& unit, ChildId child, std::optional<PlanVersionId> version, QWidget* parent = nullptr);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("plan"); }
    QWidget* firstFocus() const override;
    TextLine* note() const { return m_note; }
    PlanRows* signatures() const { return m_signatures; }

protected:
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    bool check(Issues& homeless) override;
    QString store() override;
    void goToFirstIssue() override;
    bool focusNextPrevChild(bool next) override;

private:
    QWidget* buildForm();
    void fillNames(QMenu* menu);
    std::vector<PlanSignature> written() const;

    PlanVersion m_version; ///< as it is frozen; without id: to be
    TextLine* m_note;
    PlanRows* m_signatures;
    QWidget* m_form;
    Field* m_noteField;
    TabOrder* m_tabOrder;
};

} // namespace bk
