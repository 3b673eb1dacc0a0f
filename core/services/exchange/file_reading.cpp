// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/exchange/file_reading.h"

#include "core/domain/common/text_limits.h"

using namespace Qt::StringLiterals;

namespace bk {

const Instrument* FileReading::find(const InstrumentRef& ref) const {
    const Instrument* here = m_known.find(ref);
    return here ? here : m_brought.find(ref);
}

InstrumentRef FileReading::instrument(JsonObject& object) {
    auto inner = object.optionalObject("instrument"_L1);
    if (!inner)
        return {};
    const InstrumentRef ref{inner->text("id"_L1, file_value::idsOfPack), inner->text("version"_L1, 32)};
    inner->finish();
    if (!ref.id.isEmpty() && !find(ref))
        object.fault("instrument"_L1, u"children.instrument.unknown"_s, {ref.id, ref.version});
    return ref;
}

const Instrument* FileReading::required(JsonObject& object, const InstrumentRef& ref) const {
    if (ref.id.isEmpty())
        object.fault("instrument"_L1, u"json.key.missing"_s, {u"instrument"_s});
    return find(ref);
}

OrganisationId FileReading::organisation(JsonObject& object, QLatin1StringView key, const QString& text) {
    const auto id = OrganisationId::fromString(text);
    if (id && m_organisations.contains(*id))
        return *id;
    if (!text.isEmpty())
        object.fault(key, u"children.organisation.unknown"_s);
    return {};
}

std::optional<OrganisationId> FileReading::optionalOrganisation(JsonObject& object, QLatin1StringView key) {
    if (!object.has(key))
        return std::nullopt;
    return organisation(object, key, object.matching(key, file_value::idLength, file_value::idPattern()));
}

std::vector<OrganisationId> FileReading::organisations(JsonObject& object, QLatin1StringView key) {
    std::vector<OrganisationId> named;
    if (!object.has(key))
        return named;
    for (const QString& text : object.texts(key, 0, 100, file_value::idLength, file_value::idPattern()))
        if (const OrganisationId id = organisation(object, key, text); !id.isNull())
            named.push_back(id);
    return named;
}

namespace file_value {
namespace {

/// Time as `pattern` has it.
QDateTime timeLike(JsonObject& object, QLatin1StringView key, const QRegularExpression& pattern) {
    if (!object.has(key))
        return {};
    const QString text = object.text(key, 40);
    const QDateTime time = pattern.match(text).hasMatch() ? QDateTime::fromString(text, Qt::ISODate) : QDateTime();
    if (!text.isEmpty() && !time.isValid())
        object.fault(key, u"json.time"_s, {text});
    return time;
}

} // namespace

const QRegularExpression& idPattern() {
    static const QRegularExpression pattern(u"^[0-9A-HJKMNP-TV-Z]{13}$"_s);
    return pattern;
}

QDateTime instant(JsonObject& object, QLatin1StringView key) {
    static const QRegularExpression pattern(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"_s);
    return timeLike(object, key, pattern);
}

QDateTime localTime(JsonObject& object, QLatin1StringView key) {
    static const QRegularExpression pattern(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d$"_s);
    return timeLike(object, key, pattern);
}

QDate day(JsonObject& object, QLatin1StringView key) { return object.has(key) ? object.date(key) : QDate(); }

bool flag(JsonObject& object, QLatin1StringView key) { return object.has(key) && object.boolean(key); }

std::optional<bool> yesOrNo(JsonObject& object, QLatin1StringView key) {
    return object.has(key) ? std::optional(object.boolean(key)) : std::nullopt;
}

Principles principles(JsonObject& object, QLatin1StringView key) {
    Principles all;
    std::size_t number = 0;
    for (JsonObject& each : object.objects(key, int(principleCount), int(principleCount))) {
        PrincipleAnswer& principle = all[number++];
        principle.yes = yesOrNo(each, "yes"_L1);
        principle.note = each.freeText("note"_L1, text_limits::freeText);
        each.finish();
    }
    return all;
}

Area area(JsonObject& object, QLatin1StringView key) {
    constexpr int last = int(areaCount) - 1;
    return areaAt(std::size_t(std::clamp(object.integer(key, 0, last), 0, last)));
}

Area newArea(JsonObject& object, std::set<Area>& used) {
    const Area named = area(object, "area"_L1);
    if (!used.insert(named).second)
        object.fault("area"_L1, u"children.area.duplicate"_s);
    return named;
}

std::vector<Area> areas(JsonObject& object, QLatin1StringView key) {
    std::vector<Area> areas;
    for (const int number : object.integers(key, 0, int(areaCount), 0, int(areaCount) - 1))
        areas.push_back(areaAt(std::size_t(number)));
    return areas;
}

Contact contact(JsonObject& object) {
    auto inner = object.optionalObject("contact"_L1);
    if (!inner)
        return {};
    Contact contact{
        inner->freeText("address"_L1, text_limits::line), inner->freeText("telephone"_L1, text_limits::line),
        inner->freeText("email"_L1, text_limits::line)};
    inner->finish();
    return contact;
}

ResponsiblePerson person(JsonObject& object, QLatin1StringView key) {
    auto inner = object.optionalObject(key);
    if (!inner)
        return {};
    ResponsiblePerson person{
        inner->freeText("name"_L1, text_limits::name), inner->freeText("profession"_L1, text_limits::line),
        inner->freeText("organisation"_L1, text_limits::name), contact(*inner)};
    inner->finish();
    return person;
}

void add(JsonObject& object, const Issues& issues) {
    for (const Issue& issue : issues)
        object.file().fault(object.path(), issue.rule, issue.values);
}

} // namespace file_value
} // namespace bk
