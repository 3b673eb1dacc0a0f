// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child_identity.h"
#include "core/store/recovery_key.h"

#include <QStringList>

namespace bk {

class OpenUnit;

/// Protected identities: who the child is can be read only by users who are named, whatever the others open the
/// database with (docs/decisions/0013). All throw NotFound for a child that is not in the unit, and Refused as the
/// repositories do.

/// How things stand with a child's seal; for everybody who may read the child.
struct SealStanding {
    struct Named {
        QString login;
        QString displayName;
        bool canOpen = true; ///< not where they got new keys with the paper key since it was sealed to them

        bool operator==(const Named&) const = default;
    };
    bool sealed = false;
    bool mayReveal = false; ///< the signed-in user is named
    bool mayChange = false; ///< and may say who is
    std::vector<Named> named;
    QDateTime sealedAt; ///< UTC
    QString sealedBy;   ///< a login
};
SealStanding sealStanding(OpenUnit& unit, ChildId child);

struct SealOrder {
    ProtectedIdentity protection = ProtectedIdentity::Sekretessmarkering;
    QString pseudonym;  ///< what lists and papers call the child
    QStringList logins; ///< who may read who it is; at least one
};
/// "Skyddat barn 2": the first that is free.
QString proposedPseudonym(OpenUnit& unit);
/// Rules: sealed.protection.missing, sealed.pseudonym.missing, sealed.pseudonym.identity (it tells who the child is),
/// sealed.pseudonym.taken, child.text.tooLong, sealed.users.none, sealed.user.unknown, sealed.already.
Issues sealIssues(OpenUnit& unit, ChildId child, const SealOrder& order);
/// Puts who the child is under a key of its own and takes it out of everything that the unit holds of the child: its
/// record, its papers and frozen plans, the meetings, the search index. Drafts about the child and pictures of signed
/// papers go, the latter into the seal. All or nothing. Throws Refused with the first issue.
void sealIdentity(OpenUnit& unit, ChildId child, const SealOrder& order);

/// Who the child is. The log says that it was read. Throws Refused ("sealed.notNamed", "sealed.none").
ChildIdentity revealIdentity(OpenUnit& unit, ChildId child);
/// What was corrected in it. Same errors, and Refused with the first issue of the identity.
void saveIdentity(OpenUnit& unit, ChildId child, const ChildIdentity& identity);

/// Lets another user read it: done by one who can. Throws Refused as `revealIdentity`, and "sealed.user.unknown".
void nameUser(OpenUnit& unit, ChildId child, const QString& login);
/// Takes that away and gives the child a new key, so that a kept one opens nothing. Throws Refused as
/// `revealIdentity`, and "sealed.user.last".
void withdrawUser(OpenUnit& unit, ChildId child, const QString& login);
/// The protection has ended: everything is as it was, but for texts that were changed meanwhile. Same errors.
void unsealIdentity(OpenUnit& unit, ChildId child);

/// Where nobody who was named can open it any more: the paper key opens every seal, and the signed-in user is named in
/// all of them. The number of children. For an administratör. Throws WrongRecoveryKey.
int openSealsWith(OpenUnit& unit, const RecoveryKey& recovery);

/// Refused ("sealed.user.only"): a child's identity would be left to nobody if this user were removed.
void requireSealsWithout(OpenUnit& unit, const QString& login);
/// Makes the seals follow who has a slot: who has none is no longer named, and then, and where somebody got new keys,
/// what the signed-in user can open is sealed anew. Called when the unit is opened and when users or keys change. Costs
/// one query where nothing is sealed.
void mendSeals(OpenUnit& unit);

} // namespace bk
