// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QTableView>

#include <vector>

namespace bk {

/// Rows of text under headings; what a short list of records shows.
class TextRows final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit TextRows(QStringList headings, QObject* parent = nullptr);

    /// One text per heading in each row.
    void setRows(std::vector<QStringList> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    std::vector<QStringList> m_rows;
};

/// A short list of records, newest first: Enter or a double click opens one. As tall as its rows.
class RecordTable final : public QTableView {
    Q_OBJECT

public:
    RecordTable(const QString& accessibleName, const QStringList& headings, QWidget* parent = nullptr);

    /// The last column takes what width is left.
    void setRows(std::vector<QStringList> rows);
    /// False for a list that is only read.
    void setOpens(bool opens) { m_opens = opens; }
    /// Never lower than its rows, so that the page scrolls and not the list; the page follows the current row.
    void setWhole(bool whole);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(int row);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void measure();
    void fitColumns();

    TextRows* m_rows;
    std::vector<int> m_wanted; ///< each column's width for all its texts
    bool m_opens = true;
    bool m_whole = false;
};

} // namespace bk
