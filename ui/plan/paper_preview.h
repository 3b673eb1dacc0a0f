// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/page_layout.h"

#include <QScrollArea>

#include <optional>

namespace bk {

/// Pages as they will be printed, one below the other, fitted to the width. Scrolls with arrows, Page Up and Page Down.
class PaperPreview final : public QScrollArea {
    Q_OBJECT

public:
    explicit PaperPreview(QWidget* parent = nullptr);

    /// Keeps the place on the page.
    void setPages(PagedDocument pages);
    int pageCount() const;
    /// What is shown; empty before the first.
    const std::optional<PagedDocument>& pages() const;
    /// All sheets in their full height, so that what it stands in scrolls.
    void setWhole(bool whole);

    bool hasHeightForWidth() const override { return m_whole; }
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Sheets;
    void fit();

    Sheets* m_sheets;
    bool m_whole = false;
};

} // namespace bk
