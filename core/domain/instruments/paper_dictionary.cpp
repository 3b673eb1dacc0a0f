// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/instruments/paper_dictionary.h"

#include "core/domain/common/clean_text.h"
#include "core/domain/common/enum_ids.h"
#include "core/domain/common/file_format.h"
#include "core/domain/common/text_limits.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr JsonLimits limits{4 * 1024 * 1024, 4, 20'100};
constexpr int formatVersion = 1;
constexpr QLatin1StringView formatName("behovskompass-paper-language");
constexpr int languageLength = 35;
constexpr int nameLength = 60;
constexpr int textLength = 2000; ///< UTF-16 code units

constexpr std::array<EnumId<Qt::LayoutDirection>, 2> directions{{
    {Qt::LeftToRight, "ltr"_L1},
    {Qt::RightToLeft, "rtl"_L1},
}};

bool isText(const QString& text) {
    return std::ranges::none_of(text.toUcs4(), [](uint c) { return c != u'\n' && isUnprintable(char32_t(c)); });
}

void readReview(JsonObject& root, PaperDictionary& dictionary) {
    const auto given = [&root](QLatin1StringView key) {
        const QJsonValue value = root.value(key);
        if (!value.isUndefined() && !value.isString())
            root.fault(key, u"json.type"_s, {u"string"_s});
        return !value.toString().isEmpty();
    };
    const bool by = given("reviewedBy"_L1);
    const bool on = given("reviewedOn"_L1);
    if (by)
        dictionary.reviewedBy = root.text("reviewedBy"_L1, text_limits::name);
    if (on)
        dictionary.reviewedOn = root.date("reviewedOn"_L1);
    if (by != on)
        root.fault(by ? "reviewedOn"_L1 : "reviewedBy"_L1, u"language.review"_s);
}

/// The first thing that is wrong with a translation, as a rule; empty: nothing.
QString faultOf(const QString& swedish, const QString& text) {
    if (swedish.isEmpty() || swedish.size() > textLength || text.size() > textLength)
        return u"language.text.length"_s;
    if (!isText(text))
        return u"json.text.control"_s;
    return !text.isEmpty() && placeholdersOf(swedish) != placeholdersOf(text) ? u"language.text.gaps"_s : QString();
}

void readTexts(JsonFile& file, JsonObject& root, PaperDictionary& dictionary) {
    const QJsonValue texts = root.value("texts"_L1);
    if (!texts.isObject()) {
        root.fault("texts"_L1, u"json.type"_s, {u"object"_s});
        return;
    }
    const QJsonObject object = texts.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        const QString path = jsonPointer(root.pathTo("texts"_L1), each.key());
        const QString text = each.value().toString();
        if (!each.value().isString())
            file.fault(path, u"json.type"_s, {u"string"_s});
        else if (const QString rule = faultOf(each.key(), text); !rule.isEmpty())
            file.fault(path, rule, {each.key().left(80), QString::number(textLength)});
        else if (!isBlank(text))
            dictionary.texts.insert(each.key(), text);
    }
}

} // namespace

QString PaperDictionary::translated(const QString& swedish) const { return texts.value(swedish, swedish); }

QLocale PaperDictionary::locale() const {
    if (language == "prs"_L1)
        return QLocale(QLocale::Persian, QLocale::Afghanistan); // Qt knows Dari as Persian of Afghanistan
    if (language == "en"_L1)
        return QLocale(QLocale::English, QLocale::UnitedKingdom); // the day before the month, as in Sweden
    return QLocale(language);
}

QStringList placeholdersOf(const QString& text) {
    static const QRegularExpression gap(u"%[1-9]"_s);
    QStringList gaps;
    for (auto match = gap.globalMatch(text); match.hasNext();)
        gaps.append(match.next().captured());
    gaps.sort();
    gaps.removeDuplicates();
    return gaps;
}

LanguageReading readPaperDictionary(const QByteArray& json) {
    JsonFile file(json, limits);
    if (!file.isReadable())
        return {std::nullopt, file.faults()};
    JsonObject root(file);
    if (!isOfFormat(root, {formatName, formatVersion, u"language"_s}))
        return {std::nullopt, file.faults()};
    static const QRegularExpression languagePattern(u"\\A[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z"_s);
    PaperDictionary dictionary;
    dictionary.language = root.matching("language"_L1, languageLength, languagePattern);
    if (dictionary.language == "sv"_L1)
        root.fault("language"_L1, u"language.swedish"_s);
    dictionary.name = root.text("name"_L1, nameLength);
    dictionary.swedishName = root.text("swedishName"_L1, nameLength);
    dictionary.direction = root.choice("direction"_L1, directions, Qt::LeftToRight);
    readReview(root, dictionary);
    readTexts(file, root, dictionary);
    root.finish();
    if (file.hasFaults())
        return {std::nullopt, file.faults()};
    return {std::move(dictionary), {}};
}

QByteArray paperDictionaryJson(const PaperDictionary& dictionary) {
    QJsonObject texts;
    for (auto each = dictionary.texts.begin(); each != dictionary.texts.end(); ++each)
        texts.insert(each.key(), each.value());
    return QJsonDocument(QJsonObject{
                             {u"format"_s, QString(formatName)},
                             {u"formatVersion"_s, formatVersion},
                             {u"language"_s, dictionary.language},
                             {u"name"_s, dictionary.name},
                             {u"swedishName"_s, dictionary.swedishName},
                             {u"direction"_s, idIn(directions, dictionary.direction)},
                             {u"reviewedBy"_s, dictionary.reviewedBy},
                             {u"reviewedOn"_s, dictionary.reviewedOn.toString(Qt::ISODate)},
                             {u"texts"_s, texts}})
        .toJson();
}

} // namespace bk
