// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/register/register_row_page.h"

namespace bk {

class RolloutForm;

/// A new row of the rollout, or one to change or take away. Emits `saved` with its id.
class RolloutRowPage final : public RegisterRowPage {
    Q_OBJECT

public:
    struct Texts {
        QString heading;
        QString introduction;
        QString save;
        QString remove;   ///< on the button
        QString question; ///< before it is taken away
    };

    /// Takes ownership of `form`, which holds its starting value. `kind`: of the drafts. `id` empty: a new row.
    RolloutRowPage(
        OpenUnit& unit, RolloutForm* form, const QString& kind, const QString& id, const Texts& texts,
        const std::function<void()>& remove, QWidget* parent = nullptr);

    QString title() const override { return m_title; }
    QString helpTopic() const override { return QStringLiteral("inforande"); }
    QWidget* firstFocus() const override;
    RolloutForm* form() const { return m_form; }

protected:
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    bool check(Issues& homeless) override;
    QString store() override;

private:
    QString m_title;
    RolloutForm* m_form;
};

} // namespace bk
