// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/card_unit.h"
#include "ui/card/consultation_page.h"
#include "ui/common/text_area.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QFile>
#include <QPushButton>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

TEST_CASE("a consultation begins without anything that tells who the child is", "[card]") {
    CardUnit at;
    const ConsultationPage page(*at.unit, at.savedCard());
    const Consultation copy = page.value();
    const QString text = copy.areas[Area::Trygghet].description + copy.measures + copy.question;
    CHECK(text.contains(u"vågar inte gå hem"_s));
    for (const QString& telling : {u"Åsa"_s, u"Ödlund"_s, u"Maja"_s, u"Björkskolan"_s, u"Nils"_s, u"Karin"_s})
        CHECK_FALSE(text.contains(telling));
    CHECK(page.replaceButton()->isHidden());
}

TEST_CASE("what is typed into a consultation and tells who the child is stops it until it is gone", "[card]") {
    CardUnit at;
    ConsultationPage page(*at.unit, at.savedCard());
    show(&page);
    const QString typed = GENERATE(
        u"Åsa Ödlund gråter"_s, u"ÅSAS kläder"_s, u"20170327-2389"_s, u"i Björkskolan"_s, u"Maja slår"_s,
        u"Nils såg det"_s, u"070-174 06 05"_s);
    page.question()->setPlainText(typed);
    const QString path = at.directory() + u"/../k.pdf"_s;
    CHECK(page.replaceButton()->isVisible());
    CHECK_FALSE(page.writePdf(path, ownUse()));
    CHECK_FALSE(QFile::exists(path));
    page.replaceButton()->click();
    CHECK_FALSE(page.replaceButton()->isVisible());
    CHECK(page.writePdf(path, ownUse()));
    CHECK(QFile::exists(path));
    CHECK(at.unit->cards().ofChild(at.child).front().areas == at.card().areas);
}
