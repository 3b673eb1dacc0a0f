// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/register/organisation.h"

namespace bk {

enum class ConsentKind { Oral, Written, UpdatedWritten };
/// "oral", "written", "updated" … as in columns.
QString toString(ConsentKind kind);
std::optional<ConsentKind> consentKindFrom(const QString& text);

/// What one person said. `NotAsked` is for the child only (age or maturity) and needs a note.
enum class Answered { Open, Yes, No, NotAsked };
QString toString(Answered answered);
std::optional<Answered> answeredFrom(const QString& text);

struct ConsentVoice {
    int guardian = 0; ///< 1 or 2; 0: the child
    QString name;
    Answered answer = Answered::Open;
    QDate date;
    QString note;

    bool operator==(const ConsentVoice&) const = default;
};

/// How it was signed. A scan is kept in the unit (ScanRepository) under the consent's id.
enum class Signature { None, Paper, Electronic };
QString toString(Signature signature);
std::optional<Signature> signatureFrom(const QString& text);

struct Withdrawal {
    QDate date; ///< invalid: not withdrawn
    QString by;
    QString reason;
    QString storedInformation; ///< what the unit decided on what it already holds, and why (G7); may come later

    bool operator==(const Withdrawal&) const = default;
};

struct Consent;
using ConsentId = Id<Consent>;

/// One consent of a family, recorded per person: two guardians may differ, and a child's no is shown to the one who
/// decides. Never overwritten by a later one; the newest of its kind counts.
struct Consent {
    ConsentId id;
    ChildId child;
    ConsentKind kind = ConsentKind::Written;
    std::vector<ConsentVoice> voices; ///< guardians first, then the child
    std::vector<OrganisationId> organisations;
    QString information; ///< what may be shared
    QString purpose;
    bool sharing = true; ///< lifts the secrecy between the named organisations
    bool storing = true; ///< storing and processing of what was collected
    QDate explainedOn;
    QString explainedBy;
    QString language; ///< used when it was explained
    QDate validFrom;
    QDate validTo; ///< inclusive; invalid: until further notice
    Signature signature = Signature::None;
    QString signatureReference; ///< where the paper is kept, or the e-signature's number
    Withdrawal withdrawal;
    QDateTime savedAt; ///< UTC

    bool operator==(const Consent&) const = default;
};

/// Rules: consent.voice.missing, consent.date.missing (where: voice), consent.child.note (NotAsked without a note),
/// consent.organisations.missing (written and updated), consent.information.missing, consent.purpose.missing,
/// consent.signature.missing, consent.validTo.before, consent.date.future, consent.text.tooLong.
Issues issues(const Consent& consent, QDate today);

/// Why a consent does not open anything today, or `Valid`. Safe under a clock that was set back or forward: the caller
/// gives the latest day the unit has seen as `latestSeen`; starts are judged by the earlier, ends by the later of the
/// two (P). A child of 15 or more is asked itself, its open answer counts as `ChildNotAsked` (P).
enum class ConsentState {
    Valid,
    Missing,
    NotYet,
    Expired,
    Withdrawn,
    GuardianRefuses,
    GuardiansDiffer,
    GuardianOpen,
    ChildNotAsked,
    ChildRefuses
};
QString toString(ConsentState state);
ConsentState state(const Consent& consent, const Child& child, QDate today, QDate latestSeen);
/// What the child's own answer says: `Valid`, `ChildRefuses` or `ChildNotAsked`. From 15 years it answers itself, or
/// the note says why it was not asked; where the age is unknown too, since that is the safe thing. (P)
ConsentState childState(Answered answer, const QString& note, const Child& child, QDate day);

/// The consent that counts for a kind: the newest that was saved. An updated written one counts as written too.
const Consent* newest(const std::vector<Consent>& consents, ConsentKind kind);

/// Organisations that may share about the child today, by the newest consent of the kind; empty unless `Valid`.
std::vector<OrganisationId>
openTo(const std::vector<Consent>& consents, ConsentKind kind, const Child& child, QDate today, QDate latestSeen);

} // namespace bk
