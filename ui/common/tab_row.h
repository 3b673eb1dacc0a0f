// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;
class QLabel;

namespace bk {

/// A row of tabs that goes on below itself where there is no room for all, so that every name is seen at any text size.
/// Upright it is a list of tabs in named groups. One stop for the Tab key; arrows, Home and End choose.
class TabRow final : public QWidget {
    Q_OBJECT

public:
    explicit TabRow(const QString& accessibleName, QWidget* parent = nullptr);

    /// The first tab that is added becomes the current one, without a signal.
    void add(const QString& name);
    /// The tabs that are added from now on belong together under this name. It is seen where the row is upright, and
    /// read to a screen reader always.
    void beginGroup(const QString& name);
    /// Horizontal until it is set.
    void setOrientation(Qt::Orientation orientation);
    Qt::Orientation orientation() const { return m_orientation; }
    int count() const { return int(m_tabs.size()); }
    /// -1: there are none.
    int current() const { return m_current; }
    void setCurrent(int index);
    void setName(int index, const QString& name);
    QAbstractButton* tab(int index) const { return m_tabs[std::size_t(index)]; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_orientation == Qt::Horizontal; }
    int heightForWidth(int width) const override { return place(width, false); }

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Group {
        QLabel* heading;
        std::size_t first; ///< tab
    };

    /// The height that is needed; puts the tabs there where `move`.
    int place(int width, bool move) const;
    int placeBelowEachOther(int width, bool move) const;

    std::vector<QAbstractButton*> m_tabs;
    std::vector<Group> m_groups;
    Qt::Orientation m_orientation = Qt::Horizontal;
    int m_current = -1;
};

} // namespace bk
