// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/paper_words.h"

#include "core/services/open_unit.h"
#include "core/services/paper_languages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bk::cli {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("CommandLine", text); }

std::shared_ptr<const PaperDictionary> dictionaryOf(OpenUnit& unit, const QString& language) {
    if (language == "sv"_L1)
        return nullptr;
    if (auto dictionary = paperDictionary(unit, language))
        return dictionary;
    QStringList known{u"sv (svenska)"_s};
    for (const UnitLanguage& each : unitLanguages(unit))
        known.append(u"%1 (%2)"_s.arg(each.dictionary->language, each.dictionary->swedishName));
    throw UsageError{tr("Språket ”%1” finns inte. De som finns är %2.").arg(language, known.join(u", "_s))};
}

} // namespace

std::vector<Option> languageOptions() {
    return {
        {u"language"_s, u"L"_s, tr("papperets språk: sv, en, ar …")},
        {u"bilingual"_s, u"L2"_s, tr("svenska och ett språk till bredvid varandra")}};
}

PaperWords paperWordsOf(const Arguments& arguments, OpenUnit& unit) {
    const auto first = dictionaryOf(unit, arguments.option(u"language"_s, u"sv"_s));
    if (!arguments.has(u"bilingual"_s))
        return {first};
    const auto second = dictionaryOf(unit, arguments.option(u"bilingual"_s, {}));
    if ((first != nullptr) == (second != nullptr))
        throw UsageError{tr("På två språk är det ena alltid svenska och det andra ett annat.")};
    return {first ? first : second, true};
}

} // namespace bk::cli
