// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"
#include "ui/start/typed_secrets.h"

#include <QHash>

class QComboBox;
class QPushButton;

namespace bk {

class Clock;
class Field;
class NewPassphrase;
class TextArea;

/// The passphrase is forgotten: the paper key, and a new passphrase for one of the unit's users.
class RecoveryPage final : public Page, public TypedSecrets {
    Q_OBJECT

public:
    /// `clock` must outlive this.
    RecoveryPage(const QString& directory, const QString& login, const Clock& clock, QWidget* parent = nullptr);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("unlock"); }
    QWidget* firstFocus() const override;
    bool forgetTyped() override;

Q_SIGNALS:
    /// The new passphrase holds; unlock with it.
    void recovered(const QString& directory, const QString& login);
    void cancelled();

private:
    void showTyping();
    void recover();
    void setWorking(bool working);

    QString m_directory;
    const Clock& m_clock;
    TextArea* m_key;
    Field* m_keyField;
    QComboBox* m_user;
    NewPassphrase* m_fresh;
    QWidget* m_form;
    QPushButton* m_save;
};

} // namespace bk
