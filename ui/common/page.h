// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/message_bar.h"

#include <QWidget>

class QVBoxLayout;

namespace bk {

/// One page of the main window or of a child. A message bar stands on top, `body()` below it. Pages load through
/// repositories, save through them, and show issues beside the fields; they hold no data when hidden longer than they
/// must.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(QWidget* parent = nullptr);

    /// What stands in the window's title and the rail's heading.
    virtual QString title() const = 0;
    /// Name of the help page F1 opens: resources/help/<language>/<topic>.html.
    virtual QString helpTopic() const = 0;
    /// Reads again what the page shows. Called when the page becomes visible and after something was saved elsewhere.
    virtual void reload() {}

    /// Where within the page the person is ("<child id>/skattningar"), so that the window comes back there after
    /// unlocking. No personal data.
    virtual QString place() const { return {}; }
    /// Goes to what `place()` gave, or as near as it can.
    virtual void goTo(const QString& place);
    /// The widget that should have focus when the page comes up; null: the first one.
    virtual QWidget* firstFocus() const { return nullptr; }

    MessageBar* messages() const { return m_messages; }

Q_SIGNALS:
    /// Something was saved; other visible pages reload. `id`: the record's, as text.
    void saved(const QString& id);
    /// The title or the topic changed.
    void described();
    /// Please go to another room: "barn/<child id>".
    void goToRoom(const QString& place);

protected:
    /// Where subclasses put their content; margins are set.
    QVBoxLayout* body() const { return m_body; }

private:
    MessageBar* m_messages;
    QVBoxLayout* m_body;
};

/// A page's heading: the largest text on it, announced as a heading.
QWidget* pageHeading(const QString& text, QWidget* parent = nullptr);

} // namespace bk
