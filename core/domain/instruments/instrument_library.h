// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/instruments/instrument.h"

#include <memory>

namespace bk {

/// Every pack a unit has ever held. Old versions stay readable for ever; new forms are made with the current one.
class InstrumentLibrary {
public:
    /// Packs keep the order they were imported in.
    explicit InstrumentLibrary(std::vector<std::shared_ptr<const InstrumentPack>> packs = {});

    const std::vector<std::shared_ptr<const InstrumentPack>>& packs() const { return m_packs; }

    /// The exact wording an answer was given for, or null where the unit never held it.
    const Instrument* find(const InstrumentRef& ref) const;
    const InstrumentPack* packOf(const InstrumentRef& ref) const;

    /// Instruments of `pack` whose id and version are held already with other content. Such a pack must be refused: it
    /// would change the wording of answers that were given.
    std::vector<InstrumentRef> conflicts(const InstrumentPack& pack) const;

    /// The pack new forms of `model` are made with on `day`: an official pack before others, then the latest
    /// `validFrom` not after `day`, then the latest imported. Null when there is none.
    const InstrumentPack* currentPack(const QString& model, QDate day) const;

    /// All instruments of the kind in the current pack that fit the audience (or are for any). The first that fits
    /// `ageYears` stands first: the program proposes by age, the staff member chooses by maturity.
    std::vector<const Instrument*> choices(
        const QString& model, InstrumentKind kind, Audience audience, QDate day,
        std::optional<int> ageYears = std::nullopt) const;

private:
    std::vector<std::shared_ptr<const InstrumentPack>> m_packs;
};

} // namespace bk
