// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/card_parts.h"
#include "core/domain/process/consultation.h"

namespace bk {

/// What socialtjänsten is asked about without being told whom it is about (G5).
struct ConsultationPaper {
    Consultation consultation;
    CardWording wording;
    bool practice = false;
    QString notice;
};

/// To fill in by hand: only wording, practice and notice count.
Document blankConsultationDocument(const ConsultationPaper& paper);
/// Carries neither the unit's name nor a date that could be traced.
Document consultationDocument(const ConsultationPaper& paper);

} // namespace bk
