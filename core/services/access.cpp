// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/access.h"

#include "core/domain/common/error.h"
#include "core/domain/common/swedish_text.h"
#include "core/services/open_unit.h"
#include "core/services/unit_guard.h"
#include "core/store/child_rows.h"

using namespace Qt::StringLiterals;

namespace bk {
namespace {

bool isCalled(const Child& child, const QString& name) {
    const QString folded = searchFolded(name.simplified());
    return folded == searchFolded(child.fullName()) || folded == searchFolded(listName(child).remove(u','));
}

} // namespace

std::optional<Issue> accessRefusal(OpenUnit& unit, Action action, std::optional<ChildId> child) {
    return unit.guard().refusalOf(action, child);
}

void requireAccess(OpenUnit& unit, Action action, std::optional<ChildId> child) { unit.guard().require(action, child); }

void requireChildren(const OpenUnit& unit) {
    if (!holdsChildren(unit.settings().kind))
        throw Error(Error::Kind::Refused, u"unit.noChildren"_s);
}

std::optional<ChildId> childMeant(OpenUnit& unit, const QString& personnummerOrName, QDate birthDate) {
    requireAccess(unit, Action::OpenInEmergency);
    if (const auto number = Personnummer::from(personnummerOrName.simplified(), unit.today()))
        return unit.children().findByPersonnummer(*number);
    const AsUnit looking(unit.history());
    std::optional<ChildId> meant;
    ChildQuery born;
    born.filter.bornFrom = born.filter.bornTo = birthDate;
    if (!birthDate.isValid() || personnummerOrName.simplified().isEmpty())
        return meant;
    for (const ChildId id : unit.children().ids(born)) {
        const auto child = unit.children().find(id);
        if (!child || !isCalled(*child, personnummerOrName))
            continue;
        if (meant)
            return std::nullopt;
        meant = id;
    }
    return meant;
}

void openInEmergency(OpenUnit& unit, ChildId child, const QString& reason) {
    requireAccess(unit, Action::OpenInEmergency);
    if (const Issues found = emergencyReasonIssues(reason); !found.empty())
        throw Error(Error::Kind::Refused, found.front().rule);
    {
        const AsUnit looking(unit.history());
        const auto opened = unit.children().find(child);
        if (!opened)
            throw Error(Error::Kind::NotFound, u"child"_s);
        if (opened->protection != ProtectedIdentity::None)
            throw Error(Error::Kind::Refused, u"access.emergency.protected"_s);
    }
    unit.users().add({unit.user().login, child, reason.trimmed(), unit.clock().now(), unit.today().endOfDay().toUTC()});
}

} // namespace bk
