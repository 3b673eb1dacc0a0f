// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"
#include "ui/start/recent_units.h"

#include <functional>

namespace bk {

/// The first page where no unit is chosen: the latest units, and the ways to another.
class StartPage final : public Page {
    Q_OBJECT

public:
    explicit StartPage(RecentUnits recent, QWidget* parent = nullptr);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("start"); }
    void reload() override;
    QWidget* firstFocus() const override;

Q_SIGNALS:
    void unitChosen(const QString& directory);
    void createAsked();
    void practiceAsked();
    void restoreAsked();
    /// The damaged unit's folder.
    void salvageAsked(const QString& directory);

private:
    void choose(const QString& directory);
    void askForFolder();
    void askForDamaged();
    /// Asks for a folder, then `go`.
    void askForFolder(const QString& question, const std::function<void(const QString&)>& go);

    RecentUnits m_recent;
    QWidget* m_list;
    QVBoxLayout* m_rows;
    QWidget* m_clear;
    QWidget* m_create;
};

} // namespace bk
