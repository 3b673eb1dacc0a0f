// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/paper_catalogue.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace bk {

class LanguageChoice;
class OpenUnit;
class PaperPreview;

/// Every paper that can be filled in by hand: look at it, print it, save it. A form holds nothing of any child, so that
/// nothing is asked and nothing is logged.
class FormsTab final : public QWidget {
    Q_OBJECT

public:
    explicit FormsTab(OpenUnit& unit, QWidget* parent = nullptr);

    /// The preview anew, with the unit's words as they are now.
    void reload();

    QListWidget* list() const { return m_list; }
    LanguageChoice* language() const { return m_language; }
    PaperPreview* preview() const { return m_preview; }
    QPushButton* printButton() const { return m_print; }
    QPushButton* saveButton() const { return m_save; }
    /// By what `path` ends with: PDF, web page or plain text. False where that failed, with the reason in the bar.
    bool save(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    const CataloguePaper* chosen() const;
    /// What is chosen, in the language that is chosen.
    Document made() const;
    void fill();
    void showChosen();
    void askWhere();
    void print();

    OpenUnit& m_unit;
    std::vector<CataloguePaper> m_papers; ///< those with a blank form
    QListWidget* m_list;
    LanguageChoice* m_language;
    PaperPreview* m_preview;
    QPushButton* m_print;
    QPushButton* m_save;
    bool m_shown = false; ///< the preview shows what is chosen, as it is now
};

} // namespace bk
