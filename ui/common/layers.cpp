// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/layers.h"

namespace bk {

QSize Layers::sizeHint() const { return shown() ? shown()->sizeHint() : QSize(); }

QSize Layers::minimumSize() const { return shown() ? shown()->minimumSize() : QSize(); }

bool Layers::hasHeightForWidth() const { return shown() && shown()->hasHeightForWidth(); }

int Layers::heightForWidth(int width) const { return hasHeightForWidth() ? shown()->heightForWidth(width) : -1; }

int Layers::minimumHeightForWidth(int width) const {
    return hasHeightForWidth() ? shown()->minimumHeightForWidth(width) : -1;
}

} // namespace bk
