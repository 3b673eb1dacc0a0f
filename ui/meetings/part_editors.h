// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/instruments/instrument.h"
#include "core/domain/meetings/meeting.h"

#include <QWidget>

class QPushButton;

namespace bk {

class RowsEditor;

/// Who does what by when. Rows without any text are left out.
class TasksEditor final : public QWidget {
    Q_OBJECT

public:
    explicit TasksEditor(QWidget* parent = nullptr);

    std::vector<MeetingTask> value() const;
    void setValue(const std::vector<MeetingTask>& tasks);
    RowsEditor* rows() const { return m_rows; }

Q_SIGNALS:
    void edited();

private:
    RowsEditor* m_rows;
};

/// Support on offer, by area. Rows without any text are left out.
class OffersEditor final : public QWidget {
    Q_OBJECT

public:
    /// The areas in `first` are proposed before the others.
    OffersEditor(const WellbeingModel& model, const std::vector<Area>& first, QWidget* parent = nullptr);

    std::vector<SupportOffer> value() const;
    void setValue(const std::vector<SupportOffer>& offers);
    RowsEditor* rows() const { return m_rows; }

Q_SIGNALS:
    void edited();

private:
    RowsEditor* m_rows;
};

/// The eight areas, chosen in the order they matter; each chosen one shows its place.
class PrioritisedAreas final : public QWidget {
    Q_OBJECT

public:
    explicit PrioritisedAreas(const WellbeingModel& model, QWidget* parent = nullptr);

    std::vector<Area> value() const { return m_chosen; }
    void setValue(const std::vector<Area>& areas);
    QPushButton* button(Area area) const { return m_buttons[indexOf(area)]; }

Q_SIGNALS:
    void edited();

private:
    void toggle(Area area, bool on);
    void showOrder();

    WellbeingModel m_model;
    std::vector<Area> m_chosen;
    std::vector<QPushButton*> m_buttons;
};

/// Who is here: one row per participant with two choices.
class AttendanceEditor final : public QWidget {
    Q_OBJECT

public:
    /// `organisations`: what to write beside each participant, in their order.
    AttendanceEditor(
        const std::vector<MeetingParticipant>& participants, const QStringList& organisations,
        QWidget* parent = nullptr);

    std::vector<Attendance> value() const { return m_value; }
    QPushButton* hereButton(std::size_t row) const { return m_here[row]; }
    QPushButton* awayButton(std::size_t row) const { return m_away[row]; }

Q_SIGNALS:
    void edited();

private:
    std::vector<Attendance> m_value;
    std::vector<QPushButton*> m_here;
    std::vector<QPushButton*> m_away;
};

} // namespace bk
