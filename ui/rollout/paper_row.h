// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/document.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace bk {

class OpenUnit;

/// The ways a page of the rollout leaves as a paper: printed, saved, or printed empty to fill in by hand.
class PaperRow final : public QWidget {
    Q_OBJECT

public:
    using Make = std::function<Document(OpenUnit& unit, bool blank)>;

    /// `name`: of the paper, for screen readers; `file`: the proposed name, without suffix. `hasBlank`: there is an
    /// empty one too.
    PaperRow(OpenUnit& unit, const QString& name, const QString& file, Make make, bool hasBlank);

    /// What is printed and saved is what is saved in the unit: before there is something else, these wait.
    void setReady(bool ready);
    /// False when it could not be written; that is told then.
    bool save(const QString& path);
    QPushButton* printButton() const { return m_print; }

private:
    void print(bool blank);
    void askWhere();

    OpenUnit& m_unit;
    QString m_file;
    Make m_make;
    QPushButton* m_print;
    QPushButton* m_save;
};

} // namespace bk
