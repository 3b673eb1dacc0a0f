// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/family_view.h"

#include <QCheckBox>

namespace bk {

/// On a page that may stand open while the family is in the room: shows also what only staff may see (G4). It stands
/// there for every child and is off at first, so that it tells nothing by itself.
class StaffOnlyBox final : public QCheckBox {
    Q_OBJECT

public:
    explicit StaffOnlyBox(QWidget* parent = nullptr);

    Onlooker onlooker() const { return isChecked() ? Onlooker::StaffAlone : Onlooker::Family; }

protected:
    /// Off again when the page is left.
    void hideEvent(QHideEvent* event) override;
};

} // namespace bk
