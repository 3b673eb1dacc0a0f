// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/step_page.h"

namespace bk {

class Field;
class NewPassphrase;
class OpenUnit;
class PassphraseField;

/// A new passphrase for whoever is signed in.
class OwnPassphrasePage final : public StepPage {
    Q_OBJECT

public:
    explicit OwnPassphrasePage(OpenUnit& unit, QWidget* parent = nullptr);

    QWidget* firstFocus() const override;
    PassphraseField* current() const { return m_current; }
    NewPassphrase* fresh() const { return m_fresh; }
    QString helpTopic() const override { return QStringLiteral("anvandare"); }

protected:
    void go() override;

private:
    void change();

    OpenUnit& m_unit;
    PassphraseField* m_current;
    Field* m_currentField;
    NewPassphrase* m_fresh;
};

} // namespace bk
