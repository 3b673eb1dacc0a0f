// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/motion.h"

#include <QApplication>
#include <QSettings>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace bk::motion {
namespace {

constexpr auto property = "bkReducedMotion";

QString key() { return u"appearance/reducedMotion"_s; }

bool isChosen() { return qApp->property(property).toBool(); }

} // namespace

bool isReduced() { return isChosen() || QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0; }

void setReduced(bool reduced) { qApp->setProperty(property, reduced); }

void load(const QSettings& settings) { setReduced(settings.value(key(), false).toBool()); }

void save(QSettings& settings) { settings.setValue(key(), isChosen()); }

} // namespace bk::motion
