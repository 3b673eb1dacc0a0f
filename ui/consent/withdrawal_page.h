// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/consent/consent.h"
#include "ui/forms/form_page.h"

#include <QHash>

class QComboBox;

namespace bk {

class DateBox;
class Field;
class TextArea;

/// Takes a consent back with immediate effect (G7), and asks what happens to what the unit already holds: that answer
/// may come later, on the same page.
class WithdrawalPage final : public FormPage {
    Q_OBJECT

public:
    WithdrawalPage(OpenUnit& unit, const Consent& consent, QWidget* parent = nullptr);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("samtycken"); }
    QWidget* firstFocus() const override;
    Withdrawal value() const;
    void setValue(const Withdrawal& withdrawal);

protected:
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    bool check(Issues& homeless) override;
    QString store() override;

private:
    QWidget* buildForm();
    Consent withdrawn() const;
    bool isWithdrawn() const;

    Consent m_consent;
    DateBox* m_date;
    QComboBox* m_by;
    TextArea* m_reason;
    TextArea* m_stored;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
