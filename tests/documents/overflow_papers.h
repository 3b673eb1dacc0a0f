// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/document.h"

#include <QStringList>

#include <span>
#include <vector>

namespace bk::samples {

/// Gives each field a text of its own whose every word stands once in it, so that a lost, doubled or misplaced one
/// shows: "f3o0 f3o1 …" for the fourth.
class Filler {
public:
    explicit Filler(int words) : m_words(words) {}

    QString operator()();
    const std::vector<QStringList>& fields() const { return m_fields; }

private:
    int m_words;
    std::vector<QStringList> m_fields;
};

/// A paper with such a text in every field that somebody can write in.
struct OverflowPaper {
    const char* name;
    Document (*make)(Filler&);
};
/// All but Barnets plan and Fördjupad behovskompass, which have tests of their own.
std::span<const OverflowPaper> overflowPapers();

} // namespace bk::samples
