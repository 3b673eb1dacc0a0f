// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meetings/agenda_stops.h"
#include "core/services/shown_log.h"
#include "ui/common/page.h"
#include "ui/forms/half_days.h"

#include <memory>

#include <QTimer>

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace bk {

class Autosave;
class OpenUnit;
class ProjectorWindow;
class StopPanel;

/// A meeting while it is held: the leader's view, with the agenda at the left and the current stop at the right, and
/// the window for the projector. Saved as it is typed, so that it goes on where it was whatever happens.
class HoldPage final : public Page {
    Q_OBJECT

public:
    /// Begins the meeting where it was not begun. Throws what the repositories throw.
    HoldPage(OpenUnit& unit, const Meeting& meeting, QWidget* parent = nullptr);
    ~HoldPage() override;

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("moten"); }
    void reload() override;
    QWidget* firstFocus() const override;

    const Meeting& meeting() const { return m_meeting; }
    const std::vector<AgendaStop>& stops() const { return m_stops; }
    StopPanel* panel() const { return m_panel; }
    ProjectorWindow* projector() const { return m_projector.get(); }
    void goToStop(std::size_t index);
    bool saveNow();

Q_SIGNALS:
    /// The person goes back; the meeting goes on another time.
    void closed();
    /// The meeting is closed.
    void ended(bk::MeetingId meeting);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildFoot();
    void fillAgenda();
    void showStop();
    QWidget* acuteContact();
    void connectPanel();
    void save();
    void keepDays();
    void project();
    /// True where the child may be shown: what it shows to whom is in the log.
    bool noteShown();
    void tellClock();
    void showProjector();
    void blankOrShow();
    /// Stops the current child's part, or with no reason lets it go on.
    void interrupt(const QString& why);
    void close();
    QString nameOf(ChildId child) const;

    OpenUnit& m_unit;
    Meeting m_meeting;
    std::vector<AgendaStop> m_stops;
    std::vector<int> m_minutes;
    QHash<ChildId, QString> m_names;
    bool m_roomChecked = false;
    ShownLog m_shown;
    QListWidget* m_agenda;
    QScrollArea* m_scroll;
    StopPanel* m_panel = nullptr;
    QString m_panelStop; ///< which one the panel shows
    HalfDays m_days;
    QLabel* m_clock;
    QLabel* m_kept;
    QPushButton* m_back;
    QPushButton* m_forward;
    QPushButton* m_blank;
    Autosave* m_autosave;
    QTimer m_tick;
    std::unique_ptr<ProjectorWindow> m_projector;
};

} // namespace bk
