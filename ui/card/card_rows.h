// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/upptackarkort.h"

#include <QStringList>

namespace bk::card_rows {

/// Date, finder, answers, way, what waits.
QStringList of(const Upptackarkort& card);
/// "2 Nej, 1 Vet ej"; "8 av 8 besvarade" where all is well.
QString answers(const Upptackarkort& card);
/// What somebody waits for next: "Väntar på bekräftelse".
QString waiting(const Upptackarkort& card);

} // namespace bk::card_rows
