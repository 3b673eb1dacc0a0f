// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"
#include "core/domain/common/issue.h"
#include "ui/common/page.h"

#include <QJsonObject>

#include <functional>

class QLabel;
class QPushButton;
class QScrollArea;

namespace bk {

class DraftKeeper;
class OpenUnit;

/// A form as a full page: heading, one column, and at the bottom how far it is filled in, when the draft was kept, and
/// the button that saves. What is typed is kept as an encrypted draft, so that leaving the page loses nothing.
/// Ctrl+Enter saves.
class FormPage : public Page {
    Q_OBJECT

public:
    FormPage(OpenUnit& unit, QWidget* parent = nullptr);

    QPushButton* saveButton() const { return m_save; }
    /// Checks, shows what is wrong beside the fields, or saves and leaves. True when it was saved.
    bool save();

Q_SIGNALS:
    /// The form is done with: it was saved, or the person goes back and the draft stays.
    void closed();

protected:
    struct Words {
        QString heading;
        QString introduction; ///< may be empty
        QString notice;       ///< "not the official instrument"; may be empty
        QString save;         ///< on the button
    };
    /// To be called once, at the end of the constructor of a final class. Takes ownership of `form`, which holds its
    /// starting value.
    void setUp(QWidget* form, const Words& words, const QString& draftForm, const QString& draftSubject);
    /// What stands above the heading and scrolls with it. To be called before `setUp`; takes ownership.
    void showFirst(QWidget* widget) { m_first = widget; }
    /// `form` under where to turn when it is acute, which stands first on every step (G4); `anmalan` opens a new one.
    QWidget* underAcuteContact(QWidget* form, const std::function<void()>& anmalan);
    /// The same, and the way to an anmälan leads over the child's page; what is typed here waits as a draft.
    QWidget* underAcuteContact(QWidget* form, ChildId child);
    /// To be connected to the form's `edited`.
    void noteEdit();

    OpenUnit& unit() const { return m_unit; }
    QScrollArea* scroll() const { return m_scroll; }

    virtual QJsonObject draft() const = 0;
    virtual void setDraft(const QJsonObject& draft) = 0;
    /// Shows the issues beside the fields; gives back those without a field in `homeless`. True when there are none at
    /// all.
    virtual bool check(Issues& homeless) = 0;
    /// Saves and returns the record's id as text. May throw Error.
    virtual QString store() = 0;
    /// To the first field that says what is wrong.
    virtual void goToFirstIssue();
    /// "5 av 8 områden"; empty: the form has no such measure.
    virtual QString progress() const { return {}; }

private:
    QWidget* buildFoot(const QString& save);
    void showProgress();
    void tellIssues(const Issues& homeless);

    OpenUnit& m_unit;
    DraftKeeper* m_keeper = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_first = nullptr;
    QLabel* m_progress;
    QLabel* m_kept;
    QPushButton* m_save;
};

} // namespace bk
