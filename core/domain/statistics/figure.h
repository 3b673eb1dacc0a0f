// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

namespace bk {

/// One figure of the statistics (model section 11, §8): a number, 0 among them; not collected, which is never shown or
/// summed as 0; masked, because it or what it would give away is small; or, of several units, a sum over those that
/// gave a number when others did not.
class Figure {
public:
    enum class State { NotCollected, Known, AtLeast, Masked };

    /// Not collected.
    constexpr Figure() = default;
    constexpr Figure(int number) : m_state(State::Known), m_number(number) {} // NOLINT: a number is a figure
    static constexpr Figure masked() { return {State::Masked, 0}; }
    static constexpr Figure atLeast(int number) { return {State::AtLeast, number}; }

    constexpr State state() const { return m_state; }
    constexpr bool isMasked() const { return m_state == State::Masked; }
    constexpr bool isCollected() const { return m_state != State::NotCollected; }
    /// Of a known figure, or the least it can be.
    constexpr std::optional<int> number() const {
        return m_state == State::Known || m_state == State::AtLeast ? std::optional(m_number) : std::nullopt;
    }

    /// Over two units, or two rows: what one of them does not say makes the sum a least one.
    friend constexpr Figure operator+(Figure a, Figure b) {
        if (a.m_state == State::Known && b.m_state == State::Known)
            return a.m_number + b.m_number;
        if (a.m_state == b.m_state && a.m_state != State::AtLeast)
            return a;
        if (!a.number() && !b.number())
            return masked();
        return atLeast(a.m_number + b.m_number);
    }
    friend constexpr bool operator==(Figure a, Figure b) = default;

private:
    constexpr Figure(State state, int number) : m_state(state), m_number(number) {}

    State m_state = State::NotCollected;
    int m_number = 0;
};

} // namespace bk
