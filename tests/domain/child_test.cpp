// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/child/child.h"

#include "tests/support/builders.h"
#include "tests/support/issues.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

TEST_CASE("a name is enough to register a child", "[child]") {
    for (QString Child::*name : {&Child::givenName, &Child::familyName, &Child::preferredName}) {
        Child child;
        child.*name = u"Ali"_s;
        CHECK(issues(child, today()).empty());
    }
}

TEST_CASE("a child without any name is refused", "[child]") {
    CHECK(hasIssue(issues(Child(), today()), u"child.name.missing"_s));
    CHECK(hasIssue(issues(aChild().named(u" \t"_s), today()), u"child.name.missing"_s));
}

TEST_CASE("a birth date lies between 25 years ago and today", "[child]") {
    CHECK(issues(aChild().born(today()), today()).empty());
    CHECK(hasIssue(issues(aChild().born(today().addDays(1)), today()), u"child.birthDate.future"_s, u"birthDate"_s));
    CHECK(issues(aChild().born(today().addYears(-26).addDays(1)), today()).empty());
    CHECK(hasIssue(issues(aChild().born(today().addYears(-26)), today()), u"child.birthDate.tooOld"_s, u"birthDate"_s));
    CHECK(issues(aChild().born(QDate()), today()).empty());
}

TEST_CASE("the birth date must be that of the personnummer", "[child]") {
    CHECK(issues(aChild().withPersonnummer(aPersonnummer()), today()).empty());
    CHECK(hasIssue(
        issues(aChild().withPersonnummer(aPersonnummer()).born(QDate(2010, 1, 1)), today()),
        u"child.personnummer.birthDate"_s));
    const auto open = Personnummer::from(u"192001602396"_s, today());
    REQUIRE(open.has_value());
    CHECK_FALSE(hasIssue(
        issues(aChild().withPersonnummer(*open).born(QDate(2020, 1, 1)), today()), u"child.personnummer.birthDate"_s));
}

TEST_CASE("a child has at most two guardians, each with a name", "[child]") {
    CHECK(issues(aChild().withGuardian(u"Maja"_s).withGuardian(u"Omar"_s), today()).empty());
    CHECK(hasIssue(
        issues(aChild().withGuardian(u"Maja"_s).withGuardian(u"Omar"_s).withGuardian(u"Eva"_s), today()),
        u"child.guardians.tooMany"_s));
    CHECK(hasIssue(
        issues(aChild().withGuardian(u"Maja"_s).withGuardian({}), today()), u"child.guardian.name.missing"_s, u"2"_s));
}

TEST_CASE("a protected identity keeps contact ways and place out of the record", "[child]") {
    const Contact contact{u"Storgatan 1"_s, {}, {}};
    const auto withAll = [&contact](ProtectedIdentity protection) {
        return issues(
            aChild()
                .withContact(contact)
                .at(u"4B"_s)
                .withGuardian(u"Maja"_s, u"mamma"_s, contact)
                .withProtection(protection),
            today());
    };
    CHECK(withAll(ProtectedIdentity::None).empty());
    for (const ProtectedIdentity protection :
         {ProtectedIdentity::Sekretessmarkering, ProtectedIdentity::SkyddadFolkbokforing,
          ProtectedIdentity::FingeradePersonuppgifter}) {
        const Issues found = withAll(protection);
        CHECK(found.size() == 3);
        for (const QString& where : {u"contact"_s, u"place"_s, u"guardian.1.contact"_s})
            CHECK(hasIssue(found, u"child.protected.contact"_s, where));
        CHECK(issues(aChild().withProtection(protection), today()).empty());
    }
}

TEST_CASE("every text of a child has its limit", "[child]") {
    struct Field {
        QString where;
        int limit;
        QString& (*of)(Child&);
    };
    const Field fields[] = {
        {u"givenName"_s, 200,
         [](Child& c) -> QString& {
             return c.givenName;
         }},
        {u"familyName"_s, 200,
         [](Child& c) -> QString& {
             return c.familyName;
         }},
        {u"preferredName"_s, 200,
         [](Child& c) -> QString& {
             return c.preferredName;
         }},
        {u"place"_s, 500,
         [](Child& c) -> QString& {
             return c.place;
         }},
        {u"contact.address"_s, 500,
         [](Child& c) -> QString& {
             return c.contact.address;
         }},
        {u"contact.telephone"_s, 500,
         [](Child& c) -> QString& {
             return c.contact.telephone;
         }},
        {u"contact.email"_s, 500,
         [](Child& c) -> QString& {
             return c.contact.email;
         }},
        {u"guardian.1.name"_s, 200,
         [](Child& c) -> QString& {
             return c.guardians[0].name;
         }},
        {u"guardian.1.relation"_s, 500,
         [](Child& c) -> QString& {
             return c.guardians[0].relation;
         }},
        {u"guardian.1.contact.email"_s, 500,
         [](Child& c) -> QString& {
             return c.guardians[0].contact.email;
         }},
        {u"barnkontakt.name"_s, 200,
         [](Child& c) -> QString& {
             return c.barnkontakt.name;
         }},
        {u"stodsamordnare.profession"_s, 500,
         [](Child& c) -> QString& {
             return c.stodsamordnare.profession;
         }},
        {u"stodsamordnare.organisation"_s, 200,
         [](Child& c) -> QString& {
             return c.stodsamordnare.organisation;
         }},
    };
    for (const Field& field : fields) {
        Child child = aChild().withGuardian(u"Maja"_s);
        field.of(child) = QString(field.limit, u'x');
        CHECK(issues(child, today()).empty());
        field.of(child) += u'x';
        CHECK(issues(child, today()) == Issues{{u"child.text.tooLong"_s, field.where, {QString::number(field.limit)}}});
    }
}

TEST_CASE("age is whole years, and unknown without a birth date or before birth", "[child]") {
    const Child child = aChild().born(QDate(2017, 3, 27));
    CHECK(child.ageOn(QDate(2026, 3, 26)) == 8);
    CHECK(child.ageOn(QDate(2026, 3, 27)) == 9);
    CHECK(child.ageOn(QDate(2017, 3, 27)) == 0);
    CHECK_FALSE(child.ageOn(QDate(2017, 3, 26)).has_value());
    CHECK_FALSE(child.ageOn(QDate()).has_value());
    CHECK_FALSE(aChild().born(QDate()).build().ageOn(today()).has_value());
    const Child leap = aChild().born(QDate(2020, 2, 29));
    CHECK(leap.ageOn(QDate(2026, 2, 28)) == 5);
    CHECK(leap.ageOn(QDate(2026, 3, 1)) == 6);
}

TEST_CASE("a child is called what the child wants to be called", "[child]") {
    const Child child = aChild().named(u"Alexandra"_s, u"Ek"_s).called(u"Sasha"_s);
    CHECK(child.calledName() == u"Sasha"_s);
    CHECK(child.fullName() == u"Alexandra Ek"_s);
    CHECK(aChild().named(u"Ali"_s).build().calledName() == u"Ali"_s);
    CHECK(aChild().named(u"Ali"_s).build().fullName() == u"Ali"_s);
    CHECK(aChild().named({}, u"Ek"_s).build().fullName() == u"Ek"_s);
}

TEST_CASE("kinds of protection keep their ids", "[child]") {
    for (const auto& [protection, id] :
         {std::pair(ProtectedIdentity::None, u"none"_s),
          std::pair(ProtectedIdentity::Sekretessmarkering, u"sekretessmarkering"_s),
          std::pair(ProtectedIdentity::SkyddadFolkbokforing, u"skyddad-folkbokforing"_s),
          std::pair(ProtectedIdentity::FingeradePersonuppgifter, u"fingerade-personuppgifter"_s)}) {
        CHECK(toString(protection) == id);
        CHECK(protectedIdentityFrom(id) == protection);
    }
    CHECK_FALSE(protectedIdentityFrom(u"None"_s).has_value());
}
