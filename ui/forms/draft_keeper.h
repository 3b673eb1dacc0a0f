// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/own_draft.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QWidget;

namespace bk {

class OpenUnit;

/// How a form gives and takes its value as JSON.
struct DraftForm {
    QString form;    ///< "samtal"
    QString subject; ///< id of the child or record, or "new"
    std::function<QJsonObject()> value;
    std::function<void(const QJsonObject&)> setValue;
};

/// Keeps an unfinished form encrypted in the unit: two seconds after the last change, and when the unit locks (the
/// window asks every keeper it holds). A day that is half typed is kept beside the value, which has none. `place` holds
/// the form, and becomes the parent: a page, or a tab in it. Make it after the form holds its starting value.
class DraftKeeper final : public QObject {
    Q_OBJECT

public:
    DraftKeeper(OpenUnit& unit, DraftForm form, QWidget* place);
    ~DraftKeeper() override;

    /// Opens the draft that was left, if any, and says so in a quiet bar that offers to throw it away. True when there
    /// was one.
    bool restore();
    /// A draft that was left, and not opened yet.
    struct Left {
        QDateTime at;             ///< UTC
        bool isOvertaken = false; ///< the form began with something else than it begins with now: it was saved since
    };
    /// An overtaken one is kept beside what is written from now on, until it is opened. Throws Error.
    std::optional<Left> left();
    /// Puts it in the form without a word. What stands in the form goes. Throws Error.
    void open();
    /// The draft goes, and the form is as it began.
    void throwAway();
    /// To be connected to the form's `edited`.
    void noteEdit();
    /// Writes the form's value at once; a form that is back at its start needs no draft. Throws Error.
    void keepNow();
    /// The form was saved or given up: the draft goes.
    void discard();
    /// The form holds another starting value, of this subject. What is pending is left out.
    void startAnew(const QString& subject);

    bool isPending() const { return m_timer.isActive(); }

Q_SIGNALS:
    /// The draft stands in the unit; for a quiet "Utkast sparat 10.42".
    void kept();

private:
    OwnDraft draft() const;
    /// One that was overtaken, until it is opened.
    OwnDraft overtaken() const;
    bool isOvertaken(const QJsonObject& value) const;
    /// When it was written; empty: there is none.
    std::optional<QDateTime> openOwn();
    /// The form's value and, where there are any, the days in it that are no days.
    QJsonObject value() const;
    void setValue(QJsonObject value);

    OpenUnit& m_unit;
    DraftForm m_form;
    QWidget* m_place;
    QJsonObject m_start;
    QTimer m_timer;
};

/// Every keeper and every Autosave below `root` writes what it has pending. Called before the unit locks. Never throws:
/// what cannot be written is lost, and the number of such forms is returned.
int keepDrafts(QObject* root);

} // namespace bk
