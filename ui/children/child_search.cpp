// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/children/child_search.h"

#include "core/services/open_unit.h"
#include "ui/forms/words.h"

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int hitsShown = 12;

} // namespace

std::vector<SearchHit> searchChildren(OpenUnit& unit, const QString& typed) {
    std::vector<SearchHit> hits;
    if (typed.trimmed().isEmpty())
        return hits;
    for (const ChildRow& row : unit.children().search(typed, hitsShown)) {
        QStringList details{words::bornAndAge(row.birthDate, unit.today()), row.place};
        details.removeAll(QString());
        hits.push_back({row.name, details.join(u" · "_s), u"barn/"_s + row.id.toString()});
    }
    return hits;
}

} // namespace bk
