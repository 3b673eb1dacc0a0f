// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <array>

namespace bk {

/// Personnummer that Skatteverket has published for tests and never gives to anybody ("Testpersonnummer", open data).
/// The only ones that tests and the practice unit use: a made-up number could be somebody's. By date of birth; an odd
/// ninth digit: a boy.
inline constexpr std::array<QLatin1StringView, 58> publishedTestPersonnummer{
    QLatin1StringView("200802292383"), QLatin1StringView("200803052398"), QLatin1StringView("200805052388"),
    QLatin1StringView("201311162380"), QLatin1StringView("201312132390"), QLatin1StringView("201312242389"),
    QLatin1StringView("201401152390"), QLatin1StringView("201402142390"), QLatin1StringView("201403102393"),
    QLatin1StringView("201404302380"), QLatin1StringView("201405052398"), QLatin1StringView("201406062396"),
    QLatin1StringView("201407072386"), QLatin1StringView("201408082384"), QLatin1StringView("201409092382"),
    QLatin1StringView("201410102394"), QLatin1StringView("201411112392"), QLatin1StringView("201412122382"),
    QLatin1StringView("201501012395"), QLatin1StringView("201502022393"), QLatin1StringView("201503032383"),
    QLatin1StringView("201504042381"), QLatin1StringView("201701012393"), QLatin1StringView("201701122382"),
    QLatin1StringView("201703272391"), QLatin1StringView("201704052388"), QLatin1StringView("201705172383"),
    QLatin1StringView("201706062385"), QLatin1StringView("201707192397"), QLatin1StringView("201708232382"),
    QLatin1StringView("201709302382"), QLatin1StringView("201710242395"), QLatin1StringView("201711302388"),
    QLatin1StringView("201712242385"), QLatin1StringView("201801012392"), QLatin1StringView("201802142396"),
    QLatin1StringView("201803082393"), QLatin1StringView("201804202388"), QLatin1StringView("201805312392"),
    QLatin1StringView("201806062392"), QLatin1StringView("201807202393"), QLatin1StringView("201808152399"),
    QLatin1StringView("201811302395"), QLatin1StringView("201812132387"), QLatin1StringView("201901082386"),
    QLatin1StringView("201902282399"), QLatin1StringView("201903152385"), QLatin1StringView("201904302385"),
    QLatin1StringView("201905052393"), QLatin1StringView("201906062391"), QLatin1StringView("201907072381"),
    QLatin1StringView("201908202383"), QLatin1StringView("201909092387"), QLatin1StringView("201910102399"),
    QLatin1StringView("201911112397"), QLatin1StringView("201912122387"), QLatin1StringView("201912242383"),
    QLatin1StringView("201912312392"),
};

/// The same for samordningsnummer ("Test-samordningsnummer", open data).
inline constexpr std::array<QLatin1StringView, 5> publishedTestSamordningsnummer{
    QLatin1StringView("202212782383"), QLatin1StringView("202301612392"), QLatin1StringView("202302882382"),
    QLatin1StringView("202307662383"), QLatin1StringView("202312912393"),
};

} // namespace bk
