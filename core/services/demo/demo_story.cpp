// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demo/demo_story.h"

#include "core/domain/behovskompass/joint_proposal.h"
#include "core/domain/child/published_test_numbers.h"
#include "core/services/demo/invented_people.h"
#include "core/services/demo/invented_texts.h"

#include <algorithm>
#include <numeric>

namespace bk {
namespace {

constexpr int siblingEvery = 5;     ///< every fifth child is the sibling of the one before
constexpr int protectedEvery = 400; ///< one in so many has a protected identity, the first of them early
constexpr int firstProtected = 7;
constexpr int youngest = 120; ///< days

QDateTime afternoonOf(QDate day) { return QDateTime(day, QTime(14, 30), Qt::UTC); }

QDate weekday(QDate day) { return day.addDays(day.dayOfWeek() > 5 ? 5 - day.dayOfWeek() : 0); }

int clampRating(int value) { return std::clamp(value, Rating::lowest, Rating::highest); }

/// Personnummer of children who are at most sixteen on `today`.
std::vector<Personnummer> fittingNumbers(QDate today) {
    std::vector<Personnummer> fitting;
    for (const QLatin1StringView digits : publishedTestPersonnummer)
        if (const auto number = Personnummer::from(digits, today); number && number->birthDate() > today.addYears(-16))
            fitting.push_back(*number);
    return fitting;
}

/// A step through a list of `size` that meets every place once: neighbours are not of the same age then.
std::size_t stride(std::size_t size) {
    std::size_t step = 17;
    while (std::gcd(step, size) != 1)
        ++step;
    return step;
}

/// Everything about one child that the records are drawn from.
class Teller {
public:
    Teller(quint32 seed, int index, QDate today, const InstrumentLibrary& library, const QString& model, int oldest)
        : m_index(index)
        , m_today(today)
        , m_library(library)
        , m_model(model)
        , m_oldest(oldest)
        , m_random(seed, quint64(index) * 2 + 1)
        , m_family(seed, quint64(index % siblingEvery == siblingEvery - 1 ? index - 1 : index) * 2) {}

    DemoStory tell();

private:
    void makeChild();
    void makeGuardians(const QString& familyName);
    void makeCourse();
    void makeRounds();
    void makePlan();
    void addSamtal(QDate day, int round);
    void addSkattningar(QDate day, int round, int raters);
    void addJoint(QDate day, std::size_t firstRating);
    Skattning skattning(const Instrument& form, QDate day, int round, const invented::Colleague& rater);
    PerArea<AreaAnswer> guardianAnswers(int round, int bias, int blankPercent);
    const Instrument* choose(InstrumentKind kind, Audience audience, QDate day) const;
    int level(Area area, int round) const { return clampRating(m_start[area] + m_course[area] * round / 2); }
    int ageOn(QDate day) const { return m_story.child.ageOn(day).value_or(0); }
    int rounds() {
        return m_index < DemoStories::wholeStories  ? 4
               : m_index < DemoStories::richStories ? m_random.between(1, 3)
               : m_random.chance(55)                ? 1
                                                    : 0;
    }

    int m_index;
    QDate m_today;
    const InstrumentLibrary& m_library;
    const QString& m_model;
    int m_oldest; ///< days
    DemoRandom m_random;
    DemoRandom m_family; ///< the same for siblings
    PerArea<int> m_start;
    PerArea<int> m_course;
    PerArea<int> m_latest;
    DemoStory m_story;
};

DemoStory Teller::tell() {
    makeChild();
    makeCourse();
    makeRounds();
    if (m_index < DemoStories::wholeStories)
        makePlan();
    return std::move(m_story);
}

void Teller::makeChild() {
    Child& child = m_story.child;
    child.id = ChildId::next();
    bool girl = m_random.chance(50);
    child.birthDate = m_today.addDays(-m_random.between(youngest, m_oldest));
    static const std::vector<Personnummer> numbers = fittingNumbers(m_today);
    const bool isProtected = m_index % protectedEvery == firstProtected;
    if (!isProtected && m_index % 2 == 0 && std::size_t(m_index / 2) < numbers.size()) {
        const Personnummer& number = numbers[std::size_t(m_index / 2) * stride(numbers.size()) % numbers.size()];
        if (number.birthDate() > m_today.addDays(-m_oldest) || m_oldest == DemoStories::oldestChild) {
            child.personnummer = number;
            child.birthDate = number.birthDate();
            girl = number.digits()[10].digitValue() % 2 == 0;
        }
    }
    const int age = ageOn(m_today);
    child.givenName = girl ? invented::girlName(m_random) : invented::boyName(m_random);
    child.familyName = invented::familyName(m_family);
    child.barnkontakt = invented::person(invented::barnkontaktFor(age, m_random), m_random);
    child.createdAt = afternoonOf(weekday(m_today.addDays(-std::min(740, int(child.birthDate.daysTo(m_today)) - 30))));
    child.changedAt = child.createdAt;
    if (isProtected) {
        child.protection = ProtectedIdentity::Sekretessmarkering;
        child.preferredName = QStringLiteral("Kim");
        child.familyName.clear();
        child.guardians = {{QStringLiteral("Vårdnadshavare"), QStringLiteral("mamma"), {}}};
        return;
    }
    child.place = invented::placeFor(age, m_random);
    if (m_random.chance(8))
        child.preferredName = child.givenName.left(1) + QStringLiteral("isse");
    makeGuardians(child.familyName);
    if (m_index < DemoStories::wholeStories)
        child.stodsamordnare = invented::person(invented::stodsamordnare(m_random), m_random);
}

void Teller::makeGuardians(const QString& familyName) {
    Child& child = m_story.child;
    const QString home = invented::address(m_family);
    child.contact = {home, {}, {}};
    const QString mother = invented::womanName(m_family) + QLatin1Char(' ') + familyName;
    child.guardians.push_back(
        {mother, QStringLiteral("mamma"), {home, invented::telephone(m_family), invented::email(mother)}});
    const int kind = m_family.between(1, 10);
    if (kind <= 6 || m_index < DemoStories::wholeStories) {
        const QString father = invented::manName(m_family) + QLatin1Char(' ') + familyName;
        const QString where = kind <= 2 ? invented::address(m_family) : home;
        child.guardians.push_back(
            {father, QStringLiteral("pappa"), {where, invented::telephone(m_family), invented::email(father)}});
    } else if (kind == 7) {
        const QString second = invented::womanName(m_family) + QLatin1Char(' ') + familyName;
        child.guardians.push_back(
            {second, QStringLiteral("mamma"), {home, invented::telephone(m_family), invented::email(second)}});
    }
}

/// Where each area begins, and whether it rises, stays or falls over the rounds.
void Teller::makeCourse() {
    for (const Area area : allAreas) {
        m_start[area] = m_random.between(2, 5);
        m_course[area] = m_random.chance(15) ? -1 : m_random.between(0, 1);
    }
    const Area worry = areaAt(m_random.below(areaCount));
    m_start[worry] = 1;
    m_course[worry] = 2;
    const Area second = areaAt((indexOf(worry) + 3) % areaCount);
    m_start[second] = 2;
    m_course[second] = 1;
    m_latest = m_start;
}

void Teller::makeRounds() {
    static constexpr std::array days{680, 430, 170, 24};
    const int count = rounds();
    for (int round = std::max(0, 4 - count); round < 4 && count > 0; ++round) {
        const QDate day = weekday(m_today.addDays(-days[std::size_t(round)] + m_random.between(-12, 12)));
        if (day <= m_story.child.birthDate.addDays(20) || day > m_today)
            continue;
        addSamtal(day, round);
        const bool whole = m_index < DemoStories::wholeStories;
        const int raters = whole                                ? 3
                           : m_index < DemoStories::richStories ? m_random.between(0, 2)
                           : m_random.chance(12)                ? 1
                                                                : 0;
        if (raters > 0)
            addSkattningar(weekday(day.addDays(7)) > m_today ? m_today : weekday(day.addDays(7)), round, raters);
    }
}

const Instrument* Teller::choose(InstrumentKind kind, Audience audience, QDate day) const {
    const auto choices = m_library.choices(m_model, kind, audience, m_today, ageOn(day));
    return choices.empty() ? nullptr : choices.front();
}

PerArea<AreaAnswer> Teller::guardianAnswers(int round, int bias, int blankPercent) {
    PerArea<AreaAnswer> answers;
    for (const Area area : allAreas) {
        if (m_random.chance(blankPercent))
            continue;
        const int rating = clampRating(level(area, round) + bias + m_random.between(-1, 1));
        answers[area].rating = Rating::from(rating);
        if (m_random.chance(35))
            answers[area].comment = invented::adultSays(area, rating, m_random);
    }
    return answers;
}

void Teller::addSamtal(QDate day, int round) {
    Barnsamtal samtal;
    samtal.id = BarnsamtalId::next();
    samtal.child = m_story.child.id;
    samtal.date = day;
    samtal.heldBy = m_story.child.barnkontakt.name;
    samtal.place =
        m_story.child.protection == ProtectedIdentity::None ? m_story.child.barnkontakt.organisation : QString();
    samtal.savedAt = afternoonOf(day);
    const Instrument* form = choose(InstrumentKind::Samtalsunderlag, Audience::Child, day);
    if (form && ageOn(day) >= 4) {
        samtal.childPart.instrument = form->ref;
        samtal.childPart.firstArea = areaAt(m_random.below(areaCount));
        for (const Area area : allAreas) {
            if (m_random.chance(9))
                continue;
            const int rating = clampRating(level(area, round) + (m_random.chance(25) ? m_random.between(-1, 1) : 0));
            m_latest[area] = rating;
            samtal.childPart.areas[area].rating = Rating::from(rating);
            if (m_random.chance(rating <= 2 ? 80 : 30))
                samtal.childPart.areas[area].comment = invented::childSays(area, rating, m_random);
        }
    } else {
        samtal.childPart.notRatedBecause = QStringLiteral("Barnet är under fyra år.");
    }
    const Instrument* guardianForm = choose(InstrumentKind::Samtalsunderlag, Audience::Guardian, day);
    int number = 0;
    for (const Guardian& guardian : m_story.child.guardians) {
        ++number;
        if (!guardianForm || (m_index >= DemoStories::wholeStories && m_random.chance(30)))
            continue;
        GuardianPart part{
            number,
            guardian.name,
            guardian.relation,
            guardianForm->ref,
            guardianAnswers(round, number == 1 ? 0 : 1, number == 1 ? 6 : 18),
            {}};
        if (m_random.chance(25))
            part.careContacts = QStringLiteral("Logoped och tandhälsovård.");
        part.survey = number == 2 && m_index % 3 == 1;
        samtal.guardianParts.push_back(std::move(part));
    }
    samtal.summary = invented::summaryOf(m_latest, samtal.guardianParts.size() == 2);
    m_story.samtal.push_back(std::move(samtal));
}

Skattning Teller::skattning(const Instrument& form, QDate day, int round, const invented::Colleague& rater) {
    Skattning skattning = blankSkattning(form);
    skattning.id = SkattningId::next();
    skattning.child = m_story.child.id;
    skattning.date = day;
    skattning.raterName = QString::fromUtf8(rater.name);
    skattning.profession = QString::fromUtf8(rater.profession);
    skattning.organisation = QString::fromUtf8(rater.organisation);
    skattning.savedAt = afternoonOf(day);
    const int bias = m_random.between(-1, 1);
    for (const Area area : allAreas) {
        if (m_random.chance(10))
            continue; // this rater does not know
        const int middle = level(area, round) + (m_random.chance(40) ? bias : 0);
        for (ItemAnswer& answer : skattning.areas[area].answers)
            if (!m_random.chance(14))
                answer.rating = Rating::from(clampRating(middle + (m_random.chance(45) ? m_random.between(-1, 1) : 0)));
        if (m_random.chance(45))
            skattning.areas[area].comment = invented::adultSays(area, clampRating(middle), m_random);
    }
    if (!skattning.areas[Area::Utvecklas].answers.empty() && skattning.areas[Area::Utvecklas].mean().count == 0)
        skattning.areas[Area::Utvecklas].answers.front().rating = Rating::from(level(Area::Utvecklas, round));
    return skattning;
}

void Teller::addSkattningar(QDate day, int round, int raters) {
    const Instrument* form = choose(InstrumentKind::Skattningsformular, Audience::Professional, day);
    if (!form)
        return;
    const std::size_t first = m_story.skattningar.size();
    const auto people = invented::professionals(ageOn(day), m_random);
    for (int i = 0; i < raters; ++i)
        m_story.skattningar.push_back(skattning(*form, day, round, people[std::size_t(i)]));
    if (raters == 3)
        addJoint(weekday(day.addDays(10)) > m_today ? m_today : weekday(day.addDays(10)), first);
}

void Teller::addJoint(QDate day, std::size_t firstRating) {
    GemensamBehovskompass joint;
    joint.id = GemensamBehovskompassId::next();
    joint.child = m_story.child.id;
    joint.date = day;
    joint.savedAt = afternoonOf(day);
    QStringList names;
    std::vector<CompassProfile> profiles;
    for (std::size_t i = firstRating; i < m_story.skattningar.size(); ++i) {
        const Skattning& each = m_story.skattningar[i];
        joint.participants.push_back(each.id);
        joint.instrument = each.instrument;
        names << QStringLiteral("%1 (%2)").arg(each.raterName, each.profession);
        profiles.push_back(profile(each, m_model));
    }
    joint.agreedBy = names.join(QStringLiteral(", "));
    const PerArea<AreaProposal> proposals = proposeJoint(profiles);
    const Area adjusted = areaAt(m_random.below(areaCount));
    for (const Area area : allAreas) {
        AgreedArea& agreed = joint.areas[area];
        agreed.proposal = proposals[area].value;
        if (!agreed.proposal)
            continue;
        agreed.agreedTenths = int(agreed.proposal->tenths());
        if (area == adjusted && *agreed.agreedTenths >= 15) {
            *agreed.agreedTenths -= 5;
            agreed.motivation = QStringLiteral("Barnets egen bild vägde tungt när vi hade hört varandra.");
        }
    }
    m_story.joint.push_back(std::move(joint));
}

void Teller::makePlan() {
    BarnetsPlan plan;
    plan.id = BarnetsPlanId::next();
    plan.child = m_story.child.id;
    for (const Area area : allAreas)
        if (m_start[area] <= 2 && plan.goals.size() < 3)
            plan.goals.push_back({invented::goalFor(area, m_random), {area}, {}});
    plan.myDescription =
        QStringLiteral("Det mesta är bättre än förra gången. Jag vill fortsätta träna på det som är svårt.");
    const QString low = invented::lowAreas(m_latest);
    plan.centralNeeds = low.isEmpty() ? QStringLiteral("Att det som fungerar får fortsätta.")
                                      : QStringLiteral("Stöd i vardagen kring: ") + low + QLatin1Char('.');
    plan.jointDescription =
        QStringLiteral("Vi ser samma styrkor. Där bilderna skiljer sig åt börjar vi med barnets egen.\n"
                       "Hemmet och verksamheten följer upp varje månad.");
    plan.nextMeeting.when =
        QDateTime(weekday(m_today.addDays(m_random.between(14, 40))), QTime(m_random.between(9, 15), 0));
    if (m_story.child.protection == ProtectedIdentity::None)
        plan.nextMeeting.place = m_story.child.barnkontakt.organisation;
    plan.savedAt = afternoonOf(weekday(m_today.addDays(-3)));
    m_story.plan = std::move(plan);
}

} // namespace

DemoStories::DemoStories(quint32 seed, QDate today, const InstrumentLibrary& library, QString model, int oldestDays)
    : m_seed(seed)
    , m_today(today)
    , m_library(library)
    , m_model(std::move(model))
    , m_oldest(oldestDays) {}

DemoStory DemoStories::child(int index) const {
    return Teller(m_seed, index, m_today, m_library, m_model, m_oldest).tell();
}

Barnsamtal DemoStories::withoutChild(int index) const {
    static constexpr std::array occasions{
        Occasion::Utvecklingssamtal, Occasion::Halsosamtal, Occasion::Klassrum, Occasion::BvcSamtal};
    static constexpr const char* labels[] = {"5A, grupp 2", "Hälsosamtal åk 4", "3B, klassrådet", "BVC, öppet hus"};
    DemoRandom random(m_seed, 0x100000000ull + quint64(index));
    Barnsamtal samtal;
    samtal.id = BarnsamtalId::next();
    const std::size_t kind = std::size_t(index) % occasions.size();
    samtal.occasion = occasions[kind];
    samtal.label = QString::fromUtf8(labels[kind]);
    samtal.date = weekday(m_today.addDays(-random.between(2, 500)));
    samtal.heldBy = QStringLiteral("Hanna Lövgren");
    samtal.savedAt = afternoonOf(samtal.date);
    const auto forms = m_library.choices(m_model, InstrumentKind::Samtalsunderlag, Audience::Child, m_today, 10);
    if (!forms.empty())
        samtal.childPart.instrument = forms.front()->ref;
    for (const Area area : allAreas)
        if (!random.chance(10))
            samtal.childPart.areas[area].rating = Rating::from(random.between(2, 5));
    return samtal;
}

} // namespace bk
