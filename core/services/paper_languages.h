// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/paper_language.h"

namespace bk {

class OpenUnit;

/// A language that papers can be made in besides Swedish. The unit's own file goes before the program's; a text that
/// it lacks is taken from there, and is then as little reviewed as the program's.
struct UnitLanguage {
    std::shared_ptr<const PaperDictionary> dictionary;
    bool own = false;   ///< the unit has a corrected or reviewed file of it
    int missing = 0;    ///< texts of the unit's own packs that stay Swedish
    int unreviewed = 0; ///< texts that came with the program after somebody reviewed the unit's file

    bool operator==(const UnitLanguage&) const = default;
};

/// Those that come with the program, by Swedish name.
const std::vector<std::shared_ptr<const PaperDictionary>>& programLanguages();
/// Every language of the unit, by Swedish name.
std::vector<UnitLanguage> unitLanguages(OpenUnit& unit);
/// The words of one language: "sv" has no dictionary, for one that the unit has not there is none at all.
std::shared_ptr<const PaperDictionary> paperDictionary(OpenUnit& unit, const QString& language);

/// Takes a corrected or new file into the unit. Throws MalformedImport with the first fault.
void importPaperLanguage(OpenUnit& unit, const QByteArray& json);
/// A person has read the language as it stands in the unit today: it is marked as reviewed from now on. Throws
/// NotFound; Refused ("language.reviewer.missing") without a name.
void reviewPaperLanguage(OpenUnit& unit, const QString& language, const QString& reviewer);
/// The language as a file to correct: with every text that a paper shows, empty where there is none yet. Throws
/// NotFound.
QByteArray paperLanguageFile(OpenUnit& unit, const QString& language);
/// The same, written to `path`. Throws Io too.
void writePaperLanguage(OpenUnit& unit, const QString& language, const QString& path);

/// "på arabiska", "på svenska och arabiska"; empty for Swedish alone. For the log.
QString languageInWords(const PaperWords& words);

} // namespace bk
