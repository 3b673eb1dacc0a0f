// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tone_look.h"

#include "ui/common/theme.h"
#include "ui/common/turning_layout.h"

#include <QGuiApplication>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace bk {

ToneLook lookOf(MessageBar::Tone tone, const QPalette& palette) {
    const HouseColours& house = houseColours(palette);
    switch (tone) {
    case MessageBar::Tone::Good: return {house.goodGround, house.good, u"✓"_s};
    case MessageBar::Tone::Warning: return {house.warnGround, house.warn, u"!"_s};
    case MessageBar::Tone::Error: return {house.errorGround, house.error, u"!"_s};
    case MessageBar::Tone::Info: break;
    }
    return {house.infoGround, palette.color(QPalette::WindowText), u"i"_s};
}

void paintInTone(QWidget& strip, MessageBar::Tone tone, std::initializer_list<QLabel*> labels) {
    const ToneLook look = lookOf(tone, QGuiApplication::palette());
    QPalette ground = QGuiApplication::palette();
    ground.setColor(QPalette::Window, look.ground);
    strip.setPalette(ground);
    QPalette text = ground;
    text.setColor(QPalette::WindowText, look.text);
    for (QLabel* label : labels)
        label->setPalette(text);
}

QBoxLayout* wordsBesideButtons(QLabel* mark, QLabel* words) {
    constexpr qreal leastEm = 48;
    auto* text = new QHBoxLayout;
    text->setSpacing(grid(1.5));
    text->addWidget(mark);
    text->addWidget(words, 1);
    auto* both = new TurningLayout(leastEm);
    both->addLayout(text, 1);
    return both;
}

} // namespace bk
