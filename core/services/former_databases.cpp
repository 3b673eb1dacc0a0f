// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/former_databases.h"

#include "core/domain/common/error.h"
#include "core/services/folder_place.h"
#include "core/store/key_state_repository.h"
#include "core/store/work_file.h"

namespace bk {

void removeFormerDatabases(
    const QString& directory, const QString& inUse, Connection& connection, const QString& replaced) noexcept {
    if (!replaced.isEmpty())
        removeDatabase(directory, replaced);
    try {
        KeyStateRepository state(connection);
        if (removeStrays(directory, inUse, {isReachedByOthers(directory), state.formerRemovedIn()}))
            state.noteFormerRemoved();
    } catch (const Error&) {
        // Nothing of it is needed to work in the unit; the next opening tries again.
    }
}

} // namespace bk
