// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/thematic_form.h"

#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_area.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/forms/date_box.h"
#include "ui/forms/show_issues.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int mostDigits = 6;

} // namespace

ThematicForm::ThematicForm(QWidget* parent)
    : QWidget(parent)
    , m_date(new DateBox)
    , m_theme(new TextLine)
    , m_audience(new TextLine)
    , m_heldBy(new TextLine)
    , m_place(new TextLine)
    , m_organisations(new TextLine)
    , m_note(new TextArea(tr("Anteckning om tematräffen"), 3)) {
    for (QLineEdit*& line : m_attended)
        line = new TextLine(mostDigits);
    m_fields = {
        {u"date"_s, new Field(tr("&Dag"), m_date)},
        {u"theme"_s, new Field(tr("&Tema"), m_theme)},
        {u"audience"_s, new Field(tr("För &vilka"), m_audience, tr("Till exempel föräldrar med barn 1,5–5 år."))},
        {u"heldBy"_s, new Field(tr("Vem som &höll i träffen"), m_heldBy)},
        {u"place"_s, new Field(tr("&Plats"), m_place)},
        {u"organisations"_s, new Field(tr("Verksamheter med &personal på plats"), m_organisations)},
        {u"attended.0"_s, new Field(tr("Antal v&uxna i familjerna"), m_attended[0])},
        {u"attended.1"_s, new Field(tr("Antal &barn"), m_attended[1])},
        {u"attended.2"_s, new Field(tr("Antal &personal"), m_attended[2])},
        {u"note"_s, new Field(tr("&Anteckning"), m_note)}};
    QVBoxLayout* column = columnIn(this);
    for (const QString& name : {u"date"_s, u"theme"_s, u"audience"_s, u"heldBy"_s, u"place"_s, u"organisations"_s})
        column->addWidget(m_fields[name]);
    column->addWidget(sectionHeading(tr("Hur många som kom")));
    QLabel* blank = plainLabel(tr("Lämna tomt det som ingen räknade. Tomt är inte noll."));
    makeQuiet(blank);
    column->addWidget(blank);
    for (const QString& name : {u"attended.0"_s, u"attended.1"_s, u"attended.2"_s, u"note"_s})
        column->addWidget(m_fields[name]);
    column->addStretch(1);
    connect(m_date, &DateBox::edited, this, &ThematicForm::edited);
    for (QLineEdit* line :
         {m_theme, m_audience, m_heldBy, m_place, m_organisations, m_attended[0], m_attended[1], m_attended[2]})
        connect(line, &QLineEdit::textEdited, this, &ThematicForm::edited);
    connect(m_note, &QPlainTextEdit::textChanged, this, &ThematicForm::edited);
}

ThematicMeeting ThematicForm::value() const {
    ThematicMeeting meeting = m_value;
    meeting.date = m_date->date();
    meeting.theme = m_theme->text();
    meeting.audience = m_audience->text();
    meeting.heldBy = m_heldBy->text();
    meeting.place = m_place->text();
    meeting.organisations = m_organisations->text();
    for (std::size_t i = 0; i < m_attended.size(); ++i) {
        bool isNumber = false;
        const int number = m_attended[i]->text().trimmed().toInt(&isNumber);
        meeting.attended[i] = isNumber ? std::optional(number) : std::nullopt;
    }
    meeting.note = m_note->toPlainText();
    return meeting;
}

void ThematicForm::setValue(const ThematicMeeting& meeting) {
    const QSignalBlocker quiet(this);
    m_value = meeting;
    m_date->setDate(meeting.date);
    m_theme->setText(meeting.theme);
    m_audience->setText(meeting.audience);
    m_heldBy->setText(meeting.heldBy);
    m_place->setText(meeting.place);
    m_organisations->setText(meeting.organisations);
    for (std::size_t i = 0; i < m_attended.size(); ++i)
        m_attended[i]->setText(meeting.attended[i] ? QString::number(*meeting.attended[i]) : QString());
    m_note->setPlainText(meeting.note);
}

Issues ThematicForm::showIssues(const Issues& issues) { return showIssuesByPlace(issues, m_fields); }

bool ThematicForm::hasUnclearField() {
    bool any = m_date->isUnclear();
    if (any)
        m_fields[u"date"_s]->setIssue(tr("Skriv dagen som 2026-11-20."));
    const ThematicMeeting read = value();
    for (std::size_t i = 0; i < m_attended.size(); ++i)
        if (!m_attended[i]->text().trimmed().isEmpty() && !read.attended[i]) {
            m_fields[u"attended.%1"_s.arg(i)]->setIssue(tr("Skriv ett tal med siffror, eller lämna tomt."));
            any = true;
        }
    return any;
}

} // namespace bk
