// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/room.h"
#include "ui/shell/rail.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace bk {

class OpenUnit;
class SearchField;
class StandingWarnings;

/// What the window shows of an open unit: rail, search and the room one is in. Deleting it removes every widget that
/// shows the unit's data.
class UnitShell final : public QWidget {
    Q_OBJECT

public:
    UnitShell(OpenUnit& unit, const std::vector<Room>& rooms, Search search, QWidget* parent = nullptr);

    Rail* rail() const { return m_rail; }
    /// Null in a unit that holds no children: there is nothing to search for.
    SearchField* searchField() const { return m_search; }
    Page* currentPage() const;
    /// What stands until a person acts on it, whatever page they go to.
    StandingWarnings* warnings() const { return m_warnings; }

    /// "barn/<child id>"; an unknown room leads to the first.
    void goTo(const QString& place);
    QString place() const;
    void goToRoom(int room);
    /// Says anew when the unit was last backed up, and when a backup was last tried.
    void showBackups();

Q_SIGNALS:
    void createUnitAsked();

private:
    QWidget* buildBanner();
    QWidget* buildTopBar(OpenUnit& unit, Search search);
    Page* page(int room);
    void focusPage();

    OpenUnit& m_unit;
    const std::vector<Room>& m_rooms;
    std::vector<Page*> m_pages; ///< null until the room is entered
    Rail* m_rail;
    SearchField* m_search = nullptr;
    QLabel* m_backups;
    StandingWarnings* m_warnings;
    QStackedWidget* m_stack;
    int m_current = -1;
};

} // namespace bk
