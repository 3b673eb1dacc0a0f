// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/family_language.h"

#include "core/services/open_unit.h"
#include "core/services/paper_languages.h"
#include "core/store/family_language_repository.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("FamilyLanguage", text); }

FamilyLanguageRepository repositoryOf(OpenUnit& unit) {
    return FamilyLanguageRepository(unit.connection(), &unit.history());
}

/// The reader's own, else what holds for the whole family, else anybody's.
const ReaderLanguage* chosenFor(const std::vector<ReaderLanguage>& all, int reader) {
    const auto own = std::ranges::find(all, reader, &ReaderLanguage::reader);
    if (own != all.end())
        return &*own;
    return all.empty() ? nullptr : &all.front();
}

/// A consent says it in words: "arabiska med tolk".
QString explainedIn(OpenUnit& unit, ChildId child) {
    static const QRegularExpression betweenWords(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const std::vector<Consent> consents = unit.consents().ofChild(child);
    for (auto consent = consents.rbegin(); consent != consents.rend(); ++consent) {
        const QStringList words = consent->language.toLower().split(betweenWords, Qt::SkipEmptyParts);
        if (words.contains(u"svenska"_s))
            return {};
        for (const UnitLanguage& each : unitLanguages(unit))
            if (words.contains(each.dictionary->swedishName.toLower()))
                return each.dictionary->language;
    }
    return {};
}

} // namespace

std::optional<FamilyReader> readerOf(OpenUnit& unit, const Meeting& meeting, const MeetingParticipant& participant) {
    const bool guardian = participant.role == ParticipantRole::Guardian;
    if (meeting.children.size() != 1 || (!guardian && participant.role != ParticipantRole::Child))
        return std::nullopt;
    FamilyReader reader{meeting.children.front().child, 0};
    const auto child = unit.children().find(reader.child);
    if (!child)
        return std::nullopt;
    if (guardian) {
        const auto found = std::ranges::find(child->guardians, participant.name, &Guardian::name);
        if (found != child->guardians.end())
            reader.reader = int(found - child->guardians.begin()) + 1;
    }
    return reader;
}

ProposedLanguage proposedLanguage(OpenUnit& unit, const FamilyReader& reader) {
    ProposedLanguage proposed{u"sv"_s, true, {}};
    const std::vector<ReaderLanguage> all = repositoryOf(unit).ofChild(reader.child);
    if (const ReaderLanguage* chosen = chosenFor(all, reader.reader)) {
        if (paperDictionary(unit, chosen->language))
            proposed = {chosen->language, chosen->besideSwedish, tr("som förra gången")};
    } else if (const QString explained = explainedIn(unit, reader.child); !explained.isEmpty()) {
        proposed = {explained, true, tr("som samtycket förklarades")};
    }
    return proposed;
}

PaperWords proposedWords(OpenUnit& unit, const FamilyReader& reader) {
    return {paperDictionary(unit, proposedLanguage(unit, reader).language)};
}

void rememberLanguage(
    OpenUnit& unit, const FamilyReader& reader, const QString& language, std::optional<bool> besideSwedish) {
    FamilyLanguageRepository repository = repositoryOf(unit);
    const std::vector<ReaderLanguage> all = repository.ofChild(reader.child);
    const auto own = std::ranges::find(all, reader.reader, &ReaderLanguage::reader);
    const bool before = own == all.end() || own->besideSwedish;
    repository.save(reader.child, {reader.reader, language, besideSwedish.value_or(before)}, unit.clock().now());
}

} // namespace bk
