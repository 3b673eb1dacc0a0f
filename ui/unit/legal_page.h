// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/unit/legal_reference.h"
#include "ui/forms/form_page.h"

class QLineEdit;

namespace bk {

class DateBox;
class Field;
class TextArea;

/// A legal reference as the unit goes by it. Emits `saved` with its id.
class LegalPage final : public FormPage {
    Q_OBJECT

public:
    LegalPage(OpenUnit& unit, const LegalReference& reference, QWidget* parent = nullptr);

    QString title() const override { return tr("Ändra lagrum"); }
    QString helpTopic() const override { return QStringLiteral("lagrum"); }
    QWidget* firstFocus() const override;
    LegalReference value() const;
    void setValue(const LegalReference& reference);
    /// Fills in what the program says; null for a reference that the program has not.
    QPushButton* programsButton() const { return m_programs; }

protected:
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    bool check(Issues& homeless) override;
    QString store() override;

private:
    QWidget* buildForm();

    LegalReference m_value;
    QLineEdit* m_section;
    QLineEdit* m_law;
    TextArea* m_text;
    DateBox* m_validFrom;
    DateBox* m_validTo;
    DateBox* m_checkedOn;
    QPushButton* m_programs = nullptr;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
