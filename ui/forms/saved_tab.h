// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/access/action.h"
#include "ui/common/message_bar.h"

#include <QJsonObject>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace bk {

class DraftKeeper;
class FlowLayout;
class OpenUnit;

/// A form of the unit's settings as a tab: loaded when it comes up, and saved by a button once something was changed.
/// What is being written stays until it is saved, as a draft also when the unit locks.
class SavedTab : public QWidget {
    Q_OBJECT

public:
    /// Who may not do `action` cannot save what is written here. `draftForm` names the form among drafts:
    /// "unit-settings".
    SavedTab(OpenUnit& unit, Action action, const QString& draftForm, const QString& save, QWidget* parent = nullptr);

    void reload();
    QPushButton* saveButton() const { return m_save; }
    /// Shown where there is a draft: throws the opened one away, or opens one that something was saved after.
    QPushButton* draftButton() const { return m_draftButton; }
    /// Null where the program proposes nothing.
    QPushButton* defaultsButton() const { return m_defaults; }

Q_SIGNALS:
    void saved();
    /// A draft was thrown away: what is saved stands here again.
    void thrownAway();

protected:
    /// To be called once, at the end of the constructor of a final class. Takes ownership of `form`.
    void setUp(QWidget* form);
    /// A button that fills in what the program proposes.
    void offerDefaults(const std::function<void()>& fillIn);
    /// Between the form and the buttons. Takes ownership.
    void addAboveButtons(QWidget* widget);
    bool isRefused() const { return m_refused; }
    /// To be connected to the form's `edited`.
    void noteEdit();
    void noteSaved();
    void tell(MessageBar::Tone tone, const QString& text);

    /// Reads what is kept into the form. May throw Error.
    virtual void load() = 0;
    /// Checks, and saves or says what is wrong. May throw Error.
    virtual void save() = 0;
    /// What is written, half-written too, and back.
    virtual QJsonObject draft() const = 0;
    virtual void setDraft(const QJsonObject& draft) = 0;
    /// Which of its kind is shown; empty: none yet.
    virtual QString draftSubject() const;
    /// Something stands in the form that is not saved: after an edit, and when a draft was opened.
    virtual void noteUnsaved() {}

private:
    /// What stands there now is saved; what is written from now on is not.
    void startDraft();
    void offerDraft();
    void openDraft();
    void throwDraftAway();
    /// Nothing can be saved, and `why` stands beside the button.
    void refuse(const QString& why);

    OpenUnit& m_unit;
    QString m_draftForm;
    DraftKeeper* m_keeper = nullptr;
    QPushButton* m_save;
    QPushButton* m_defaults = nullptr;
    QPushButton* m_draftButton;
    QString m_draftAt; ///< when the draft was written, for people
    bool m_isDraftOpen = false;
    QVBoxLayout* m_column;
    FlowLayout* m_foot;
    bool m_refused = false;
};

} // namespace bk
