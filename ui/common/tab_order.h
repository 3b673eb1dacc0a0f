// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <vector>

class QWidget;

namespace bk {

/// All widgets in `root` as they are laid out, whenever they were made: from top to bottom and along the line.
std::vector<QWidget*> inLayoutOrder(const QWidget* root);

/// Where Tab stops: shown, enabled, and not one that hands its focus on to another.
bool isTabStop(const QWidget* widget);

/// Lets Tab go through `root` as it is laid out, also when rows come, move and go, without touching Qt's own chain of
/// widgets: that one follows the order they were made in. A child of `root`, which asks `goOn` in its
/// `focusNextPrevChild`.
class TabOrder final : public QObject {
    Q_OBJECT

public:
    explicit TabOrder(QWidget* root);

    /// To the stop after the one that has focus, or before it; from the last out of `root`, or where `root` is all
    /// there is to the first. False where there is none.
    bool goOn(bool next);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Qt comes in at the widget that was made first or last.
    void enter(const QWidget* from, const QWidget* to);
    QWidget* stopOutside(bool next) const;
    bool isWithin(const QWidget* widget) const;

    QWidget* m_root;
    Qt::FocusReason m_reason = Qt::OtherFocusReason; ///< of the latest change of focus
};

} // namespace bk
