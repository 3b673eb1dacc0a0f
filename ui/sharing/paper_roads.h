// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/share_paper.h"

#include <QStringList>

#include <functional>
#include <vector>

class QWidget;

namespace bk {

/// The ways one paper leaves the unit by: as a file, on paper, and as text to copy. Each asks with the share dialog
/// first and is logged. `place`: the widget that the dialogs stand over, and of which this is a part.
class PaperRoads {
public:
    struct Paper {
        QString title;      ///< of the dialogs
        QString fileName;   ///< a neutral suggestion without a child's name and suffix: "minnesanteckningar"
        SharingEntry start; ///< what the share dialog begins with
        /// In the words that are chosen, with the rows of what was answered. May throw Error.
        std::function<LeavingPaper(const SharingEntry& answered)> make;
        std::function<void()> left = nullptr; ///< after it has left; may be empty, may throw Error
        /// Parts that may be left out as it leaves; none: it leaves whole.
        QStringList sections = {};
        /// Makes it of the sections with those numbers; asked instead of `make` where there are `sections`.
        std::function<LeavingPaper(const SharingEntry& answered, const std::vector<std::size_t>& chosen)> makeOf =
            nullptr;
    };
    PaperRoads(QWidget* place, OpenUnit& unit, Paper paper);

    void setStart(const SharingEntry& start) { m_paper.start = start; }
    /// As for whom it begins with: the answers change the log, not the paper.
    LeavingPaper made() const { return m_paper.make(m_paper.start); }

    void savePdf() const;
    void saveWebPage() const;
    void saveText() const;
    void print() const;
    /// As text, for the organisation's own record; the clipboard forgets it after a while.
    void copy() const;

private:
    void ask(SharingWay way, std::function<void(const LeavingPaper&)> go) const;
    void saveAs(SharingWay way, const QString& suffix, const QString& filter) const;
    void noteLeft() const;

    QWidget* m_place;
    OpenUnit& m_unit;
    Paper m_paper;
};

/// Logs that the paper leaves, puts its text on the clipboard for a while, and says so in the nearest message bar.
/// Throws Refused.
void copyAsText(QWidget* place, OpenUnit& unit, const LeavingPaper& paper);

} // namespace bk
