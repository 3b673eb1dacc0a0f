// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/repository_support.h"

namespace bk::test {

QString RandomRecords::text() {
    static const QStringList pieces{
        QStringLiteral("Åsa är från Örebro"),     QStringLiteral("🧒🏽 på gården"),
        QStringLiteral("rad ett\nrad två\tflik"), QStringLiteral("O'Hara; DROP TABLE child; --"),
        QStringLiteral("Sárá Ánte Čearru"),       QStringLiteral("”citat” – tankstreck"),
        QStringLiteral("100 % \\ \"x\" ?1 :a")};
    const int kind = below(8);
    if (kind == 0)
        return QString();
    if (kind == 1)
        return pieces[below(int(pieces.size()))].repeated(300); // several pages
    return pieces[below(int(pieces.size()))] + QString::number(below(100000));
}

QDate RandomRecords::day() { return QDate(2008, 1, 1).addDays(below(6800)); }

QDateTime RandomRecords::moment() { return QDateTime(day(), QTime(0, 0).addSecs(below(86400)), Qt::UTC); }

Child RandomRecords::child() {
    Child child;
    child.id = ChildId::next();
    child.givenName = text();
    child.familyName = text();
    child.preferredName = text();
    child.birthDate = flip() ? day() : QDate();
    child.protection = static_cast<ProtectedIdentity>(below(4));
    child.contact = contact();
    child.place = text();
    for (int i = below(3); i > 0; --i)
        child.guardians.push_back({text(), text(), contact()});
    child.barnkontakt = person();
    child.stodsamordnare = person();
    child.createdAt = moment();
    child.changedAt = moment();
    return child;
}

PerArea<AreaAnswer> RandomRecords::areaAnswers() {
    PerArea<AreaAnswer> answers;
    for (AreaAnswer& each : answers)
        if (flip())
            each = {answer(), text()};
    return answers;
}

Barnsamtal RandomRecords::samtal(std::optional<ChildId> child) {
    Barnsamtal samtal;
    samtal.id = BarnsamtalId::next();
    samtal.child = child;
    samtal.occasion = child ? Occasion::Barnsamtal : static_cast<Occasion>(1 + below(7));
    samtal.label = text();
    samtal.followUp = flip();
    samtal.date = day();
    samtal.heldBy = text();
    samtal.place = text();
    samtal.childPart = {
        instrument(), flip() ? std::optional(areaAt(std::size_t(below(8)))) : std::nullopt, areaAnswers(), text()};
    if (flip())
        samtal.guardianParts.push_back({1, text(), text(), instrument(), areaAnswers(), text()});
    if (flip())
        samtal.guardianParts.push_back({2, text(), text(), instrument(), areaAnswers(), text()});
    samtal.summary = {text(), text(), text(), text(), text()};
    samtal.savedAt = moment();
    return samtal;
}

Skattning RandomRecords::skattning(std::optional<ChildId> child) {
    Skattning skattning;
    skattning.id = SkattningId::next();
    skattning.child = child;
    skattning.label = text();
    skattning.date = day();
    skattning.raterName = text();
    skattning.profession = text();
    skattning.organisation = text();
    skattning.instrument = instrument();
    for (const Area area : allAreas) {
        AreaRatings& ratings = skattning.areas[area];
        ratings.comment = text();
        for (int i = 0, count = below(6); i < count; ++i)
            ratings.answers.push_back(
                {QStringLiteral("påstående.%1.%2").arg(indexOf(area)).arg(9 - i), answer(), text()});
    }
    skattning.savedAt = moment();
    return skattning;
}

GemensamBehovskompass RandomRecords::joint(ChildId child, const std::vector<SkattningId>& participants) {
    GemensamBehovskompass joint;
    joint.id = GemensamBehovskompassId::next();
    joint.child = child;
    joint.date = day();
    joint.agreedBy = text();
    joint.participants = participants;
    joint.instrument = instrument();
    for (AgreedArea& agreed : joint.areas) {
        if (flip())
            agreed.proposal = Fraction(7 + below(70), 7);
        if (flip())
            agreed.agreedTenths = 10 + below(41);
        agreed.motivation = text();
    }
    joint.savedAt = moment();
    return joint;
}

std::vector<NeedLink> RandomRecords::needs() {
    std::vector<NeedLink> needs;
    for (int i = below(4); i > 0; --i)
        needs.push_back({areaAt(std::size_t(below(8))), flip() ? text() : QString()});
    return needs;
}

Support RandomRecords::support() {
    return {text(),      static_cast<HelperKind>(below(4)),    text(), text(), text(), text(), dayOrNone(),
            dayOrNone(), static_cast<SupportStatus>(below(3)), needs()};
}

SubGoal RandomRecords::subGoal() {
    SubGoal subGoal{text(), dayOrNone(), dayOrNone(), needs(), {}};
    for (int i = below(4); i > 0; --i)
        subGoal.support.push_back(support());
    return subGoal;
}

BarnetsPlan RandomRecords::plan(ChildId child) {
    BarnetsPlan plan;
    plan.id = BarnetsPlanId::next();
    plan.child = child;
    for (int i = below(20); i > 0; --i)
        plan.network.push_back({text(), text(), 1 + below(networkCircles), below(360)});
    for (int i = below(5); i > 0; --i) {
        Goal goal{text(), {}, {}};
        for (int j = below(4); j > 0; --j)
            goal.areas.push_back(areaAt(std::size_t(below(8))));
        for (int j = below(4); j > 0; --j)
            goal.subGoals.push_back(subGoal());
        plan.goals.push_back(goal);
    }
    plan.myDescription = text();
    plan.centralNeeds = text();
    plan.jointDescription = text();
    plan.strengths = text();
    for (int i = below(4); i > 0; --i)
        plan.earlierEvents.push_back({text(), text(), text(), text()});
    if (flip())
        plan.nextMeeting.when = QDateTime(day(), QTime(8 + below(9), 30));
    plan.nextMeeting.place = text();
    plan.closedOn = dayOrNone();
    plan.closedBy = text();
    plan.savedAt = moment();
    return plan;
}

Fordjupad RandomRecords::fordjupad(ChildId child, std::optional<OrganisationId> organisation) {
    Fordjupad fordjupad;
    fordjupad.id = FordjupadId::next();
    fordjupad.child = child;
    fordjupad.organisation = organisation;
    fordjupad.by = text();
    fordjupad.profession = text();
    fordjupad.date = dayOrNone();
    fordjupad.instrument = instrument();
    for (int i = below(6); i > 0; --i)
        fordjupad.texts.push_back({QStringLiteral("delområde.%1").arg(i), text(), text()});
    fordjupad.savedAt = moment();
    return fordjupad;
}

PlanVersion RandomRecords::planVersion(ChildId child, int number) {
    PlanVersion version{PlanVersionId::next(), child, number, moment(), text(), text(), text().toUtf8(), {}};
    for (int i = below(4); i > 0; --i)
        version.signatures.push_back(signature());
    return version;
}

} // namespace bk::test
