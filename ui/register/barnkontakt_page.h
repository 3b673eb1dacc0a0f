// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/register/register_row_page.h"

namespace bk {

class BarnkontaktForm;

/// A new row of the directory of Barnkontakter, or one to change or take away. Emits `saved` with its id.
class BarnkontaktPage final : public RegisterRowPage {
    Q_OBJECT

public:
    /// `saved` empty: a new one.
    BarnkontaktPage(OpenUnit& unit, const std::optional<BarnkontaktEntry>& saved, QWidget* parent = nullptr);

    QString title() const override;
    QWidget* firstFocus() const override;
    BarnkontaktForm* form() const { return m_form; }

protected:
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    bool check(Issues& homeless) override;
    QString store() override;

private:
    std::optional<BarnkontaktEntryId> m_id;
    BarnkontaktForm* m_form;
};

} // namespace bk
