// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/swedish_text.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr qsizetype wordsAtMost = 16;
constexpr char levelEnd = 0x01;
constexpr char plain = 0x02; ///< no accent, small letter: the lowest weight of the lower levels

/// Marks of Unicode that make letters of their own in Swedish.
constexpr char32_t diaeresis = 0x0308;
constexpr char32_t ring = 0x030A;
constexpr char32_t doubleAcute = 0x030B;

constexpr char weightSpace = 0x04;
constexpr char weightOtherPunctuation = 0x2F;
constexpr char weightDigit = 0x30;
constexpr char weightLetter = 0x40;
constexpr char weightARing = weightLetter + 26;
constexpr char weightADiaeresis = weightLetter + 27;
constexpr char weightODiaeresis = weightLetter + 28;
constexpr char weightOtherScript = 0x70;

/// In the order of the Unicode collation's root.
constexpr std::u32string_view punctuation = U"_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";

struct Letters {
    char32_t from;
    std::string_view to;
};
/// Letters that Unicode does not take apart. 'A' and 'O' stand for ä and ö in a sort key.
constexpr std::array<Letters, 8> sortAs{
    {{U'æ', "A"}, {U'ø', "O"}, {U'œ', "O"}, {U'ß', "ss"}, {U'þ', "th"}, {U'ð', "d"}, {U'đ', "d"}, {U'ł', "l"}}};
constexpr std::array<Letters, 8> foldAs{
    {{U'æ', "a"}, {U'ø', "o"}, {U'œ', "o"}, {U'ß', "ss"}, {U'þ', "th"}, {U'ð', "d"}, {U'đ', "d"}, {U'ł', "l"}}};

std::string_view lettersFor(const std::array<Letters, 8>& table, char32_t c) {
    for (const Letters& letters : table)
        if (letters.from == c)
            return letters.to;
    return {};
}

bool isMark(char32_t c) {
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
           category == QChar::Mark_SpacingCombining;
}

char punctuationWeight(char32_t c) {
    if (c == 0x2019 || c == 0x2018)
        c = U'\'';
    if (c == 0x2013 || c == 0x2010 || c == 0x2011)
        c = U'-';
    const auto index = punctuation.find(c);
    return index == std::u32string_view::npos ? weightOtherPunctuation : char(weightSpace + 1 + int(index));
}

/// The three levels of a sort key, each compared only where those before are alike.
class SortKey {
public:
    void add(char32_t c) {
        if (isMark(c) && !m_letters.isEmpty())
            addMark(c);
        else
            addBase(c);
    }

    /// Plain ends of the lower levels are left out: they compare lowest anyway, and keys stand in several indexes.
    QByteArray bytes() const { return m_letters + levelEnd + trimmed(m_accents) + levelEnd + trimmed(m_cases); }

private:
    static QByteArray trimmed(QByteArray level) {
        while (level.endsWith(plain))
            level.chop(1);
        return level;
    }

    void addBase(char32_t c) {
        const char32_t lower = QChar::toLower(c);
        const char capital = lower == c ? plain : 0x03;
        if (const std::string_view letters = lettersFor(sortAs, lower); !letters.empty()) {
            for (const char letter : letters)
                push(
                    letter == 'A'   ? weightADiaeresis
                    : letter == 'O' ? weightODiaeresis
                                    : char(weightLetter + letter - 'a'),
                    capital);
            accent(lower);
        } else if (lower >= U'a' && lower <= U'z') {
            push(char(weightLetter + int(lower - U'a')), capital);
            m_plainLatin = true;
        } else if (QChar::isDigit(c)) {
            push(char(weightDigit + QChar::digitValue(c)), capital);
        } else if (QChar::isLetterOrNumber(c)) {
            pushOther(lower, capital);
        } else {
            push(QChar::isSpace(c) ? weightSpace : punctuationWeight(c), capital);
            if (c > 0x7F)
                accent(c);
        }
    }

    void addMark(char32_t mark) {
        const char last = m_letters.back();
        const bool fresh = m_plainLatin; // and no mark yet
        if (fresh && last == weightLetter && mark == ring)
            become(weightARing);
        else if (fresh && last == weightLetter && mark == diaeresis)
            become(weightADiaeresis);
        else if (fresh && last == weightLetter + ('o' - 'a') && (mark == diaeresis || mark == doubleAcute)) {
            become(weightODiaeresis);
            if (mark == doubleAcute)
                accent(mark);
        } else if (fresh && last == weightLetter + ('u' - 'a') && (mark == diaeresis || mark == doubleAcute)) {
            become(weightLetter + ('y' - 'a'));
            accent(mark);
        } else {
            accent(mark);
        }
    }

    void become(char weight) {
        m_letters.back() = weight;
        m_plainLatin = false;
    }

    void push(char weight, char capital) {
        m_plainLatin = false;
        m_letters += weight;
        m_accents += plain;
        m_cases += capital;
    }

    void pushOther(char32_t lower, char capital) {
        m_letters += weightOtherScript;
        m_letters += char(0x02 + ((lower >> 14) & 0x7F));
        m_letters += char(0x02 + ((lower >> 7) & 0x7F));
        push(char(0x02 + (lower & 0x7F)), capital);
    }

    void accent(char32_t mark) {
        m_accents += char(0x03);
        m_accents += char(0x02 + ((mark >> 7) & 0x7F));
        m_accents += char(0x02 + (mark & 0x7F));
        m_plainLatin = false;
    }

    QByteArray m_letters;
    QByteArray m_accents;
    QByteArray m_cases;
    bool m_plainLatin = false; ///< the letter before is one of a-z without a mark
};

} // namespace

QByteArray swedishSortKey(const QString& text) {
    SortKey key;
    const auto points = text.normalized(QString::NormalizationForm_D).toUcs4();
    for (const char32_t c : points)
        key.add(c);
    return key.bytes();
}

QString searchExact(const QString& text) {
    QString words;
    const auto points =
        text.normalized(QString::NormalizationForm_C).toLower().normalized(QString::NormalizationForm_C).toUcs4();
    bool pause = false;
    for (const char32_t c : points) {
        if (!QChar::isLetterOrNumber(c) && !isMark(c)) {
            pause = true;
            continue;
        }
        if (pause && !words.isEmpty())
            words += u' ';
        pause = false;
        words += QChar::fromUcs4(c);
    }
    return words;
}

QString searchFolded(const QString& text) {
    QString folded;
    const auto points = searchExact(text).normalized(QString::NormalizationForm_D).toUcs4();
    for (const char32_t c : points) {
        if (isMark(c))
            continue;
        const std::string_view letters = lettersFor(foldAs, c);
        if (letters.empty())
            folded += QChar::fromUcs4(c);
        else
            folded += QLatin1StringView(letters.data(), qsizetype(letters.size()));
    }
    return folded.normalized(QString::NormalizationForm_C);
}

QString ftsQuery(const QString& typed) {
    QStringList terms;
    for (const QString& word : searchExact(typed).split(u' ', Qt::SkipEmptyParts)) {
        if (terms.size() == wordsAtMost)
            break;
        const QString column = searchFolded(word) == word ? u"folded"_s : u"exact"_s;
        terms.push_back(u"%1 : \"%2\" *"_s.arg(column, word)); // a word holds no quote: letters, digits and marks only
    }
    return terms.join(" AND "_L1);
}

} // namespace bk
