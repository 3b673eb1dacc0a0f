// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/area_mean.h"
#include "core/domain/conversation/barnsamtal.h"

namespace bk {

struct ItemAnswer {
    QString item; ///< statement id within the instrument
    Answer rating;
    QString comment;

    bool operator==(const ItemAnswer&) const = default;
};

struct AreaRatings {
    std::vector<ItemAnswer> answers; ///< in the instrument's order, one per statement, blanks included
    QString comment;                 ///< travels with the mean

    AreaMean mean() const;
    bool operator==(const AreaRatings&) const = default;
};

struct Skattning;
using SkattningId = Id<Skattning>;

/// One professional's filled-in Skattningsformular.
struct Skattning {
    SkattningId id;
    std::optional<ChildId> child; ///< empty: a compass without a case
    QString label;                ///< what to recognise it by where there is no child
    QDate date;
    QString raterName;
    QString profession;
    QString organisation;
    InstrumentRef instrument;
    PerArea<AreaRatings> areas;
    QDateTime savedAt;

    bool operator==(const Skattning&) const = default;
};

/// A blank form with every statement of the instrument, nothing answered.
Skattning blankSkattning(const Instrument& instrument);

/// Rules: skattning.rater.missing, skattning.date.missing, skattning.date.future, skattning.empty,
/// skattning.instrument.mismatch
/// (`instrument` is not the one answered), skattning.item.unknown, skattning.item.duplicate and skattning.item.missing
/// (where: item), skattning.text.tooLong (where: field, "area.0" or item; value: limit).
Issues issues(const Skattning& skattning, const Instrument& instrument, QDate today);

/// Rater: name and profession.
CompassProfile profile(const Skattning& skattning, const QString& model);

/// One area of Gemensam Behovskompass.
struct AgreedArea {
    std::optional<Fraction> proposal; ///< what the program proposed when the team agreed
    std::optional<int> agreedTenths;  ///< 10..50; empty: the team left it open
    QString motivation;               ///< required where agreed differs from the proposal as shown (P)

    bool operator==(const AgreedArea&) const = default;
};

struct GemensamBehovskompass;
using GemensamBehovskompassId = Id<GemensamBehovskompass>;

/// What the team agreed: a snapshot, so that later ratings do not change it.
struct GemensamBehovskompass {
    GemensamBehovskompassId id;
    ChildId child;
    QDate date;
    QString agreedBy;                      ///< who took part, as written
    std::vector<SkattningId> participants; ///< the ratings the proposal was made of
    InstrumentRef instrument;              ///< of the ratings
    PerArea<AgreedArea> areas;
    QDateTime savedAt;

    bool operator==(const GemensamBehovskompass&) const = default;
};

/// Rules: gemensam.date.missing, gemensam.date.future, gemensam.empty, gemensam.value.outside (where: area index),
/// gemensam.motivation.missing (where: area index), gemensam.participants.missing, gemensam.text.tooLong.
Issues issues(const GemensamBehovskompass& joint, QDate today);

/// The participants count as having answered where the team agreed a value; the motivation is the area's comment.
CompassProfile profile(const GemensamBehovskompass& joint, const QString& model);

} // namespace bk
