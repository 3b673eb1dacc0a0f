// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/document.h"
#include "core/domain/process/responsibility.h"

namespace bk {

/// The report that goes from one responsible person to the next, to be signed by both and by the family.
struct HandoverPaper {
    Handover handover;
    QString childName;
    QDate birthDate;   ///< invalid: unknown, or not to stand on the paper
    QString stageName; ///< of the receiving Barnkontakt: "Rektor förskola"; may be empty
    QString consent;   ///< "Skriftligt samtycke, 3 maj 2026"; empty: none was needed
    std::vector<QString> guardians;
    std::vector<std::pair<QString, QString>>
        visits; ///< of the visit programme so far: "Nyfödd", "Genomfört, 3 maj 2026"
    QString goldenRule;
    QString unitName; ///< left out where it would tell where a protected child is
    bool practice = false;
};

/// To fill in by hand: only `handover.stodsamordnare`, the golden rule and where it comes from count.
Document blankHandoverDocument(const HandoverPaper& paper);
/// Only what was written stands on it: who, when, each part of the report, and lines to sign on.
Document handoverDocument(const HandoverPaper& paper);

} // namespace bk
