// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/paper_language.h"

#include "core/domain/instruments/paper_texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

thread_local PaperLanguage* innermost = nullptr;

/// Persian and Arabic write digits of their own.
QString withCommonDigits(QString text) {
    for (QChar& c : text)
        if (c.category() == QChar::Number_DecimalDigit)
            c = QChar(u'0' + c.digitValue());
    return text;
}

QString dateFormat(const char* format) {
    const PaperWords words = paperWords();
    return words.besideSwedish ? QString::fromUtf8(format) : words.translated(QString::fromUtf8(format));
}

void translate(QString& text) { text = inPaperLanguage(text); }

} // namespace

Qt::LayoutDirection PaperWords::direction() const {
    return dictionary && !besideSwedish ? dictionary->direction : Qt::LeftToRight;
}

QString PaperWords::language() const { return dictionary && !besideSwedish ? dictionary->language : u"sv"_s; }

QString PaperWords::translated(const QString& swedish) const {
    if (!dictionary)
        return swedish;
    const QString words = dictionary->translated(swedish);
    return besideSwedish && words != swedish ? u"%1 / %2"_s.arg(swedish, words) : words;
}

PaperLanguage::PaperLanguage(PaperWords words) : m_words(std::move(words)), m_outer(std::exchange(innermost, this)) {}

PaperLanguage::~PaperLanguage() { innermost = m_outer; }

PaperWords paperWords() { return innermost ? innermost->m_words : PaperWords(); }

QString paperTranslate(const char* context, const char* text) {
    return innermost ? innermost->m_words.translated(QString::fromUtf8(text))
                     : QCoreApplication::translate(context, text);
}

QString inPaperLanguage(const QString& swedish) { return paperWords().translated(swedish); }

WellbeingModel inPaperLanguage(WellbeingModel model) {
    if (paperWords().dictionary)
        visitTexts(model, translate);
    return model;
}

Instrument inPaperLanguage(Instrument instrument) {
    if (paperWords().dictionary)
        visitTexts(instrument, translate);
    return instrument;
}

QLocale paperLocale() {
    const PaperWords words = paperWords();
    return words.dictionary && !words.besideSwedish ? words.dictionary->locale()
                                                    : QLocale(QLocale::Swedish, QLocale::Sweden);
}

QChar paperDecimalSign(QChar otherwise) {
    return paperWords().dictionary && paperLocale().decimalPoint() == "."_L1 ? u'.' : otherwise;
}

QString paperDate(QDate date, const char* format) {
    return withCommonDigits(paperLocale().toString(date, dateFormat(format)));
}

QString paperTime(const QDateTime& when, const char* format) {
    return withCommonDigits(paperLocale().toString(when, dateFormat(format)));
}

std::optional<Qt::LayoutDirection> directionOf(const QString& text) {
    qsizetype leftToRight = 0;
    qsizetype rightToLeft = 0;
    bool digits = false;
    for (const uint c : text.toUcs4()) {
        const QChar::Direction direction = QChar::direction(c);
        leftToRight += direction == QChar::DirL ? 1 : 0;
        rightToLeft += direction == QChar::DirR || direction == QChar::DirAL ? 1 : 0;
        digits = digits || QChar::isDigit(c);
    }
    if (leftToRight == 0 && rightToLeft == 0)
        return digits ? std::optional(Qt::LeftToRight) : std::nullopt;
    return rightToLeft > leftToRight ? Qt::RightToLeft : Qt::LeftToRight;
}

bool isReadFromRight(const QString& text) {
    return std::ranges::any_of(
        text, [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

QStringList unreviewedNote(const PaperWords& words) {
    if (!words.dictionary || words.dictionary->isReviewed())
        return {};
    const auto said = [](PaperWords in) {
        const PaperLanguage scope(std::move(in));
        return paperTranslate(
            "Paper", "Översatt av en maskin, inte granskad av en människa. Den svenska texten gäller.");
    };
    QStringList note{said({words.dictionary}), said({})};
    note.removeDuplicates();
    return note;
}

} // namespace bk
