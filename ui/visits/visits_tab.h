// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/page_stack.h"

namespace bk {

class OpenUnit;
class VisitsPage;

/// The visit programme in the room Enheten, with the forms of thematic meetings over it.
class VisitsTab final : public PageStack {
    Q_OBJECT

public:
    explicit VisitsTab(OpenUnit& unit, QWidget* parent = nullptr);

    VisitsPage* page() const { return m_page; }

private:
    VisitsPage* m_page;
};

} // namespace bk
