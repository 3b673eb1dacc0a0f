// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/skattning.h"
#include "ui/forms/form_page.h"

namespace bk {

class CompassWidget;
class GemensamForm;

/// The team agrees on a Gemensam Behovskompass; it grows beside the form. Emits `saved` with its id.
class GemensamPage final : public FormPage {
    Q_OBJECT

public:
    /// Throws NotFound where the child is not in the unit.
    GemensamPage(OpenUnit& unit, ChildId child, QWidget* parent = nullptr);

    QString title() const override { return tr("Gemensam Behovskompass"); }
    QString helpTopic() const override { return QStringLiteral("skattningsformular"); }
    GemensamForm* form() const { return m_form; }
    CompassWidget* compass() const { return m_compass; }

protected:
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    bool check(Issues& homeless) override;
    QString store() override;
    void goToFirstIssue() override;
    QString progress() const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    GemensamForm* m_form;
    CompassWidget* m_compass;
};

} // namespace bk
