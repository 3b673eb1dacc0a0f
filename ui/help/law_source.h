// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/unit/legal_reference.h"

namespace bk {

/// Knows the law that the open unit goes by. The main window does; a help window asks whoever it stands under.
class LawSource {
public:
    LawSource() = default;
    LawSource(const LawSource&) = delete;
    LawSource& operator=(const LawSource&) = delete;
    virtual ~LawSource() = default;

    /// What goes today on `topic` ("anmalan"); of the program's own list where no unit is open. May throw Error.
    virtual std::optional<LegalReference> law(const QString& topic) const = 0;
};

} // namespace bk
