// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/access/permission.h"
#include "tests/support/packs.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>

#include <QStringList>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// The rows of docs/access.md: the action, then a word for each role.
std::vector<QStringList> documentedRows() {
    std::vector<QStringList> rows;
    for (const QString& line : QString::fromUtf8(repositoryFile(u"docs/access.md"_s)).split(u'\n')) {
        if (!line.startsWith(u"| `"_s))
            continue;
        QStringList cells = line.split(u'|');
        cells.removeFirst();
        cells.removeLast();
        for (QString& cell : cells)
            cell = cell.remove(u'`').trimmed();
        rows.push_back(cells);
    }
    return rows;
}

QString documented(Role role, Action action) {
    switch (permission(role, action)) {
    case Permission::Never: return u"no"_s;
    case Permission::AssignedChildren: return u"assigned"_s;
    case Permission::Always: return concernsOneChild(action) ? u"every child"_s : u"yes"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

TEST_CASE("the document on access shows the table as it is", "[access]") {
    const std::vector<QStringList> rows = documentedRows();
    REQUIRE(rows.size() == allActions.size());
    for (std::size_t i = 0; i < allActions.size(); ++i) {
        CAPTURE(rows[i]);
        QStringList expected{toString(allActions[i])};
        for (const Role role : allRoles)
            expected << documented(role, allActions[i]);
        CHECK(rows[i] == expected);
    }
}

TEST_CASE("an action goes through its id", "[access]") {
    for (const Action action : allActions)
        CHECK(actionFrom(toString(action)) == action);
    CHECK_FALSE(actionFrom(u"fly"_s));
}

TEST_CASE("a role that never may is refused, assigned or not, and somebody else may", "[access]") {
    for (const Role role : allRoles)
        for (const Action action : allActions) {
            const bool never = permission(role, action) == Permission::Never;
            CHECK((refusal(role, action, true) == Issue{u"access.never."_s + toString(action), {}, {}}) == never);
            CHECK_FALSE(rolesThatMay(action).empty());
        }
}

TEST_CASE("a role that is kept to assigned children is told how to open another one", "[access]") {
    CHECK_FALSE(refusal(Role::Barnkontakt, Action::ReadChild, true));
    CHECK(refusal(Role::Barnkontakt, Action::ReadChild, false)->rule == u"access.unassigned"_s);
    CHECK(refusal(Role::Lasare, Action::ReadChild, false)->rule == u"access.unassigned.closed"_s);
    CHECK_FALSE(refusal(Role::Administrator, Action::ReadChild, false));
}

TEST_CASE("a reason for an emergency has to say something", "[access]") {
    CHECK(emergencyReasonIssues(u"  akut  "_s).front().rule == u"access.reason.missing"_s);
    CHECK(emergencyReasonIssues(QString(501, u'a')).front().rule == u"access.reason.tooLong"_s);
    CHECK(emergencyReasonIssues(u"Barnkontakten är sjuk och skolan ringer."_s).empty());
}
