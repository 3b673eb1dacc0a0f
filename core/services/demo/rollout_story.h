// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

namespace bk {

class Connection;
class HistoryRepository;

/// A municipality in the middle of the third phase, with invented people.
void tellRollout(Connection& connection, HistoryRepository& history, QDate today);

} // namespace bk
