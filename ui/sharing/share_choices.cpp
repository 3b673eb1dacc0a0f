// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/share_choices.h"

#include "core/services/golden_rule.h"
#include "core/services/open_unit.h"
#include "core/services/sharing_check.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("bk::ShareChoices", text); }

/// Each organisation of the register on its own.
std::vector<ShareChoices::NotCovered> notCoveredIn(OpenUnit& unit, const SharingEntry& start) {
    std::vector<SharingEntry> entries;
    for (const Organisation& organisation : unit.registers().organisations()) {
        SharingEntry& each = entries.emplace_back(start);
        each.ownUse = false;
        each.recipient = Recipient::Organisation;
        each.organisation = organisation.id;
    }
    std::vector<ShareChoices::NotCovered> notCovered;
    for (const SharingParts::Refused& refused : partsOf(unit, entries).refused)
        notCovered.push_back({*refused.entry.organisation, refusalText(refused.refusal)});
    return notCovered;
}

} // namespace

bool ShareChoices::isCovered(OrganisationId organisation) const {
    return std::ranges::none_of(notCovered, [&](const auto& refused) { return refused.organisation == organisation; });
}

QString ShareChoices::notCoveredText() const {
    QStringList reasons;
    QHash<QString, QStringList> names;
    for (const auto& [id, reason] : notCovered)
        for (const Organisation& organisation : organisations)
            if (organisation.id == id) {
                if (!names.contains(reason))
                    reasons.append(reason);
                names[reason].append(organisation.fullName());
            }
    for (QString& reason : reasons)
        reason = tr("Får inte lämnas till %1. %2").arg(names[reason].join(u"; "_s), reason);
    return reasons.join(u'\n');
}

ShareChoices shareChoices(OpenUnit& unit, const SharingEntry& start, const QStringList& sections) {
    ShareChoices choices{goldenRule(unit), unit.registers().organisations(), false, {}, {}, sections};
    if (start.child) {
        const auto child = unit.children().find(*start.child);
        choices.protectedIdentity = child && child->protection != ProtectedIdentity::None;
        choices.notCovered = notCoveredIn(unit, start);
    }
    choices.refusal = [&unit](const SharingEntry& entry) {
        const auto refused = refusalOf(unit, entry);
        return refused ? refusalText(*refused) : QString();
    };
    return choices;
}

ShareChoices shareChoices(OpenUnit& unit, const SharingEntry& start, const std::vector<ChildId>& children) {
    SharingEntry entry = start;
    ShareChoices choices;
    for (const ChildId child : children) {
        entry.child = child;
        ShareChoices ofChild = shareChoices(unit, entry, QStringList());
        ofChild.protectedIdentity = ofChild.protectedIdentity || choices.protectedIdentity;
        if (child != children.front())
            std::erase_if(ofChild.notCovered, [&](const auto& each) { return choices.isCovered(each.organisation); });
        choices = std::move(ofChild);
    }
    choices.refusal = [&unit, children](SharingEntry answered) {
        QString reason;
        for (const ChildId child : children) {
            answered.child = child;
            const auto refused = refusalOf(unit, answered);
            if (!refused)
                return QString();
            reason = refusalText(*refused);
        }
        return reason;
    };
    return choices;
}

} // namespace bk
