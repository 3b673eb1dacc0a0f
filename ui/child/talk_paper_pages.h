// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"

namespace bk {

class OpenUnit;
class Page;

/// The papers that go before a Barnsamtal, to look at, save or print.
Page* makeGuardianLetterPage(OpenUnit& unit, ChildId child);
Page* makeGuardianSurveyPage(OpenUnit& unit, ChildId child);
/// The cards, with a choice of which. They hold nothing about the child.
Page* makeTalkCardsPage(OpenUnit& unit, ChildId child);
/// The dice hold nothing about the child.
Page* makeTalkDicePage(OpenUnit& unit, ChildId child);

} // namespace bk
