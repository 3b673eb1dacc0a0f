// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/step_stack.h"

namespace bk {

class OpenUnit;
class RunningRekey;
class UsersPage;

/// Who can open the unit and with what, with the pages that change it over the list.
class UsersTab final : public StepStack {
    Q_OBJECT

public:
    UsersTab(OpenUnit& unit, RunningRekey& rekey, QWidget* parent = nullptr);

    UsersPage* list() const { return m_list; }

private:
    UsersPage* m_list;
};

} // namespace bk
