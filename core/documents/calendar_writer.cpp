// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/calendar_writer.h"

#include <libical/ical.h>

#include <memory>

namespace bk {
namespace {

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

/// In UTC, so that no time zone rules need to travel with the file.
icaltimetype utc(const QDateTime& at) {
    const QDateTime time = at.toUTC();
    icaltimetype value = icaltime_null_time();
    value.year = time.date().year();
    value.month = time.date().month();
    value.day = time.date().day();
    value.hour = time.time().hour();
    value.minute = time.time().minute();
    value.second = time.time().second();
    value.zone = icaltimezone_get_utc_timezone();
    return value;
}

icalcomponent* reminderTheDayBefore(const QByteArray& summary) {
    icaltriggertype trigger = icaltriggertype_from_int(-24 * 60 * 60);
    return icalcomponent_vanew(
        ICAL_VALARM_COMPONENT, icalproperty_new_action(ICAL_ACTION_DISPLAY),
        icalproperty_new_description(summary.constData()), icalproperty_new_trigger(trigger), nullptr);
}

} // namespace

QByteArray calendarFile(const CalendarEvent& event) {
    const QByteArray summary = event.summary.toUtf8();
    icalcomponent* meeting = icalcomponent_vanew(
        ICAL_VEVENT_COMPONENT, icalproperty_new_uid(event.uid.toUtf8().constData()),
        icalproperty_new_dtstamp(utc(event.stamp)), icalproperty_new_dtstart(utc(event.start)),
        icalproperty_new_dtend(utc(event.start.addSecs(qint64(event.minutes) * 60))),
        icalproperty_new_summary(summary.constData()), reminderTheDayBefore(summary), nullptr);
    if (!event.place.isEmpty())
        icalcomponent_add_property(meeting, icalproperty_new_location(event.place.toUtf8().constData()));
    const Component calendar(icalcomponent_vanew(
        ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"),
        icalproperty_new_prodid("-//Behovskompass//Behovskompass//SV"), icalproperty_new_method(ICAL_METHOD_PUBLISH),
        meeting, nullptr));
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
        icalcomponent_as_ical_string_r(calendar.get()), &icalmemory_free_buffer);
    return QByteArray(text.get());
}

} // namespace bk
