// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/instruments/pack_reader.h"

#include "core/domain/common/file_format.h"
#include "core/domain/instruments/instrument_ids.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr JsonLimits limits{4 * 1024 * 1024, 16, 200'000};
constexpr int formatVersion = 1;

/// The lengths of pack.schema.json, in code points.
constexpr int idLength = 64;
constexpr int versionLength = 32;
constexpr int languageLength = 35;
constexpr int labelLength = 60;
constexpr int lineLength = 120;
constexpr int aspectLength = 200;
constexpr int noticeLength = 300;
constexpr int longLength = 400;

constexpr int oldestAge = 25;
constexpr int articles = 42; ///< of the Convention's substantive part and its spreading
constexpr int areas = int(areaCount);

using instrument_ids::audiences;
using instrument_ids::kinds;
using instrument_ids::scalePers;
using instrument_ids::scaleTypes;

const QRegularExpression& idPattern() {
    static const QRegularExpression pattern(u"\\A[a-z0-9][a-z0-9_.-]*\\z"_s);
    return pattern;
}

QString readId(JsonObject& object, QLatin1StringView key = "id"_L1) {
    return object.matching(key, idLength, idPattern());
}

QString readVersion(JsonObject& object) {
    static const QRegularExpression pattern(u"\\A[0-9A-Za-z][0-9A-Za-z.-]*\\z"_s);
    return object.matching("version"_L1, versionLength, pattern);
}

/// Ids of one kind that must not be used twice.
class UsedIds {
public:
    explicit UsedIds(QString rule) : m_rule(std::move(rule)) {}

    void add(JsonObject& object, const QString& id) {
        if (id.isEmpty())
            return;
        if (m_ids.contains(id))
            object.fault("id"_L1, m_rule, {id});
        m_ids.insert(id);
    }

private:
    QString m_rule;
    QSet<QString> m_ids;
};

class PackFile {
public:
    explicit PackFile(const QByteArray& json) : m_file(json, limits) {}

    PackReading read();

private:
    void readModel(JsonObject object);
    AreaTerm readAreaTerm(JsonObject& object);
    Instrument readInstrument(JsonObject& object);
    void readAges(JsonObject& object, Instrument& instrument);
    Scale readScale(JsonObject object);
    void readAreas(JsonObject& object, Instrument& instrument);
    InstrumentArea readArea(JsonObject& object, const AreaTerm& term);
    Item readStatement(JsonObject& object, const AreaTerm& term);
    SubArea readSubArea(JsonObject& object);
    ConventionArticle readArticle(JsonObject object);

    JsonFile m_file;
    InstrumentPack m_pack;
    UsedIds m_areas{u"pack.area.duplicate"_s};
    UsedIds m_aspects{u"pack.aspect.duplicate"_s};
    UsedIds m_instruments{u"pack.instrument.duplicate"_s};
    // Within one instrument:
    UsedIds m_statements{{}};
    UsedIds m_subAreas{{}};
    UsedIds m_keyAspects{{}};
};

PackReading PackFile::read() {
    if (!m_file.isReadable())
        return {std::nullopt, m_file.faults()};
    JsonObject root(m_file);
    if (!isOfFormat(root, {"behovskompass-pack"_L1, formatVersion, u"pack"_s}))
        return {std::nullopt, m_file.faults()};
    static const QRegularExpression languagePattern(u"\\A[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z"_s);
    m_pack.id = readId(root);
    m_pack.version = readVersion(root);
    m_pack.validFrom = root.date("validFrom"_L1);
    m_pack.language = root.matching("language"_L1, languageLength, languagePattern);
    m_pack.name = root.text("name"_L1, lineLength);
    m_pack.owner = root.text("owner"_L1, lineLength);
    m_pack.official = root.boolean("official"_L1);
    m_pack.notice = root.text("notice"_L1, noticeLength);
    readModel(root.object("model"_L1));
    for (JsonObject& instrument : root.objects("instruments"_L1, 1, 40))
        m_pack.instruments.push_back(readInstrument(instrument));
    root.finish();
    if (m_file.hasFaults())
        return {std::nullopt, m_file.faults()};
    return {std::move(m_pack), {}};
}

void PackFile::readModel(JsonObject object) {
    m_pack.model.id = readId(object);
    m_pack.model.name = object.text("name"_L1, lineLength);
    m_pack.model.centre = object.text("centre"_L1, lineLength);
    std::size_t index = 0;
    for (JsonObject& area : object.objects("areas"_L1, areas, areas))
        m_pack.model.areas[areaAt(index++)] = readAreaTerm(area);
    object.finish();
}

AreaTerm PackFile::readAreaTerm(JsonObject& object) {
    AreaTerm term;
    term.id = readId(object);
    m_areas.add(object, term.id);
    term.label = object.text("label"_L1, labelLength);
    term.formLabel = object.has("formLabel"_L1) ? object.text("formLabel"_L1, labelLength) : term.label;
    term.childVoice = object.text("childVoice"_L1, lineLength);
    term.definition = object.text("definition"_L1, longLength);
    for (JsonObject& entry : object.objects("aspects"_L1, 0, 20)) {
        Aspect aspect;
        aspect.id = readId(entry);
        m_aspects.add(entry, aspect.id);
        aspect.text = entry.text("text"_L1, aspectLength);
        entry.finish();
        term.aspects.push_back(std::move(aspect));
    }
    object.finish();
    return term;
}

Instrument PackFile::readInstrument(JsonObject& object) {
    m_statements = UsedIds(u"pack.statement.duplicate"_s);
    m_subAreas = UsedIds(u"pack.subarea.duplicate"_s);
    m_keyAspects = UsedIds(u"pack.keyAspect.duplicate"_s);
    Instrument instrument;
    instrument.ref.id = readId(object);
    m_instruments.add(object, instrument.ref.id);
    instrument.ref.version = readVersion(object);
    instrument.kind = object.choice("kind"_L1, kinds, InstrumentKind::Samtalsunderlag);
    instrument.audience = object.choice("audience"_L1, audiences, Audience::Any);
    readAges(object, instrument);
    instrument.title = object.text("title"_L1, lineLength);
    instrument.introduction = object.text("introduction"_L1, longLength);
    instrument.scale = readScale(object.object("scale"_L1));
    readAreas(object, instrument);
    object.finish();
    return instrument;
}

void PackFile::readAges(JsonObject& object, Instrument& instrument) {
    instrument.ageFrom = object.optionalInteger("ageFrom"_L1, 0, oldestAge);
    instrument.ageTo = object.optionalInteger("ageTo"_L1, 0, oldestAge);
    if (instrument.ageFrom && instrument.ageTo && *instrument.ageFrom > *instrument.ageTo)
        object.fault(
            "ageTo"_L1, u"pack.ageSpan.reversed"_s,
            {QString::number(*instrument.ageFrom), QString::number(*instrument.ageTo)});
}

Scale PackFile::readScale(JsonObject object) {
    Scale scale;
    const bool knownType = valueIn(scaleTypes, object.value("type"_L1).toString()).has_value();
    scale.type = object.choice("type"_L1, scaleTypes, ScaleType::None);
    scale.per = object.choice("per"_L1, scalePers, ScalePer::None);
    if (!knownType)
        return scale; // what else it should hold hangs on the type
    if (object.value("per"_L1).isString() && (scale.type == ScaleType::None) != (scale.per == ScalePer::None))
        object.fault("per"_L1, u"pack.scale.per"_s);
    if (scale.type == ScaleType::OneToFive) {
        scale.low = object.text("low"_L1, labelLength);
        scale.high = object.text("high"_L1, labelLength);
    }
    object.finish();
    return scale;
}

void PackFile::readAreas(JsonObject& object, Instrument& instrument) {
    std::size_t index = 0;
    for (JsonObject& entry : object.objects("areas"_L1, areas, areas)) {
        const Area area = areaAt(index++);
        const AreaTerm& term = m_pack.model.areas[area];
        const QString id = readId(entry, "area"_L1);
        if (!id.isEmpty() && !term.id.isEmpty() && id != term.id) {
            const bool known = m_pack.model.areaOf(id).has_value();
            entry.fault("area"_L1, known ? u"pack.area.order"_s : u"pack.area.unknown"_s, {id, term.id});
        }
        instrument.areas[area] = readArea(entry, term);
    }
}

InstrumentArea PackFile::readArea(JsonObject& object, const AreaTerm& term) {
    InstrumentArea area;
    area.prompt = object.optionalText("prompt"_L1, aspectLength);
    area.help = object.optionalText("help"_L1, longLength);
    if (auto article = object.optionalObject("article"_L1))
        area.article = readArticle(*article);
    for (JsonObject& statement : object.objects("statements"_L1, 0, 20))
        area.statements.push_back(readStatement(statement, term));
    for (JsonObject& subArea : object.optionalObjects("subareas"_L1, 1, 8))
        area.subAreas.push_back(readSubArea(subArea));
    object.finish();
    return area;
}

Item PackFile::readStatement(JsonObject& object, const AreaTerm& term) {
    Item item;
    item.id = readId(object);
    m_statements.add(object, item.id);
    item.text = object.text("text"_L1, lineLength);
    item.aspects = object.texts("aspects"_L1, 0, 20, idLength, idPattern());
    for (const QString& aspect : item.aspects) {
        const bool known = std::any_of(
            term.aspects.begin(), term.aspects.end(), [&aspect](const Aspect& one) { return one.id == aspect; });
        if (!known)
            object.fault("aspects"_L1, u"pack.aspect.unknown"_s, {aspect, term.id});
    }
    object.finish();
    return item;
}

SubArea PackFile::readSubArea(JsonObject& object) {
    SubArea subArea;
    subArea.id = readId(object);
    m_subAreas.add(object, subArea.id);
    subArea.label = object.text("label"_L1, labelLength);
    for (JsonObject& entry : object.objects("keyAspects"_L1, 1, 12)) {
        Item aspect;
        aspect.id = readId(entry);
        m_keyAspects.add(entry, aspect.id);
        aspect.text = entry.text("text"_L1, aspectLength);
        entry.finish();
        subArea.keyAspects.push_back(std::move(aspect));
    }
    object.finish();
    return subArea;
}

ConventionArticle PackFile::readArticle(JsonObject object) {
    ConventionArticle article;
    if (object.value("number"_L1).isArray())
        article.numbers = object.integers("number"_L1, 1, 6, 1, articles);
    else
        article.numbers = {object.integer("number"_L1, 1, articles)};
    article.text = object.text("text"_L1, noticeLength);
    object.finish();
    return article;
}

} // namespace

PackReading readPack(const QByteArray& json) { return PackFile(json).read(); }

} // namespace bk
