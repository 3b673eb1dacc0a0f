// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/projector_view.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace bk {

class CompassWidget;

/// The meeting as everybody in the room sees it: an own top-level window for the projector that paints a
/// `ProjectorView` and knows nothing else. Key B blanks it.
class ProjectorWindow final : public QWidget {
    Q_OBJECT

public:
    explicit ProjectorWindow(QWidget* parent = nullptr);

    void setView(const ProjectorView& view);
    void setBlank(bool blank);
    bool isBlank() const { return m_blank; }

Q_SIGNALS:
    void blankChanged(bool blank);
    /// The window was closed by hand.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* buildAgenda();
    QWidget* buildContent();
    QWidget* buildFoot();
    void showAgenda(const ProjectorView& view);
    void showLists(const ProjectorView& view);

    QStackedLayout* m_layers;
    QLabel* m_meeting;
    QLabel* m_mark;
    QScrollArea* m_points = nullptr;
    QVBoxLayout* m_agenda = nullptr;
    QPointer<QLabel> m_here; ///< the point that the meeting is at
    QLabel* m_whom;
    QLabel* m_heading;
    QLabel* m_withheld;
    QLabel* m_note;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_lists = nullptr;
    CompassWidget* m_compass;
    QLabel* m_next;
    QPushButton* m_blankButton;
    bool m_blank = false;
};

} // namespace bk
