// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/paper_language.h"

#include <QCoreApplication>
#include <QTranslator>

#include <utility>

namespace bk {
namespace {

thread_local PaperLanguage* innermost = nullptr;

} // namespace

PaperLanguage::PaperLanguage(QLocale locale, const QTranslator* translator)
    : m_locale(std::move(locale))
    , m_translator(translator)
    , m_outer(std::exchange(innermost, this)) {}

PaperLanguage::~PaperLanguage() { innermost = m_outer; }

QString paperTranslate(const char* context, const char* text) {
    if (!innermost)
        return QCoreApplication::translate(context, text);
    const QString words = innermost->m_translator ? innermost->m_translator->translate(context, text) : QString();
    return words.isEmpty() ? QString::fromUtf8(text) : words;
}

QLocale paperLocale() { return innermost ? innermost->m_locale : QLocale(QLocale::Swedish, QLocale::Sweden); }

} // namespace bk
