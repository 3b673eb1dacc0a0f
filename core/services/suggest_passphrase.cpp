// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/suggest_passphrase.h"

#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int wordsInPassphrase = 6;

QStringList readWords() {
    QFile file(u":/words/sv.txt"_s);
    [[maybe_unused]] const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    QStringList words;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        if (!line.startsWith(u'#'))
            words.append(line);
    return words;
}

} // namespace

const QStringList& passphraseWords() {
    static const QStringList words = readWords();
    return words;
}

QString suggestPassphrase() {
    const QStringList& words = passphraseWords();
    QString passphrase;
    for (int i = 0; i < wordsInPassphrase; ++i) {
        if (i > 0)
            passphrase += u' ';
        passphrase += words[QRandomGenerator::system()->bounded(words.size())];
    }
    return passphrase;
}

} // namespace bk
