// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/clock.h"
#include "core/services/open_unit.h"
#include "core/store/connection.h"
#include "core/store/unlocked_keys.h"

#include <QString>

#include <memory>

namespace bk::bench {

inline constexpr int largeUnitSize = 100'000;

/// A unit with 100 000 invented children, or the empty folder of one, and the one user who has it.
class BenchUnit {
public:
    explicit BenchUnit(QString directory) : m_directory(std::move(directory)) {}

    /// Makes the unit, with as many children. Takes a while for many.
    void create(int children) const;

    const QString& directory() const { return m_directory; }
    /// Costs a key derivation.
    UnlockedKeys unlock() const;
    std::unique_ptr<OpenUnit> open(UnlockedKeys keys) const;
    /// Nothing but the database, as the store opens it.
    Connection connect(const UnlockedKeys& keys) const;

private:
    QString m_directory;
    SystemClock m_clock;
};

/// Made at the first call for that many children, gone when the program ends.
const BenchUnit& unitWith(int children);
/// With `largeUnitSize` children.
const BenchUnit& largeUnit();

} // namespace bk::bench
