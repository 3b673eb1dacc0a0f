// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/visits/thematic_meeting.h"
#include "ui/register/register_row_page.h"

namespace bk {

class ThematicForm;

/// A new thematic meeting, or one to change or take away. Emits `saved` with its id.
class ThematicPage final : public RegisterRowPage {
    Q_OBJECT

public:
    /// `saved` empty: a new one.
    ThematicPage(OpenUnit& unit, const std::optional<ThematicMeeting>& saved, QWidget* parent = nullptr);

    QString title() const override { return m_new ? tr("Ny tematräff") : tr("Tematräff"); }
    QString helpTopic() const override { return QStringLiteral("besok"); }
    QWidget* firstFocus() const override;
    ThematicForm* form() const { return m_form; }

protected:
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    bool check(Issues& homeless) override;
    QString store() override;

private:
    bool m_new;
    ThematicForm* m_form;
};

} // namespace bk
