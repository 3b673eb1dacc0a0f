// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"
#include "ui/forms/form_page.h"

#include <QHash>

namespace bk {

class DateBox;
class Field;
class TextArea;
class TextLine;

/// Opens a child that is not assigned to the user, for the rest of the day. `saved` gives the child.
class EmergencyPage final : public FormPage {
    Q_OBJECT

public:
    /// `child`: which one, where that is known already; else the person says it.
    EmergencyPage(OpenUnit& unit, std::optional<ChildId> child, QWidget* parent = nullptr);

    QString title() const override { return tr("Nödåtkomst"); }
    QString helpTopic() const override { return QStringLiteral("atkomst"); }
    QWidget* firstFocus() const override;

    TextLine* who() const { return m_who; }
    DateBox* birthDate() const { return m_birthDate; }
    TextArea* reason() const { return m_reason; }

protected:
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    bool check(Issues& homeless) override;
    QString store() override;

private:
    QWidget* buildForm();

    std::optional<ChildId> m_child;
    TextLine* m_who;
    DateBox* m_birthDate;
    TextArea* m_reason;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
