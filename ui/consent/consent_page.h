// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/consent/consent.h"
#include "ui/forms/form_page.h"

namespace bk {

class ConsentForm;

/// A new consent, or one that is filled in further as answers come. Emits `saved` with the consent's id.
class ConsentPage final : public FormPage {
    Q_OBJECT

public:
    /// Throws NotFound where the child is not in the unit.
    ConsentPage(OpenUnit& unit, ChildId child, ConsentKind kind, QWidget* parent = nullptr);
    ConsentPage(OpenUnit& unit, const Consent& saved, QWidget* parent = nullptr);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("samtycken"); }
    QWidget* firstFocus() const override;
    ConsentForm* form() const { return m_form; }

protected:
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    bool check(Issues& homeless) override;
    QString store() override;

private:
    void begin(ChildId child, const Consent* saved, ConsentKind kind);
    void addOrganisation(const Organisation& organisation);

    ConsentForm* m_form = nullptr;
    bool m_mends = false;
    Withdrawal m_withdrawal; ///< kept as it is: it has a form of its own
};

} // namespace bk
