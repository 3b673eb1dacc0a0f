// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/fordjupad_of_child.h"

#include "core/documents/status_symbol.h"
#include "core/domain/common/error.h"
#include "core/services/child_papers.h"
#include "core/services/compass_of_child.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("FordjupadOfChild", text); }

QChar symbolOf(SupportStatus status) {
    switch (status) {
    case SupportStatus::Planned: return u'○';
    case SupportStatus::Ongoing: return u'◐';
    case SupportStatus::Done: return u'●';
    }
    Q_UNREACHABLE();
}

} // namespace

const Fordjupad* FordjupadOfChild::find(bool joint, const std::optional<OrganisationId>& organisation) const {
    const auto it = std::ranges::find_if(
        entries, [&](const Fordjupad& entry) { return entry.joint == joint && entry.organisation == organisation; });
    return it == entries.end() ? nullptr : &*it;
}

FordjupadOfChild fordjupadOf(OpenUnit& unit, ChildId id) {
    auto child = unit.children().find(id);
    if (!child)
        throw Error(Error::Kind::NotFound, u"child"_s);
    FordjupadOfChild whole;
    whole.child = std::move(*child);
    if (const Instrument* current = fordjupadInstrument(unit))
        whole.instrument = *current;
    whole.entries = unit.fordjupad().ofChild(id);
    for (const Fordjupad& entry : whole.entries)
        whole.origins.append(originOf(unit, entry.joint, entry.organisation));
    if (const auto plan = unit.plans().ofChild(id))
        whole.goals = plan->goals;
    whole.childProfile = latestProfiles(unit, id).child;
    if (whole.instrument)
        whole.areas =
            fordjupadOverview(*whole.instrument, whole.entries, whole.goals, whole.childProfile, unit.instruments());
    return whole;
}

QString originOf(OpenUnit& unit, bool joint, const std::optional<OrganisationId>& organisation) {
    if (joint)
        return tr("Gemensamt");
    if (!organisation)
        return tr("Egen personal");
    const auto known = unit.registers().find(*organisation);
    return known ? known->name : tr("Okänd verksamhet");
}

QString supportText(const Support& support) {
    QStringList helper{support.helper, support.organisation};
    helper.removeAll(QString());
    QString text = tr("%1 %2: %3").arg(symbolOf(support.status), statusWord(support.status), support.what);
    if (!helper.isEmpty())
        text += tr(" (%1)").arg(helper.join(u", "_s));
    if (!support.concerns.isEmpty())
        text += tr(", gäller %1").arg(support.concerns);
    return text;
}

} // namespace bk
