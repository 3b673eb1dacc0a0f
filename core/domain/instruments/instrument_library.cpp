// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/instruments/instrument_library.h"

#include <algorithm>

namespace bk {

InstrumentLibrary::InstrumentLibrary(std::vector<std::shared_ptr<const InstrumentPack>> packs)
    : m_packs(std::move(packs)) {
    Q_ASSERT(std::none_of(m_packs.begin(), m_packs.end(), [](const auto& pack) { return pack == nullptr; }));
}

const Instrument* InstrumentLibrary::find(const InstrumentRef& ref) const {
    const InstrumentPack* pack = packOf(ref);
    return pack ? pack->find(ref) : nullptr;
}

const InstrumentPack* InstrumentLibrary::packOf(const InstrumentRef& ref) const {
    for (const auto& pack : m_packs)
        if (pack->find(ref))
            return pack.get();
    return nullptr;
}

std::vector<InstrumentRef> InstrumentLibrary::conflicts(const InstrumentPack& pack) const {
    std::vector<InstrumentRef> refs;
    for (const Instrument& instrument : pack.instruments) {
        const InstrumentPack* holder = packOf(instrument.ref);
        if (holder && *holder->find(instrument.ref) != instrument)
            refs.push_back(instrument.ref);
    }
    return refs;
}

const InstrumentPack* InstrumentLibrary::currentPack(const QString& model, QDate day) const {
    const InstrumentPack* best = nullptr;
    for (const auto& pack : m_packs) {
        if (pack->model.id != model || pack->validFrom > day)
            continue;
        if (!best || std::pair(pack->official, pack->validFrom) >= std::pair(best->official, best->validFrom))
            best = pack.get();
    }
    return best;
}

std::vector<const Instrument*> InstrumentLibrary::choices(
    const QString& model, InstrumentKind kind, Audience audience, QDate day, std::optional<int> ageYears) const {
    std::vector<const Instrument*> result;
    const InstrumentPack* pack = currentPack(model, day);
    if (!pack)
        return result;
    for (const Instrument& instrument : pack->instruments) {
        const bool fits =
            instrument.audience == audience || instrument.audience == Audience::Any || audience == Audience::Any;
        if (instrument.kind == kind && fits)
            result.push_back(&instrument);
    }
    if (ageYears)
        std::stable_partition(result.begin(), result.end(), [years = *ageYears](const Instrument* instrument) {
            return instrument->fitsAge(years);
        });
    return result;
}

} // namespace bk
