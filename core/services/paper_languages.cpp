// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/paper_languages.h"

#include "core/domain/common/error.h"
#include "core/domain/common/text_limits.h"
#include "core/domain/instruments/paper_texts.h"
#include "core/services/open_unit.h"
#include "core/store/paper_language_repository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

using Languages = std::vector<std::shared_ptr<const PaperDictionary>>;

QString tr(const char* text) { return QCoreApplication::translate("PaperLanguages", text); }

std::shared_ptr<const PaperDictionary> readOwn(const QString& path) {
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    LanguageReading reading = readPaperDictionary(opened ? file.readAll() : QByteArray());
    Q_ASSERT(reading.dictionary);
    return std::make_shared<const PaperDictionary>(std::move(reading.dictionary).value_or(PaperDictionary()));
}

std::shared_ptr<const PaperDictionary> programLanguage(const QString& language) {
    for (const auto& each : programLanguages())
        if (each->language == language)
            return each;
    return nullptr;
}

/// What the program has and the unit's file lacks is filled in.
UnitLanguage filledUp(PaperDictionary own) {
    UnitLanguage result;
    result.own = true;
    if (const auto program = programLanguage(own.language))
        for (auto each = program->texts.begin(); each != program->texts.end(); ++each)
            if (!own.texts.contains(each.key())) {
                own.texts.insert(each.key(), each.value());
                result.unreviewed += own.isReviewed() && !program->isReviewed() ? 1 : 0;
            }
    if (result.unreviewed > 0) {
        own.reviewedBy.clear();
        own.reviewedOn = {};
    }
    result.dictionary = std::make_shared<const PaperDictionary>(std::move(own));
    return result;
}

QStringList textsOfPacks(OpenUnit& unit) {
    QStringList texts;
    for (const auto& pack : unit.instruments().packs())
        texts += familyTexts(*pack);
    texts.removeDuplicates();
    return texts;
}

bool bySwedishName(const UnitLanguage& one, const UnitLanguage& other) {
    return one.dictionary->swedishName.localeAwareCompare(other.dictionary->swedishName) < 0;
}

UnitLanguage unitLanguage(OpenUnit& unit, const QString& language) {
    for (PaperDictionary& own : PaperLanguageRepository(unit.connection()).all())
        if (own.language == language)
            return filledUp(std::move(own));
    UnitLanguage found;
    found.dictionary = programLanguage(language);
    return found;
}

PaperDictionary languageOrThrow(OpenUnit& unit, const QString& language) {
    const auto found = unitLanguage(unit, language).dictionary;
    if (!found)
        throw Error(Error::Kind::NotFound, u"language "_s + language);
    return *found;
}

void save(OpenUnit& unit, const PaperDictionary& dictionary, const QByteArray& json) {
    PaperLanguageRepository(unit.connection(), &unit.history())
        .save(dictionary, json, unit.user().login, unit.clock().now());
}

} // namespace

const Languages& programLanguages() {
    static const Languages all = [] {
        Languages read;
        const QDir folder(u":/languages"_s);
        for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
            read.push_back(readOwn(folder.filePath(name)));
        std::ranges::stable_sort(read, {}, [](const auto& each) { return each->swedishName; });
        return read;
    }();
    return all;
}

std::vector<UnitLanguage> unitLanguages(OpenUnit& unit) {
    std::vector<UnitLanguage> all;
    for (PaperDictionary& own : PaperLanguageRepository(unit.connection()).all())
        all.push_back(filledUp(std::move(own)));
    const std::size_t owned = all.size();
    for (const auto& program : programLanguages()) {
        const auto replaced = std::any_of(all.begin(), all.begin() + std::ptrdiff_t(owned), [&](const auto& own) {
            return own.dictionary->language == program->language;
        });
        if (!replaced)
            all.push_back({program});
    }
    std::ranges::stable_sort(all, bySwedishName);
    const QStringList texts = textsOfPacks(unit);
    for (UnitLanguage& each : all)
        each.missing = int(
            std::ranges::count_if(texts, [&](const QString& text) { return !each.dictionary->texts.contains(text); }));
    return all;
}

std::shared_ptr<const PaperDictionary> paperDictionary(OpenUnit& unit, const QString& language) {
    return unitLanguage(unit, language).dictionary;
}

void importPaperLanguage(OpenUnit& unit, const QByteArray& json) {
    const LanguageReading reading = readPaperDictionary(json);
    if (!reading.dictionary) {
        const LanguageFault& first = reading.faults.front();
        throw Error(Error::Kind::MalformedImport, u"line %1: %2"_s.arg(first.line).arg(first.rule));
    }
    save(unit, *reading.dictionary, json);
}

void reviewPaperLanguage(OpenUnit& unit, const QString& language, const QString& reviewer) {
    PaperDictionary dictionary = languageOrThrow(unit, language);
    dictionary.reviewedBy = reviewer.simplified().left(text_limits::name);
    dictionary.reviewedOn = unit.today();
    if (dictionary.reviewedBy.isEmpty())
        throw Error(Error::Kind::Refused, u"language.reviewer.missing"_s);
    save(unit, dictionary, paperDictionaryJson(dictionary));
}

QByteArray paperLanguageFile(OpenUnit& unit, const QString& language) {
    PaperDictionary dictionary = languageOrThrow(unit, language);
    for (const QString& text : textsOfPacks(unit))
        if (!dictionary.texts.contains(text))
            dictionary.texts.insert(text, QString());
    return paperDictionaryJson(dictionary);
}

void writePaperLanguage(OpenUnit& unit, const QString& language, const QString& path) {
    const QByteArray json = paperLanguageFile(unit, language);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        throw Error(Error::Kind::Io, file.errorString());
}

QString languageInWords(const PaperWords& words) {
    if (!words.dictionary)
        return {};
    return (words.besideSwedish ? tr("på svenska och %1") : tr("på %1")).arg(words.dictionary->swedishName);
}

} // namespace bk
