// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/hand_counts_form.h"

#include "core/domain/statistics/masking.h"
#include "ui/common/em.h"
#include "ui/common/field.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/text_area.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/forms/show_issues.h"
#include "ui/meetings/rows_editor.h"

#include <QAbstractButton>
#include <QCompleter>
#include <QDateEdit>
#include <QIntValidator>
#include <QLabel>
#include <QSpinBox>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int mostDigits = 6;

/// Empty: not collected, which is not 0.
QLineEdit* numberLine() {
    auto* line = new TextLine(mostDigits);
    line->setValidator(new QIntValidator(0, 999'999, line));
    line->setPlaceholderText(HandCountsForm::tr("underlag saknas"));
    return line;
}

Figure figureOf(const QLineEdit* line) {
    bool isNumber = false;
    const int number = line->text().trimmed().toInt(&isNumber);
    return isNumber ? Figure(number) : Figure();
}

QString maskingHint() {
    return HandCountsForm::tr(
        "Gäller alla terminer, i det som lämnar enheten. De tal som skulle avslöja ett maskerat tal maskeras också.");
}

QString limitsHint() {
    return HandCountsForm::tr(
        "En termin räcker till dagen före nästa. Ändras dagarna räknas alla terminer om, också tidigare. Rapporter "
        "säger "
        "vilka dagar som gäller, och kommunens tabeller lägger inte ihop enheter med olika dagar.");
}

constexpr int anyYear = 2001; ///< without a 29 February

/// Tab leaves it at once, as every other field; the arrows go from day to month.
class DayOfYear final : public QDateEdit {
protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
};

QDateEdit* dayOfYear(TermLimits::Day earliest, TermLimits::Day latest) {
    auto* day = new DayOfYear;
    day->setDisplayFormat(QStringLiteral("d MMMM"));
    day->setDateRange({anyYear, earliest.month, earliest.day}, {anyYear, latest.month, latest.day});
    return day;
}

void setFigure(QLineEdit* line, Figure figure) {
    const auto number = figure.number();
    line->setText(number ? QString::number(*number) : QString());
}

} // namespace

CountRow::CountRow(const QString& nameLabel, QCompleter* organisations, QWidget* parent)
    : QWidget(parent)
    , m_nameLabel(nameLabel)
    , m_name(new TextLine(text_limits::name))
    , m_number(numberLine()) {
    auto* line = new FlowLayout(this);
    m_name->setMinimumWidth(em(24));
    line->addWidget(new Field(nameLabel, m_name));
    line->addWidget(new Field(tr("Antal"), m_number));
    connect(m_name, &QLineEdit::textEdited, this, &CountRow::edited);
    connect(m_number, &QLineEdit::textEdited, this, &CountRow::edited);
    connect(m_name, &QLineEdit::textChanged, this, &CountRow::nameFields);
    if (!organisations)
        return;
    m_counted = new TextLine(text_limits::name);
    m_place = new TextLine(text_limits::name);
    m_place->setMinimumWidth(em(20));
    m_place->setCompleter(organisations);
    line->addWidget(new Field(tr("Räknas i"), m_counted));
    line->addWidget(new Field(tr("Verksamhet"), m_place));
    connect(m_counted, &QLineEdit::textEdited, this, &CountRow::edited);
    connect(m_place, &QLineEdit::textChanged, this, &CountRow::edited); // also as it is proposed
    connect(m_place, &QLineEdit::textChanged, this, &CountRow::nameFields);
}

void CountRow::nameFields() {
    const QString name = m_name->text().trimmed();
    const QString place = m_place ? m_place->text().trimmed() : QString();
    const QString row = place.isEmpty() ? name : tr("%1, %2").arg(name, place);
    m_name->setAccessibleName(tr("%1, %2").arg(m_nameLabel, row));
    m_number->setAccessibleName(tr("Antal, %1").arg(row));
    if (m_counted)
        m_counted->setAccessibleName(tr("Räknas i, %1").arg(row));
    if (m_place)
        m_place->setAccessibleName(tr("Verksamhet, %1").arg(row));
}

ReachCount CountRow::value() const {
    return {
        m_name->text().trimmed(), m_counted ? m_counted->text().trimmed() : QString(),
        m_place ? m_place->text().trimmed() : QString(), figureOf(m_number)};
}

void CountRow::setValue(const ReachCount& row) {
    m_name->setText(row.material);
    setFigure(m_number, row.number);
    if (m_counted)
        m_counted->setText(row.counted);
    if (m_place)
        m_place->setText(row.place);
}

HandCountsForm::HandCountsForm(const std::vector<std::pair<QString, QString>>& tables, QWidget* parent)
    : QWidget(parent)
    , m_counts(new QWidget)
    , m_organisations(new QCompleter(this))
    , m_reach(new RowsEditor(
          tr("Lägg till material"), tr("Ta bort materialet"),
          [this] { return connected(new CountRow(tr("Material"), m_organisations)); }))
    , m_visits(new RowsEditor(
          tr("Lägg till besök"), tr("Ta bort besöket"),
          [this] { return connected(new CountRow(tr("Besök"), nullptr)); }))
    , m_surveys(numberLine())
    , m_maskBelow(new QSpinBox)
    , m_terms(new QWidget)
    , m_spring(dayOfYear({1, 1}, {3, 31}))
    , m_autumn(dayOfYear({6, 1}, {9, 30})) {
    QVBoxLayout* column = columnIn(this);
    m_organisations->setModel(new QStringListModel(m_organisations));
    m_organisations->setCaseSensitivity(Qt::CaseInsensitive);
    m_organisations->setFilterMode(Qt::MatchContains);
    m_maskBelow->setRange(maskBelowAtLeast, maskBelowAtMost);
    addCounts();
    column->addWidget(m_counts);
    column->addWidget(sectionHeading(tr("Kommentarer till tabellerna")));
    for (const auto& [id, title] : tables) {
        m_comments[id] = new TextArea(tr("Kommentar till %1").arg(title));
        column->addWidget(new Field(title, m_comments[id]));
        connect(m_comments[id], &QPlainTextEdit::textChanged, this, &HandCountsForm::edited);
    }
    column->addWidget(sectionHeading(tr("Maskering")));
    m_fields[u"maskBelow"_s] = new Field(tr("Maskera tal som är mindre än"), m_maskBelow, maskingHint());
    column->addWidget(m_fields[u"maskBelow"_s]);
    column->addWidget(m_terms);
    addTerms();
    connect(m_surveys, &QLineEdit::textEdited, this, &HandCountsForm::edited);
    connect(m_maskBelow, &QSpinBox::valueChanged, this, &HandCountsForm::edited);
    for (RowsEditor* rows : {m_reach, m_visits}) {
        connect(rows, &RowsEditor::added, this, &HandCountsForm::edited);
        connect(rows, &RowsEditor::removed, this, &HandCountsForm::edited);
    }
}

void HandCountsForm::addCounts() {
    m_fields[u"reach"_s] = new Field(
        {}, m_reach,
        tr("En rad för varje verksamhet: samma material kan stå på flera rader. Utan verksamhet räknas antalet till "
           "enheten själv."));
    m_fields[u"visits"_s] = new Field(
        {}, m_visits,
        tr("Behövs inte i en enhet som för in besöken i besöksprogrammet: de räknas av sig själva så länge inget antal "
           "står här."));
    m_fields[u"surveys"_s] = new Field(
        tr("Barnsamtal med vårdnadshavare som hölls som enkät"), m_surveys,
        tr("Räknas annars från samtalen. Skrivs bara för en termin då det inte stod där."));
    QLabel* blank = plainLabel(tr("Lämna tomt det som ingen räknade. Tomt är inte noll: i tabellerna står det att "
                                  "underlag saknas."));
    makeQuiet(blank);
    QVBoxLayout* column = columnIn(m_counts);
    column->addWidget(blank);
    column->addWidget(sectionHeading(tr("Barn och vårdnadshavare som mött Behovskompassen")));
    column->addWidget(m_fields[u"reach"_s]);
    column->addWidget(sectionHeading(tr("Besök för de yngsta barnen")));
    column->addWidget(m_fields[u"visits"_s]);
    column->addWidget(sectionHeading(tr("Samtal")));
    column->addWidget(m_fields[u"surveys"_s]);
}

void HandCountsForm::setOrganisations(const QStringList& names) {
    static_cast<QStringListModel*>(m_organisations->model())->setStringList(names);
}

void HandCountsForm::showOnlyComments() {
    m_counts->hide();
    m_terms->hide();
    setValue({});
}

CountRow* HandCountsForm::connected(CountRow* row) {
    connect(row, &CountRow::edited, this, &HandCountsForm::edited);
    return row;
}

HandCounts HandCountsForm::value() const {
    HandCounts counts;
    for (const QWidget* row : m_reach->rows())
        counts.reach.push_back(static_cast<const CountRow*>(row)->value());
    for (const QWidget* row : m_visits->rows()) {
        const ReachCount visit = static_cast<const CountRow*>(row)->value();
        counts.visits.push_back({visit.material, visit.number});
    }
    counts.surveys = figureOf(m_surveys);
    for (const auto& [id, area] : m_comments)
        if (const QString text = area->toPlainText().trimmed(); !text.isEmpty())
            counts.comments.insert(id, text);
    return counts;
}

void HandCountsForm::setValue(const HandCounts& counts) {
    const QSignalBlocker quiet(this);
    m_reach->clear();
    for (const ReachCount& row : counts.reach)
        static_cast<CountRow*>(m_reach->add())->setValue(row);
    m_visits->clear();
    for (const VisitCount& row : counts.visits)
        static_cast<CountRow*>(m_visits->add())->setValue({row.visit, {}, {}, row.children});
    setFigure(m_surveys, counts.surveys);
    for (const auto& [id, area] : m_comments)
        area->setPlainText(counts.comments.value(id));
    if (m_readOnly)
        lock();
}

void HandCountsForm::addTerms() {
    m_fields[u"spring"_s] = new Field(tr("Vårterminen börjar"), m_spring);
    m_fields[u"autumn"_s] = new Field(tr("Höstterminen börjar"), m_autumn, limitsHint());
    QVBoxLayout* column = columnIn(m_terms);
    column->addWidget(sectionHeading(tr("Terminer")));
    column->addWidget(m_fields[u"spring"_s]);
    column->addWidget(m_fields[u"autumn"_s]);
    for (QDateEdit* day : {m_spring, m_autumn})
        connect(day, &QDateEdit::dateChanged, this, &HandCountsForm::edited);
}

void HandCountsForm::setReadOnly() {
    m_readOnly = true;
    lock();
}

/// What stands here can still be reached and read.
void HandCountsForm::lock() {
    for (QLineEdit* line : findChildren<QLineEdit*>())
        line->setReadOnly(true);
    for (const auto& [id, area] : m_comments)
        area->setReadOnly(true);
    for (QAbstractButton* button : findChildren<QAbstractButton*>())
        button->setEnabled(false);
    for (QAbstractSpinBox* box : std::initializer_list<QAbstractSpinBox*>{m_maskBelow, m_spring, m_autumn})
        box->setReadOnly(true);
}

void HandCountsForm::refuseSettings(const QString& why) {
    for (QAbstractSpinBox* box : std::initializer_list<QAbstractSpinBox*>{m_maskBelow, m_spring, m_autumn}) {
        box->setReadOnly(true);
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    }
    m_fields[u"maskBelow"_s]->setHint(maskingHint() + u' ' + why);
    m_fields[u"autumn"_s]->setHint(limitsHint() + u' ' + why);
}

int HandCountsForm::maskBelow() const { return m_maskBelow->value(); }

void HandCountsForm::setMaskBelow(int below) {
    const QSignalBlocker quiet(this);
    m_maskBelow->setValue(below);
}

TermLimits HandCountsForm::termLimits() const {
    const QDate spring = m_spring->date();
    const QDate autumn = m_autumn->date();
    return {{spring.month(), spring.day()}, {autumn.month(), autumn.day()}};
}

void HandCountsForm::setTermLimits(const TermLimits& limits) {
    const QSignalBlocker quiet(this);
    m_spring->setDate({anyYear, limits.spring.month, limits.spring.day});
    m_autumn->setDate({anyYear, limits.autumn.month, limits.autumn.day});
}

Issues HandCountsForm::showIssues(const Issues& issues) { return showIssuesByPlace(issues, m_fields); }

} // namespace bk
