// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/register/organisation.h"
#include "ui/forms/form_page.h"

#include <functional>

namespace bk {

/// The form of one row of the registers, with the button that takes a saved row away.
class RegisterRowPage : public FormPage {
    Q_OBJECT

public:
    explicit RegisterRowPage(OpenUnit& unit, QWidget* parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("verksamheter"); }
    /// Null for a new row.
    QPushButton* removeButton() const { return m_remove; }

protected:
    struct Removal {
        QString id; ///< of the row; empty: a new one, which cannot be taken away
        QString button;
        QString question;
        std::function<void()> remove; ///< may throw Error
    };
    /// `form` with the way to take the row away below it, as `setUp` wants it.
    QWidget* withRemoval(QWidget* form, const Removal& removal);

private:
    void ask(const Removal& removal);

    QPushButton* m_remove = nullptr;
};

} // namespace bk
