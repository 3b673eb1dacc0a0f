// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/page_layout.h"
#include "core/services/frozen_plan.h"
#include "tests/documents/pdf_tools.h"
#include "tests/services/unit_support.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const PagedDocument& pages) { return pdf_tools::wordsOf(pages).join(u' '); }

BarnetsPlan aPlan(ChildId child) {
    BarnetsPlan plan;
    plan.child = child;
    plan.network = {{u"Mormor Siv"_s, u"mormor"_s, 1, 0}, {u"Tränare Ali"_s, {}, 4, 359}};
    Support support;
    support.what = u"Läxhjälp"_s;
    support.helperKind = HelperKind::Other;
    support.helper = u"Fritidsledaren"_s;
    support.organisation = u"Hemliga skolan"_s;
    support.where = u"Hemliga biblioteket"_s;
    support.concerns = u"hela familjen"_s;
    support.from = today().addDays(-20);
    support.expectedEnd = today().addDays(20);
    support.status = SupportStatus::Ongoing;
    support.needs = {{Area::Utvecklas, u"utvecklas.larande"_s}, {Area::MaBra, {}}};
    SubGoal subGoal{
        u"Läsa \"hela\" boken\n📚"_s, today().addDays(9), today().addDays(-1), {{Area::Fritid, {}}}, {support}};
    plan.goals = {{u"Kunna läsa"_s, {Area::Utvecklas, Area::MaBra}, {subGoal}}, {u"Sova gott"_s, {}, {}}};
    plan.myDescription = u"Jag har det bra."_s;
    plan.centralNeeds = u"Lugn."_s;
    plan.jointDescription = u"Vi ser samma."_s;
    plan.strengths = u"Jag är snäll."_s;
    plan.earlierEvents = {{u"i trean"_s, u"Vi flyttade."_s, u"En vuxen."_s, u"Mormor"_s}};
    plan.nextMeeting = {QDateTime(today().addDays(30), QTime(13, 30)), u"Hemliga rummet"_s};
    plan.savedAt = QDateTime(today(), QTime(8, 0), Qt::UTC);
    return plan;
}

/// A child with a whole plan, ratings and Fördjupad behovskompass.
struct Planned : OpenFixture {
    ChildId child =
        unit->children().save(aChild()
                                  .withContact({u"Hemliga gatan 1"_s, u"070-1740605"_s, u"hem@example.se"_s})
                                  .at(u"Hemliga klassen"_s)
                                  .withGuardian(u"Maja Ödlund"_s, u"mamma"_s, {u"Hemliga gatan 1"_s, {}, {}})
                                  .withBarnkontakt(u"Karin Lind"_s)
                                  .withStodsamordnare(u"Per Ek"_s));
    Organisation organisation;

    Planned() {
        organisation.name = u"Hemliga mottagningen"_s;
        organisation.id = unit->registers().save(organisation);
        const auto forms =
            unit->instruments().choices(unit->model().id, InstrumentKind::Samtalsunderlag, Audience::Child, today(), 9);
        Barnsamtal samtal =
            aBarnsamtal().with(child).on(today().addDays(-90)).childRated({1, 2, 3, 0, 5, 4, 3, 2}, forms.front()->ref);
        samtal.childPart.areas[Area::Omsorg].comment = u"Mormor hämtar mig."_s;
        unit->samtal().save(samtal);
        unit->samtal().save(aBarnsamtal()
                                .with(child)
                                .on(today().addDays(-3))
                                .childRated({4, 2, 3, 0, 5, 4, 3, 2}, forms.front()->ref)
                                .guardianRated(1, {2, 2, 2, 2, 2, 2, 2, 2}));
        unit->plans().save(aPlan(child));
        save(false, organisation.id, u"Sover oroligt."_s);
        save(true, {}, u"Vi är överens om sömnen."_s);
    }
    void save(bool joint, std::optional<OrganisationId> of, const QString& words) const {
        Fordjupad fordjupad;
        fordjupad.child = child;
        fordjupad.joint = joint;
        fordjupad.organisation = of;
        fordjupad.by = u"Erik Thorell"_s;
        fordjupad.date = today().addDays(-2);
        fordjupad.instrument = fordjupadInstrument(*unit)->ref;
        fordjupad.texts = {{u"ma_bra.fysisk-halsa"_s, u"Äter bra."_s, words}};
        fordjupad.savedAt = clock.now();
        unit->fordjupad().save(fordjupad);
    }
    void protect(ProtectedIdentity protection) const {
        Child now = *unit->children().find(child);
        now.protection = protection;
        now.contact = {};
        now.guardians.front().contact = {};
        now.place.clear();
        now.givenName = u"Kim"_s;
        unit->children().save(now);
    }
};

void checkSame(const BarnetsPlanPaper& read, const BarnetsPlanPaper& paper) {
    CHECK(read.child == paper.child);
    CHECK(read.plan == paper.plan);
    CHECK(read.model == paper.model);
    CHECK(read.childProfile == paper.childProfile);
    CHECK(read.guardian1 == paper.guardian1);
    CHECK(read.guardian2 == paper.guardian2);
    CHECK(read.team == paper.team);
    CHECK(read.childHistory == paper.childHistory);
    CHECK(read.teamHistory == paper.teamHistory);
    CHECK(read.fordjupad == paper.fordjupad);
    CHECK(read.fordjupadInstrument == paper.fordjupadInstrument);
    CHECK(read.thresholds == paper.thresholds);
    CHECK(read.goldenRule == paper.goldenRule);
    CHECK(read.unitName == paper.unitName);
    CHECK(read.practice == paper.practice);
    CHECK(read.notice == paper.notice);
    CHECK(read.today == paper.today);
    CHECK(read.decimalSign == paper.decimalSign);
}

PlanVersion versionOf(const QByteArray& content) {
    PlanVersion version;
    version.number = 3;
    version.frozenAt = QDateTime(today(), QTime(12, 0), Qt::UTC);
    version.signatures = {{SignatureRole::Child, u"Åsa"_s, {}, today(), {}}};
    version.content = content;
    return version;
}

/// The content with the value at `path` (keys and numbers of arrays) replaced.
QJsonValue replaced(const QJsonValue& json, QStringList path, const QJsonValue& value) {
    if (path.isEmpty())
        return value;
    const QString first = path.takeFirst();
    if (json.isArray()) {
        QJsonArray array = json.toArray();
        array[first.toInt()] = replaced(array[first.toInt()], path, value);
        return array;
    }
    QJsonObject object = json.toObject();
    if (path.isEmpty() && value.isUndefined())
        object.remove(first);
    else
        object[first] = replaced(object[first], path, value);
    return object;
}

QByteArray with(const QByteArray& content, const QString& path, const QJsonValue& value) {
    const QJsonValue root = QJsonDocument::fromJson(content).object();
    return QJsonDocument(replaced(root, path.split(u'/'), value).toObject()).toJson();
}

} // namespace

TEST_CASE("the plan as a value holds every rating of the child and who wrote what of the areas", "[services][plan]") {
    Planned at;
    const BarnetsPlanPaper paper = planPaper(*at.unit, at.child);
    REQUIRE(paper.childHistory.size() == 2);
    CHECK(paper.childHistory.front().date == today().addDays(-90));
    CHECK(paper.childHistory.back() == *paper.childProfile);
    CHECK(paper.teamHistory.empty());
    REQUIRE(paper.fordjupad.size() == 2);
    CHECK(paper.fordjupad.front().organisation == u"Hemliga mottagningen"_s);
    CHECK(paper.fordjupad.back().text.joint);
    CHECK(paper.fordjupad.back().organisation.isEmpty());
    REQUIRE(paper.fordjupadInstrument);
    CHECK(paper.fordjupadInstrument->kind == InstrumentKind::Fordjupad);
}

TEST_CASE("a frozen plan reads as it was written, whatever the texts hold", "[services][plan]") {
    Planned at;
    BarnetsPlanPaper paper = planPaper(*at.unit, at.child);
    paper.plan.myDescription = GENERATE(u""_s, u"åäö \"citat\" \\ \t\n{}[] 🧭 \u0628"_s, QString(100'000, u'x'));
    paper.child.personnummer = Personnummer::from(u"201703272389"_s, today());
    paper.practice = GENERATE(false, true);
    const QByteArray content = frozenContent(paper);
    const BarnetsPlanPaper read = frozenPaper(versionOf(content));
    checkSame(read, paper);
    CHECK(read.version == 3);
    CHECK(read.frozenAt == QDateTime(today(), QTime(12, 0), Qt::UTC));
    CHECK(read.signatures.size() == 1);
    CHECK(frozenContent(read) == content);
}

TEST_CASE("the least a plan can hold reads as it was written", "[services][plan]") {
    const BarnetsPlanPaper paper;
    checkSame(frozenPaper(versionOf(frozenContent(paper))), paper);
}

TEST_CASE("what no plan can be is told as damage, and what a later version wrote as that", "[services][plan]") {
    Planned at;
    const QByteArray content = frozenContent(planPaper(*at.unit, at.child));
    const auto kindOf = [](const QByteArray& bytes) {
        return failure([&] { frozenPaper(versionOf(bytes)); });
    };
    CHECK(kindOf(content) == std::nullopt);
    CHECK(kindOf({}) == Error::Kind::DatabaseDamaged);
    CHECK(kindOf(content.left(content.size() / 2)) == Error::Kind::DatabaseDamaged);
    CHECK(kindOf(with(content, u"format"_s, u"annat"_s)) == Error::Kind::DatabaseDamaged);
    CHECK(kindOf(with(content, u"formatVersion"_s, 2)) == Error::Kind::NewerFormat);
    CHECK(kindOf(with(content, u"formatVersion"_s, 0)) == Error::Kind::DatabaseDamaged);
    const std::pair<const char16_t*, QJsonValue> wrong[] = {
        {u"plan/plan/network/0/circle", 5},
        {u"plan/plan/network/0/degrees", 360},
        {u"plan/plan/network/0/name", 7},
        {u"plan/plan/network/0/circle", 1.5},
        {u"plan/plan/goals/0/areas/0", 8},
        {u"plan/plan/goals/0/subGoals/0/support/0/status", u"kanske"_s},
        {u"plan/plan/goals/0/subGoals/0/due", u"2026-13-40"_s},
        {u"plan/plan/goals", QJsonObject()},
        {u"plan/childProfile/areas/0/value", QJsonArray{60, 10}},
        {u"plan/childHistory/0/areas/0/value", QJsonArray{1, 0}},
        {u"plan/childProfile/areas", QJsonArray()},
        {u"plan/practice", u"nej"_s},
        {u"plan/decimalSign", u""_s},
        {u"plan/child/id", u"-"_s},
        {u"plan/child/personnummer", u"123"_s},
        {u"plan", QJsonArray()}};
    for (const auto& [path, value] : wrong) {
        INFO(QString::fromUtf16(path).toStdString());
        CHECK(kindOf(with(content, QString::fromUtf16(path), value)) == Error::Kind::DatabaseDamaged);
    }
    for (const QString& key : QJsonDocument::fromJson(content).object()["plan"_L1].toObject().keys()) {
        INFO(key.toStdString());
        CHECK(
            kindOf(with(content, u"plan/"_s + key, QJsonValue(QJsonValue::Undefined))) == Error::Kind::DatabaseDamaged);
    }
}

TEST_CASE("freezing takes the plan as it is saved, and later changes leave it", "[services][plan]") {
    Planned at;
    const PlanVersion first = freezePlan(*at.unit, at.child, u"Första mötet"_s);
    CHECK(first.number == 1);
    CHECK(first.frozenBy == u"Birgitta Östergren"_s);
    CHECK(first.frozenAt == at.clock.now());
    const QString before = textOf(layOut(planVersionPaper(*at.unit, first.id, {}).document));
    BarnetsPlan plan = *at.unit->plans().ofChild(at.child);
    plan.goals.front().text = u"Något helt annat"_s;
    at.unit->plans().save(plan);
    CHECK(freezePlan(*at.unit, at.child, {}).number == 2);
    CHECK(textOf(layOut(planVersionPaper(*at.unit, first.id, {}).document)) == before);
    CHECK(before.contains(u"Kunna läsa"_s));
    CHECK_FALSE(before.contains(u"Något helt annat"_s));
}

TEST_CASE("a plan that is not begun or breaks a rule is not frozen", "[services][plan]") {
    Planned at;
    const auto ruleOf = [](auto action) {
        try {
            action();
        } catch (const Error& error) {
            return error.kind() == Error::Kind::Refused ? error.detail() : u"?"_s;
        }
        return QString();
    };
    CHECK(ruleOf([&] { freezePlan(*at.unit, at.child, QString(501, u'x')); }) == u"planVersion.text.tooLong"_s);
    BarnetsPlan plan = *at.unit->plans().ofChild(at.child);
    plan.goals.front().subGoals.front().due = {};
    at.unit->plans().save(plan);
    CHECK(ruleOf([&] { freezePlan(*at.unit, at.child, {}); }) == u"plan.subGoal.due"_s);
    const ChildId other = at.unit->children().save(aChild());
    CHECK(ruleOf([&] { freezePlan(*at.unit, other, {}); }) == u"plan.notBegun"_s);
    CHECK(failure([&] { freezePlan(*at.unit, ChildId::next(), {}); }) == Error::Kind::NotFound);
    CHECK(at.unit->planVersions().ofChild(at.child).empty());
}

TEST_CASE("who signs is asked once, on a day that can be true", "[services][plan]") {
    Planned at;
    const PlanVersionId id = freezePlan(*at.unit, at.child, {}).id;
    const std::vector<PlanSignature> awaited = awaitedSignatures(*at.unit, id);
    REQUIRE(awaited.size() == 4);
    CHECK(awaited[0] == PlanSignature{SignatureRole::Child, u"Åsa Ödlund"_s, {}, today(), {}});
    CHECK(awaited[1].name == u"Maja Ödlund"_s);
    CHECK(awaited[1].role == SignatureRole::Guardian);
    CHECK(awaited[2].organisation == u"Björkskolan"_s);
    for (const PlanSignature& wrong :
         {PlanSignature{SignatureRole::Child, u" "_s, {}, today(), {}},
          PlanSignature{SignatureRole::Child, u"Åsa"_s, {}, {}, {}},
          PlanSignature{SignatureRole::Child, u"Åsa"_s, {}, today().addDays(1), {}},
          PlanSignature{SignatureRole::Child, u"Åsa"_s, {}, today().addDays(-1), {}}})
        CHECK(failure([&] { signPlanVersion(*at.unit, id, {wrong}); }) == Error::Kind::Refused);
    CHECK(signPlanVersion(*at.unit, id, {awaited.front()}).signatures.size() == 1);
    CHECK(at.unit->planVersions().find(id)->signatures == std::vector{awaited.front()});
    CHECK(awaitedSignatures(*at.unit, id).size() == 3);
    CHECK(failure([&] { signPlanVersion(*at.unit, PlanVersionId::next(), {awaited[1]}); }) == Error::Kind::NotFound);
}

TEST_CASE("signatures are added all or none, so that trying again repeats none", "[services][plan]") {
    Planned at;
    const PlanSignature right{SignatureRole::Child, u"Åsa"_s, {}, today(), {}};
    const PlanSignature wrong{SignatureRole::Guardian, u"Maja"_s, {}, today().addDays(1), {}};
    CHECK(failure([&] { freezePlan(*at.unit, at.child, {}, {right, wrong}); }) == Error::Kind::Refused);
    CHECK(at.unit->planVersions().ofChild(at.child).empty());
    const PlanVersion version = freezePlan(*at.unit, at.child, {}, {right});
    CHECK(at.unit->planVersions().find(version.id)->signatures == std::vector{right});
    PlanSignature second = right;
    second.name = u"Bo"_s;
    CHECK(failure([&] { signPlanVersion(*at.unit, version.id, {second, wrong}); }) == Error::Kind::Refused);
    CHECK(at.unit->planVersions().find(version.id)->signatures == std::vector{right});
    CHECK(signPlanVersion(*at.unit, version.id, {second}).signatures.size() == 2);
}

TEST_CASE("a version hides where the child is when that is secret now, though it was not then", "[services][plan]") {
    Planned at;
    const PlanVersion version = freezePlan(*at.unit, at.child, {});
    const QString open = textOf(layOut(planVersionPaper(*at.unit, version.id, {}).document));
    CHECK(open.contains(u"Hemliga gatan"_s));
    CHECK(open.contains(u"Åsa"_s));
    at.protect(GENERATE(
        ProtectedIdentity::Sekretessmarkering, ProtectedIdentity::SkyddadFolkbokforing,
        ProtectedIdentity::FingeradePersonuppgifter));
    for (const QString& text :
         {textOf(layOut(planVersionPaper(*at.unit, version.id, {}).document)), textOf(planPages(*at.unit, at.child))}) {
        for (const QString& secret :
             {u"Hemliga"_s, u"070-1740605"_s, u"hem@example.se"_s, u"Björkskolan"_s, u"Åsa"_s}) {
            INFO(secret.toStdString());
            CHECK_FALSE(text.contains(secret));
        }
        CHECK(text.contains(u"Kim"_s));
        CHECK(text.contains(u"Kunna läsa"_s));
    }
    for (const PlanSignature& signature : awaitedSignatures(*at.unit, version.id))
        CHECK(signature.organisation.isEmpty());
}

TEST_CASE("a version that leaves the unit leaves a row that says which", "[services][plan]") {
    Planned at;
    const PlanVersion version = freezePlan(*at.unit, at.child, {});
    PlanOptions options;
    options.leaveOutAddress = true;
    const QString target = at.path(u"plan.pdf"_s);
    sharePlanVersion(*at.unit, version.id, anAnsweredEntry(), options, target);
    CHECK(fileBytes(target).startsWith("%PDF"));
    const std::vector<SharingEntry> log = at.unit->sharing().ofChild(at.child);
    REQUIRE(log.size() == 1);
    CHECK(log.front().way == SharingWay::Pdf);
    CHECK(log.front().what.contains(u"utan adresser"_s));
    CHECK(log.front().what.endsWith(u"version 1 från "_s + today().toString(Qt::ISODate)));
    CHECK_FALSE(
        textOf(layOut(planVersionPaper(*at.unit, version.id, {}, options).document)).contains(u"Hemliga gatan"_s));
    SharingEntry unanswered = anAnsweredEntry();
    unanswered.necessary = false;
    CHECK(failure([&] {
              sharePlanVersion(*at.unit, version.id, unanswered, {}, at.path(u"b.pdf"_s));
          }) == Error::Kind::Refused);
    CHECK_FALSE(QFile::exists(at.path(u"b.pdf"_s)));
}
