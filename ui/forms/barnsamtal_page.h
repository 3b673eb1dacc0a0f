// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/barnsamtal.h"
#include "ui/forms/form_page.h"

namespace bk {

class BarnsamtalForm;

/// A Barnsamtal with a child of the unit, or a compass conversation without a case. Emits `saved` with the
/// conversation's id.
class BarnsamtalPage final : public FormPage {
    Q_OBJECT

public:
    /// `child` empty: a conversation without a case. Throws NotFound where the child is not in the unit.
    BarnsamtalPage(OpenUnit& unit, std::optional<ChildId> child, QWidget* parent = nullptr);
    /// Mends one that was saved; the unit notes who did and when.
    BarnsamtalPage(OpenUnit& unit, const Barnsamtal& saved, QWidget* parent = nullptr);

    /// The follow-up rating (G8): a blank form, and nothing of what was rated before. Counted apart from Barnsamtal.
    static BarnsamtalPage* followUp(OpenUnit& unit, ChildId child);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("barnsamtal"); }
    QWidget* firstFocus() const override;
    BarnsamtalForm* form() const { return m_form; }

protected:
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    bool check(Issues& homeless) override;
    QString store() override;
    void goToFirstIssue() override;
    QString progress() const override;

private:
    BarnsamtalPage(OpenUnit& unit, ChildId child, bool followUp);
    void begin(std::optional<ChildId> child, const Barnsamtal* saved, bool followUp = false);

    std::optional<Child> m_child;
    bool m_mends = false;
    bool m_followUp = false;
    BarnsamtalForm* m_form = nullptr;
};

} // namespace bk
