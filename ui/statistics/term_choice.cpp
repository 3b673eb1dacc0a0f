// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/term_choice.h"

#include <QComboBox>

namespace bk {
namespace {

constexpr int termsOffered = 20;

} // namespace

QComboBox* makeTermChoice(Term latest) {
    auto* choice = new QComboBox;
    Term term = latest;
    for (int i = 0; i < termsOffered; ++i, term = term.before())
        choice->addItem(term.label(), term.id());
    return choice;
}

Term chosenTerm(const QComboBox& choice) { return *Term::from(choice.currentData().toString()); }

} // namespace bk
