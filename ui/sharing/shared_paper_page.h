// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"
#include "ui/sharing/paper_roads.h"

#include <vector>

class QPushButton;

namespace bk {

class FlowLayout;
class LanguageChoice;
class MenuButton;
class PaperPreview;

/// A paper to look at, print, save as PDF, web page or text, or copy as text, each through the share dialog. Whoever
/// may not share looks at it, and is told why.
class SharedPaperPage final : public Page {
    Q_OBJECT

public:
    struct Paper {
        QString title;      ///< of the page
        QString helpTopic;  ///< for F1
        SharingEntry start; ///< what the dialog begins with: `child`, `what`, `recipient`
        QString fileName;   ///< a neutral suggestion without suffix: "samtycke"
        /// The paper with the rows of what was answered, asked each time it is shown or leaves; within the language
        /// that is chosen. May throw Error.
        std::function<LeavingPaper(const SharingEntry& answered)> make;
        /// In which languages it can be made.
        enum class Languages { Swedish, One, WithSwedish };
        Languages languages = Languages::One;
        QStringList sections = {};                       ///< as of `PaperRoads::Paper`
        decltype(PaperRoads::Paper::makeOf) makeOf = {}; ///< as of `PaperRoads::Paper`; within the language
    };
    SharedPaperPage(OpenUnit& unit, Paper paper, QWidget* parent = nullptr);

    QString title() const override { return m_title; }
    QString helpTopic() const override { return m_helpTopic; }
    void reload() override;
    PaperPreview* preview() const { return m_preview; }
    LanguageChoice* language() const { return m_language; }
    QPushButton* pdfButton() const { return m_pdf; }
    QPushButton* printButton() const { return m_print; }
    MenuButton* textButton() const { return m_text; }
    /// What the dialog begins with from now on, where a choice changed it.
    void setStart(const SharingEntry& start) { m_roads.setStart(start); }
    /// A choice that changes the paper, put above the buttons. Takes ownership.
    void addChoice(QWidget* control);
    /// Another button beside those that save and print. Takes ownership.
    void addButton(QWidget* button);

private:
    QWidget* buildRow();
    void tellWhoMayNot(OpenUnit& unit, const std::optional<ChildId>& child);
    PaperWords words() const;

    QString m_title;
    QString m_helpTopic;
    LanguageChoice* m_language; ///< null: Swedish
    PaperRoads m_roads;
    PaperPreview* m_preview;
    QPushButton* m_pdf;
    QPushButton* m_web;
    MenuButton* m_text;
    QPushButton* m_print;
    FlowLayout* m_row = nullptr;
};

} // namespace bk
