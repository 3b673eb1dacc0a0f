// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/family_language.h"
#include "ui/sharing/paper_roads.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace bk {

class LanguageChoice;
class MenuButton;

/// A paper that is offered to be saved, printed or copied.
struct OfferedPaper {
    QString title;      ///< of the dialogs, and in the buttons' accessible names: "Minnesanteckningar för Åsa"
    QString fileName;   ///< a neutral suggestion without a child's name and suffix: "minnesanteckningar"
    SharingEntry start; ///< what the share dialog begins with
    /// The paper with the rows of what was answered. May throw Error.
    std::function<LeavingPaper(const SharingEntry& answered)> make;
    std::function<void()> left = nullptr;              ///< after it has left; may be empty, may throw Error
    bool inLanguages = false;                          ///< goes to the family, which may read another language better
    std::optional<FamilyReader> reader = std::nullopt; ///< empty: the family of `start`'s child
};

/// A look at a paper as it will be printed, and the ways it leaves the unit: as PDF, on paper, as plain text to copy or
/// save, and as a web page for screen readers. Each way out goes through the share dialog and is logged.
class PaperWays final : public QWidget {
    Q_OBJECT

public:
    PaperWays(OpenUnit& unit, const OfferedPaper& paper, QWidget* parent = nullptr);

    QPushButton* previewButton() const { return m_preview; }
    QPushButton* pdfButton() const { return m_pdf; }
    QPushButton* printButton() const { return m_print; }
    MenuButton* textButton() const { return m_text; }
    LanguageChoice* language() const { return m_language; }
    /// As chosen now.
    PaperWords words() const;

private:
    LanguageChoice* m_language; ///< null: Swedish
    PaperRoads m_roads;
    QPushButton* m_preview;
    QPushButton* m_pdf;
    QPushButton* m_print;
    MenuButton* m_text;
};

} // namespace bk
