// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace bk {

/// Rows of fields that are added and taken away, in the order they stand.
class RowsEditor final : public QWidget {
    Q_OBJECT

public:
    /// `makeRow` gives an empty row; `removeName` is what a screen reader says of the button that takes a row away.
    RowsEditor(
        const QString& addText, const QString& removeName, std::function<QWidget*()> makeRow,
        QWidget* parent = nullptr);

    QWidget* add();
    void clear();
    const std::vector<QWidget*>& rows() const { return m_rows; }
    QPushButton* addButton() const { return m_add; }

Q_SIGNALS:
    /// A row was added by hand; it is empty.
    void added(QWidget* row);
    void removed();

private:
    void remove(QWidget* row, QWidget* holder);

    std::function<QWidget*()> m_makeRow;
    QString m_removeName;
    QVBoxLayout* m_column;
    QPushButton* m_add;
    std::vector<QWidget*> m_rows;
    std::vector<QWidget*> m_holders;
};

} // namespace bk
