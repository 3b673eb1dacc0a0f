// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"
#include "ui/start/typed_secrets.h"

#include <functional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace bk {

class Clock;
class Field;
class FolderLine;
class PassphraseField;
class TextArea;
struct RestoredUnit;

/// A backup becomes a unit in a folder of its own: which file, who opens it, where it goes. Never over a unit; or its
/// keys go to the unit that has lost its own.
class RestorePage final : public Page, public TypedSecrets {
    Q_OBJECT

public:
    explicit RestorePage(QWidget* parent = nullptr);
    /// From now on only `keys` is fetched, into that unit's folder. `clock` must outlive this.
    void fetchKeysFor(const QString& directory, const Clock& clock);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("sakerhetskopia"); }
    QWidget* firstFocus() const override;
    bool forgetTyped() override;

    /// As if it had been chosen in the dialog.
    void useFile(const QString& path);

    FolderLine* folderField() const { return m_folder; }
    QComboBox* wayField() const { return m_way; }
    QComboBox* userField() const { return m_user; }
    PassphraseField* passphraseField() const { return m_passphrase; }
    TextArea* paperField() const { return m_paper; }
    QPushButton* restoreButton() const { return m_restore; }

Q_SIGNALS:
    /// The unit stands; `login` may be empty.
    void restored(const QString& directory, const QString& login);
    void cancelled();

private:
    QWidget* buildForm();
    void showWay();
    void askForFile();
    void restore();
    /// What the worker does, with the secrets that were typed; empty where something is missing, and said.
    std::function<RestoredUnit()> work();
    void setWorking(bool working);

    QString m_file;
    QString m_keysOf; ///< the folder of the unit that has lost its keys; empty: a whole unit is restored
    const Clock* m_clock = nullptr;
    QLabel* m_heading;
    QLabel* m_intro;
    QLabel* m_about;
    QPushButton* m_choose;
    QWidget* m_form = nullptr;
    QComboBox* m_way;
    QComboBox* m_user;
    PassphraseField* m_passphrase;
    TextArea* m_paper;
    FolderLine* m_folder;
    Field* m_userField = nullptr;
    Field* m_passphraseField = nullptr;
    Field* m_paperField = nullptr;
    Field* m_folderField = nullptr;
    QPushButton* m_restore;
    QProgressBar* m_busy;
};

} // namespace bk
