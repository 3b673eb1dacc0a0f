// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/text_limits.h"
#include "core/services/exchange/read_records.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {

using namespace file_value;

Child readChild(FileReading& reading, JsonObject& object) {
    static const QRegularExpression digitsPattern(u"^[0-9]{12}$"_s);
    Child child;
    child.id = reading.newId<Child>(object, RecordKind::Child);
    child.givenName = object.freeText("givenName"_L1, text_limits::name);
    child.familyName = object.freeText("familyName"_L1, text_limits::name);
    child.preferredName = object.freeText("preferredName"_L1, text_limits::name);
    if (object.has("personnummer"_L1)) {
        const QString digits = object.matching("personnummer"_L1, 12, digitsPattern);
        child.personnummer = Personnummer::from(digits, reading.today());
        if (!digits.isEmpty() && !child.personnummer)
            object.fault("personnummer"_L1, u"children.personnummer"_s);
        else if (!reading.isFirst(digits))
            object.fault("personnummer"_L1, u"children.personnummer.known"_s);
    }
    child.birthDate = day(object, "birthDate"_L1);
    child.protection = term(object, "protection"_L1, &protectedIdentityFrom, ProtectedIdentity::None);
    child.contact = contact(object);
    child.place = object.freeText("place"_L1, text_limits::line);
    child.guardians = list(object, "guardians"_L1, 2, [](JsonObject& each) {
        return Guardian{
            each.freeText("name"_L1, text_limits::name), each.freeText("relation"_L1, text_limits::line),
            contact(each)};
    });
    child.barnkontakt = person(object, "barnkontakt"_L1);
    child.stodsamordnare = person(object, "stodsamordnare"_L1);
    child.createdAt = instant(object, "createdAt"_L1);
    child.changedAt = instant(object, "changedAt"_L1);
    add(object, issues(child, reading.today()));
    return child;
}

std::vector<ReaderLanguage> readFamilyLanguages(JsonObject& object) {
    static const QRegularExpression languagePattern(u"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
    constexpr int longestLanguage = 35;
    std::vector<ReaderLanguage> languages;
    for (JsonObject& each : object.optionalObjects("familyLanguages"_L1, 0, 3)) {
        ReaderLanguage language{
            each.integer("reader"_L1, 0, 2), each.matching("language"_L1, longestLanguage, languagePattern),
            flag(each, "besideSwedish"_L1)};
        if (std::ranges::find(languages, language.reader, &ReaderLanguage::reader) != languages.end())
            each.fault("reader"_L1, u"json.repeated"_s, {QString::number(language.reader)});
        each.finish();
        languages.push_back(std::move(language));
    }
    return languages;
}

} // namespace bk
