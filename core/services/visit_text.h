// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/visits/visit_path.h"

namespace bk {

/// How the values of the visit programme are called, in the program's language.
namespace visit_text {

QString place(VisitPlace place);
QString profession(VisitProfession profession);
QString target(VisitTarget target);
QString ending(VisitEnding ending);
QString state(VisitState state);
/// "Dags att boka"
QString stage(VisitStage stage);
/// "Nyfödd"; the id itself where this program does not know it.
QString kind(const QString& programme, const QString& kind);
/// Who took part: "BVC-sköterska Eva Ek, föräldrastödjare Per Ny"
QString staff(const Visit& visit);
/// "BVC-sköterska och barnmorska"; empty: the team decides
QString professions(const VisitKind& kind);

} // namespace visit_text
} // namespace bk
