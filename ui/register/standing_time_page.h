// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/register/standing_time.h"
#include "ui/forms/form_page.h"

namespace bk {

class StandingTimeForm;

/// A new standing time of meetings, or one to change or take away. Emits `saved` with its id.
class StandingTimePage final : public FormPage {
    Q_OBJECT

public:
    /// `saved` empty: a new one.
    StandingTimePage(OpenUnit& unit, const std::optional<StandingTime>& saved, QWidget* parent = nullptr);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("verksamheter"); }
    QWidget* firstFocus() const override;
    StandingTimeForm* form() const { return m_form; }
    /// Null for a new one.
    QPushButton* removeButton() const { return m_remove; }

protected:
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    bool check(Issues& homeless) override;
    QString store() override;

private:
    void remove();

    std::optional<StandingTimeId> m_id;
    StandingTimeForm* m_form;
    QPushButton* m_remove = nullptr;
};

} // namespace bk
