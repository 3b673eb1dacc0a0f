// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/unit/legal_reference.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace Qt::StringLiterals;

namespace {

LegalReference aReference() {
    return {
        u"anmalan"_s,
        u"anmalan"_s,
        u"Var och en ska anmäla."_s,
        u"lagen (2025:400)"_s,
        u"19 kap. 1 §"_s,
        QDate(2025, 7, 1),
        {},
        {},
        {}};
}

QStringList rules(const LegalReference& reference) {
    QStringList found;
    for (const Issue& issue : issues(reference, QDate(2026, 11, 22)))
        found.append(issue.rule);
    return found;
}

} // namespace

TEST_CASE("a legal reference is cited by section and law", "[unit]") {
    CHECK(aReference().citation() == u"19 kap. 1 § lagen (2025:400)"_s);
    CHECK(rules(aReference()).isEmpty());
}

TEST_CASE("a legal reference says what it lacks", "[unit]") {
    LegalReference reference = aReference();
    SECTION("its texts") {
        reference.law = reference.section = reference.text = u" "_s;
        CHECK(
            rules(reference) ==
            QStringList{u"legal.section.missing"_s, u"legal.law.missing"_s, u"legal.text.missing"_s});
    }
    SECTION("its first day") {
        reference.validFrom = {};
        CHECK(rules(reference) == QStringList{u"legal.validFrom.missing"_s});
    }
    SECTION("days in their order") {
        reference.validTo = QDate(2025, 6, 30);
        reference.checkedOn = QDate(2026, 11, 23);
        CHECK(rules(reference) == QStringList{u"legal.validTo.early"_s, u"legal.checkedOn.future"_s});
        reference.validTo = reference.validFrom;
        reference.checkedOn = QDate(2026, 11, 22);
        CHECK(rules(reference).isEmpty());
    }
    SECTION("what is too long") {
        reference.law = QString(501, u'x');
        CHECK(rules(reference) == QStringList{u"legal.text.tooLong"_s});
    }
}

TEST_CASE("the reference of a day is the one that was in force, and of two the later", "[unit]") {
    LegalReference old = aReference();
    old.id = u"anmalan-2001"_s;
    old.validFrom = QDate(2002, 1, 1);
    old.validTo = QDate(2025, 6, 30);
    LegalReference other = aReference();
    other.topic = u"annat"_s;
    std::vector<LegalReference> all{aReference(), old, other};
    CHECK(inForce(all, u"anmalan"_s, QDate(2025, 6, 30)) == old);
    CHECK(inForce(all, u"anmalan"_s, QDate(2025, 7, 1)) == aReference());
    CHECK_FALSE(inForce(all, u"anmalan"_s, QDate(2001, 12, 31)));
    CHECK_FALSE(inForce(all, u"okänt"_s, QDate(2026, 1, 1)));
    all[1].validTo = {};
    CHECK(inForce(all, u"anmalan"_s, QDate(2026, 1, 1)) == aReference());
}
