// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/area.h"
#include "core/domain/common/fraction.h"

#include <QDate>
#include <QString>

#include <optional>

namespace bk {

/// Who rated. Child's and guardians' ratings stand beside the team's, never inside it (model section 2).
enum class RaterKind { Child, Guardian1, Guardian2, Professional, Team };
/// "child", "guardian1", "guardian2", "professional", "team", as in files.
QString toString(RaterKind kind);
std::optional<RaterKind> raterKindFrom(const QString& text);

struct Rater {
    RaterKind kind = RaterKind::Child;
    /// Shown after the kind: a professional's name and profession, a guardian's relation. May be empty.
    QString name;

    bool operator==(const Rater&) const = default;
};

/// The exact wording that was answered: old answers are read with it for ever.
struct InstrumentRef {
    QString id;
    QString version;

    bool operator==(const InstrumentRef&) const = default;
};

/// One area of a profile. `value` lies in 1..5, or is empty: a gap in the diagram, never a point at 0.
struct AreaPoint {
    std::optional<Fraction> value;
    int answered = 0; ///< statements answered, or participants who agreed a value
    int of = 0;       ///< statements asked
    QString comment;

    bool operator==(const AreaPoint&) const = default;
};

/// Up to eight area values from one rater on one day with one version of one instrument.
struct CompassProfile {
    Rater rater;
    QDate date;
    InstrumentRef instrument;
    /// The wellbeing model the areas belong to ("backa-barnet"); profiles of different models are never compared.
    QString model;
    PerArea<AreaPoint> areas;

    bool isEmpty() const;
    bool operator==(const CompassProfile&) const = default;
};

} // namespace bk
