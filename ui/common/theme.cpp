// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/theme.h"

#include "ui/common/house_style.h"

#include <QApplication>
#include <QSettings>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr auto largerProperty = "bkLarger";
constexpr auto boldProperty = "bkBold";
constexpr auto quietProperty = "bkQuiet";
constexpr auto bigProperty = "bkBigTargets";
constexpr qreal smallestBase = 10.0; ///< points at 100 %, where the system's own font is smaller

const std::array<QString, 4>& schemeNames() {
    static const std::array<QString, 4> names{u"system"_s, u"light"_s, u"dark"_s, u"high-contrast"_s};
    return names;
}

HouseColours lightColours() {
    return {
        .accent = 0x1f5c70,
        .onAccent = 0xffffff,
        .quiet = 0x565d63,
        .line = 0xdedcd6,
        .outline = 0x86898a,
        .rail = 0xecebe6,
        .raised = 0xffffff,
        .infoGround = 0xe6f0f3,
        .goodGround = 0xe5f2e6,
        .warnGround = 0xfdf1d6,
        .errorGround = 0xfbe6e3,
        .good = 0x226233,
        .warn = 0x774c00,
        .error = 0x9c2318};
}

HouseColours darkColours() {
    return {
        .accent = 0x86c5d8,
        .onAccent = 0x0e2129,
        .quiet = 0xadb4b9,
        .line = 0x373d43,
        .outline = 0x7d858c,
        .rail = 0x15181b,
        .raised = 0x252a2f,
        .infoGround = 0x1e3640,
        .goodGround = 0x1d3524,
        .warnGround = 0x3d3115,
        .errorGround = 0x46211d,
        .good = 0x9bd6a8,
        .warn = 0xf0c674,
        .error = 0xf5a79d};
}

HouseColours highContrastColours() {
    return {
        .accent = 0xffd800,
        .onAccent = Qt::black,
        .quiet = 0xffffff,
        .line = 0xffffff,
        .outline = 0xffffff,
        .rail = Qt::black,
        .raised = Qt::black,
        .infoGround = Qt::black,
        .goodGround = Qt::black,
        .warnGround = Qt::black,
        .errorGround = Qt::black,
        .good = 0x7dff9b,
        .warn = 0xffd800,
        .error = 0xffb0a6};
}

/// The three grounds tell the schemes apart, so that a widget finds its colours from its palette alone.
constexpr QRgb lightWindow = 0xfff7f6f3;
constexpr QRgb darkWindow = 0xff1c2024;
constexpr QRgb highContrastWindow = 0xff000000;

struct Ground {
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb text;
    QRgb disabled;
};

QPalette paletteOf(const HouseColours& house, const Ground& ground) {
    QPalette palette;
    palette.setColor(QPalette::Window, ground.window);
    palette.setColor(QPalette::Base, ground.base);
    palette.setColor(QPalette::AlternateBase, ground.alternate);
    palette.setColor(QPalette::Button, ground.base);
    palette.setColor(QPalette::ToolTipBase, ground.base);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText}) {
        palette.setColor(role, ground.text);
        palette.setColor(QPalette::Disabled, role, ground.disabled);
    }
    palette.setColor(QPalette::PlaceholderText, house.quiet);
    palette.setColor(QPalette::Highlight, house.accent);
    palette.setColor(QPalette::HighlightedText, house.onAccent);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, ground.disabled);
    palette.setColor(QPalette::Link, house.accent);
    palette.setColor(QPalette::LinkVisited, house.accent);
    palette.setColor(QPalette::Light, house.raised);
    palette.setColor(QPalette::Midlight, house.line);
    palette.setColor(QPalette::Mid, house.line);
    palette.setColor(QPalette::Dark, house.outline);
    palette.setColor(QPalette::Shadow, house.outline);
    return palette;
}

const HouseColours& coloursFor(QRgb window) {
    static const HouseColours light = lightColours();
    static const HouseColours dark = darkColours();
    static const HouseColours highContrast = highContrastColours();
    return window == darkWindow ? dark : window == highContrastWindow ? highContrast : light;
}

QPalette paletteFor(ColourScheme scheme) {
    switch (scheme) {
    case ColourScheme::Dark:
        return paletteOf(coloursFor(darkWindow), {darkWindow, 0xff23282d, 0xff282e33, 0xffe8eaeb, 0xff83898e});
    case ColourScheme::HighContrast:
        return paletteOf(
            coloursFor(highContrastWindow), {highContrastWindow, 0xff000000, 0xff1a1a1a, 0xffffffff, 0xffa8a8a8});
    case ColourScheme::System:
    case ColourScheme::Light: break;
    }
    return paletteOf(coloursFor(lightWindow), {lightWindow, 0xffffffff, 0xfff7f6f3, 0xff1d2226, 0xff8b8f92});
}

/// What the system gave before the program set anything of its own.
struct SystemLook {
    bool dark;
    qreal points;
};

SystemLook readSystemLook() {
    const QPalette palette = QApplication::palette();
    const qreal points = QApplication::font().pointSizeF();
    return {
        palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness(),
        points > 0 ? points : smallestBase};
}

void restyle(QWidget* widget) {
    if (const QVariant steps = widget->property(largerProperty); steps.isValid()) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * std::pow(1.125, steps.toInt()));
        font.setBold(widget->property(boldProperty).toBool());
        widget->setFont(font);
    }
    if (widget->property(quietProperty).toBool()) {
        QPalette palette = QApplication::palette();
        palette.setColor(QPalette::WindowText, houseColours(palette).quiet);
        widget->setPalette(palette);
    }
}

} // namespace

Appearance Appearance::load(const QSettings& settings) {
    Appearance appearance;
    const auto& names = schemeNames();
    const auto found = std::find(names.begin(), names.end(), settings.value(u"appearance/scheme"_s).toString());
    if (found != names.end())
        appearance.scheme = static_cast<ColourScheme>(found - names.begin());
    appearance.textPercent =
        std::clamp(settings.value(u"appearance/textPercent"_s, 100).toInt(), smallestText, largestText);
    return appearance;
}

void Appearance::save(QSettings& settings) const {
    settings.setValue(u"appearance/scheme"_s, schemeNames()[static_cast<std::size_t>(scheme)]);
    settings.setValue(u"appearance/textPercent"_s, textPercent);
}

void applyAppearance(QApplication& application, const Appearance& appearance) {
    static const SystemLook system = readSystemLook();
    const bool dark =
        appearance.scheme == ColourScheme::Dark || (appearance.scheme == ColourScheme::System && system.dark);
    const ColourScheme scheme = appearance.scheme == ColourScheme::HighContrast ? ColourScheme::HighContrast
                                : dark                                          ? ColourScheme::Dark
                                                                                : ColourScheme::Light;
    if (!dynamic_cast<HouseStyle*>(application.style()))
        QApplication::setStyle(new HouseStyle);
    QFont font = QApplication::font();
    font.setPointSizeF(std::max(system.points, smallestBase) * appearance.textPercent / 100.0);
    QApplication::setFont(font);
    QApplication::setPalette(paletteFor(scheme));
    const auto widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        restyle(widget);
        widget->updateGeometry();
    }
}

const HouseColours& houseColours(const QPalette& palette) {
    return coloursFor(palette.color(QPalette::Active, QPalette::Window).rgb());
}

bool isDark(const QPalette& palette) { return palette.color(QPalette::Window).lightness() < 128; }

Tone toneOf(const QPalette& palette) { return isDark(palette) ? Tone::Dark : Tone::Light; }

int targetSize(const QWidget* widget) {
    for (; widget; widget = widget->parentWidget())
        if (widget->property(bigProperty).toBool())
            return 44;
    return 24;
}

void setBigTargets(QWidget* widget) { widget->setProperty(bigProperty, true); }

int grid(qreal units) {
    const qreal scale = std::max(1.0, QApplication::font().pointSizeF() / smallestBase);
    return qRound(8.0 * units * std::sqrt(scale));
}

void makePrimary(QWidget* button) {
    button->setProperty(house_property::primary, true);
    button->update();
}

void makeFlat(QWidget* button) {
    button->setProperty(house_property::flat, true);
    button->update();
}

void makeQuiet(QWidget* label) {
    label->setProperty(quietProperty, true);
    restyle(label);
}

void makeLarger(QWidget* widget, int steps, bool bold) {
    widget->setProperty(largerProperty, steps);
    widget->setProperty(boldProperty, bold);
    restyle(widget);
}

} // namespace bk
