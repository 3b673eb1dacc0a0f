// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/plan/plan_version.h"

#include "tests/support/builders.h"
#include "tests/support/issues.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const QDate now(2026, 11, 22);

PlanVersion aVersion() {
    PlanVersion version;
    version.number = 1;
    version.frozenAt = QDateTime(QDate(2026, 11, 20), QTime(14, 0)).toUTC();
    version.frozenBy = u"karin"_s;
    version.signatures = {
        {SignatureRole::Child, u"Åsa"_s, {}, QDate(2026, 11, 20), {}},
        {SignatureRole::Participant, u"Eva Ek"_s, u"BUP"_s, now, u"e-underskrift 4711"_s}};
    return version;
}

} // namespace

TEST_CASE("a signature has a name and a day", "[plan]") {
    CHECK(issues(aVersion(), now).empty());
    PlanVersion version = aVersion();
    version.signatures.front().name = u" "_s;
    version.signatures.back().date = {};
    CHECK(
        issues(version, now) == Issues{
                                    {u"planVersion.signature.name"_s, u"signature.1"_s, {}},
                                    {u"planVersion.signature.date"_s, u"signature.2"_s, {}}});
}

TEST_CASE("a plan is signed between the day it was frozen and today", "[plan]") {
    PlanVersion version = aVersion();
    version.signatures.front().date = QDate(2026, 11, 19);
    CHECK(issues(version, now) == Issues{{u"planVersion.signature.early"_s, u"signature.1"_s, {}}});
    version.signatures.front().date = now.addDays(1);
    CHECK(issues(version, now) == Issues{{u"planVersion.signature.date"_s, u"signature.1"_s, {}}});
}

TEST_CASE("the texts of a version have their limits", "[plan]") {
    PlanVersion version = aVersion();
    version.note = QString(501, u'x');
    version.signatures.back().name = version.signatures.back().organisation = QString(201, u'x');
    version.signatures.back().reference = QString(501, u'x');
    const Issues found = issues(version, now);
    CHECK(found.size() == 4);
    CHECK(hasIssue(found, u"planVersion.text.tooLong"_s, u"note"_s));
    CHECK(hasIssue(found, u"planVersion.text.tooLong"_s, u"signature.2"_s));
}

TEST_CASE("those who sign keep their ids", "[plan]") {
    for (const QString& id : {u"child"_s, u"guardian"_s, u"participant"_s})
        CHECK(toString(signatureRoleFrom(id).value()) == id);
    CHECK_FALSE(signatureRoleFrom(u"barn"_s).has_value());
}
