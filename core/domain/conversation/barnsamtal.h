// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/compass_profile.h"
#include "core/domain/behovskompass/rating.h"
#include "core/domain/child/child.h"
#include "core/domain/instruments/instrument.h"

namespace bk {

struct AreaAnswer {
    Answer rating;
    QString comment;

    bool isEmpty() const { return !rating && comment.isEmpty(); }
    bool operator==(const AreaAnswer&) const = default;
};

/// What the conversation was held for. Everything but `Barnsamtal` can be held, printed and counted with neither card,
/// case nor name.
enum class Occasion { Barnsamtal, Utvecklingssamtal, Halsosamtal, BvcSamtal, BmmSamtal, Klassrum, PlaceratBarn, Annat };
/// "barnsamtal", "bvc-samtal" … as in files and columns.
QString toString(Occasion occasion);
std::optional<Occasion> occasionFrom(const QString& text);

/// The child's part: rated per area with Samtalsunderlag, in the order the child chose.
struct ChildPart {
    InstrumentRef instrument; ///< empty id: the child did not rate (below four years, or declined)
    std::optional<Area> firstArea;
    PerArea<AreaAnswer> areas;
    QString notRatedBecause; ///< why the part is empty, if it is

    bool operator==(const ChildPart&) const = default;
};

/// One guardian's part; guardian 1 and 2 are kept apart.
struct GuardianPart {
    int guardian = 1; ///< 1 or 2
    QString name;
    QString relation;
    InstrumentRef instrument;
    PerArea<AreaAnswer> areas;
    QString careContacts;
    bool survey = false; ///< answered on the survey that goes home, and not in a talk; counted apart per term

    bool operator==(const GuardianPart&) const = default;
};

struct BarnsamtalSummary {
    QString worksWell;
    QString strengthen;
    QString differ;
    QString workOn; ///< what child and guardian want to work on
    QString next;   ///< plan for what comes next

    bool operator==(const BarnsamtalSummary&) const = default;
};

struct Barnsamtal;
using BarnsamtalId = Id<Barnsamtal>;

struct Barnsamtal {
    BarnsamtalId id;
    std::optional<ChildId> child; ///< empty only where `occasion` is not Barnsamtal
    Occasion occasion = Occasion::Barnsamtal;
    QString label; ///< for a conversation without a child: what to recognise it by ("4B, tisdag"), no name needed
    bool followUp = false; ///< a follow-up rating: made on a blank form without sight of earlier ratings (G8)
    QDate date;
    QString heldBy; ///< staff the child feels safe with
    QString place;
    ChildPart childPart;
    std::vector<GuardianPart> guardianParts; ///< at most two, guardian 1 first
    BarnsamtalSummary summary;
    QDateTime savedAt; ///< UTC, whole seconds

    bool operator==(const Barnsamtal&) const = default;
};

/// Rules: samtal.child.missing and samtal.heldBy.missing (only where `occasion` is Barnsamtal), samtal.date.missing,
/// samtal.date.future, samtal.empty (nothing rated and nothing written), samtal.guardian.number (neither 1 nor 2),
/// samtal.guardian.duplicate, samtal.instrument.missing (where: part), samtal.text.tooLong (where: field; value:
/// limit). Parts are "child", "guardian1", "guardian2"; a comment is "child.area.0".
Issues issues(const Barnsamtal& samtal, QDate today);

/// One profile per part that has any rating; child first, then guardian 1, guardian 2. `model` is the wellbeing model
/// of the instruments.
std::vector<CompassProfile> profiles(const Barnsamtal& samtal, const QString& model);

} // namespace bk
