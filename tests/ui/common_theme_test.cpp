// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/print_qt.h"
#include "ui/common/icon.h"
#include "ui/common/qt_texts.h"
#include "ui/common/theme.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QSettings>
#include <QTemporaryDir>

#include <cmath>

using namespace bk;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor& colour) {
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(double(colour.redF())) + 0.7152 * part(double(colour.greenF())) +
           0.0722 * part(double(colour.blueF()));
}

/// WCAG 2.1.
double contrast(const QColor& a, const QColor& b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

/// Back to what the other tests expect.
struct Restored {
    ~Restored() { applyAppearance(*qApp, {ColourScheme::Light, 100}); }
};

} // namespace

TEST_CASE("text has 4,5 to 1 and marks 3 to 1 against their ground in every scheme", "[common]") {
    const Restored restored;
    applyAppearance(*qApp, {GENERATE(ColourScheme::Light, ColourScheme::Dark, ColourScheme::HighContrast), 100});
    const QPalette palette = QApplication::palette();
    const HouseColours& house = houseColours(palette);
    const QColor text = palette.color(QPalette::WindowText);
    for (const QColor& ground :
         {palette.color(QPalette::Window), palette.color(QPalette::Base), palette.color(QPalette::AlternateBase),
          house.rail, house.raised, house.infoGround}) {
        CHECK(contrast(text, ground) >= 7.0);
        CHECK(contrast(house.quiet, ground) >= 4.5);
        CHECK(contrast(house.outline, ground) >= 2.95);
        CHECK(contrast(house.accent, ground) >= 3.0);
    }
    CHECK(contrast(house.onAccent, house.accent) >= 4.5);
    CHECK(contrast(house.good, house.goodGround) >= 4.5);
    CHECK(contrast(house.warn, house.warnGround) >= 4.5);
    CHECK(contrast(house.error, house.errorGround) >= 4.5);
    CHECK(contrast(house.error, palette.color(QPalette::Window)) >= 4.5);
}

TEST_CASE("an appearance is read back as it was saved, and nonsense is kept in bounds", "[common]") {
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    const Appearance saved{
        GENERATE(ColourScheme::System, ColourScheme::Light, ColourScheme::Dark, ColourScheme::HighContrast), 150};
    saved.save(settings);
    CHECK(Appearance::load(settings) == saved);
    settings.setValue(u"appearance/textPercent"_s, 5000);
    settings.setValue(u"appearance/scheme"_s, u"rosa"_s);
    CHECK(Appearance::load(settings) == Appearance{ColourScheme::System, 200});
}

TEST_CASE("200 per cent makes the running text twice as large", "[common]") {
    const Restored restored;
    applyAppearance(*qApp, {ColourScheme::Light, 100});
    const qreal before = QApplication::font().pointSizeF();
    applyAppearance(*qApp, {ColourScheme::Light, 200});
    CHECK(std::abs(QApplication::font().pointSizeF() - 2 * before) < 0.01);
}

TEST_CASE("every icon is drawn in the text colour of the scheme", "[common]") {
    const Restored restored;
    for (const QString& file : QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files)) {
        if (file == u"behovskompass.svg"_s)
            continue; // the program's own, in colours
        for (const auto scheme : {ColourScheme::Light, ColourScheme::Dark}) {
            applyAppearance(*qApp, {scheme, 100});
            const QImage picture = icon(file.section(u'.', 0, 0)).pixmap(32, 32).toImage();
            int painted = 0;
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x)
                    if (picture.pixelColor(x, y).alpha() > 250) {
                        ++painted;
                        REQUIRE(
                            std::abs(
                                picture.pixelColor(x, y).lightness() -
                                QApplication::palette().color(QPalette::ButtonText).lightness()) < 6);
                    }
            INFO(file.toStdString());
            CHECK(painted > 10);
        }
    }
}

TEST_CASE("Qt's own words are Swedish", "[common]") {
    const QtTexts texts;
    CHECK(texts.translate("QPlatformTheme", "Cancel", nullptr, -1) == u"Avbryt"_s);
    CHECK(texts.translate("QWidgetTextControl", "Cu&t", nullptr, -1) == u"Klipp &ut"_s);
    CHECK(texts.translate("bk::MainWindow", "Cancel", nullptr, -1).isNull());
    CHECK(texts.translate("QPlatformTheme", "No such text", nullptr, -1).isNull());
}
