// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/instruments/instrument_library.h"
#include "core/services/child_records.h"

namespace bk {

/// One invented child.
using DemoStory = ChildRecords;

/// Tells the stories of a practice unit, one child after the other. The first children have the whole story:
/// conversations with child and guardians, three professionals, joint compasses and a plan; those far down have little
/// or nothing, as in a real unit.
class DemoStories {
public:
    static constexpr int oldestChild = 15 * 365; ///< days
    static constexpr int oldestAtBvc = 1000;

    /// `oldestDays`: how old the children may be.
    DemoStories(
        quint32 seed, QDate today, const InstrumentLibrary& library, QString model, int oldestDays = oldestChild);

    DemoStory child(int index) const;
    /// A compass conversation without a child.
    Barnsamtal withoutChild(int index) const;

    static constexpr int wholeStories = 12; ///< children with everything
    static constexpr int richStories = 200; ///< children with conversations and often ratings

private:
    quint32 m_seed;
    QDate m_today;
    const InstrumentLibrary& m_library;
    QString m_model;
    int m_oldest;
};

} // namespace bk
