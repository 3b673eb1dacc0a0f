// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/em.h"

#include <QApplication>
#include <QFontInfo>

namespace bk {

int em(qreal count) { return qRound(QFontInfo(QApplication::font()).pixelSize() * count); }

} // namespace bk
