// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace bk {

class TermQueries;
struct TermCounts;

/// `fidelityMeasures`, after what they are counted among.
void countFidelity(const TermQueries& queries, TermCounts& counts);

} // namespace bk
