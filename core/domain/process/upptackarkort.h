// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/consent/consent.h"
#include "core/domain/instruments/instrument.h"

namespace bk {

enum class CardAnswer { Ja, Nej, VetEj };

struct CardArea {
    std::optional<CardAnswer> answer; ///< blank is blank
    QString description;              ///< reminded of at Nej and Vet ej, never forced

    bool operator==(const CardArea&) const = default;
};

/// Internal: the finder belongs to the Barnkontakt's organisation (P).
enum class FinderPlace { Internal, External };
/// Has the guardian been talked with / informed that the card was made? A no carries its reason.
enum class GuardianTold { Open, Yes, Unsuitable, NotReached };
enum class CardRoute { Open, Anmalan, EgetStod, Barnkontakt };
QString toString(CardAnswer answer);
QString toString(FinderPlace place);
QString toString(GuardianTold told);
QString toString(CardRoute route);
std::optional<CardAnswer> cardAnswerFrom(const QString& text);
std::optional<FinderPlace> finderPlaceFrom(const QString& text);
std::optional<GuardianTold> guardianToldFrom(const QString& text);
std::optional<CardRoute> cardRouteFrom(const QString& text);

/// Who discovered the child's need: any adult, also a parent.
struct Upptackare {
    QString name;
    QString profession;
    QString organisation;
    Contact contact;
    FinderPlace place = FinderPlace::Internal;
    bool guardian = false; ///< a parent: sees no papers but the own card (P)

    bool operator==(const Upptackare&) const = default;
};

/// What the Barnkontakt did with the card.
struct CardReceipt {
    QDate received;     ///< by the Barnkontakt
    QDate acknowledged; ///< to the Upptäckare
    QDate contacted;    ///< the Upptäckare was contacted, and the plan made together
    QString jointPlan;
    QDate feedback; ///< återkoppling till Upptäckare of what was decided

    bool operator==(const CardReceipt&) const = default;
};

struct Upptackarkort;
using UpptackarkortId = Id<Upptackarkort>;

struct Upptackarkort {
    UpptackarkortId id;
    ChildId child;
    QDate date; ///< filled in
    Upptackare finder;
    InstrumentRef instrument;
    PerArea<CardArea> areas;
    QString measures; ///< already taken in the own organisation
    GuardianTold told = GuardianTold::Open;
    QString toldNote;
    std::optional<bool>
        guardianConsents; ///< to sharing between Upptäckare and Barnkontakt; unanswerable while told is no
    QString consentNote;  ///< who said it and when
    Answered childView = Answered::Open;
    QString childNote;
    std::optional<bool> badlyTreated; ///< the three questions on the route, in their order
    std::optional<bool> canSupport;
    std::optional<bool> needsOthers;
    CardRoute route = CardRoute::Open;
    CardReceipt receipt;
    QDateTime savedAt;

    /// Oral consent to share as far as the card alone says: the guardian was talked with and said yes, and the child
    /// did not say no. Whether the child must have answered is a matter of its age: `oralState`.
    bool oralConsent() const;
    /// Oral consent to share as G1 asks: `Valid`, `Missing` (the guardian), `ChildRefuses` or `ChildNotAsked`.
    ConsentState oralState(const Child& of, QDate day) const;
    /// Areas answered Nej or Vet ej, in order.
    std::vector<Area> areasToLookAt() const;
    bool isBlank() const; ///< none of the eight areas answered or described
    bool operator==(const Upptackarkort&) const = default;
};

/// Rules: card.date.missing, card.date.future, card.finder.missing, card.empty, card.consent.untold (answered while the
/// guardian was not told), card.route.consent (route Barnkontakt without oral consent, G1), card.child.note (not asked
/// without a note), card.receipt.order (where: field; a date before the one it follows), card.text.tooLong.
Issues issues(const Upptackarkort& card, QDate today);

} // namespace bk
