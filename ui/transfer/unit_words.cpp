// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transfer/unit_words.h"

#include "core/services/known_units.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace bk {

QLabel* unitWordsLabel() {
    QLabel* label = plainLabel();
    makeLarger(label, 2, true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus);
    label->setFrameShape(QFrame::StyledPanel);
    label->setMargin(grid(1.5));
    return label;
}

void showWordsOf(QLabel* label, const UnitCard& card) {
    label->setText(wordsOf(card).join(u"   "_s));
    label->setAccessibleName(
        QCoreApplication::translate("bk::UnitWords", "De sex orden: %1").arg(wordsOf(card).join(u", "_s)));
}

} // namespace bk
