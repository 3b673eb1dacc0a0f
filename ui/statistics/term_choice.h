// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/term.h"

class QComboBox;

namespace bk {

/// The latest term and those before it.
QComboBox* makeTermChoice(Term latest);
Term chosenTerm(const QComboBox& choice);

} // namespace bk
