// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/message_bar.h"

#include <QColor>

#include <initializer_list>

class QBoxLayout;
class QPalette;

namespace bk {

/// How a strip of a tone looks.
struct ToneLook {
    QColor ground;
    QColor text;
    QString mark; ///< a sign beside the colour, so that the tone is not told by colour alone
};

ToneLook lookOf(MessageBar::Tone tone, const QPalette& palette);
/// The ground and text colours of a tone on `strip` and on the labels in it.
void paintInTone(QWidget& strip, MessageBar::Tone tone, std::initializer_list<QLabel*> labels);

/// The mark and the words of a strip; what is added stands beside them, or below where that would leave the words too
/// narrow.
QBoxLayout* wordsBesideButtons(QLabel* mark, QLabel* words);

} // namespace bk
