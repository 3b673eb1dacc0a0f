// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meetings/meeting.h"
#include "core/domain/process/responsibility.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace bk {

class Field;
class OpenUnit;

/// Appoints the Stödsamordnare by the two questions: the button writes the handover and the child's record. Until then
/// what is typed is kept as a draft of the child's part of the meeting.
class StodsamordnareFields final : public QWidget {
    Q_OBJECT

public:
    StodsamordnareFields(OpenUnit& unit, MeetingId meeting, ChildId child, QWidget* parent = nullptr);

    /// `lead` and `overview` as they stand in the meeting's notes, where nothing else was typed here. Throws what the
    /// repositories throw.
    void setAnswers(const QString& lead, const QString& overview);
    /// Keeps what was typed since. Throws what the repositories throw.
    void keep();
    Handover value() const;
    QLineEdit* nameField() const { return m_name; }
    QPushButton* appointButton() const { return m_appoint; }

Q_SIGNALS:
    void edited();
    void appointed();

private:
    void showCurrent();
    void appoint();

    OpenUnit& m_unit;
    MeetingId m_meeting;
    ChildId m_child;
    QString m_notedLead; ///< as the notes have it
    QString m_notedOverview;
    QLabel* m_current;
    QLineEdit* m_name;
    QLineEdit* m_profession;
    QLineEdit* m_organisation;
    QPlainTextEdit* m_lead;
    QPlainTextEdit* m_overview;
    QPushButton* m_appoint;
    bool m_touched = false;
    QHash<QString, Field*> m_fields;
};

/// The meeting is closed: what was typed and not used goes. Throws what the repositories throw.
void discardAppointments(OpenUnit& unit, const Meeting& meeting);

} // namespace bk
