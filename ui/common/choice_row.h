// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QPushButton;

namespace bk {

class ChoicePill;

/// A question with a few short answers beside or below each other. Nothing is chosen until a person does; blank stays
/// blank. Keys: the answer's own letter or its number chooses, Backspace blanks, arrows move, K asks to say more.
class ChoiceRow final : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString text; ///< "Vet ej"
        QChar key;    ///< 'V'; null: only its number
    };
    /// `subject`: what is answered, for screen readers. `mayBeBlank` false: one is always chosen, and there is nothing
    /// to blank.
    ChoiceRow(
        const QString& subject, const std::vector<Choice>& choices, Qt::Orientation orientation = Qt::Horizontal,
        bool mayBeBlank = true, QWidget* parent = nullptr);

    std::optional<int> value() const { return m_value; }
    void setValue(std::optional<int> value);
    /// Choosing it by hand says `refused` and changes nothing; empty: it may be chosen.
    void setRefusal(int choice, const QString& reason);
    QPushButton* clearButton() const { return m_clear; }
    QWidget* pill(int choice) const;

Q_SIGNALS:
    /// The answer changed by the person's hand.
    void edited();
    /// Answered by key or click, or left blank: time to move on.
    void answered();
    void refused(int choice);
    /// Up (-1) or Down (+1) past the row's own answers.
    void moveAsked(int step);
    /// K: somebody wants to say something about the answer.
    void commentAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takeKey(int key);
    int letterOf(int choice) const;
    bool step(int by);
    void choose(std::optional<int> value);
    void showValue();
    int focused() const;

    QString m_subject;
    std::vector<Choice> m_choices;
    std::vector<ChoicePill*> m_pills;
    std::vector<QString> m_refusals;
    Qt::Orientation m_orientation;
    bool m_mayBeBlank;
    std::optional<int> m_value;
    QPushButton* m_clear;
};

/// "Ja" and "Nej", with their keys; 0 is yes.
std::vector<ChoiceRow::Choice> yesAndNo();
inline std::optional<int> choiceOf(std::optional<bool> yes) { return yes ? std::optional(*yes ? 0 : 1) : std::nullopt; }
inline std::optional<bool> yesOf(std::optional<int> choice) {
    return choice ? std::optional(*choice == 0) : std::nullopt;
}

} // namespace bk
