// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/paper_catalogue.h"

#include <QWidget>

class QPushButton;

namespace bk {

/// The ways a page of the rollout leaves as a paper: printed, saved, or printed empty to fill in by hand.
class PaperRow final : public QWidget {
    Q_OBJECT

public:
    /// `paper`: its id among all papers.
    PaperRow(OpenUnit& unit, const QString& paper);

    /// What is printed and saved is what is saved in the unit: before there is something else, these wait.
    void setReady(bool ready);
    /// False when it could not be written; that is told then.
    bool save(const QString& path);
    QPushButton* printButton() const { return m_print; }

private:
    LeavingPaper leaving(SharingWay way);
    void print();
    void printBlank();
    void askWhere();

    OpenUnit& m_unit;
    CataloguePaper m_paper;
    QPushButton* m_print;
    QPushButton* m_save;
};

} // namespace bk
