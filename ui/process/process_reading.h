// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/beslut.h"
#include "core/domain/process/uppfoljningssamtal.h"
#include "ui/child/child_tab.h"

namespace bk {

class ReadingPage;

namespace reading {

/// Every text from people is escaped.
QString html(const Beslut& beslut);
QString html(const Uppfoljningssamtal& samtal, const std::vector<Organisation>& organisations);

} // namespace reading

/// A saved record to be read, with a way to its form. Throws NotFound where it is not in the unit.
ReadingPage* readBeslut(OpenUnit& unit, BeslutId id, const ChildRoads& roads);
ReadingPage* readUppfoljningssamtal(OpenUnit& unit, UppfoljningssamtalId id, const ChildRoads& roads);

} // namespace bk
