// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/children_file.h"

#include "core/domain/common/text_limits.h"
#include "core/domain/instruments/pack_reader.h"
#include "core/services/import_children.h"

#include <QSet>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr JsonLimits fileLimits{largestImport, 16, 4'000'000};
constexpr int mostPacks = 100;
constexpr int mostChildren = 100'000;
constexpr int mostRecords = 1000;   ///< of one kind, for one child
constexpr int mostStatements = 200; ///< in one area

const QRegularExpression idPattern(u"^[0-9A-HJKMNP-TV-Z]{13}$"_s);
const QRegularExpression digitsPattern(u"^[0-9]{12}$"_s);
const QRegularExpression instantPattern(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"_s);
const QRegularExpression localTimePattern(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d$"_s);

class Reader {
public:
    Reader(const QByteArray& json, const InstrumentLibrary& known, QDate today) : m_known(known), m_today(today) {
        m_result.json = std::make_unique<JsonFile>(json, fileLimits);
    }

    ChildrenFile read();

private:
    void readPacks(JsonObject& root);
    FileChild child(JsonObject object);
    Child childFields(JsonObject& object);
    Barnsamtal samtal(JsonObject object, ChildId child);
    GuardianPart guardianPart(JsonObject object);
    Skattning skattning(JsonObject object, ChildId child);
    GemensamBehovskompass joint(JsonObject object, const ChildRecords& records);
    BarnetsPlan plan(JsonObject object, ChildId child);

    PerArea<AreaAnswer> areaAnswers(JsonObject& object);
    AreaRatings areaRatings(JsonObject object);
    AgreedArea agreedArea(JsonObject object);
    Contact contact(JsonObject& object);
    ResponsiblePerson person(JsonObject& object, QLatin1StringView key);
    InstrumentRef instrument(JsonObject& object);
    const Instrument* find(const InstrumentRef& ref) const;

    template <typename IdType> IdType newId(JsonObject& object, QSet<qint64>& used);
    QDateTime instant(JsonObject& object, QLatin1StringView key);
    QDate day(JsonObject& object, QLatin1StringView key);
    Answer answer(JsonObject& object);
    template <typename Enum>
    Enum term(JsonObject& object, QLatin1StringView key, std::optional<Enum> (*from)(const QString&), Enum fallback);
    static void add(JsonObject& object, const Issues& issues);

    ChildrenFile m_result;
    const InstrumentLibrary& m_known;
    InstrumentLibrary m_brought;
    QDate m_today;
    QSet<qint64> m_children;
    QSet<qint64> m_samtal;
    QSet<qint64> m_skattningar;
    QSet<qint64> m_joint;
    QSet<qint64> m_plans;
    QSet<QString> m_personnummer;
};

ChildrenFile Reader::read() {
    if (!m_result.json->isReadable())
        return std::move(m_result);
    JsonObject root(*m_result.json);
    if (root.value("format"_L1).toString() != childrenFormat) {
        root.fault("format"_L1, u"children.format"_s);
        return std::move(m_result);
    }
    const int version = root.integer("formatVersion"_L1, 1, std::numeric_limits<int>::max());
    m_result.newer = version > childrenFormatVersion;
    if (m_result.newer) {
        root.fault("formatVersion"_L1, u"children.formatVersion.newer"_s);
        return std::move(m_result);
    }
    m_result.unitName = root.freeText("unit"_L1, text_limits::name);
    instant(root, "exportedAt"_L1);
    readPacks(root);
    for (JsonObject& object : root.objects("children"_L1, 0, mostChildren))
        m_result.children.push_back(child(std::move(object)));
    root.finish();
    return std::move(m_result);
}

void Reader::readPacks(JsonObject& root) {
    std::vector<std::shared_ptr<const InstrumentPack>> brought;
    for (JsonObject& object : root.optionalObjects("packs"_L1, 0, mostPacks)) {
        const QString id = object.text("id"_L1, 64);
        const QString version = object.text("version"_L1, 32);
        // As it is: a pack keeps its own line ends. Its own reader bounds and checks it.
        const QByteArray json = object.value("json"_L1).toString().toUtf8();
        object.finish();
        PackReading reading = readPack(json);
        if (!reading.pack) {
            object.fault("json"_L1, u"children.pack"_s, {QString::number(reading.faults.front().line)});
            continue;
        }
        if (reading.pack->id != id || reading.pack->version != version)
            object.fault("id"_L1, u"children.pack"_s, {u"1"_s});
        brought.push_back(std::make_shared<const InstrumentPack>(*reading.pack));
        m_result.packs.push_back({json, std::move(*reading.pack), object.path()});
    }
    m_brought = InstrumentLibrary(std::move(brought));
}

const Instrument* Reader::find(const InstrumentRef& ref) const {
    const Instrument* here = m_known.find(ref);
    return here ? here : m_brought.find(ref);
}

template <typename IdType> IdType Reader::newId(JsonObject& object, QSet<qint64>& used) {
    const QString text = object.matching("id"_L1, 13, idPattern);
    if (text.isEmpty())
        return {};
    const auto id = IdType::fromString(text);
    if (!id) {
        object.fault("id"_L1, u"children.id"_s, {text});
        return {};
    }
    if (used.contains(id->number()))
        object.fault("id"_L1, u"children.duplicate"_s);
    used.insert(id->number());
    return *id;
}

QDateTime Reader::instant(JsonObject& object, QLatin1StringView key) {
    if (!object.has(key))
        return {};
    const QString text = object.text(key, 40);
    const QDateTime time =
        instantPattern.match(text).hasMatch() ? QDateTime::fromString(text, Qt::ISODate) : QDateTime();
    if (!text.isEmpty() && !time.isValid())
        object.fault(key, u"children.time"_s, {text});
    return time;
}

QDate Reader::day(JsonObject& object, QLatin1StringView key) { return object.has(key) ? object.date(key) : QDate(); }

Answer Reader::answer(JsonObject& object) {
    const auto rating = object.optionalInteger("rating"_L1, Rating::lowest, Rating::highest);
    return rating ? Rating::from(*rating) : std::nullopt;
}

template <typename Enum>
Enum Reader::term(
    JsonObject& object, QLatin1StringView key, std::optional<Enum> (*from)(const QString&), Enum fallback) {
    const QString text = object.text(key, 64);
    const auto value = from(text);
    if (!text.isEmpty() && !value)
        object.fault(key, u"json.choice"_s, {text});
    return value.value_or(fallback);
}

void Reader::add(JsonObject& object, const Issues& issues) {
    for (const Issue& issue : issues)
        object.file().fault(object.path(), issue.rule, issue.values);
}

Contact Reader::contact(JsonObject& object) {
    auto inner = object.optionalObject("contact"_L1);
    if (!inner)
        return {};
    Contact contact{
        inner->freeText("address"_L1, text_limits::line), inner->freeText("telephone"_L1, text_limits::line),
        inner->freeText("email"_L1, text_limits::line)};
    inner->finish();
    return contact;
}

ResponsiblePerson Reader::person(JsonObject& object, QLatin1StringView key) {
    auto inner = object.optionalObject(key);
    if (!inner)
        return {};
    ResponsiblePerson person{
        inner->freeText("name"_L1, text_limits::name), inner->freeText("profession"_L1, text_limits::line),
        inner->freeText("organisation"_L1, text_limits::name), contact(*inner)};
    inner->finish();
    return person;
}

InstrumentRef Reader::instrument(JsonObject& object) {
    auto inner = object.optionalObject("instrument"_L1);
    if (!inner)
        return {};
    const InstrumentRef ref{inner->text("id"_L1, 64), inner->text("version"_L1, 32)};
    inner->finish();
    if (!ref.id.isEmpty() && !find(ref))
        object.fault("instrument"_L1, u"children.instrument.unknown"_s, {ref.id, ref.version});
    return ref;
}

Child Reader::childFields(JsonObject& object) {
    Child child;
    child.id = newId<ChildId>(object, m_children);
    child.givenName = object.freeText("givenName"_L1, text_limits::name);
    child.familyName = object.freeText("familyName"_L1, text_limits::name);
    child.preferredName = object.freeText("preferredName"_L1, text_limits::name);
    if (object.has("personnummer"_L1)) {
        const QString digits = object.matching("personnummer"_L1, 12, digitsPattern);
        child.personnummer = Personnummer::from(digits, m_today);
        if (!digits.isEmpty() && !child.personnummer)
            object.fault("personnummer"_L1, u"children.personnummer"_s);
        else if (m_personnummer.contains(digits))
            object.fault("personnummer"_L1, u"children.personnummer.known"_s);
        m_personnummer.insert(digits);
    }
    child.birthDate = day(object, "birthDate"_L1);
    child.protection = term(object, "protection"_L1, &protectedIdentityFrom, ProtectedIdentity::None);
    child.contact = contact(object);
    child.place = object.freeText("place"_L1, text_limits::line);
    for (JsonObject& guardian : object.optionalObjects("guardians"_L1, 0, 2)) {
        child.guardians.push_back(
            {guardian.freeText("name"_L1, text_limits::name), guardian.freeText("relation"_L1, text_limits::line),
             contact(guardian)});
        guardian.finish();
    }
    child.barnkontakt = person(object, "barnkontakt"_L1);
    child.stodsamordnare = person(object, "stodsamordnare"_L1);
    child.createdAt = instant(object, "createdAt"_L1);
    child.changedAt = instant(object, "changedAt"_L1);
    add(object, issues(child, m_today));
    return child;
}

FileChild Reader::child(JsonObject object) {
    FileChild result;
    result.path = object.path();
    ChildRecords& records = result.records;
    records.child = childFields(object);
    const ChildId id = records.child.id;
    for (JsonObject& each : object.optionalObjects("samtal"_L1, 0, mostRecords))
        records.samtal.push_back(samtal(std::move(each), id));
    for (JsonObject& each : object.optionalObjects("skattningar"_L1, 0, mostRecords))
        records.skattningar.push_back(skattning(std::move(each), id));
    for (JsonObject& each : object.optionalObjects("gemensamma"_L1, 0, mostRecords))
        records.joint.push_back(joint(std::move(each), records));
    if (auto each = object.optionalObject("plan"_L1))
        records.plan = plan(std::move(*each), id);
    object.finish();
    return result;
}

PerArea<AreaAnswer> Reader::areaAnswers(JsonObject& object) {
    PerArea<AreaAnswer> answers;
    QSet<int> used;
    for (JsonObject& each : object.optionalObjects("answers"_L1, 0, int(areaCount))) {
        const int area = each.integer("area"_L1, 0, int(areaCount) - 1);
        if (used.contains(area))
            each.fault("area"_L1, u"children.area.duplicate"_s);
        used.insert(area);
        AreaAnswer& answered = answers[areaAt(std::size_t(std::clamp(area, 0, int(areaCount) - 1)))];
        answered.rating = answer(each);
        answered.comment = each.freeText("comment"_L1, text_limits::freeText);
        each.finish();
    }
    return answers;
}

GuardianPart Reader::guardianPart(JsonObject object) {
    GuardianPart part;
    part.guardian = object.integer("guardian"_L1, 1, 2);
    part.name = object.freeText("name"_L1, text_limits::name);
    part.relation = object.freeText("relation"_L1, text_limits::line);
    part.instrument = instrument(object);
    part.areas = areaAnswers(object);
    part.careContacts = object.freeText("careContacts"_L1, text_limits::freeText);
    object.finish();
    return part;
}

Barnsamtal Reader::samtal(JsonObject object, ChildId child) {
    Barnsamtal samtal;
    samtal.id = newId<BarnsamtalId>(object, m_samtal);
    samtal.child = child;
    samtal.occasion = term(object, "occasion"_L1, &occasionFrom, Occasion::Annat);
    samtal.followUp = object.has("followUp"_L1) && object.boolean("followUp"_L1);
    samtal.label = object.freeText("label"_L1, text_limits::line);
    samtal.followUp = object.has("followUp"_L1) && object.boolean("followUp"_L1);
    samtal.date = day(object, "date"_L1);
    samtal.heldBy = object.freeText("heldBy"_L1, text_limits::name);
    samtal.place = object.freeText("place"_L1, text_limits::line);
    if (auto part = object.optionalObject("child"_L1)) {
        samtal.childPart.instrument = instrument(*part);
        if (const auto first = part->optionalInteger("firstArea"_L1, 0, int(areaCount) - 1))
            samtal.childPart.firstArea = areaAt(std::size_t(*first));
        samtal.childPart.areas = areaAnswers(*part);
        samtal.childPart.notRatedBecause = part->freeText("notRatedBecause"_L1, text_limits::freeText);
        part->finish();
    }
    for (JsonObject& each : object.optionalObjects("guardians"_L1, 0, 2))
        samtal.guardianParts.push_back(guardianPart(std::move(each)));
    if (auto summary = object.optionalObject("summary"_L1)) {
        samtal.summary = {
            summary->freeText("worksWell"_L1, text_limits::freeText),
            summary->freeText("strengthen"_L1, text_limits::freeText),
            summary->freeText("differ"_L1, text_limits::freeText),
            summary->freeText("workOn"_L1, text_limits::freeText), summary->freeText("next"_L1, text_limits::freeText)};
        summary->finish();
    }
    samtal.savedAt = instant(object, "savedAt"_L1);
    object.finish();
    add(object, issues(samtal, m_today));
    return samtal;
}

AreaRatings Reader::areaRatings(JsonObject object) {
    AreaRatings ratings;
    for (JsonObject& each : object.objects("answers"_L1, 0, mostStatements)) {
        ItemAnswer answered;
        answered.item = each.text("item"_L1, 64);
        answered.rating = answer(each);
        answered.comment = each.freeText("comment"_L1, text_limits::freeText);
        each.finish();
        ratings.answers.push_back(std::move(answered));
    }
    ratings.comment = object.freeText("comment"_L1, text_limits::freeText);
    object.finish();
    return ratings;
}

Skattning Reader::skattning(JsonObject object, ChildId child) {
    Skattning skattning;
    skattning.id = newId<SkattningId>(object, m_skattningar);
    skattning.child = child;
    skattning.label = object.freeText("label"_L1, text_limits::line);
    skattning.date = day(object, "date"_L1);
    skattning.raterName = object.freeText("raterName"_L1, text_limits::name);
    skattning.profession = object.freeText("profession"_L1, text_limits::line);
    skattning.organisation = object.freeText("organisation"_L1, text_limits::name);
    skattning.instrument = instrument(object);
    std::size_t area = 0;
    for (JsonObject& each : object.objects("areas"_L1, int(areaCount), int(areaCount)))
        skattning.areas[areaAt(area++)] = areaRatings(std::move(each));
    skattning.savedAt = instant(object, "savedAt"_L1);
    object.finish();
    if (const Instrument* form = find(skattning.instrument))
        add(object, issues(skattning, *form, m_today));
    else if (skattning.instrument.id.isEmpty())
        object.fault("instrument"_L1, u"json.key.missing"_s, {u"instrument"_s});
    return skattning;
}

AgreedArea Reader::agreedArea(JsonObject object) {
    constexpr int large = std::numeric_limits<int>::max();
    AgreedArea agreed;
    if (auto proposal = object.optionalObject("proposal"_L1)) {
        const int numerator = proposal->integer("numerator"_L1, 1, large);
        const int denominator = proposal->integer("denominator"_L1, 1, large);
        proposal->finish();
        if (denominator > 0)
            agreed.proposal = Fraction(numerator, denominator);
    }
    agreed.agreedTenths = object.optionalInteger("agreedTenths"_L1, 10, 50);
    agreed.motivation = object.freeText("motivation"_L1, text_limits::freeText);
    object.finish();
    return agreed;
}

GemensamBehovskompass Reader::joint(JsonObject object, const ChildRecords& records) {
    GemensamBehovskompass joint;
    joint.id = newId<GemensamBehovskompassId>(object, m_joint);
    joint.child = records.child.id;
    joint.date = day(object, "date"_L1);
    joint.agreedBy = object.freeText("agreedBy"_L1, text_limits::freeText);
    for (const QString& text : object.texts("participants"_L1, 0, 100, 13, idPattern)) {
        const auto id = SkattningId::fromString(text);
        const bool known =
            id && std::any_of(records.skattningar.begin(), records.skattningar.end(), [&](const Skattning& each) {
                return each.id == *id;
            });
        if (known)
            joint.participants.push_back(*id);
        else
            object.fault("participants"_L1, u"children.participant.unknown"_s);
    }
    joint.instrument = instrument(object);
    std::size_t area = 0;
    for (JsonObject& each : object.objects("areas"_L1, int(areaCount), int(areaCount)))
        joint.areas[areaAt(area++)] = agreedArea(std::move(each));
    joint.savedAt = instant(object, "savedAt"_L1);
    object.finish();
    add(object, issues(joint, m_today));
    return joint;
}

BarnetsPlan Reader::plan(JsonObject object, ChildId child) {
    BarnetsPlan plan;
    plan.id = newId<BarnetsPlanId>(object, m_plans);
    plan.child = child;
    for (JsonObject& each : object.optionalObjects("goals"_L1, 0, 100)) {
        Goal goal{each.freeText("text"_L1, text_limits::freeText), {}};
        for (const int area : each.integers("areas"_L1, 0, int(areaCount), 0, int(areaCount) - 1))
            goal.areas.push_back(areaAt(std::size_t(area)));
        each.finish();
        plan.goals.push_back(std::move(goal));
    }
    plan.myDescription = object.freeText("myDescription"_L1, text_limits::freeText);
    plan.centralNeeds = object.freeText("centralNeeds"_L1, text_limits::freeText);
    plan.jointDescription = object.freeText("jointDescription"_L1, text_limits::freeText);
    if (auto meeting = object.optionalObject("nextMeeting"_L1)) {
        if (meeting->has("when"_L1)) {
            const QString when = meeting->matching("when"_L1, 40, localTimePattern);
            plan.nextMeeting.when = QDateTime::fromString(when, Qt::ISODate);
            if (!when.isEmpty() && !plan.nextMeeting.when.isValid())
                meeting->fault("when"_L1, u"children.time"_s, {when});
        }
        plan.nextMeeting.place = meeting->freeText("place"_L1, text_limits::line);
        meeting->finish();
    }
    plan.savedAt = instant(object, "savedAt"_L1);
    object.finish();
    add(object, issues(plan));
    return plan;
}

} // namespace

ChildrenFile readChildrenFile(const QByteArray& json, const InstrumentLibrary& known, QDate today) {
    return Reader(json, known, today).read();
}

} // namespace bk
