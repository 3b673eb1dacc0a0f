// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/skattning.h"
#include "ui/common/page.h"

#include <functional>

class QLabel;
class QTextBrowser;

namespace bk {

class OpenUnit;

/// One saved record, to be read. Nothing can be copied out of it: what leaves goes through sharing, which is logged.
class ReadingPage final : public Page {
    Q_OBJECT

public:
    struct Content {
        QString title;
        QString html;
        QString notice = {}; ///< whose wording was answered
    };
    /// `read` is asked each time the page comes up, and may throw Error. `helpTopic`: what F1 opens.
    ReadingPage(std::function<Content()> read, QString helpTopic, bool mayChange, QWidget* parent = nullptr);

    QString title() const override { return m_title; }
    QString helpTopic() const override { return m_helpTopic; }
    void reload() override;
    QTextBrowser* browser() const { return m_text; }

Q_SIGNALS:
    void changeAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void render();

    std::function<Content()> m_read;
    QString m_helpTopic;
    QString m_title;
    QString m_html;
    QWidget* m_heading = nullptr;
    QTextBrowser* m_text;
    QLabel* m_notice;
};

/// Throws NotFound where the record is not in the unit.
ReadingPage* readSamtal(OpenUnit& unit, BarnsamtalId id);
ReadingPage* readSkattning(OpenUnit& unit, SkattningId id);
ReadingPage* readGemensam(OpenUnit& unit, GemensamBehovskompassId id);

} // namespace bk
