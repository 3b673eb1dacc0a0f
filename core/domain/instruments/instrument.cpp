// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/instruments/instrument.h"

namespace bk {

std::optional<Area> WellbeingModel::areaOf(const QString& areaId) const {
    for (const Area area : allAreas)
        if (areas[area].id == areaId)
            return area;
    return std::nullopt;
}

bool Instrument::fitsAge(int years) const { return (!ageFrom || years >= *ageFrom) && (!ageTo || years <= *ageTo); }

const Instrument* InstrumentPack::find(const InstrumentRef& ref) const {
    for (const Instrument& instrument : instruments)
        if (instrument.ref == ref)
            return &instrument;
    return nullptr;
}

} // namespace bk
