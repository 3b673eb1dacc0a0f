// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/visits/thematic_meeting.h"

#include <QWidget>

class QLineEdit;

namespace bk {

class DateBox;
class Field;
class TextArea;

/// A thematic meeting. A number that is left blank was not counted. `value()` after `setValue(v)` equals `v`.
class ThematicForm final : public QWidget {
    Q_OBJECT

public:
    explicit ThematicForm(QWidget* parent = nullptr);

    ThematicMeeting value() const;
    void setValue(const ThematicMeeting& meeting);
    /// Those that belong to no field.
    Issues showIssues(const Issues& issues);
    /// Something was typed that is no day or no number; says so at the field.
    bool hasUnclearField();

    DateBox* date() const { return m_date; }
    QLineEdit* theme() const { return m_theme; }
    QLineEdit* attended(Attendee attendee) const { return m_attended[std::size_t(attendee)]; }

Q_SIGNALS:
    void edited();

private:
    ThematicMeeting m_value;
    DateBox* m_date;
    QLineEdit* m_theme;
    QLineEdit* m_audience;
    QLineEdit* m_heldBy;
    QLineEdit* m_place;
    QLineEdit* m_organisations;
    std::array<QLineEdit*, allAttendees.size()> m_attended{};
    TextArea* m_note;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
