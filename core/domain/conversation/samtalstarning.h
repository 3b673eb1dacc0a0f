// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/area.h"

#include <functional>
#include <optional>

namespace bk {

/// Where a throw's luck comes from: a number from 0 to `faces` - 1, each as likely. `faces` is at least 1.
using DieLuck = std::function<int(int faces)>;

/// The area to talk about next with children of 4 to 6 years: one that is not done, any of them once all are.
Area thrownArea(const PerArea<bool>& done, const DieLuck& luck);

/// One die to fold: six faces, in the order they lie on the net (a column of four, then the arms left and right of its
/// second). Empty: the child chooses itself.
struct Samtalstarning {
    std::array<std::optional<Area>, 6> faces;

    bool operator==(const Samtalstarning&) const = default;
};

/// Two dice that hold the eight areas between them, in order, each with two faces where the child chooses.
std::array<Samtalstarning, 2> samtalstarningar();

} // namespace bk
