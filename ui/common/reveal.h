// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <vector>

class QRect;
class QWidget;

namespace bk {

/// Gives focus as the Tab key would, and scrolls so that `widget` with some of what follows it is seen.
void revealAndFocus(QWidget* widget);

/// Scrolls so that `part` of the widget is seen, in everything that it stands in.
void reveal(const QWidget* widget, const QRect& part);

/// Makes a keyboard path through `all`: one that has `answered` hands focus to the next, `moveAsked` walks either way.
/// The last one hands focus to `after`, if given. Call once.
template <class Question> void chainQuestions(const std::vector<Question*>& all, QWidget* after = nullptr) {
    for (std::size_t i = 0; i < all.size(); ++i) {
        QWidget* next = i + 1 < all.size() ? all[i + 1] : after;
        QWidget* previous = i > 0 ? all[i - 1] : nullptr;
        if (next)
            QObject::connect(all[i], &Question::answered, next, [next] { revealAndFocus(next); });
        QObject::connect(all[i], &Question::moveAsked, all[i], [next, previous](int step) {
            if (QWidget* target = step > 0 ? next : previous)
                revealAndFocus(target);
        });
    }
}

} // namespace bk
