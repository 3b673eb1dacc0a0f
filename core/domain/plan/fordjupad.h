// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"
#include "core/domain/instruments/instrument.h"
#include "core/domain/register/organisation.h"

#include <vector>

namespace bk {

/// What is known of one sub-area. What nobody knows stays empty and has no entry.
struct SubAreaText {
    QString subArea; ///< id in the instrument
    QString works;
    QString strengthen;

    bool isEmpty() const { return works.isEmpty() && strengthen.isEmpty(); }
    bool operator==(const SubAreaText&) const = default;
};

struct Fordjupad;
using FordjupadId = Id<Fordjupad>;

/// Fördjupad behovskompass as one organisation sees the child before the meeting, or as the team agreed on it. A child
/// has at most one joint one; each organisation (own staff counts as one) at most one.
struct Fordjupad {
    FordjupadId id;
    ChildId child;
    bool joint = false;
    std::optional<OrganisationId> organisation; ///< of the register; empty: own staff, or joint
    QString by;                                 ///< who wrote it down
    QString profession;
    QDate date;
    InstrumentRef instrument;
    std::vector<SubAreaText> texts; ///< in the instrument's order, without the empty ones
    QDateTime savedAt;

    const SubAreaText* find(const QString& subArea) const;
    bool operator==(const Fordjupad&) const = default;
};

/// Rules: fordjupad.by.missing, fordjupad.date.missing, fordjupad.date.future, fordjupad.empty,
/// fordjupad.joint.organisation (a joint one has none), fordjupad.subArea.unknown and fordjupad.subArea.duplicate
/// (where: sub-area), fordjupad.text.tooLong (where: field or sub-area; value: limit).
Issues issues(const Fordjupad& fordjupad, const Instrument& instrument, QDate today);

/// The order to work in: areas by the child's newest own rating, lowest first; areas without one keep the model's order
/// behind them.
std::vector<Area> workOrder(const std::optional<CompassProfile>& childProfile);

} // namespace bk
