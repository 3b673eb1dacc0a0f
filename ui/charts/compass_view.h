// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/compass_figure.h"
#include "core/domain/sharing/sharing_entry.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QRadioButton;

namespace bk {

class CompassTable;
class CompassWidget;
class OpenUnit;
class Page;
class SeriesList;

/// The compass with everything round it: which ratings are laid over each other, polygon or flower, the table beside,
/// what was said about the chosen area, and the ways out (copy, save as picture), each logged.
class CompassView final : public QWidget {
    Q_OBJECT

public:
    /// `child` empty: a compass without a case.
    CompassView(OpenUnit& unit, std::optional<ChildId> child, QWidget* parent = nullptr);

    /// Newest first.
    void setProfiles(const std::vector<CompassProfile>& profiles);
    const CompassFigure& figure() const;
    CompassWidget* compass() const { return m_compass; }

private:
    QWidget* toolRow();
    QWidget* sideColumn();
    void refresh();
    void showArea(std::optional<Area> area);
    void copyPicture();
    void savePicture();
    void writePicture(const QString& path, const SharingEntry& entry);
    SharingEntry startEntry(const QString& what) const;

    OpenUnit& m_unit;
    std::optional<ChildId> m_child;
    CompassWidget* m_compass;
    SeriesList* m_series;
    CompassTable* m_table;
    QLabel* m_detail;
    QRadioButton* m_polygon;
    QRadioButton* m_flower;
};

/// The compass view of one child, as a child's page wants it: reads the profiles, shows an empty state while there are
/// none.
Page* makeChildCompass(OpenUnit& unit, ChildId child);

} // namespace bk
