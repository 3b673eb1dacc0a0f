// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/compass_profile.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bk {

/// One part of an area's definition, which statements and key aspects point to.
struct Aspect {
    QString id; ///< "omsorg.a1"
    QString text;

    bool operator==(const Aspect&) const = default;
};

/// One of the eight positions of a wellbeing model, in its own words.
struct AreaTerm {
    QString id;         ///< "omsorg"; used in files and on the command line
    QString label;      ///< "Omsorg"
    QString formLabel;  ///< the label on forms where it differs ("Ansvarstagande"), else equal to `label`
    QString childVoice; ///< "Jag har någon som bryr sig om mig"
    QString definition;
    std::vector<Aspect> aspects; ///< what the definition holds, one short phrase each; may be empty in a foreign model

    bool operator==(const AreaTerm&) const = default;
};

/// A wellbeing model with eight indicators: Behovskompassen, or a foreign one.
struct WellbeingModel {
    QString id; ///< "backa-barnet"
    QString name;
    QString centre; ///< the text in the middle of the compass
    PerArea<AreaTerm> areas;

    std::optional<Area> areaOf(const QString& areaId) const;
    bool operator==(const WellbeingModel&) const = default;
};

enum class InstrumentKind { Upptackarkort, Skattningsformular, Samtalskort, Samtalsunderlag, Fordjupad };
enum class Audience { Any, Child, Guardian, Professional };
enum class ScaleType { None, YesNoUnknown, OneToFive };
enum class ScalePer { None, Area, Statement };

/// One thing to answer or to talk about. (`Item`, since `Statement` is the database's word.)
struct Item {
    QString id; ///< stable over versions as long as its meaning is the same
    QString text;
    QStringList aspects; ///< ids of the aspects of the definition it covers

    bool operator==(const Item&) const = default;
};

/// A delområde of Fördjupad behovskompass with its key aspects as support text.
struct SubArea {
    QString id;
    QString label;
    std::vector<Item> keyAspects;

    bool operator==(const SubArea&) const = default;
};

/// The related article(s) of the Convention on the Rights of the Child.
struct ConventionArticle {
    std::vector<int> numbers;
    QString text;

    bool operator==(const ConventionArticle&) const = default;
};

struct InstrumentArea {
    QString prompt; ///< an opening question, may be empty
    QString help;   ///< shown on demand, may be empty
    std::optional<ConventionArticle> article;
    std::vector<Item> statements;
    std::vector<SubArea> subAreas;

    bool operator==(const InstrumentArea&) const = default;
};

struct Scale {
    ScaleType type = ScaleType::None;
    ScalePer per = ScalePer::None;
    QString low;  ///< meaning of 1
    QString high; ///< meaning of 5

    bool operator==(const Scale&) const = default;
};

/// A form or a set of cards: versioned content, never code. Immutable once loaded.
struct Instrument {
    InstrumentRef ref;
    InstrumentKind kind = InstrumentKind::Samtalsunderlag;
    Audience audience = Audience::Any;
    std::optional<int> ageFrom; ///< whole years; empty: no lower limit
    std::optional<int> ageTo;   ///< inclusive; empty: no upper limit
    QString title;
    QString introduction;
    Scale scale;
    PerArea<InstrumentArea> areas;

    bool fitsAge(int years) const;
    bool operator==(const Instrument&) const = default;
};

/// A file of instruments from one owner in one language.
struct InstrumentPack {
    QString id;
    QString version;
    QDate validFrom;
    QString language; ///< BCP 47
    QString name;
    QString owner;
    bool official = false;
    QString notice; ///< shown on screen and print beside everything made with the pack
    WellbeingModel model;
    std::vector<Instrument> instruments;

    const Instrument* find(const InstrumentRef& ref) const;
    bool operator==(const InstrumentPack&) const = default;
};

} // namespace bk
