// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/experience_tab.h"

#include "core/services/access.h"
#include "core/services/blank_papers.h"
#include "core/services/collect_statistics.h"
#include "core/services/experience.h"
#include "core/services/experience_form.h"
#include "core/services/issue_text.h"
#include "core/services/open_unit.h"
#include "core/services/share_paper.h"
#include "ui/common/attempt.h"
#include "ui/common/beside_label.h"
#include "ui/common/column.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icon.h"
#include "ui/common/layout.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"
#include "ui/sharing/print_pages.h"
#include "ui/sharing/saved_paper.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::size_t mostFaults = 20; ///< that are shown at once

QString inLines(const std::vector<JsonFault>& faults) {
    QStringList lines;
    for (std::size_t i = 0; i < std::min(faults.size(), mostFaults); ++i)
        lines.append(lineText(faults[i]));
    if (faults.size() > mostFaults)
        lines.append(ExperienceTab::tr("… och fler rader."));
    return lines.join(u'\n');
}

} // namespace

ExperienceTab::ExperienceTab(OpenUnit& unit, QWidget* parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_term(currentTerm(unit))
    , m_which(plainLabel())
    , m_faults(plainLabel())
    , m_respondent(new QComboBox)
    , m_step(new QComboBox)
    , m_add(new QPushButton(tr("&Lägg till enkäten")))
    , m_read(new QPushButton(tr("Läs in &enkäter …")))
    , m_refused(accessRefusal(unit, Action::KeepStatistics)) {
    const Column column = scrollingColumn(76);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, grid(1.5), 0, 0);
    whole->addWidget(column.area);
    makeQuiet(m_which);
    column.layout->addWidget(m_which);
    if (m_refused)
        column.layout->addWidget(plainLabel(issueText(*m_refused)));
    addForm(column.layout);
    addPaperWays(column.layout);
    addFileWays(column.layout);
    column.layout->addStretch(1);
    askQuestions();
    setTerm(m_term);
}

void ExperienceTab::setTerm(Term term) {
    m_term = term;
    m_which->setText(
        tr("Enkäterna är anonyma och räknas till %1. Bara hur många som gav varje svar sparas; svaren står "
           "sammanställda under Tabeller.")
            .arg(term.label()));
}

void ExperienceTab::addForm(QVBoxLayout* column) {
    column->addWidget(sectionHeading(tr("Skriv in en enkät")));
    for (const Respondent respondent : allRespondents)
        m_respondent->addItem(respondentText(respondent), int(respondent));
    column->addWidget(besideLabel(tr("&Vem har svarat"), m_respondent), 0, Qt::AlignLeft);
    for (const ExperienceStep step : allExperienceSteps)
        m_step->addItem(experienceStepText(step), int(step));
    column->addWidget(besideLabel(tr("Vad enkäten &gäller"), m_step), 0, Qt::AlignLeft);
    for (std::size_t i = 0; i < experienceQuestions; ++i) {
        m_questions[i] = plainLabel();
        m_answers[i] = new QComboBox;
        m_answers[i]->addItem(tr("inget svar"), 0);
        for (int answer = 1; answer <= experienceAnswers; ++answer)
            m_answers[i]->addItem(u"%1 %2"_s.arg(answer).arg(experienceAnswer(answer)), answer);
        m_questions[i]->setBuddy(m_answers[i]);
        column->addWidget(m_questions[i]);
        column->addWidget(m_answers[i], 0, Qt::AlignLeft);
        connect(m_answers[i], &QComboBox::currentIndexChanged, this, [this] {
            m_add->setEnabled(!m_refused && value().answers != FilledExperience().answers);
        });
    }
    makePrimary(m_add);
    m_add->setEnabled(false);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_respondent, &QComboBox::currentIndexChanged, this, &ExperienceTab::askQuestions);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addAll({value()});
        for (QComboBox* answer : m_answers)
            answer->setCurrentIndex(0);
        m_answers.front()->setFocus();
    });
}

void ExperienceTab::addPaperWays(QVBoxLayout* column) {
    column->addWidget(sectionHeading(tr("Tomma enkäter på papper")));
    column->addWidget(plainLabel(
        tr("En för var och en av personal, vårdnadshavare och barn: den som är vald ovan. De finns också under "
           "Enheten, Tomma papper.")));
    auto* row = new QWidget;
    auto* line = new FlowLayout(row);
    auto* print = new QPushButton(icon(u"print"_s), tr("Skriv &ut tom enkät …"));
    auto* save = new QPushButton(icon(u"save"_s), tr("Spara &tom enkät …"));
    line->addWidget(print);
    line->addWidget(save);
    column->addWidget(row);
    connect(print, &QPushButton::clicked, this, [this] { attempt(this, [this] { printForm(this, layOut(form())); }); });
    connect(save, &QPushButton::clicked, this, &ExperienceTab::askWhere);
}

Document ExperienceTab::form() const { return experienceForm(formSource(m_unit), value().respondent); }

bool ExperienceTab::saveForm(const QString& path) {
    return attempt(this, [&] { writeBlankPaper(&m_unit, form(), path); });
}

void ExperienceTab::askWhere() {
    saveFile(
        this, tr("Spara enkäten"), experienceFormId(value().respondent) + u".pdf"_s,
        {tr("PDF (*.pdf)"), tr("Webbsida för skärmläsare (*.html)"), tr("Text (*.txt)")}, [this](const QString& path) {
            if (saveForm(path))
                saySaved(this, path);
        });
}

void ExperienceTab::addFileWays(QVBoxLayout* column) {
    column->addWidget(sectionHeading(tr("Läs in många enkäter från en fil")));
    column->addWidget(plainLabel(
        tr("Spara mallen och skriv en rad för varje enkät i ett kalkylprogram: först personal, vårdnadshavare eller "
           "barn, sedan steget (upptäckt, barnsamtal, barnteam, individuellt barnteam eller behov uppfyllt; tomt är "
           "hela stödprocessen) och 1 till 4 för varje fråga i samma ordning som ovan. Tomt är inget svar. Spara som "
           "CSV.")));
    auto* row = new QWidget;
    auto* line = new FlowLayout(row);
    auto* pattern = new QPushButton(tr("Spara en &mall …"));
    m_read->setEnabled(!m_refused);
    line->addWidget(pattern);
    line->addWidget(m_read);
    column->addWidget(row);
    column->addWidget(m_faults);
    connect(pattern, &QPushButton::clicked, this, [this] {
        saveFile(this, tr("Spara mallen"), u"enkater.csv"_s, {tr("CSV (*.csv)")}, [this](const QString& path) {
            attempt(this, [&] {
                saveExperienceTemplate(path);
                saySaved(this, path);
            });
        });
    });
    connect(m_read, &QPushButton::clicked, this, [this] {
        chooseFiles(this, tr("Välj filen med enkäter"), tr("CSV (*.csv)"), [this](const QStringList& files) {
            readFile(files.front());
        });
    });
}

void ExperienceTab::askQuestions() {
    const auto respondent = Respondent(m_respondent->currentData().toInt());
    for (std::size_t i = 0; i < experienceQuestions; ++i) {
        const QString question = experienceQuestion(respondent, int(i) + 1);
        m_questions[i]->setText(u"%1. %2"_s.arg(i + 1).arg(question));
        m_answers[i]->setAccessibleName(question);
    }
}

FilledExperience ExperienceTab::value() const {
    FilledExperience filled{
        Respondent(m_respondent->currentData().toInt()), {}, ExperienceStep(m_step->currentData().toInt())};
    for (std::size_t i = 0; i < experienceQuestions; ++i)
        if (const int answer = m_answers[i]->currentData().toInt())
            filled.answers[i] = answer;
    return filled;
}

void ExperienceTab::readFile(const QString& path) {
    attempt(this, [&] {
        const ExperienceReading reading = readExperienceFile(path);
        m_faults->setText(inLines(reading.faults));
        if (reading.faults.empty())
            addAll(reading.filled);
        else if (MessageBar* bar = MessageBar::nearest(this))
            bar->show(MessageBar::Tone::Warning, tr("Inget är inläst. Raderna som behöver rättas står under knappen."));
    });
}

void ExperienceTab::addAll(const std::vector<FilledExperience>& filled) {
    attempt(this, [&] {
        addExperience(m_unit, m_term, filled);
        Q_EMIT saved();
        const auto undo = [this, filled, term = m_term] {
            attempt(this, [&] { removeExperience(m_unit, term, filled); });
            Q_EMIT saved();
        };
        if (MessageBar* bar = MessageBar::nearest(this))
            bar->show(
                MessageBar::Tone::Good, tr("%n enkäter är tillagda.", nullptr, int(filled.size())),
                {{tr("Ångra"), undo}});
    });
}

QString ExperienceTab::faults() const { return m_faults->text(); }

} // namespace bk
