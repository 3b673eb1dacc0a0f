// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/visits/visit.h"
#include "ui/register/register_row_page.h"

namespace bk {

class VisitForm;

/// A new visit, or one to change or take away. Emits `saved` with its id.
class VisitPage final : public RegisterRowPage {
    Q_OBJECT

public:
    /// `record`: the id of a visit; else the id of one of the programme's visits to begin with, or nothing. Throws
    /// NotFound, and Refused where the child is in no programme that is known.
    VisitPage(OpenUnit& unit, ChildId child, const QString& record, QWidget* parent = nullptr);

    QString title() const override { return m_new ? tr("Nytt besök") : tr("Besök"); }
    QString helpTopic() const override { return QStringLiteral("besok"); }
    QWidget* firstFocus() const override;
    VisitForm* form() const { return m_form; }

protected:
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    bool check(Issues& homeless) override;
    QString store() override;

private:
    bool m_new = true;
    VisitForm* m_form = nullptr;
};

} // namespace bk
