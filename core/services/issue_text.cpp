// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/issue_text.h"

#include "core/services/access_text.h"
#include "core/services/issue_sentences.h"
#include "core/services/process_text.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QHash<QString, const char*> sentencesByRule() {
    QHash<QString, const char*> byRule;
    for (const auto& table :
         {recordSentences(), planSentences(), supportSentences(), processSentences(), visitSentences(),
          rolloutSentences(), accessSentences(), fileSentences()})
        for (const IssueSentence& sentence : table)
            byRule.insert(QString::fromLatin1(sentence.rule), sentence.text);
    return byRule;
}

/// The reader's word for a kind of value, in Swedish.
QString typeWord(const QString& type) {
    static const QHash<QString, const char*> words{
        {QStringLiteral("string"), QT_TRANSLATE_NOOP("IssueText", "text")},
        {QStringLiteral("number"), QT_TRANSLATE_NOOP("IssueText", "ett tal")},
        {QStringLiteral("boolean"), QT_TRANSLATE_NOOP("IssueText", "true eller false")},
        {QStringLiteral("array"), QT_TRANSLATE_NOOP("IssueText", "en lista")},
        {QStringLiteral("object"), QT_TRANSLATE_NOOP("IssueText", "ett objekt")},
    };
    const char* word = words.value(type);
    return word ? QCoreApplication::translate("IssueText", word) : type;
}

QString sentence(const QString& rule, const QStringList& values) {
    static const QHash<QString, const char*> byRule = sentencesByRule();
    const char* source = byRule.value(rule);
    if (!source)
        return {};
    QString text = QCoreApplication::translate("IssueText", source);
    for (qsizetype i = values.size(); i > 0; --i)
        text.replace(QLatin1Char('%') + QString::number(i), values[i - 1]);
    return text;
}

/// Stations are called by their names.
QStringList processValues(QStringList values) {
    for (QString& value : values) {
        if (const std::optional<Station> station = stationFrom(value))
            value = process_text::station(*station);
    }
    return values;
}

} // namespace

QString issueText(const Issue& issue) {
    if (issue.rule.startsWith(QLatin1String("process.")))
        return sentence(issue.rule, processValues(issue.values));
    if (const QString refused = refusalSentence(issue.rule); !refused.isEmpty())
        return refused;
    return sentence(issue.rule, issue.values);
}

QString issueText(const JsonFault& fault) {
    if (fault.rule == QLatin1String("json.type") && !fault.values.isEmpty())
        return sentence(fault.rule, {typeWord(fault.values.front())});
    return sentence(fault.rule, fault.values);
}

QString lineText(const JsonFault& fault) {
    // A file without line breaks is told apart by where in it the fault lies.
    const QString line = QCoreApplication::translate("IssueText", "Rad %1").arg(fault.line);
    const QString place = fault.line > 1 || fault.path.isEmpty() ? line : line + u" (%1)"_s.arg(fault.path);
    return u"%1: %2"_s.arg(place, issueText(fault));
}

} // namespace bk
