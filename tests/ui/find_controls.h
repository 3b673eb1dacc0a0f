// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCheckBox>
#include <QPushButton>
#include <QTest>

namespace bk::test {

/// The first check box that is called so in part; null: there is none.
inline QCheckBox* boxNamed(QWidget* root, const QString& part) {
    for (QCheckBox* box : root->findChildren<QCheckBox*>())
        if (box->accessibleName().contains(part) || box->text().contains(part))
            return box;
    return nullptr;
}

inline QPushButton* buttonNamed(QWidget* root, const QString& part) {
    for (QPushButton* button : root->findChildren<QPushButton*>())
        if (QString(button->text()).remove(u'&').contains(part) || button->accessibleName().contains(part))
            return button;
    return nullptr;
}

/// At about the size of a page in the main window.
inline void showLarge(QWidget* page) {
    page->resize(1180, 720);
    page->show();
    QTest::qWait(0);
}

} // namespace bk::test
