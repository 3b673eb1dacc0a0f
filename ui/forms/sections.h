// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace bk {

class TabRow;

/// A long form in parts, one shown at a time, with a row of their names above. A part with something to mend is marked.
class Sections final : public QWidget {
    Q_OBJECT

public:
    explicit Sections(const QString& accessibleName, QWidget* parent = nullptr);

    /// Takes ownership; returns the part's index.
    int add(const QString& name, QWidget* part);
    int current() const;
    void setCurrent(int index);
    /// The part that holds `widget`; -1: none.
    int indexOf(const QWidget* widget) const;
    void setMarked(int index, bool marked);
    TabRow* bar() const { return m_bar; }

Q_SIGNALS:
    void currentChanged(int index);

private:
    void showCurrent();

    TabRow* m_bar;
    QVBoxLayout* m_column;
    std::vector<QWidget*> m_parts;
    QStringList m_names;
    QPushButton* m_next;
};

} // namespace bk
