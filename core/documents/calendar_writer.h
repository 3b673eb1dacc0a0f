// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace bk {

/// A meeting as other people's calendars get it. Holds nothing about any child: there is no field for it.
struct CalendarEvent {
    QString uid;     ///< stable, so that a file sent again moves the same event
    QString summary; ///< "Barnteam"
    QDateTime start; ///< local time
    int minutes = 60;
    QString place;
    QDateTime stamp; ///< UTC, when it was made
};

/// An iCalendar file (RFC 5545) with the event, and a reminder the day before.
QByteArray calendarFile(const CalendarEvent& event);

} // namespace bk
