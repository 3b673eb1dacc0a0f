// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/barnsamtal.h"
#include "core/domain/sharing/sharing_entry.h"

namespace bk {

/// How values of the domain are called on screen, in the program's language.
namespace words {

QString occasion(Occasion occasion);
QString protection(ProtectedIdentity protection);
QString sharingWay(SharingWay way);

/// "2026-11-20": the form that tables show and date fields take.
QString shortDate(QDate date);
/// "20 november 2026"
QString longDate(QDate date);
/// "9 år"; below two years "14 månader". Empty where the birth date is unknown.
QString age(QDate birthDate, QDate today);
/// "2017-03-27, 9 år"; empty where unknown.
QString bornAndAge(QDate birthDate, QDate today);

/// "Vårdnadshavare 1 (mamma)"
QString guardian(const GuardianPart& part);
/// "Omsorg, Trygghet och Fritid"
QString listed(const QStringList& words);

} // namespace words
} // namespace bk
