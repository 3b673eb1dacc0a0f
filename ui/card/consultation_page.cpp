// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/card/consultation_page.h"

#include "core/domain/common/error.h"
#include "core/services/card_papers.h"
#include "core/services/consultation_copy.h"
#include "core/services/process_text.h"
#include "ui/card/identity_highlighter.h"
#include "ui/common/acute_contact.h"
#include "ui/common/attempt.h"
#include "ui/common/field.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/text_area.h"
#include "ui/common/theme.h"
#include "ui/forms/draft_keeper.h"
#include "ui/sharing/preview_window.h"
#include "ui/sharing/print_pages.h"
#include "ui/sharing/saved_paper.h"
#include "ui/sharing/share_dialog.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace bk {

ConsultationPage::ConsultationPage(OpenUnit& unit, const Upptackarkort& card, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_card(card)
    , m_acute(new AcuteContact(unit.settings()))
    , m_marks(plainLabel())
    , m_replace(new QPushButton(tr("&Byt ut det som är markerat")))
    , m_pdf(new QPushButton(tr("Spara som &PDF…")))
    , m_print(new QPushButton(tr("Skriv &ut…"))) {
    const auto child = unit.children().find(card.child);
    if (!child)
        throw Error(Error::Kind::NotFound);
    m_child = *child;
    m_words = identityWords(unit, m_child, card);
    m_start = withoutIdentity(consultation(card, m_child, unit.today()), m_words);
    connect(m_acute, &AcuteContact::anmalanAsked, this, [this] { Q_EMIT anmalanAsked(m_card); });
    body()->addWidget(scrollColumn(buildTexts(), title()), 1);
    body()->addWidget(buildFoot());
    setValue(m_start);
    const QString subject = card.id.isNull() ? card.child.toString() : card.id.toString();
    m_keeper = new DraftKeeper(
        unit,
        {u"konsultation"_s, subject, [this] { return draft(); },
         [this](const QJsonObject& json) {
             setDraft(json);
         }},
        this);
    attempt(this, [this] { m_keeper->restore(); });
    follow();
}

QWidget* ConsultationPage::buildTexts() {
    auto* texts = new QWidget;
    QVBoxLayout* column = columnIn(texts);
    column->addWidget(m_acute);
    column->addWidget(pageHeading(title()));
    QLabel* about = plainLabel(
        tr("Ett underlag för att rådfråga socialtjänsten. Det är en kopia: det som programmet vet visar vem barnet är "
           "är redan borttaget, och kortet ändras inte. Läs igenom själv också – någon kan känna igen barnet på en "
           "ovanlig händelse."));
    makeQuiet(about);
    column->addWidget(about);
    if (m_start.ageFrom)
        column->addWidget(plainLabel(tr("Barnets ålder: %1–%2 år").arg(m_start.ageFrom.value()).arg(m_start.ageTo)));
    m_question = addText(texts, tr("Vad vill du rådfråga om?"), {}, 3);
    const WellbeingModel& model = m_unit.model();
    QStringList rest;
    for (const Area area : allAreas) {
        const CardArea& said = m_card.areas[area];
        const QString answer = said.answer ? process_text::cardAnswer(*said.answer) : tr("inget svar");
        const QString label = model.areas[area].formLabel + u": "_s + answer;
        if (!said.description.isEmpty() || said.answer == CardAnswer::Nej || said.answer == CardAnswer::VetEj)
            m_descriptions.insert(int(indexOf(area)), addText(texts, label, {}, 2));
        else
            rest.append(label);
    }
    if (!rest.isEmpty())
        column->addWidget(plainLabel(rest.join(u" · "_s)));
    m_measures = addText(texts, tr("Vad har redan gjorts i den egna verksamheten?"), {}, 2);
    column->addStretch(1);
    return texts;
}

TextArea* ConsultationPage::addText(QWidget* column, const QString& label, const QString& hint, int lines) {
    auto* text = new TextArea(label, lines);
    column->layout()->addWidget(new Field(label, text, hint));
    new IdentityHighlighter(text->document(), m_words);
    connect(text, &QPlainTextEdit::textChanged, this, [this] {
        follow();
        if (m_keeper)
            m_keeper->noteEdit();
    });
    return text;
}

QWidget* ConsultationPage::buildFoot() {
    auto* foot = new QWidget;
    auto* ways = new FlowLayout;
    ways->setSpacing(grid(1.5));
    auto* row = new QHBoxLayout;
    row->setSpacing(grid(1.5));
    QVBoxLayout* column = columnIn(foot);
    column->addLayout(ways);
    column->addLayout(row);
    makePrimary(m_pdf);
    auto* preview = new QPushButton(tr("Förhandsgranska"));
    connect(preview, &QPushButton::clicked, this, [this] {
        if (isClean())
            attempt(this, [this] {
                showPreview(this, tr("Konsultation utan namn"), consultationPages(m_unit, m_card, value()));
            });
    });
    connect(m_pdf, &QPushButton::clicked, this, [this] { ask(SharingWay::Pdf); });
    connect(m_print, &QPushButton::clicked, this, [this] { ask(SharingWay::Print); });
    connect(m_replace, &QPushButton::clicked, this, [this] { setValue(withoutIdentity(value(), m_words)); });
    for (QPushButton* way : {m_pdf, preview, m_print})
        ways->addWidget(way);
    row->addWidget(m_marks, 1);
    row->addWidget(m_replace);
    return foot;
}

QWidget* ConsultationPage::firstFocus() const { return m_question; }

Consultation ConsultationPage::value() const {
    Consultation asked = m_start;
    for (auto text = m_descriptions.begin(); text != m_descriptions.end(); ++text)
        asked.areas[areaAt(std::size_t(text.key()))].description = text.value()->toPlainText();
    asked.measures = m_measures->toPlainText();
    asked.question = m_question->toPlainText();
    return asked;
}

/// Texts that are the same stay untouched, so that the cursor stays where it is.
void ConsultationPage::setValue(const Consultation& consultation) {
    const auto put = [](TextArea* text, const QString& words) {
        if (text->toPlainText() != words)
            text->setPlainText(words);
    };
    for (auto text = m_descriptions.begin(); text != m_descriptions.end(); ++text)
        put(text.value(), consultation.areas[areaAt(std::size_t(text.key()))].description);
    put(m_measures, consultation.measures);
    put(m_question, consultation.question);
    follow();
}

QJsonObject ConsultationPage::draft() const {
    const Consultation asked = value();
    QJsonArray descriptions;
    for (const CardArea& area : asked.areas)
        descriptions.append(area.description);
    return {{u"descriptions"_s, descriptions}, {u"measures"_s, asked.measures}, {u"question"_s, asked.question}};
}

void ConsultationPage::setDraft(const QJsonObject& draft) {
    Consultation asked = m_start;
    for (const Area area : allAreas)
        asked.areas[area].description = draft[u"descriptions"_s].toArray().at(qsizetype(indexOf(area))).toString();
    asked.measures = draft[u"measures"_s].toString();
    asked.question = draft[u"question"_s].toString();
    setValue(asked);
}

void ConsultationPage::follow() {
    if (!m_measures || !m_question)
        return;
    const int marks = int(issues(value(), m_words).size());
    m_marks->setText(
        marks == 0 ? tr("Inget som programmet känner igen visar vem barnet är.")
                   : tr("%n markerade ställen visar vem barnet är. Ändra dem, eller byt ut dem.", nullptr, marks));
    m_replace->setVisible(marks > 0);
}

bool ConsultationPage::isClean() {
    if (issues(value(), m_words).empty())
        return true;
    messages()->show(
        MessageBar::Tone::Warning,
        tr("Underlaget visar fortfarande vem barnet är. Ändra det som är markerat, eller tryck på ”Byt ut det som är "
           "markerat”."));
    return false;
}

void ConsultationPage::ask(SharingWay way) {
    if (!isClean())
        return;
    SharingEntry entry;
    entry.child = m_card.child;
    entry.way = way;
    entry.what = tr("Konsultation utan namn");
    entry.paper = SharedPaper::Consultation;
    entry.receiver = tr("Socialtjänsten");
    entry.purpose = tr("Rådfråga socialtjänsten");
    ShareDialog::ask(this, m_unit, entry, [this, way](const SharingEntry& answered) {
        if (way == SharingWay::Print) {
            attempt(this, [&] {
                const Document paper = consultationPaper(m_unit, answered, m_card, value()).document;
                printPages(this, m_unit, {paper, {answered}});
            });
            return;
        }
        saveFile(
            this, tr("Spara underlaget"), u"konsultation.pdf"_s, paperFilters(),
            [this, answered](const QString& path) { writePdf(path, answered); });
    });
}

bool ConsultationPage::writePdf(const QString& path, const SharingEntry& entry) {
    if (!isClean())
        return false;
    return attempt(this, [&] {
        shareConsultation(m_unit, entry, m_card, value(), path);
        m_keeper->discard();
        sayShared(this, path);
    });
}

} // namespace bk
