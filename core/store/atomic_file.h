// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/file_system.h"

namespace bk {

/// Replaces `path` so that a crash, power loss or full disk leaves either the old content or the new, whole. The old
/// content stays as `path`.bak until somebody removes it. When it throws, `path` holds the old content and no file of
/// ours is left beside it; only a disk that fails again while that is put right may leave the new content or a
/// leftover. One writer at a time: the caller holds the unit's lock.
void replaceFile(FileSystem& files, const QString& path, const QByteArray& bytes);

/// Removes what a crash inside `replaceFile` may have left and the previous content. Never throws: leftovers do no
/// harm.
void removeLeftovers(FileSystem& files, const QString& path) noexcept;

} // namespace bk
