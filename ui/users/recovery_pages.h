// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/rekey.h"
#include "ui/forms/step_page.h"

#include <memory>

namespace bk {

class Field;
class OpenUnit;
class RecoveryKeyPanel;
class TextArea;

/// The rehearsal: the key is typed in from the paper, and the program says whether it would open the unit.
class TryRecoveryKeyPage final : public StepPage {
    Q_OBJECT

public:
    explicit TryRecoveryKeyPage(OpenUnit& unit, QWidget* parent = nullptr);

    QWidget* firstFocus() const override;
    TextArea* keyField() const { return m_key; }
    /// What stands at the field; empty: nothing is wrong.
    QString issue() const;
    QString helpTopic() const override { return QStringLiteral("anvandare"); }

protected:
    void go() override;

private:
    void showTyping();

    OpenUnit& m_unit;
    TextArea* m_key;
    Field* m_field;
};

/// A new paper key: shown once, printed, typed back. Nothing has changed before whoever hears `typedBack` has re-keyed.
class NewRecoveryKeyPage final : public StepPage {
    Q_OBJECT

public:
    explicit NewRecoveryKeyPage(OpenUnit& unit, QWidget* parent = nullptr);

    const RecoveryKey& key() const { return m_key; }
    RecoveryKeyPanel* panel() const { return m_panel; }
    QString helpTopic() const override { return QStringLiteral("anvandare"); }

Q_SIGNALS:
    void typedBack(const std::shared_ptr<bk::Rekeying>& change);

protected:
    void go() override;

private:
    OpenUnit& m_unit;
    RecoveryKey m_key;
    RecoveryKeyPanel* m_panel;
};

} // namespace bk
