// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/accessible_walk.h"
#include "tests/ui/picture.h"
#include "ui/common/theme.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>

namespace bk::test {

/// Another text size, as long as it lives: it is put back also where a check fails.
class TextSize {
public:
    explicit TextSize(int percent) { apply(percent); }
    ~TextSize() { apply(100); }
    TextSize(const TextSize&) = delete;
    TextSize& operator=(const TextSize&) = delete;

private:
    static void apply(int percent) {
        applyAppearance(*static_cast<QApplication*>(QCoreApplication::instance()), {ColourScheme::Light, percent});
    }
};

/// Layouts of wrapped text need more than one round.
inline void settle() {
    for (int round = 0; round < 6; ++round)
        QApplication::processEvents();
}

inline void look(QWidget* widget, const QString& name) {
    settle();
    picture(widget, name);
}

/// As text, so that a failing check says which control it is about.
inline std::string told(const QStringList& faults) { return faults.join(u'\n').toStdString(); }

/// Everything in it can be heard, hit, read and tabbed through.
inline void checkWhole(QWidget* window) {
    settle();
    CHECK(told(unnamedControls(window)) == "");
    CHECK(told(smallTargets(window)) == "");
    CHECK(told(clippedTexts(window)) == "");
    CHECK(told(tabFaults(window)) == "");
}

} // namespace bk::test
