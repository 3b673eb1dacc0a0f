// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/consultation.h"
#include "core/domain/sharing/sharing_entry.h"
#include "ui/common/page.h"

#include <QHash>

class QLabel;
class QPushButton;

namespace bk {

class AcuteContact;
class DraftKeeper;
class OpenUnit;
class TextArea;

/// A card as it may be talked of with socialtjänsten (G5). A copy, to be edited: what the program knows to tell who the
/// child is has been taken out, what somebody writes into it is marked, and while anything is marked it neither prints
/// nor becomes a file.
class ConsultationPage final : public Page {
    Q_OBJECT

public:
    /// `card`: saved, or as it stands in a form. Throws NotFound.
    ConsultationPage(OpenUnit& unit, const Upptackarkort& card, QWidget* parent = nullptr);

    QString title() const override { return tr("Konsultation utan namn"); }
    QString helpTopic() const override { return QStringLiteral("konsultation"); }
    QWidget* firstFocus() const override;

    Consultation value() const;
    TextArea* question() const { return m_question; }
    TextArea* description(Area area) const { return m_descriptions.value(int(indexOf(area))); }
    QPushButton* replaceButton() const { return m_replace; }
    QPushButton* pdfButton() const { return m_pdf; }
    AcuteContact* acute() const { return m_acute; }
    /// True when it was written and logged.
    bool writePdf(const QString& path, const SharingEntry& entry);

Q_SIGNALS:
    void anmalanAsked(const bk::Upptackarkort& card);

private:
    QWidget* buildTexts();
    QWidget* buildFoot();
    TextArea* addText(QWidget* column, const QString& label, const QString& hint, int lines);
    void setValue(const Consultation& consultation);
    QJsonObject draft() const;
    void setDraft(const QJsonObject& draft);
    void follow();
    bool isClean();
    void ask(SharingWay way);

    OpenUnit& m_unit;
    Upptackarkort m_card;
    Child m_child;
    std::vector<IdentityWord> m_words;
    Consultation m_start;
    AcuteContact* m_acute;
    QHash<int, TextArea*> m_descriptions;
    TextArea* m_measures = nullptr;
    TextArea* m_question = nullptr;
    QLabel* m_marks;
    QPushButton* m_replace;
    QPushButton* m_pdf;
    QPushButton* m_print;
    DraftKeeper* m_keeper = nullptr;
};

} // namespace bk
