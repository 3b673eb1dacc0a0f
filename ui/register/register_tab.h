// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/page_stack.h"

namespace bk {

class OpenUnit;
class RegisterPage;

/// The registers, with the forms that change them over the lists.
class RegisterTab final : public PageStack {
    Q_OBJECT

public:
    explicit RegisterTab(OpenUnit& unit, QWidget* parent = nullptr);

    RegisterPage* lists() const { return m_lists; }

private:
    RegisterPage* m_lists;
};

} // namespace bk
