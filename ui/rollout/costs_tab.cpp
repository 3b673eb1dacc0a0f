// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rollout/costs_tab.h"

#include "core/services/issue_text.h"
#include "core/services/rollout.h"
#include "core/services/rollout_text.h"
#include "ui/common/field.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/text_area.h"
#include "ui/common/text_line.h"
#include "ui/common/wrapping_choice.h"
#include "ui/forms/date_box.h"
#include "ui/forms/draft_values.h"
#include "ui/forms/show_issues.h"
#include "ui/meetings/rows_editor.h"
#include "ui/rollout/paper_row.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int mostDigits = 10;
constexpr int orePerKrona = 100;

QString kronorText(int ore) {
    const QString whole = QString::number(ore / orePerKrona);
    return ore % orePerKrona == 0 ? whole : u"%1,%2"_s.arg(whole).arg(ore % orePerKrona, 2, 10, QChar(u'0'));
}

/// Exact: "125", "12,5" and "12,50". Negative where it is no amount.
int oreOf(const QString& text) {
    QString plain = text.trimmed().replace(u',', u'.').remove(u' ').remove(QChar(0x00a0));
    const QStringList parts = plain.split(u'.');
    bool isWhole = false;
    bool isRest = true;
    const qint64 whole = parts.front().toLongLong(&isWhole);
    const qint64 rest = parts.size() > 1 ? parts[1].leftJustified(2, u'0').toLongLong(&isRest) : 0;
    if (!isWhole || !isRest || whole < 0 || rest < 0 || rest >= orePerKrona || parts.size() > 2 ||
        whole > highestPrice / orePerKrona)
        return -1;
    return int(whole * orePerKrona + rest);
}

int numberOf(const QString& text) {
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber ? number : -1;
}

/// What is no number is read as -1, which no rule lets through.
struct CostRow final : QWidget {
    QComboBox* kind = new QComboBox;
    QLineEdit* label = new TextLine;
    QLineEdit* count = new TextLine(mostDigits);
    QLineEdit* times = new TextLine(mostDigits);
    QLineEdit* price = new TextLine(mostDigits);
    QCheckBox* once = new WrappingCheckBox(CostsTab::tr("En gång, inte varje år"));

    CostRow() {
        for (const CostKind& each : rolloutContent().costs)
            kind->addItem(each.label, each.id);
        kind->addItem(CostsTab::tr("Annat"), QString(ownCost));
        QVBoxLayout* column = columnIn(this);
        column->addWidget(new Field(CostsTab::tr("Slag"), kind));
        column->addWidget(new Field(CostsTab::tr("Vad"), label));
        auto* numbers = new QWidget;
        auto* row = new FlowLayout(numbers);
        row->addWidget(new Field(CostsTab::tr("Antal"), count));
        row->addWidget(new Field(CostsTab::tr("Gånger"), times));
        row->addWidget(new Field(CostsTab::tr("Pris, kronor"), price));
        row->addWidget(once);
        column->addWidget(numbers);
        QObject::connect(kind, &QComboBox::activated, this, [this] { propose(); });
        times->setText(u"1"_s);
        count->setText(u"1"_s);
        propose();
    }

    void propose() {
        const CostKind* chosen = rolloutContent().cost(kind->currentData().toString());
        if (!chosen)
            return;
        label->setText(chosen->label);
        price->setText(kronorText(chosen->price));
        once->setChecked(chosen->once);
    }

    void setValue(const CostLine& line) {
        choose(line.kind, line.label);
        count->setText(QString::number(line.count));
        times->setText(QString::number(line.times));
        price->setText(kronorText(line.price));
        once->setChecked(line.once);
    }

    void choose(const QString& id, const QString& text) {
        if (kind->findData(id) < 0)
            kind->addItem(text, id);
        kind->setCurrentIndex(kind->findData(id));
        label->setText(text);
    }

    QJsonObject draft() const {
        return {
            {u"kind"_s, kind->currentData().toString()},
            {u"label"_s, label->text()},
            {u"count"_s, count->text()},
            {u"times"_s, times->text()},
            {u"price"_s, price->text()},
            {u"once"_s, once->isChecked()}};
    }

    void setDraft(const QJsonValue& draft) {
        choose(draft["kind"_L1].toString(), draft["label"_L1].toString());
        count->setText(draft["count"_L1].toString());
        times->setText(draft["times"_L1].toString());
        price->setText(draft["price"_L1].toString());
        once->setChecked(draft["once"_L1].toBool());
    }

    CostLine value() const {
        return {kind->currentData().toString(), label->text(),        numberOf(count->text()),
                numberOf(times->text()),        oreOf(price->text()), once->isChecked()};
    }
};

} // namespace

CostsTab::CostsTab(OpenUnit& unit, QWidget* parent)
    : SavedTab(unit, Action::EditRegister, u"rollout-costs"_s, tr("&Spara kostnaderna"), parent)
    , m_unit(unit)
    , m_areas(new TextLine(3))
    , m_rows(new RowsEditor(tr("Ny &kostnad"), tr("Ta bort kostnaden"), [] { return new CostRow; }))
    , m_decided(new DateBox)
    , m_decision(new TextArea(tr("Styrgruppens beslut"), 2))
    , m_sums(plainLabel())
    , m_papers(new PaperRow(unit, u"kostnader-inforande"_s)) {
    setUp(build());
    connect(m_areas, &QLineEdit::textEdited, this, &CostsTab::noteChange);
    connect(m_decided, &DateBox::edited, this, &CostsTab::noteChange);
    connect(m_decision, &QPlainTextEdit::textChanged, this, &CostsTab::noteChange);
    connect(m_rows, &RowsEditor::added, this, [this](QWidget* added) {
        listen(added);
        noteChange();
    });
    connect(m_rows, &RowsEditor::removed, this, &CostsTab::noteChange);
}

QWidget* CostsTab::build() {
    m_fields = {
        {u"areas"_s, new Field(tr("Antal &områden"), m_areas, tr("Geografiska områden som kostnaden gäller."))},
        {u"decided"_s, new Field(tr("Styrgruppens beslut, &dag"), m_decided)},
        {u"decision"_s,
         new Field(
             tr("Styrgruppens &beslut"), m_decision,
             tr("Behövs när bidraget till nationell utveckling är högre än 100 000 kr per år och område."))}};
    auto* form = new QWidget;
    QVBoxLayout* column = columnIn(form);
    column->addWidget(m_papers);
    column->addWidget(plainLabel(tr("Belopp efter handboken, där den har ett. Ändra det som är annorlunda hos er.")));
    column->addWidget(m_fields[u"areas"_s]);
    column->addWidget(m_rows);
    column->addWidget(m_fields[u"decided"_s]);
    column->addWidget(m_fields[u"decision"_s]);
    column->addWidget(sectionHeading(tr("Summa")));
    column->addWidget(m_sums);
    return form;
}

void CostsTab::listen(QWidget* added) {
    auto* row = static_cast<CostRow*>(added);
    for (QLineEdit* line : {row->label, row->count, row->times, row->price})
        connect(line, &QLineEdit::textEdited, this, &CostsTab::noteChange);
    connect(row->kind, &QComboBox::activated, this, &CostsTab::noteChange);
    connect(row->once, &QCheckBox::clicked, this, &CostsTab::noteChange);
}

RolloutCosts CostsTab::value() const {
    RolloutCosts costs;
    costs.areas = numberOf(m_areas->text());
    for (const QWidget* row : m_rows->rows())
        costs.lines.push_back(static_cast<const CostRow*>(row)->value());
    costs.decided = m_decided->date();
    costs.decision = m_decision->toPlainText();
    return costs;
}

void CostsTab::setValue(const RolloutCosts& costs) {
    const QSignalBlocker quiet(m_decision);
    m_areas->setText(QString::number(costs.areas));
    m_rows->clear();
    for (const CostLine& line : costs.lines) {
        auto* row = static_cast<CostRow*>(m_rows->add());
        row->setValue(line);
        listen(row);
    }
    m_decided->setDate(costs.decided);
    m_decision->setPlainText(costs.decision);
    showSums();
}

QJsonObject CostsTab::draft() const {
    QJsonArray lines;
    for (const QWidget* row : m_rows->rows())
        lines.append(static_cast<const CostRow*>(row)->draft());
    return {
        {u"areas"_s, m_areas->text()},
        {u"lines"_s, lines},
        {u"decided"_s, draft_values::day(m_decided->date())},
        {u"decision"_s, m_decision->toPlainText()}};
}

void CostsTab::setDraft(const QJsonObject& draft) {
    const QSignalBlocker quiet(m_decision);
    m_areas->setText(draft["areas"_L1].toString());
    m_rows->clear();
    for (const QJsonValue& line : draft["lines"_L1].toArray()) {
        auto* row = static_cast<CostRow*>(m_rows->add());
        row->setDraft(line);
        listen(row);
    }
    m_decided->setDate(draft_values::day(draft["decided"_L1]));
    m_decision->setPlainText(draft["decision"_L1].toString());
    showSums();
}

void CostsTab::noteChange() {
    noteEdit();
    showSums();
}

void CostsTab::noteUnsaved() { m_papers->setReady(false); }

void CostsTab::showSums() {
    const RolloutCosts costs = value();
    for (const Issue& issue : issues(rolloutContent(), costs, m_unit.today()))
        if (issue.rule == u"rollout.cost.range")
            return m_sums->setText(
                tr("Någon rad har ett tal som saknas eller inte får plats: rätta det, så syns summan."));
    const CostSums sums = costSums(costs);
    QStringList lines{
        tr("En gång: %1").arg(rollout_text::kronor(sums.once)),
        tr("Per år: %1").arg(rollout_text::kronor(sums.perYear)),
        tr("Första året: %1").arg(rollout_text::kronor(sums.firstYear()))};
    std::vector<int> weights;
    for (const AgreementParty& party : m_parties)
        weights.push_back(party.share);
    const std::vector<qint64> shares = costShares(sums.firstYear(), weights);
    for (std::size_t i = 0; i < shares.size(); ++i)
        lines.append(tr("%1, första året: %2").arg(m_parties[i].name, rollout_text::kronor(shares[i])));
    m_sums->setText(lines.join(u'\n'));
}

QString CostsTab::sums() const { return m_sums->text(); }

void CostsTab::load() {
    m_parties = rolloutOf(m_unit).agreement().parties;
    setValue(rolloutOf(m_unit).costs());
    m_papers->setReady(true);
}

void CostsTab::save() {
    const Issues found = issues(rolloutContent(), value(), m_unit.today());
    const Issues homeless = showIssuesByPlace(found, m_fields);
    if (m_decided->isUnclear())
        return m_fields[u"decided"_s]->setIssue(tr("Skriv dagen som 2026-11-20."));
    if (!found.empty())
        return tell(MessageBar::Tone::Warning, issueText(homeless.empty() ? found.front() : homeless.front()));
    saveRollout(m_unit, value());
    load();
    noteSaved();
    tell(MessageBar::Tone::Good, tr("Kostnaderna är sparade."));
    Q_EMIT saved();
}

} // namespace bk
