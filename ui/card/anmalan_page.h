// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/anmalan.h"
#include "ui/forms/form_page.h"

namespace bk {

class AcuteContact;
class AnmalanForm;

/// An anmälan about a child. It always saves; one PDF with the card inside is made from here and logged. Earlier
/// anmälningar are found on demand only, since a screen may be seen by the family.
class AnmalanPage final : public FormPage {
    Q_OBJECT

public:
    /// Throws NotFound where the child is not in the unit.
    AnmalanPage(OpenUnit& unit, const Anmalan& start, QWidget* parent = nullptr);

    QString title() const override { return tr("Anmälan till socialtjänsten"); }
    QString helpTopic() const override { return QStringLiteral("anmalan"); }
    QWidget* firstFocus() const override;
    AnmalanForm* form() const { return m_form; }
    AcuteContact* acute() const { return m_acute; }
    /// Writes the PDF to `path`; the anmälan is saved first. False where that failed, with the reason on the page.
    bool writePdf(const QString& path);

Q_SIGNALS:
    void earlierAsked(const bk::Anmalan& anmalan);

protected:
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    bool check(Issues& homeless) override;
    QString store() override;
    void goToFirstIssue() override;

private:
    QWidget* buildPaperRow();
    QWidget* buildEarlier(const Anmalan& start);
    bool keep();
    void askPdf();
    void print();

    AnmalanForm* m_form = nullptr;
    AcuteContact* m_acute = nullptr;
};

} // namespace bk
