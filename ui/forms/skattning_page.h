// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/skattning.h"
#include "ui/forms/form_page.h"

namespace bk {

class SkattningForm;

/// A professional's Skattningsformular about a child, or a compass without a case. Emits `saved` with the rating's id.
class SkattningPage final : public FormPage {
    Q_OBJECT

public:
    /// `child` empty: a compass without a case. Throws NotFound where the child is not in the unit.
    SkattningPage(OpenUnit& unit, std::optional<ChildId> child, QWidget* parent = nullptr);
    /// Mends one that was saved, in the wording it was given for.
    SkattningPage(OpenUnit& unit, const Skattning& saved, QWidget* parent = nullptr);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("skattningsformular"); }
    QWidget* firstFocus() const override;
    SkattningForm* form() const { return m_form; }

protected:
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    bool check(Issues& homeless) override;
    QString store() override;
    void goToFirstIssue() override;
    QString progress() const override;

private:
    void begin(std::optional<ChildId> child, const Skattning* saved);

    std::optional<Child> m_child;
    bool m_mends = false;
    SkattningForm* m_form = nullptr;
};

} // namespace bk
