// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"

#include <QByteArray>

#include <vector>

namespace bk {

enum class SignatureRole { Child, Guardian, Participant };
QString toString(SignatureRole role); ///< "child", "guardian", "participant"
std::optional<SignatureRole> signatureRoleFrom(const QString& text);

/// Section 10. On the paper, or by a reference to where it was signed.
struct PlanSignature {
    SignatureRole role = SignatureRole::Participant;
    QString name;
    QString organisation; ///< of a participant; may be empty
    QDate date;
    QString reference; ///< of an e-signature; empty: signed on the printed paper

    bool operator==(const PlanSignature&) const = default;
};

struct PlanVersion;
using PlanVersionId = Id<PlanVersion>;

/// Barnets plan as it was agreed on one day. `content` never changes; signatures are only ever added.
struct PlanVersion {
    PlanVersionId id;
    ChildId child;
    int number = 0; ///< from 1, per child
    QDateTime frozenAt;
    QString frozenBy;
    QString note;       ///< why it was frozen: "första mötet"; may be empty
    QByteArray content; ///< the whole plan as a value (core/services/frozen_plan), every word that the paper shows
    std::vector<PlanSignature> signatures;

    bool operator==(const PlanVersion&) const = default;
};

/// Rules: planVersion.signature.name, planVersion.signature.date (missing or after `today`; where: "signature.1"),
/// planVersion.signature.early (before the day it was frozen), planVersion.text.tooLong (where: field; value: limit).
Issues issues(const PlanVersion& version, QDate today);

} // namespace bk
