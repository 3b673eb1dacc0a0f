// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/json_reader.h"
#include "core/domain/common/principles.h"
#include "core/domain/instruments/instrument_library.h"
#include "core/domain/register/organisation.h"
#include "core/store/history_repository.h"

#include <algorithm>
#include <set>

namespace bk {

/// What the readers of one file of children share: the wordings and organisations that records may name, and the ids
/// that were seen.
class FileReading {
public:
    FileReading(const InstrumentLibrary& known, QDate today) : m_known(known), m_today(today) {}

    QDate today() const { return m_today; }

    void setBrought(InstrumentLibrary packs) { m_brought = std::move(packs); }
    /// In the unit or in the file; null: in neither.
    const Instrument* find(const InstrumentRef& ref) const;
    /// Null where there is none; a fault where it is known nowhere.
    InstrumentRef instrument(JsonObject& object);
    /// The wording that a record read as `ref` cannot do without. Null, with a fault, where there is none.
    const Instrument* required(JsonObject& object, const InstrumentRef& ref) const;

    void addOrganisation(OrganisationId id) { m_organisations.insert(id); }
    /// A fault where the file does not bring it.
    OrganisationId organisation(JsonObject& object, QLatin1StringView key, const QString& text);
    std::optional<OrganisationId> optionalOrganisation(JsonObject& object, QLatin1StringView key);
    std::vector<OrganisationId> organisations(JsonObject& object, QLatin1StringView key);

    /// The record's own id, once in the file for its kind.
    template <typename Record> Id<Record> newId(JsonObject& object, RecordKind kind);
    /// Whether the personnummer has not stood in the file before.
    bool isFirst(const QString& personnummer) { return m_personnummer.insert(personnummer).second; }
    /// An id that may come again.
    template <typename Record> Id<Record> id(JsonObject& object, QLatin1StringView key);

private:
    const InstrumentLibrary& m_known;
    InstrumentLibrary m_brought;
    QDate m_today;
    std::set<OrganisationId> m_organisations;
    std::set<std::pair<RecordKind, std::int64_t>> m_used;
    std::set<QString> m_personnummer;
};

namespace file_value {

inline constexpr int mostRecords = 1000; ///< of one kind, for one child
inline constexpr int idLength = 13;
inline constexpr int idsOfPack = 64; ///< the longest id of what a pack names
const QRegularExpression& idPattern();

/// UTC; invalid where there is none.
QDateTime instant(JsonObject& object, QLatin1StringView key);
/// Local time without zone; invalid where there is none.
QDateTime localTime(JsonObject& object, QLatin1StringView key);
QDate day(JsonObject& object, QLatin1StringView key);
/// False where there is none.
bool flag(JsonObject& object, QLatin1StringView key);
std::optional<bool> yesOrNo(JsonObject& object, QLatin1StringView key);
/// All four.
Principles principles(JsonObject& object, QLatin1StringView key);
Area area(JsonObject& object, QLatin1StringView key);
/// The key "area" of one of several objects; a fault where one before named it.
Area newArea(JsonObject& object, std::set<Area>& used);
/// Each once.
std::vector<Area> areas(JsonObject& object, QLatin1StringView key);
Contact contact(JsonObject& object);
ResponsiblePerson person(JsonObject& object, QLatin1StringView key);

/// One of the terms that `from` knows.
template <typename Enum>
Enum term(JsonObject& object, QLatin1StringView key, std::optional<Enum> (*from)(const QString&), Enum fallback) {
    const QString text = object.text(key, 64);
    const auto value = from(text);
    if (!text.isEmpty() && !value)
        object.fault(key, QStringLiteral("json.choice"), {text});
    return value.value_or(fallback);
}
template <typename Enum>
std::optional<Enum>
optionalTerm(JsonObject& object, QLatin1StringView key, std::optional<Enum> (*from)(const QString&)) {
    return object.has(key) ? std::optional(term(object, key, from, Enum())) : std::nullopt;
}

/// The record of the same child that an id names; a fault where the file does not have it.
template <typename Record>
std::optional<Id<Record>>
reference(JsonObject& object, QLatin1StringView key, const std::vector<Record>& records, const QString& rule) {
    if (!object.has(key))
        return std::nullopt;
    const QString text = object.matching(key, idLength, idPattern());
    const auto id = Id<Record>::fromString(text);
    if (id && std::ranges::any_of(records, [&](const Record& record) { return record.id == *id; }))
        return id;
    if (!text.isEmpty())
        object.fault(key, rule);
    return std::nullopt;
}

/// What `read` makes of each object of an array that may be missing; keys that it did not ask for are faults.
template <typename Read> auto list(JsonObject& object, QLatin1StringView key, int most, Read read) {
    std::vector<decltype(read(object))> values;
    for (JsonObject& each : object.optionalObjects(key, 0, most)) {
        values.push_back(read(each));
        each.finish();
    }
    return values;
}

/// A breach of a rule of the domain is a fault of the record.
void add(JsonObject& object, const Issues& issues);

} // namespace file_value

template <typename Record> Id<Record> FileReading::id(JsonObject& object, QLatin1StringView key) {
    const QString text = object.matching(key, file_value::idLength, file_value::idPattern());
    const auto id = Id<Record>::fromString(text);
    if (!text.isEmpty() && !id)
        object.fault(key, QStringLiteral("children.id"), {text});
    return id.value_or(Id<Record>());
}

template <typename Record> Id<Record> FileReading::newId(JsonObject& object, RecordKind kind) {
    const Id<Record> read = id<Record>(object, QLatin1StringView("id"));
    if (!read.isNull() && !m_used.insert({kind, read.number()}).second)
        object.fault(QLatin1StringView("id"), QStringLiteral("children.duplicate"));
    return read;
}

} // namespace bk
