// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    return QApplication::exec();
}
