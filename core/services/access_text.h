// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/access/permission.h"
#include "core/store/user_repository.h"

#include <QStringList>

namespace bk {

/// "Barnkontakt", "Läsare" …
QString roleText(Role role);
/// What a role is there for, in one sentence.
QString roleMeaning(Role role);
/// What a role may and may not do, a sentence each: with children, apart from them, and not at all. Made of the table.
QStringList roleRights(Role role);
/// "läsa om barnet", after "får" and "får inte".
QString actionText(Action action);

/// What a row of the log says of a change of a user: "lisa: läsare → handläggare".
QString userNoteText(const UserNote& note);

/// For a rule of `refusal`: why not, and what opens the way. Empty for every other rule.
QString refusalSentence(const QString& rule);

} // namespace bk
