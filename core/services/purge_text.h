// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/purge.h"

/// Retention and purge in words.
namespace bk::purge_text {

QString documents(DocumentClass documents);
/// "Stödet avslutades 3 mars 2023."
QString start(const ChildStanding& standing);
/// "2 år har gått sedan 3 mars 2025", "Journalhandling: gallras inte här", …
QString reason(const ClassStanding& standing, const RetentionRules& rules);
/// "Upptäckarkort (1), Samtycken (2)"
QString due(const ChildStanding& standing);
/// The same of what stays, with each one's reason; empty: nothing stays.
QString staying(const ChildStanding& standing, const RetentionRules& rules);
/// "Socialtjänsten, Sven Rask: 2 gånger, senast 4 maj 2023"
QString holder(const CopyHolder& holder);

} // namespace bk::purge_text
