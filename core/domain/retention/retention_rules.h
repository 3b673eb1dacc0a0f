// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/issue.h"

#include <QString>

#include <array>
#include <optional>

namespace bk {

/// What a unit's document plan decides on apart (G9). The last goes with the last of the others.
enum class DocumentClass {
    Card, ///< Upptäckarkort
    Anmalan,
    Consent,  ///< with the signed papers
    Compass,  ///< Barnsamtal, skattningar and the joint compass
    Process,  ///< rounds, decisions, follow-up talks, delegations and handovers
    Meeting,  ///< the child's part of agendas and minutes
    Plan,     ///< Barnets plan with its versions, Fördjupad behovskompass
    Visit,    ///< the visit programme
    Identity, ///< who the child is, who is responsible, and the log of what left the unit
};
inline constexpr std::size_t documentClassCount = 9;
inline constexpr std::array<DocumentClass, documentClassCount> everyDocumentClass{
    DocumentClass::Card,    DocumentClass::Anmalan, DocumentClass::Consent,
    DocumentClass::Compass, DocumentClass::Process, DocumentClass::Meeting,
    DocumentClass::Plan,    DocumentClass::Visit,   DocumentClass::Identity};
/// "card" … "identity": as in columns and files.
QString toString(DocumentClass documents);
std::optional<DocumentClass> documentClassFrom(const QString& text);

/// How long one class is kept after support ended.
struct RetentionRule {
    static constexpr int leastYears = 2; ///< the model's own time; a document plan may say more, not less
    static constexpr int mostYears = 100;

    int years = leastYears;
    bool journal = false; ///< patient record: never purged here (patientdatalagen 3 kap. 17 §)

    bool operator==(const RetentionRule&) const = default;
};

/// The unit's document plan.
struct RetentionRules {
    std::array<RetentionRule, documentClassCount> classes;
    QString decision; ///< number of the decision on the document plan; may be empty

    const RetentionRule& of(DocumentClass documents) const { return classes.at(std::size_t(documents)); }
    RetentionRule& of(DocumentClass documents) { return classes.at(std::size_t(documents)); }
    bool operator==(const RetentionRules&) const = default;
};

/// Rules: retention.years.range (where: class; values: least, most), retention.identity.journal, unit.text.tooLong
/// (where: "decision"; value: limit).
Issues issues(const RetentionRules& rules);

} // namespace bk
