// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/sharing/sharing_entry.h"

#include <QDialog>
#include <QHash>

#include <functional>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QScrollArea;

namespace bk {

class Field;

/// Asked before anything leaves the unit: to whom, why, the three tests of the golden rule, and whether guardians and
/// child were told; or that it stays with the unit's own staff. Open it with `ask`.
class ShareDialog final : public QDialog {
    Q_OBJECT

public:
    /// `what` says in words what leaves ("Barnets plan, hela, som PDF"); `goldenRule` is shown beside the tests.
    ShareDialog(const SharingEntry& start, const QString& goldenRule, QWidget* parent = nullptr);

    SharingEntry value() const;
    void setValue(const SharingEntry& entry);

    /// Opens a dialog over `parent` without blocking; `go` runs with the answers when the person goes on.
    static void
    ask(QWidget* parent, const SharingEntry& start, const QString& goldenRule,
        std::function<void(const SharingEntry&)> go);

private:
    void followChoice();
    void fitToScreen();
    QWidget* buttonRow();
    void tryAccept();
    QWidget* sharedPart();

    SharingEntry m_start;
    QString m_goldenRule;
    QRadioButton* m_ownUse;
    QRadioButton* m_shared;
    QScrollArea* m_questions = nullptr;
    QWidget* m_sharedPart = nullptr;
    QLineEdit* m_receiver = nullptr;
    QLineEdit* m_purpose = nullptr;
    QCheckBox* m_necessary = nullptr;
    QCheckBox* m_relevant = nullptr;
    QCheckBox* m_proportionate = nullptr;
    QRadioButton* m_told = nullptr;
    QRadioButton* m_notTold = nullptr;
    QLineEdit* m_notToldBecause = nullptr;
    QHash<QString, Field*> m_fields;
    QWidget* m_messages = nullptr;
};

} // namespace bk
