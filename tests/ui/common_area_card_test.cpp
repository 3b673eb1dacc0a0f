// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/default_pack.h"
#include "tests/ui/accessible_walk.h"
#include "ui/common/area_card.h"
#include "ui/common/text_area.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const Instrument& instrumentOf(InstrumentKind kind) {
    for (const Instrument& instrument : defaultPack().instruments)
        if (instrument.kind == kind)
            return instrument;
    throw std::logic_error("the pack has no such instrument");
}

bool shows(const QWidget& widget, const QString& text) {
    const auto labels = widget.findChildren<QLabel*>();
    return std::any_of(
        labels.begin(), labels.end(), [&text](const QLabel* label) { return label->text().contains(text); });
}

} // namespace

TEST_CASE("a card gives back the answer it was given", "[common]") {
    const auto rating = GENERATE(0, 1, 5);
    AreaCard card(instrumentOf(InstrumentKind::Samtalsunderlag), defaultPack().model, Area::Fritid);
    QSignalSpy edited(&card, &AreaCard::edited);
    const AreaAnswer answer{Rating::from(rating), u"Vill spela fotboll.\nInte på torsdagar."_s};
    card.setAnswer(answer);
    CHECK(card.answer() == answer);
    CHECK(edited.count() == 0);
    card.setAnswer({});
    CHECK(card.answer().isEmpty());
    CHECK_FALSE(card.isTouched());
}

TEST_CASE("a card gives back the ratings it was given, blanks and remarks included", "[common]") {
    const Instrument& instrument = instrumentOf(InstrumentKind::Skattningsformular);
    AreaCard card(instrument, defaultPack().model, Area::Omsorg);
    REQUIRE(card.ratesStatements());
    AreaRatings ratings;
    int number = 0;
    for (const Item& item : instrument.areas[Area::Omsorg].statements)
        ratings.answers.push_back({item.id, Rating::from(number++ % 6), number == 2 ? u"bara hemma"_s : QString()});
    ratings.comment = u"Gäller hösten"_s;
    card.setRatings(ratings);
    CHECK(card.ratings() == ratings);
}

TEST_CASE("a card of statements shows the mean of those answered while one answers", "[common]") {
    const Instrument& instrument = instrumentOf(InstrumentKind::Skattningsformular);
    AreaCard card(instrument, defaultPack().model, Area::Omsorg);
    const auto of = instrument.areas[Area::Omsorg].statements.size();
    CHECK(shows(card, u"0 av %1 besvarade"_s.arg(of)));
    card.show();
    QTest::keyClick(card.ratingButtons()[0]->findChildren<QRadioButton*>()[0], Qt::Key_4);
    QTest::keyClick(card.ratingButtons()[1]->findChildren<QRadioButton*>()[0], Qt::Key_3);
    CHECK(shows(card, u"Medel 3,5 · 2 av %1 besvarade"_s.arg(of)));
}

TEST_CASE("a card names its area in words and in the child's voice", "[common]") {
    const Area area = GENERATE(from_range(allAreas));
    AreaCard card(instrumentOf(InstrumentKind::Samtalsunderlag), defaultPack().model, area);
    card.show();
    CHECK(shows(card, defaultPack().model.areas[area].formLabel));
    CHECK(shows(card, defaultPack().model.areas[area].childVoice));
    CHECK(unnamedControls(&card) == QStringList());
    CHECK(smallTargets(&card) == QStringList());
}
