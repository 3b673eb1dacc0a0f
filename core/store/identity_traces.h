// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child_identity.h"
#include "core/domain/retention/retention_rules.h"
#include "core/store/history_repository.h"

#include <map>

namespace bk {

class Connection;

/// What a child's records said before `hideIdentity` took out who it is, by class of documents: where each text stands,
/// what it was and what it became, and the signed papers, which are taken out whole. JSON, to be encrypted.
struct IdentityTraces {
    std::map<DocumentClass, QByteArray> before;
    std::vector<std::pair<RecordKind, qint64>> changed; ///< each is due a row of the log
};

/// Takes who the child is out of every text of its records, of the meetings where it is spoken of, and of what left the
/// unit. Not out of the child's own rows, of those of staff, of the log, or of another child's records. In the caller's
/// transaction.
IdentityTraces hideIdentity(Connection& connection, ChildId child, const IdentityWords& words);

/// Puts back what stands as it was left; a text that somebody has changed since keeps the pseudonym. The records that
/// are due a row of the log.
std::vector<std::pair<RecordKind, qint64>>
putBackIdentity(Connection& connection, ChildId child, const std::vector<QByteArray>& before);

} // namespace bk
