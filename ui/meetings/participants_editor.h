// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meetings/meeting.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bk {

class RowsEditor;

/// Whom the meeting is called from: typed, or taken from the register. `value()` after `setValue(v)` equals `v` where
/// every participant has a name or a profession.
class ParticipantsEditor final : public QWidget {
    Q_OBJECT

public:
    ParticipantsEditor(std::vector<Organisation> organisations, bool individual, QWidget* parent = nullptr);

    std::vector<MeetingParticipant> value() const;
    void setValue(const std::vector<MeetingParticipant>& participants);
    void append(const MeetingParticipant& participant);
    /// What is said beside each participant: whom they may see.
    void setNotes(const QStringList& notes);
    RowsEditor* rows() const { return m_rows; }
    /// Hidden where the register names nobody.
    QPushButton* registerButton() const { return m_register; }
    QPushButton* proposeButton() const { return m_propose; }

Q_SIGNALS:
    void edited();
    /// A proposal by the children's ages is asked for.
    void proposalAsked();

private:
    void fillRegister();

    std::vector<Organisation> m_organisations;
    RowsEditor* m_rows;
    QPushButton* m_register;
    QPushButton* m_propose;
};

} // namespace bk
