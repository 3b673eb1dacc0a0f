// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace bk {

/// Can lock the unit and lead to what is done with a damaged one. The main window does; what stands in it asks for it
/// with `unitRescue`.
class UnitRescue {
public:
    UnitRescue() = default;
    UnitRescue(const UnitRescue&) = delete;
    UnitRescue& operator=(const UnitRescue&) = delete;
    virtual ~UnitRescue() = default;

    /// Locks, and shows how a backup is restored. Both go on when what asked has returned.
    virtual void lockAndRestore() = 0;
    /// Locks, and shows how what can be read of this unit becomes a new one.
    virtual void lockAndSalvage() = 0;
};

/// Of the window that `widget` stands in; null where it stands in none.
UnitRescue* unitRescue(const QWidget* widget);

} // namespace bk
