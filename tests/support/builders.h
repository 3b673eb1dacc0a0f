// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/clock.h"
#include "core/domain/conversation/barnsamtal.h"
#include "core/domain/conversation/skattning.h"
#include "tests/support/test_personnummer.h"

#include <initializer_list>
#include <utility>

/// Values to test with: `aChild().named(u"Åsa"_s).build()`. Everything a test does not name is valid and the same each
/// time.
namespace bk::test {

/// A clock that stands still until it is set.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime at = QDateTime(bk::test::today(), QTime(9, 0), Qt::UTC)) : m_now(std::move(at)) {}
    QDateTime now() const override { return m_now; }
    void set(QDateTime at) { m_now = std::move(at); }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

/// Up to eight ratings in the order of the areas; 0 is blank.
inline PerArea<AreaAnswer> answers(std::initializer_list<int> ratings) {
    PerArea<AreaAnswer> result;
    std::size_t index = 0;
    for (const int rating : ratings)
        result[areaAt(index++)].rating = Rating::from(rating);
    return result;
}

class ChildBuilder {
public:
    ChildBuilder() {
        m_child.givenName = QStringLiteral("Åsa");
        m_child.familyName = QStringLiteral("Ödlund");
        m_child.birthDate = QDate(2017, 3, 27);
        m_child.createdAt = m_child.changedAt = QDateTime(today(), QTime(9, 0), Qt::UTC);
    }
    ChildBuilder& withId(ChildId id) { return m_child.id = id, *this; }
    ChildBuilder& named(const QString& given, const QString& family = {}) {
        m_child.givenName = given;
        m_child.familyName = family;
        return *this;
    }
    ChildBuilder& called(const QString& name) { return m_child.preferredName = name, *this; }
    ChildBuilder& born(QDate date) { return m_child.birthDate = date, *this; }
    /// Takes the birth date from the number.
    ChildBuilder& withPersonnummer(const Personnummer& personnummer) {
        m_child.personnummer = personnummer;
        m_child.birthDate = personnummer.birthDate();
        return *this;
    }
    ChildBuilder& withProtection(ProtectedIdentity protection) { return m_child.protection = protection, *this; }
    ChildBuilder& withContact(const Contact& contact) { return m_child.contact = contact, *this; }
    ChildBuilder& at(const QString& place) { return m_child.place = place, *this; }
    ChildBuilder&
    withGuardian(const QString& name, const QString& relation = QStringLiteral("mamma"), const Contact& contact = {}) {
        m_child.guardians.push_back({name, relation, contact});
        return *this;
    }
    ChildBuilder& withBarnkontakt(const QString& name, const QString& profession = QStringLiteral("rektor")) {
        m_child.barnkontakt = {name, profession, QStringLiteral("Björkskolan"), {}};
        return *this;
    }
    ChildBuilder& withStodsamordnare(const QString& name, const QString& profession = QStringLiteral("kurator")) {
        m_child.stodsamordnare = {name, profession, QStringLiteral("Björkskolan"), {}};
        return *this;
    }
    const Child& build() const { return m_child; }
    operator const Child&() const { return m_child; }

private:
    Child m_child;
};

class BarnsamtalBuilder {
public:
    BarnsamtalBuilder() {
        m_samtal.child = ChildId::fromNumber(1);
        m_samtal.date = today();
        m_samtal.heldBy = QStringLiteral("Karin Lind");
        m_samtal.savedAt = QDateTime(today(), QTime(9, 0), Qt::UTC);
    }
    BarnsamtalBuilder& withId(BarnsamtalId id) { return m_samtal.id = id, *this; }
    BarnsamtalBuilder& with(ChildId child) { return m_samtal.child = child, *this; }
    /// A compass conversation with neither card, case nor name.
    BarnsamtalBuilder& withoutChild(Occasion occasion, const QString& label = {}) {
        m_samtal.child.reset();
        m_samtal.occasion = occasion;
        m_samtal.label = label;
        return *this;
    }
    BarnsamtalBuilder& on(QDate date) { return m_samtal.date = date, *this; }
    BarnsamtalBuilder& heldBy(const QString& name) { return m_samtal.heldBy = name, *this; }
    BarnsamtalBuilder& childRated(
        std::initializer_list<int> ratings,
        const InstrumentRef& instrument = {QStringLiteral("samtalsunderlag-6-12"), QStringLiteral("1.0")}) {
        m_samtal.childPart.instrument = instrument;
        m_samtal.childPart.areas = answers(ratings);
        return *this;
    }
    BarnsamtalBuilder& guardianRated(
        int guardian, std::initializer_list<int> ratings, const QString& relation = QStringLiteral("mamma"),
        const InstrumentRef& instrument = {QStringLiteral("samtalskort-vardnadshavare"), QStringLiteral("1.0")}) {
        GuardianPart part;
        part.guardian = guardian;
        part.name = QStringLiteral("Maja Ödlund");
        part.relation = relation;
        part.instrument = instrument;
        part.areas = answers(ratings);
        m_samtal.guardianParts.push_back(part);
        return *this;
    }
    BarnsamtalBuilder& withSummary(const BarnsamtalSummary& summary) { return m_samtal.summary = summary, *this; }
    const Barnsamtal& build() const { return m_samtal; }
    operator const Barnsamtal&() const { return m_samtal; }

private:
    Barnsamtal m_samtal;
};

/// A Skattning over an instrument; blank until `rated`.
class SkattningBuilder {
public:
    explicit SkattningBuilder(const Instrument& instrument) : m_skattning(blankSkattning(instrument)) {
        m_skattning.child = ChildId::fromNumber(1);
        m_skattning.date = today();
        m_skattning.raterName = QStringLiteral("Nils Berg");
        m_skattning.profession = QStringLiteral("specialpedagog");
        m_skattning.organisation = QStringLiteral("Björkskolan");
        m_skattning.savedAt = QDateTime(today(), QTime(9, 0), Qt::UTC);
    }
    SkattningBuilder& withId(SkattningId id) { return m_skattning.id = id, *this; }
    SkattningBuilder& with(ChildId child) { return m_skattning.child = child, *this; }
    SkattningBuilder& on(QDate date) { return m_skattning.date = date, *this; }
    SkattningBuilder& by(const QString& name, const QString& profession = {}) {
        m_skattning.raterName = name;
        m_skattning.profession = profession;
        return *this;
    }
    /// The area's statements in order; 0 is blank, missing ones stay blank.
    SkattningBuilder& rated(Area area, std::initializer_list<int> ratings) {
        std::size_t index = 0;
        for (const int rating : ratings)
            m_skattning.areas[area].answers.at(index++).rating = Rating::from(rating);
        return *this;
    }
    const Skattning& build() const { return m_skattning; }
    operator const Skattning&() const { return m_skattning; }

private:
    Skattning m_skattning;
};

/// A profile with the given values in tenths, in the order of the areas; 0 is a gap.
inline CompassProfile aProfile(RaterKind kind, std::initializer_list<int> tenths) {
    CompassProfile profile;
    profile.rater.kind = kind;
    profile.date = today();
    profile.model = QStringLiteral("backa-barnet");
    profile.instrument = {QStringLiteral("skattningsformular"), QStringLiteral("1.0")};
    std::size_t index = 0;
    for (const int value : tenths) {
        AreaPoint& point = profile.areas[areaAt(index++)];
        point.of = 1;
        if (value != 0) {
            point.value = Fraction(value, 10);
            point.answered = 1;
        }
    }
    return profile;
}

inline ChildBuilder aChild() { return {}; }
inline BarnsamtalBuilder aBarnsamtal() { return {}; }
inline SkattningBuilder aSkattning(const Instrument& instrument) { return SkattningBuilder(instrument); }

} // namespace bk::test
