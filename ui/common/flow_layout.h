// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace bk {

/// Items beside each other that go on in a new line below where there is no room, each at its own size and never wider
/// than the line. Aligned in its line as it was added; in the middle where nothing is said.
class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// What comes after it stands at the far end of its line.
    void addStretch();

    /// Items stand in columns of one width, as many as there is room for, `most` of them; 0: each has its own width.
    void setColumns(int most) { m_columns = most; }

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Line {
        std::vector<std::size_t> items;
        int width = 0;
        int height = 0;
    };
    std::vector<Line> lines(int width) const;
    QSize sizeIn(const QLayoutItem& item, int width) const;
    void placeLine(const Line& line, const QRect& rect, int y) const;

    int columnWidth(int width) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_columns = 0;
};

} // namespace bk
