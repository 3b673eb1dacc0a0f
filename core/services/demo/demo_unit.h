// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/clock.h"
#include "core/domain/unit/unit_settings.h"

#include <QString>

namespace bk {

/// How to get into a practice unit. No secret: its children are invented.
struct DemoAccess {
    QString user;
    QString passphrase;
    QString recoveryKey; ///< empty where the unit was there already
};

inline constexpr int mostDemoChildren = 100'000;
inline constexpr int defaultDemoChildren = 24;
inline constexpr quint32 defaultDemoSeed = 2026;

/// The login and passphrase that every practice unit has.
DemoAccess demoAccess();

/// Creates a practice unit with invented children and two years of history; at a BVC they are of the visit programme's
/// age, and a lokal styrgrupp's has the rollout alone. The same `children`, `seed` and day give
/// the same content (ids apart). Slow: call it in a worker thread. Throws as createUnit(); InvalidInput when `children`
/// is outside 0..`mostDemoChildren`.
DemoAccess createDemoUnit(
    const QString& directory, int children, quint32 seed, const Clock& clock, UnitKind kind = UnitKind::Grundskola);

/// The practice unit in `directory`, made with the defaults where nothing is there. For a worker thread.
DemoAccess ensureDemoUnit(const QString& directory, const Clock& clock);

} // namespace bk
