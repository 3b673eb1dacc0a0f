// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk::cli {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("CommandLine", text); }

const Option* find(const std::vector<Option>& options, const QString& name) {
    const auto found =
        std::find_if(options.begin(), options.end(), [&](const Option& option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

std::vector<Option> everyOption(const Signature& signature) {
    std::vector<Option> options = signature.options;
    options.push_back({QStringLiteral("user"), QStringLiteral("U"), {}});
    if (signature.opensUnit)
        options.push_back({QStringLiteral("passphrase-file"), QStringLiteral("F"), {}});
    return options;
}

} // namespace

Arguments::Arguments(const Signature& signature, const QStringList& words) {
    const std::vector<Option> options = everyOption(signature);
    bool onlyPositionals = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (onlyPositionals || !word.startsWith(QLatin1String("--"))) {
            m_positionals.append(word);
            continue;
        }
        if (word == QLatin1String("--")) {
            onlyPositionals = true;
            continue;
        }
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const Option* option = find(options, name);
        if (!option)
            throw UsageError{tr("Flaggan --%1 finns inte.").arg(name)};
        if (m_options.contains(name))
            throw UsageError{tr("Flaggan --%1 står två gånger.").arg(name)};
        if (option->value.isEmpty()) {
            if (equals >= 0)
                throw UsageError{tr("Flaggan --%1 tar inget värde.").arg(name)};
            m_options.insert(name, QString());
        } else if (equals >= 0) {
            m_options.insert(name, word.mid(equals + 1));
        } else if (i + 1 < words.size()) {
            m_options.insert(name, words.at(++i));
        } else {
            throw UsageError{tr("Flaggan --%1 behöver ett värde (%2).").arg(name, option->value)};
        }
    }
    if (m_positionals.size() < signature.positionals.size() - signature.mayBeLeftOut)
        throw UsageError{tr("%1 saknas.").arg(signature.positionals.at(m_positionals.size()))};
    if (!signature.manyOfLast && m_positionals.size() > signature.positionals.size())
        throw UsageError{tr("Ordet ”%1” är ett för mycket.").arg(m_positionals.at(signature.positionals.size()))};
    for (const Option& option : options) {
        if (option.required && !m_options.contains(option.name))
            throw UsageError{tr("Flaggan %1 saknas.").arg(u"--%1 %2"_s.arg(option.name, option.value).trimmed())};
    }
}

std::optional<QString> Arguments::option(const QString& name) const {
    const auto found = m_options.constFind(name);
    return found == m_options.constEnd() ? std::nullopt : std::optional(*found);
}

int Arguments::number(const QString& name, int otherwise, int least, int most) const {
    const auto text = option(name);
    if (!text)
        return otherwise;
    bool ok = false;
    const int value = text->toInt(&ok);
    if (!ok || value < least || value > most)
        throw UsageError{
            tr("--%1 ska vara ett heltal från %2 till %3, inte ”%4”.").arg(name).arg(least).arg(most).arg(*text)};
    return value;
}

QString Arguments::oneOf(const QString& name, const QStringList& allowed) const {
    const QString text = option(name, allowed.first());
    if (!allowed.contains(text))
        throw UsageError{
            tr("--%1 ska vara något av %2, inte ”%3”.").arg(name, allowed.join(QLatin1String(", ")), text)};
    return text;
}

} // namespace bk::cli
