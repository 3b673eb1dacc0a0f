// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/connection_guards.h"

#include <string>
#include <vector>

namespace bk {

/// The full-text indexes in which a search would pass over some of what is there. Internal to the store.
///
/// FTS5 keeps its words on leaves, in segments, and in a table beside them the first word of each leaf, which a search
/// looks up to know where to begin (https://sqlite.org/fts5.html, "Shadow tables"). Its own check, which
/// `PRAGMA quick_check` runs, follows those entries, and so does not see the leaves behind a segment's last one, nor a
/// segment without any. Here every leaf on which a word begins, but the first of its segment, where each search that
/// finds no entry begins, has to have one. Throws bk::Error where a page cannot be read.
std::vector<std::string> searchIndexesWithGaps(SqliteHandle& handle, const Stoppable& stoppable);

} // namespace bk
