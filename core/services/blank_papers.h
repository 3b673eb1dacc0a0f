// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/card_parts.h"
#include "core/domain/behovskompass/comparison.h"
#include "core/domain/consent/consent.h"
#include "core/domain/instruments/instrument_library.h"
#include "core/domain/meetings/meeting.h"

namespace bk {

class OpenUnit;

/// What forms to fill in by hand are printed with: a unit's instruments, name and words, or the program's own.
struct FormSource {
    InstrumentLibrary instruments;
    WellbeingModel model;
    PaperOrigin origin;
    QString goldenRule;
    QString citation; ///< the law on anmälan in force today; may be empty
    QString lawText;
    QDate today;

    /// The one that fits the age, or the first where none does. Throws NotFound where there is none at all.
    const Instrument& instrument(InstrumentKind kind, Audience audience, std::optional<int> age = std::nullopt) const;
};
FormSource formSource(OpenUnit& unit);
/// Of no unit: the program's own pack and texts.
FormSource formSource(QDate today);

/// Forms to fill in by hand. They hold nothing of any child, so nothing is logged when they leave. They throw what
/// `FormSource::instrument` throws.
namespace blank_papers {

Document upptackarkort(const FormSource& source);
Document konsultation(const FormSource& source);
Document anmalan(const FormSource& source);
Document guardianLetter(const FormSource& source);
Document guardianSurvey(const FormSource& source, int age);
Document samtalsunderlag(const FormSource& source, int age);
Document samtalskort(const FormSource& source, Audience audience, int age);
Document talkDice(const FormSource& source);
Document skattningsformular(const FormSource& source);
Document compass(const FormSource& source, CompassShape shape);
Document thenAndNow(const FormSource& source);
Document barnetsPlan(const FormSource& source);
Document fordjupad(const FormSource& source);
Document consent(const FormSource& source, ConsentKind kind);
/// `family`: the invitation to child and guardians.
Document meetingLetter(const FormSource& source, bool family);
Document agenda(const FormSource& source, MeetingKind kind);
Document minutes(const FormSource& source);
Document protocol(const FormSource& source);
Document handover(const FormSource& source, bool stodsamordnare);

} // namespace blank_papers
} // namespace bk
