// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/choice_accessible.h"
#include "ui/common/qt_texts.h"
#include "ui/common/theme.h"

#include <catch2/catch_session.hpp>

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

/// Every test runs with the program's own style, texts and locale, and far from the person's settings.
int main(int argc, char* argv[]) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
    bk::readTicksAsClicks();
    bk::QtTexts texts;
    QCoreApplication::installTranslator(&texts);
    bk::applyAppearance(application, {bk::ColourScheme::Light, 100});
    return Catch::Session().run(argc, argv);
}
