// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/spelling.h"

#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <hunspell/hunspell.hxx>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int mostSuggestions = 7;
constexpr qsizetype mostKept = 20000; ///< looked up words, a few times the vocabulary of a long plan

/// Words with inner hyphens and apostrophes; addresses are one match, so that their parts are none.
const QRegularExpression& wordPattern() {
    static const QRegularExpression pattern(
        u"(?:https?://|www\\.)\\S+|\\S+@\\S+|[\\p{L}\\p{N}]+(?:[-'’:][\\p{L}\\p{N}]+)*"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

bool isLookedUp(const QString& word) {
    const auto is = [&word](auto test) {
        return std::ranges::any_of(word, test);
    };
    if (word.size() < 2 || is([](QChar c) { return c.isDigit() || c == u'@' || c == u'/' || c == u'.'; }))
        return false;
    return is([](QChar c) { return c.isLower(); });
}

} // namespace

QString Spelling::installedDictionary() {
    const QStringList folders =
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hunspell"_s, QStandardPaths::LocateDirectory) +
        QStandardPaths::locateAll(
            QStandardPaths::GenericDataLocation, u"myspell/dicts"_s, QStandardPaths::LocateDirectory);
    for (const QString& folder : folders)
        for (const QString& name : {u"/sv_SE"_s, u"/sv_FI"_s, u"/sv"_s})
            if (QFile::exists(folder + name + u".aff"_s) && QFile::exists(folder + name + u".dic"_s))
                return folder + name;
    return {};
}

Spelling::Spelling(const QString& dictionary) {
    if (dictionary.isEmpty())
        return;
    m_words = std::make_unique<Hunspell>(
        QFile::encodeName(dictionary + u".aff"_s).constData(), QFile::encodeName(dictionary + u".dic"_s).constData());
    const QString letters = QString::fromStdString(m_words->get_dict_encoding());
    m_latin1 = letters == u"ISO8859-1"_s;
    if (!m_latin1 && letters != u"UTF-8"_s)
        m_words.reset();
}

Spelling::~Spelling() = default;

std::string Spelling::coded(const QString& word) const {
    return m_latin1 ? word.toLatin1().toStdString() : word.toStdString();
}

bool Spelling::isRight(const QString& word) {
    if (!m_words || m_own.contains(word))
        return true;
    if (const auto known = m_known.constFind(word); known != m_known.constEnd())
        return *known;
    if (m_known.size() >= mostKept)
        m_known.clear();
    const bool right = m_words->spell(coded(QString(word).replace(u'’', u'\'')));
    m_known.insert(word, right);
    return right;
}

std::vector<Misspelling> Spelling::misspellings(const QString& text) {
    std::vector<Misspelling> found;
    if (!m_words)
        return found;
    for (auto match = wordPattern().globalMatch(text); match.hasNext();) {
        const auto word = match.next();
        if (isLookedUp(word.captured()) && !isRight(word.captured()))
            found.push_back({int(word.capturedStart()), int(word.capturedLength())});
    }
    return found;
}

QStringList Spelling::suggestions(const QString& word) {
    QStringList found;
    if (!m_words)
        return found;
    for (const std::string& each : m_words->suggest(coded(word)))
        if (found.size() < mostSuggestions)
            found.append(m_latin1 ? QString::fromLatin1(each.c_str()) : QString::fromStdString(each));
    return found;
}

void Spelling::learn(const QString& word) { m_own.insert(word); }

void Spelling::forgetOwnWords() {
    m_own.clear();
    m_known.clear(); // they may be names, too
}

} // namespace bk
