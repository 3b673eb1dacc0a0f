// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/joint_proposal.h"
#include "tests/ui/forms_world.h"

#include <random>

namespace bk::test {

/// Made-up values for round trips: everything a form can hold, in any mixture, with blanks among it. The same seed
/// gives the same values.
class RandomValues {
public:
    explicit RandomValues(unsigned seed) : m_engine(seed) {}

    int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_engine); }
    bool often() { return below(3) > 0; }

    QString text(bool lines = false) {
        static const QStringList words{
            QStringLiteral("Åsa"),  QStringLiteral("öde"),  QStringLiteral("<b>&amp;"), QStringLiteral("”citat”"),
            QStringLiteral("12 %"), QStringLiteral("é"),    QStringLiteral("🙂"),     QStringLiteral("ingen – alls"),
            QStringLiteral("&a"),   QStringLiteral("%1 %2")};
        if (below(4) == 0)
            return {};
        QString result = words[below(int(words.size()))];
        for (int i = below(4); i > 0; --i)
            result += QChar(lines && below(3) == 0 ? u'\n' : u' ') + words[below(int(words.size()))];
        return result;
    }
    QDate date() { return today().addDays(-below(4000)); }
    Answer rating() { return Rating::from(below(6)); }
    template <typename T> T one(const std::vector<T>& of) { return of[std::size_t(below(int(of.size())))]; }

    Contact contact() { return {text(true), text(), text()}; }
    ResponsiblePerson person() { return {text(), text(), text(), contact()}; }
    Child child() {
        Child child;
        child.id = ChildId::fromNumber(below(1000));
        child.givenName = text();
        child.familyName = text();
        child.preferredName = text();
        if (often()) {
            child.personnummer = aPersonnummer(std::size_t(below(20)));
            child.birthDate = child.personnummer->birthDate();
        } else if (often()) {
            child.birthDate = date();
        }
        child.protection = ProtectedIdentity(below(4));
        const bool open = child.protection == ProtectedIdentity::None;
        if (open) {
            child.contact = contact();
            child.place = text();
        }
        for (int i = below(3); i > 0; --i)
            child.guardians.push_back({QStringLiteral("Maja ") + text(), text(), open ? contact() : Contact{}});
        child.barnkontakt = person();
        child.stodsamordnare = person();
        child.createdAt = child.changedAt = QDateTime(date(), QTime(8, below(60)), Qt::UTC);
        return child;
    }

    PerArea<AreaAnswer> areas() {
        PerArea<AreaAnswer> areas;
        for (AreaAnswer& area : areas)
            area = {rating(), text(true)};
        return areas;
    }
    Barnsamtal samtal(const FormWorld& world, std::optional<ChildId> child) {
        Barnsamtal samtal;
        samtal.id = BarnsamtalId::fromNumber(below(1000));
        samtal.child = child;
        samtal.occasion = Occasion(child ? below(8) : 1 + below(7));
        samtal.label = text();
        samtal.followUp = child && below(4) == 0;
        samtal.date = often() ? date() : QDate();
        samtal.heldBy = text();
        samtal.place = text();
        if (often()) {
            samtal.childPart.instrument = one(world.refs(InstrumentKind::Samtalsunderlag, Audience::Child));
            samtal.childPart.areas = areas();
        }
        if (often())
            samtal.childPart.firstArea = areaAt(std::size_t(below(8)));
        samtal.childPart.notRatedBecause = text(true);
        for (const int number : {1, 2})
            if (often()) {
                GuardianPart part{number, text(), text(), {}, {}, text(true)};
                if (often()) {
                    part.instrument = one(world.refs(InstrumentKind::Samtalsunderlag, Audience::Guardian));
                    part.areas = areas();
                }
                samtal.guardianParts.push_back(part);
            }
        samtal.summary = {text(true), text(true), text(true), text(true), text(true)};
        samtal.savedAt = QDateTime(date(), QTime(8, below(60)), Qt::UTC);
        return samtal;
    }

    Skattning skattning(const FormWorld& world, std::optional<ChildId> child) {
        const InstrumentRef ref = one(world.refs(InstrumentKind::Skattningsformular, Audience::Professional));
        Skattning skattning = blankSkattning(*world.library.find(ref));
        skattning.id = SkattningId::next();
        skattning.child = child;
        skattning.label = text();
        skattning.date = often() ? date() : QDate();
        skattning.raterName = text();
        skattning.profession = text();
        skattning.organisation = text();
        for (AreaRatings& area : skattning.areas) {
            const bool known = often();
            for (ItemAnswer& answer : area.answers)
                if (known)
                    answer = {answer.item, rating(), text()};
            area.comment = text(true);
        }
        skattning.savedAt = QDateTime(date(), QTime(8, below(60)), Qt::UTC);
        return skattning;
    }

    /// Agreed by some of those who rated.
    GemensamBehovskompass joint(ChildId child, const std::vector<Skattning>& rated) {
        GemensamBehovskompass joint;
        joint.id = GemensamBehovskompassId::fromNumber(below(1000));
        joint.child = child;
        joint.date = often() ? date() : QDate();
        joint.agreedBy = text(true);
        std::vector<CompassProfile> inside;
        for (const Skattning& skattning : rated)
            if (often()) {
                if (joint.participants.empty())
                    joint.instrument = skattning.instrument;
                joint.participants.push_back(skattning.id);
                inside.push_back(profile(skattning, defaultPack().model.id));
            }
        const auto proposals = proposeJoint(inside);
        for (const Area area : allAreas) {
            joint.areas[area].proposal = proposals[area].value;
            if (often())
                joint.areas[area].agreedTenths = 10 + below(41);
            joint.areas[area].motivation = text(true);
        }
        joint.savedAt = QDateTime(date(), QTime(8, below(60)), Qt::UTC);
        return joint;
    }

private:
    std::mt19937 m_engine;
};

} // namespace bk::test
