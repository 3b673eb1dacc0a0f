// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;

namespace bk {

/// A folder, typed or chosen. Takes the focus in its text.
class FolderLine final : public QWidget {
    Q_OBJECT

public:
    /// `question` is the heading of the dialog that chooses.
    FolderLine(const QString& accessibleName, const QString& question, QWidget* parent = nullptr);

    /// With '/' between its parts, whatever the system writes; may be no folder at all.
    QString folder() const;
    void setFolder(const QString& folder);
    QLineEdit* line() const { return m_line; }

Q_SIGNALS:
    void changed();
    void typed();
    /// In the dialog; it is set already.
    void chosen(const QString& folder);

private:
    void ask();

    QString m_question;
    QLineEdit* m_line;
};

} // namespace bk
