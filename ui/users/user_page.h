// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/key_slot.h"
#include "ui/users/step_page.h"

namespace bk {

class OpenUnit;

/// One user, and the way out of the unit.
class UserPage final : public StepPage {
    Q_OBJECT

public:
    UserPage(OpenUnit& unit, UnitUser user, QWidget* parent = nullptr);

    QWidget* firstFocus() const override;

Q_SIGNALS:
    /// They shall no longer open the unit: the passphrase was typed again, and nothing stands in the way.
    void removalAsked();

protected:
    void go() override;

private:
    OpenUnit& m_unit;
    UnitUser m_user;
};

} // namespace bk
