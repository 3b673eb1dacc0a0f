// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/unit/legal_reference.h"

#include <QWidget>

class QTextBrowser;

namespace bk {

/// The manual, offline, one page per topic, in a window of its own so that it can stand beside the work.
class HelpWindow final : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    /// "barn" shows resources/help/sv/barn.html, "barn-plan" as well where it has no page of its own; an unknown topic
    /// shows the contents.
    void showTopic(const QString& topic);
    static bool hasTopic(const QString& topic);

protected:
    void changeEvent(QEvent* event) override;

private:
    std::optional<LegalReference> lawOn(const QString& topic);

    QTextBrowser* m_text;
};

} // namespace bk
