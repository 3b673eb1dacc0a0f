// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/sharing/sharing_entry.h"
#include "ui/common/page.h"

#include "core/documents/page_layout.h"

#include <functional>

class QHBoxLayout;

namespace bk {

class LanguageChoice;
class OpenUnit;
class PaperPreview;

/// A paper to look at, print, or save as PDF or web page, each through the share dialog.
class SharedPaperPage final : public Page {
    Q_OBJECT

public:
    struct Paper {
        QString title;                        ///< of the page
        QString helpTopic;                    ///< for F1
        std::function<PagedDocument()> pages; ///< asked each time the page comes up
        SharingEntry start;                   ///< what the dialog begins with: `child`, `what`, `recipient`
        QString fileName;                     ///< a neutral suggestion: "samtycke.pdf"
        /// Writes what the path's suffix says, PDF or HTML, through a service.
        std::function<void(const SharingEntry&, const QString& path)> save;
        /// In which languages it can be made; `pages` and `save` are asked within the one that is chosen.
        enum class Languages { Swedish, One, WithSwedish };
        Languages languages = Languages::One;
    };
    SharedPaperPage(OpenUnit& unit, Paper paper, QWidget* parent = nullptr);

    QString title() const override { return m_paper.title; }
    QString helpTopic() const override { return m_paper.helpTopic; }
    void reload() override;
    PaperPreview* preview() const { return m_preview; }
    LanguageChoice* language() const { return m_language; }
    /// A choice that changes the paper, put beside the buttons. Takes ownership.
    void addChoice(QWidget* control);
    /// Another button beside those that save and print. Takes ownership.
    void addButton(QWidget* button);

private:
    PaperWords words() const;
    PagedDocument pages() const;
    void save(SharingWay way, const QString& suffix);
    void print();

    OpenUnit& m_unit;
    Paper m_paper;
    PaperPreview* m_preview;
    LanguageChoice* m_language; ///< null: Swedish
    QHBoxLayout* m_row;
};

} // namespace bk
