// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/beslut.h"
#include "core/domain/process/next_actions.h"

namespace bk {

/// How the values of stödprocessen, of consents and of the registers are called, in the program's language. Meetings
/// stand in agenda_text.
namespace process_text {

QString station(Station station);
/// "Upptäckarkort": how a round began
QString entry(Entry entry);
/// What to do, as on a button or in a list: "Håll Barnsamtal"
QString action(ActionKind kind);
QString consentKind(ConsentKind kind);
/// "gäller": a word behind the kind of consent
QString consentState(ConsentState state);
QString answered(Answered answered);
QString signature(Signature signature);
QString organisationKind(OrganisationKind kind);
/// Who is Barnkontakt then: "BVC-sköterska"
QString lifeStage(LifeStage stage);
QString delegatedTask(DelegatedTask task);
QString cardAnswer(CardAnswer answer);
QString cardRoute(CardRoute route);
QString guardianTold(GuardianTold told);
QString finderPlace(FinderPlace place);
QString principle(Principle principle);

} // namespace process_text
} // namespace bk
