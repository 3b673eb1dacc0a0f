// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace bk {

struct MessageAction {
    QString text;
    std::function<void()> run; ///< the bar hides first
};

/// Says something at the top of a page, in place of a dialog. Hidden while there is nothing to say; read out by screen
/// readers when shown.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    enum class Tone { Info, Good, Warning, Error };

    explicit MessageBar(QWidget* parent = nullptr);

    /// Plain text; never rendered as markup.
    void show(Tone tone, const QString& text, const std::vector<MessageAction>& actions = {});
    void clear();
    /// Clears an error or warning; leaves what else is said.
    void clearError();

    bool isShowing() const { return !m_text.isEmpty(); }
    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }

    /// The bar of the page or dialog that `place` stands in; null when there is none.
    static MessageBar* nearest(QWidget* place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintTone();

    QLabel* m_mark;
    QLabel* m_label;
    QHBoxLayout* m_actions;
    QToolButton* m_close;
    QString m_text;
    Tone m_tone = Tone::Info;
};

} // namespace bk
