// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/compass_figure.h"

#include <QListWidget>

namespace bk {

/// Which ratings to lay over each other: every profile with a tick, at most three ticked. Ticking a fourth lets go of
/// the one ticked first, ticking one of another wellbeing model of all the others: they are never compared.
class SeriesList final : public QListWidget {
    Q_OBJECT

public:
    explicit SeriesList(QWidget* parent = nullptr);

    /// Newest first. Ticks the newest of child, guardian and team (a professional where the team has agreed nothing),
    /// unless the same profiles were there before: then the ticks stay.
    void setProfiles(const std::vector<CompassProfile>& profiles);
    /// The ticked ones, oldest first, so that the newest is painted on top; those of one day as they stand in the list:
    /// child, guardians, team.
    std::vector<CompassSeries> chosen() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged();

private:
    void follow(QListWidgetItem* item);
    void letGoOfOtherModels(const QString& model);
    void tickDefaults();

    std::vector<CompassProfile> m_profiles;
    QList<int> m_ticked; ///< rows, in the order they were ticked
};

} // namespace bk
