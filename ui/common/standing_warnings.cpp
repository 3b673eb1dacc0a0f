// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/standing_warnings.h"

#include "ui/common/attempt.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icon.h"
#include "ui/common/page_scroll.h"
#include "ui/common/theme.h"
#include "ui/common/tone_look.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {

/// One warning, in the colours of its weight.
class StandingWarnings::Row final : public QFrame {
public:
    Row(const StandingWarning& warning, const Refusal& refusal, StandingWarnings& list)
        : m_id(warning.id)
        , m_weight(warning.weight)
        , m_mark(new QLabel(u"!"_s))
        , m_label(new QLabel) {
        makeLarger(m_mark, 0, true);
        m_mark->setAlignment(Qt::AlignCenter);
        m_label->setTextFormat(Qt::PlainText);
        m_label->setWordWrap(true);
        m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        QStringList said{warning.text};
        if (!warning.whatToDo.isEmpty())
            said << warning.whatToDo;
        auto* ways = new QWidget;
        auto* flow = new FlowLayout(ways);
        flow->setContentsMargins(0, 0, 0, 0);
        flow->setSpacing(grid());
        for (const WarningAction& action : warning.actions) {
            const QString why = action.needs && refusal ? refusal(*action.needs) : QString();
            flow->addWidget(wayOut(action, why, list));
            if (!why.isEmpty() && !said.contains(why))
                said << why;
        }
        ways->setVisible(!warning.actions.empty());
        m_label->setText(said.join(u' '));
        setAccessibleName(m_label->text());
        for (QPushButton* button : ways->findChildren<QPushButton*>())
            button->setAccessibleDescription(warning.text);

        QBoxLayout* words = wordsBesideButtons(m_mark, m_label);
        words->addWidget(ways);
        auto* line = new QHBoxLayout(this);
        line->setContentsMargins(grid(1.5), grid(), grid(), grid());
        line->setSpacing(grid(1.5));
        line->addLayout(words, 1);
        line->addWidget(closing(warning, list), 0, Qt::AlignTop);
        setAutoFillBackground(true);
        paintWeight();
    }

    const QString& id() const { return m_id; }
    StandingWarning::Weight weight() const { return m_weight; }
    QString text() const { return m_label->text(); }
    /// What can be pressed first.
    QWidget* firstFocus() const {
        const auto buttons = findChildren<QAbstractButton*>();
        const auto found = std::ranges::find_if(buttons, [](const QAbstractButton* each) { return each->isEnabled(); });
        return found == buttons.end() ? nullptr : *found;
    }

protected:
    void changeEvent(QEvent* event) override {
        QFrame::changeEvent(event);
        if (event->type() == QEvent::ApplicationPaletteChange)
            paintWeight();
    }

private:
    QPushButton* wayOut(const WarningAction& action, const QString& why, StandingWarnings& list) {
        auto* button = new QPushButton(action.text);
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
        connect(button, &QPushButton::clicked, &list, [&list, id = m_id, run = action.run] { list.perform(id, run); });
        return button;
    }

    QToolButton* closing(const StandingWarning& warning, StandingWarnings& list) {
        auto* close = new QToolButton;
        close->setIcon(icon(u"close"_s));
        close->setAccessibleName(StandingWarnings::tr("Stäng varningen"));
        close->setAccessibleDescription(warning.text);
        close->setToolTip(
            StandingWarnings::tr("Stäng varningen. Den kommer igen vid nästa upplåsning om den gäller då."));
        makeFlat(close);
        connect(close, &QToolButton::clicked, &list, [&list, id = m_id] { list.settle(id); });
        return close;
    }

    void paintWeight() {
        const MessageBar::Tone tone =
            m_weight == StandingWarning::Weight::Damage ? MessageBar::Tone::Error : MessageBar::Tone::Warning;
        paintInTone(*this, tone, {m_mark, m_label});
    }

    QString m_id;
    StandingWarning::Weight m_weight;
    QLabel* m_mark;
    QLabel* m_label;
};

StandingWarnings::StandingWarnings(Refusal refusal, QWidget* parent)
    : QFrame(parent)
    , m_refusal(std::move(refusal))
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
    , m_scroll(nullptr) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(1);
    m_scroll = new PageScroll(m_content);
    m_scroll->setAccessibleName(tr("Varningar"));
    m_content->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    setAccessibleName(tr("Varningar"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setVisible(false);
    watchAround();
}

StandingWarnings::~StandingWarnings() = default;

void StandingWarnings::stand(StandingWarning warning) {
    settle(warning.id);
    auto* added = new Row(warning, m_refusal, *this);
    const auto place = std::ranges::find_if(m_rows, [&](const Row* each) { return each->weight() < added->weight(); });
    m_column->insertWidget(int(place - m_rows.begin()), added);
    m_rows.insert(place, added);
    setVisible(true);
    added->show();
    fit();
    QAccessibleEvent alert(added, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StandingWarnings::settle(const QString& id) {
    Row* gone = row(id);
    if (!gone)
        return;
    const bool hadFocus = gone->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    const auto at = m_rows.erase(std::ranges::find(m_rows, gone));
    Row* next = m_rows.empty() ? nullptr : at == m_rows.end() ? m_rows.back() : *at;
    m_column->removeWidget(gone);
    gone->hide();
    gone->deleteLater(); // its button may be what was pressed
    fit();
    setVisible(!m_rows.empty());
    if (hadFocus && next && next->firstFocus())
        next->firstFocus()->setFocus(Qt::OtherFocusReason);
    else if (hadFocus && !next)
        Q_EMIT focusLeft();
}

void StandingWarnings::perform(const QString& id, const std::function<bool()>& run) {
    attempt(this, [&] {
        if (run())
            settle(id);
    });
}

StandingWarnings::Row* StandingWarnings::row(const QString& id) const {
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.end() ? nullptr : *found;
}

bool StandingWarnings::stands(const QString& id) const { return row(id) != nullptr; }

QStringList StandingWarnings::ids() const {
    QStringList ids;
    for (const Row* each : m_rows)
        ids << each->id();
    return ids;
}

QString StandingWarnings::text(const QString& id) const {
    const Row* found = row(id);
    return found ? found->text() : QString();
}

void StandingWarnings::fit() {
    if (m_rows.empty())
        return;
    const int whole = m_column->totalHeightForWidth(std::max(width(), m_column->totalMinimumSize().width()));
    const int most = m_around ? m_around->height() * 2 / 5 : whole;
    m_scroll->setFixedHeight(std::min(whole, std::max(most, grid(6))));
}

bool StandingWarnings::eventFilter(QObject* watched, QEvent* event) {
    const bool handled = QFrame::eventFilter(watched, event);
    if ((watched == m_content && event->type() == QEvent::LayoutRequest) ||
        (watched == m_around && event->type() == QEvent::Resize))
        fit();
    return handled;
}

bool StandingWarnings::event(QEvent* event) {
    if (event->type() == QEvent::ParentChange)
        watchAround();
    return QFrame::event(event);
}

void StandingWarnings::watchAround() {
    if (m_around)
        m_around->removeEventFilter(this);
    m_around = parentWidget();
    if (m_around)
        m_around->installEventFilter(this);
}

void StandingWarnings::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fit();
}

} // namespace bk
