// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/rating.h"

#include <QWidget>

#include <array>
#include <vector>

class QKeyEvent;
class QLabel;
class QPushButton;

namespace bk {

class RatingButton;

/// One answer on the scale 1..5, or blank. Nothing is chosen beforehand; blank is a state of its own, never a number
/// (G10). Keys: 1-5 rate and move on, Backspace and Delete take an answer away, or leave a blank one blank and move on,
/// Left and Right move between the numbers, Space chooses, Up and Down ask for the question before or after. One stop
/// in the tab order.
class RatingButtons final : public QWidget {
    Q_OBJECT

public:
    enum class Look {
        Numbers,
        Faces, ///< five large painted faces, at least 64 px, for the child; the number stands below
    };

    /// `subject`: what is rated, for screen readers ("Trygghet": "Trygghet: 4 av 5").
    explicit RatingButtons(const QString& subject, Look look = Look::Numbers, QWidget* parent = nullptr);

    Answer value() const { return m_value; }
    /// Does not emit.
    void setValue(Answer value);
    /// The meaning of 1 and of 5: below the ends, or (`visible` false, where a card says it once for many) as tooltips
    /// only.
    void setEnds(const QString& low, const QString& high, bool visible = true);
    /// Puts `beside` at the end of the row, or below where there is no room. Takes ownership.
    void addBeside(QWidget* beside);
    QString subject() const { return m_subject; }

Q_SIGNALS:
    /// K: somebody wants to say something about the answer.
    void commentAsked();
    /// The value changed by the person's hand.
    void edited();
    /// The person answered by key or click, or chose to leave blank: time to move on.
    void answered();
    /// Up (-1) or Down (+1).
    void moveAsked(int step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(Answer value);
    void showValue();
    bool takeKey(QKeyEvent* event);
    RatingButton* current() const;

    QString m_subject;
    Answer m_value;
    std::array<RatingButton*, 5> m_buttons{};
    QWidget* m_scale; ///< the buttons and what stands below them
    QPushButton* m_blank;
    QLabel* m_low;
    QLabel* m_high;
};

} // namespace bk
