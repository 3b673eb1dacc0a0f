// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/access/action.h"

#include <QFrame>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace bk {

class PageScroll;

/// A button of a standing warning.
struct WarningAction {
    QString text;
    /// Whether the warning is settled by it. May throw Error: it is told, and the warning stays.
    std::function<bool()> run;
    /// What the signed-in user must be allowed to; where they are not, the button cannot be pressed and the warning
    /// says who may.
    std::optional<Action> needs = {};
};

/// Something that a person has to know of until they have done something about it.
struct StandingWarning {
    enum class Weight { Warning, Damage };

    QString id;       ///< what it is about; a later one with the same id takes its place
    QString text;     ///< what has happened
    QString whatToDo; ///< and what the person does now
    std::vector<WarningAction> actions = {};
    Weight weight = Weight::Warning; ///< damage stands above the others
};

/// Any number of standing warnings below each other, each with its buttons. No later attempt, reload or change of page
/// takes one away: only an action that settles it, its close button, or `settle`. Each is read out when it comes. Takes
/// at most two fifths of what it stands in and scrolls beyond that; hidden while there is none.
class StandingWarnings final : public QFrame {
    Q_OBJECT

public:
    /// In words why the signed-in user may not do something; empty: they may.
    using Refusal = std::function<QString(Action)>;
    /// Without `refusal` everything may be done.
    explicit StandingWarnings(Refusal refusal = {}, QWidget* parent = nullptr);
    ~StandingWarnings() override;

    void stand(StandingWarning warning);
    /// What it was about is no more. Nothing happens where none of that id stands.
    void settle(const QString& id);

    bool stands(const QString& id) const;
    /// As they stand, from the top.
    QStringList ids() const;
    /// All that is said of it; empty where it does not stand.
    QString text(const QString& id) const;

Q_SIGNALS:
    /// The last warning went while it had the focus.
    void focusLeft();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    class Row;

    Row* row(const QString& id) const;
    void perform(const QString& id, const std::function<bool()>& run);
    void fit();
    void watchAround();

    Refusal m_refusal;
    QWidget* m_content;
    QVBoxLayout* m_column;
    PageScroll* m_scroll;
    QWidget* m_around = nullptr; ///< what it stands in
    std::vector<Row*> m_rows;    ///< from the top
};

} // namespace bk
