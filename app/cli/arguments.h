// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bk::cli {

/// A command line that cannot be understood; `text` says why, in Swedish.
struct UsageError {
    QString text;
};

/// One `--name VALUE` or `--name` of a command.
struct Option {
    QString name;
    QString value; ///< the value's name in the help ("DIR"); empty: a switch
    QString help;
    bool required = false;
};

/// What a command takes besides `--user` and `--help`, which every command has, and `--passphrase-file`, which every
/// command that opens a unit has.
struct Signature {
    QStringList positionals; ///< names in the help
    std::vector<Option> options;
    bool opensUnit = true;
    qsizetype mayBeLeftOut = 0; ///< so many of the last positionals
    bool manyOfLast = false;    ///< the last positional may be repeated
    bool hasUser = true;        ///< otherwise the help does not speak of `--user`, which is taken all the same
};

/// The words of a command line, checked against a signature. Throws UsageError.
class Arguments {
public:
    Arguments(const Signature& signature, const QStringList& words);

    /// 0-based.
    const QString& positional(qsizetype index) const { return m_positionals.at(index); }
    qsizetype positionals() const { return m_positionals.size(); }
    const QStringList& everyPositional() const { return m_positionals; }
    std::optional<QString> option(const QString& name) const;
    QString option(const QString& name, const QString& otherwise) const { return option(name).value_or(otherwise); }
    bool has(const QString& name) const { return m_options.contains(name); }
    /// A whole number `least`..`most`, or `otherwise` when the option is not given.
    int number(const QString& name, int otherwise, int least, int most) const;
    /// One of `allowed`, or the first of them when the option is not given.
    QString oneOf(const QString& name, const QStringList& allowed) const;

private:
    QStringList m_positionals;
    QHash<QString, QString> m_options;
};

} // namespace bk::cli
