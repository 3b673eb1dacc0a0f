// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace bk {

/// Opens one page of the help beside what is being done, also from a dialog that keeps the main window waiting.
class HelpButton final : public QPushButton {
    Q_OBJECT

public:
    HelpButton(const QString& text, const QString& topic, QWidget* parent = nullptr);

private:
    void showHelp();

    QString m_topic;
};

} // namespace bk
