// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/paper_preview.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace bk {
namespace {

constexpr int gap = 12; ///< px between and around the sheets

} // namespace

class PaperPreview::Sheets final : public QWidget {
public:
    void setPages(PagedDocument pages) {
        m_pages = std::move(pages);
        setAccessibleDescription(PaperPreview::tr("%n sida/sidor", nullptr, int(m_pages->pages.size())));
        update();
    }
    int pageCount() const { return m_pages ? int(m_pages->pages.size()) : 0; }
    void fitWidth(int width) {
        if (!m_pages)
            return;
        m_scale = scaleIn(width);
        resize(width, heightIn(width));
    }
    const std::optional<PagedDocument>& pages() const { return m_pages; }
    int heightIn(int width) const {
        return int(pageCount() * (PagedDocument::pageSize().height() * scaleIn(width) + gap)) + gap;
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setRenderHint(QPainter::TextAntialiasing);
        for (int page = 0; page < pageCount(); ++page) {
            const QSizeF size = PagedDocument::pageSize() * m_scale;
            const QRectF sheet(QPointF(gap, gap + page * (size.height() + gap)), size);
            if (!sheet.intersects(event->rect()))
                continue;
            painter.fillRect(sheet, Qt::white);
            paintPage(painter, *m_pages, std::size_t(page), sheet);
        }
    }

private:
    static qreal scaleIn(int width) { return std::max(0.01, (width - 2 * gap) / PagedDocument::pageSize().width()); }

    std::optional<PagedDocument> m_pages;
    qreal m_scale = 1; ///< pixels per unit of the page
};

PaperPreview::PaperPreview(QWidget* parent) : QScrollArea(parent), m_sheets(new Sheets) {
    setAccessibleName(tr("Förhandsvisning av papperet"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Mid);
    setWidget(m_sheets);
}

void PaperPreview::setPages(PagedDocument pages) {
    const int place = verticalScrollBar()->value();
    m_sheets->setPages(std::move(pages));
    fit();
    updateGeometry();
    verticalScrollBar()->setValue(place);
}

void PaperPreview::setWhole(bool whole) {
    m_whole = whole;
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn);
    updateGeometry();
}

int PaperPreview::heightForWidth(int width) const {
    return m_whole ? m_sheets->heightIn(width - 2 * frameWidth()) + 2 * frameWidth() : -1;
}

QSize PaperPreview::minimumSizeHint() const { return {240, 240}; }

void PaperPreview::keyPressEvent(QKeyEvent* event) {
    if (m_whole)
        event->ignore();
    else
        QScrollArea::keyPressEvent(event);
}

int PaperPreview::pageCount() const { return m_sheets->pageCount(); }

const std::optional<PagedDocument>& PaperPreview::pages() const { return m_sheets->pages(); }

void PaperPreview::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fit();
}

void PaperPreview::fit() { m_sheets->fitWidth(viewport()->width()); }

} // namespace bk
