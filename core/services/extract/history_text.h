// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/extract/described_record.h"
#include "core/store/history_repository.h"

namespace bk {

/// "Beslut", "Upptäckarkort" …
QString recordName(RecordKind kind);
/// "Nytt", "Ändrat" …
QString changeName(ChangeKind change);
/// "Läst: Barnets plan", "Upplåst" …: a row of the log in a few words.
QString whatHappened(const HistoryEntry& entry);
DescribedRecord describeHistory(const HistoryEntry& entry);

} // namespace bk
