// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/children/enrolled_page.h"

#include "core/services/enrolled_children.h"
#include "core/services/open_unit.h"
#include "ui/child/list_part.h"
#include "ui/child/record_table.h"
#include "ui/common/attempt.h"
#include "ui/common/beside_label.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/forms/words.h"
#include "ui/sharing/paper_ways.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int monthsOffered = 12;

} // namespace

EnrolledPage::EnrolledPage(OpenUnit& unit, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_month(new QComboBox)
    , m_bvc(new QComboBox)
    , m_named(new RecordTable(tr("Barn som står med på listan"), {tr("Namn"), tr("Född"), tr("Avdelning eller klass")}))
    , m_leftOut(new RecordTable(tr("Barn som inte står med"), {tr("Namn"), tr("Varför")}))
    , m_nobody(plainLabel())
    , m_ways(new QVBoxLayout) {
    auto* form = new QWidget;
    QVBoxLayout* column = columnIn(form);
    column->addWidget(pageHeading(title()));
    QLabel* about = plainLabel(
        tr("En gång i månaden får barnens BVC veta vilka som har börjat, och hör av sig om de barn där det finns något "
           "att föra vidare. Ett barn står med när vårdnadshavaren har samtyckt till att just det BVC får veta det."));
    makeQuiet(about);
    column->addWidget(about);
    column->addWidget(buildChoices());
    column->addWidget(m_nobody);
    column->addWidget(m_named);
    column->addLayout(m_ways);
    m_leftOutPart = listPart(tr("Står inte med"), nullptr, m_leftOut);
    column->addWidget(m_leftOutPart);
    column->addStretch(1);
    body()->addWidget(scrollColumn(form, title()), 1);
    m_named->setWhole(true);
    m_leftOut->setWhole(true);
    connect(m_named, &RecordTable::opened, this, [this](int row) {
        Q_EMIT goToRoom(u"barn/"_s + m_ids[std::size_t(row)].toString());
    });
    connect(m_leftOut, &RecordTable::opened, this, [this](int row) {
        Q_EMIT goToRoom(u"barn/%1/samtycken"_s.arg(m_leftOutIds[std::size_t(row)].toString()));
    });
    for (QComboBox* choice : {m_month, m_bvc})
        connect(choice, &QComboBox::currentIndexChanged, this, &EnrolledPage::showChildren);
}

QWidget* EnrolledPage::buildChoices() {
    const QDate today = m_unit.today();
    for (int back = 0; back < monthsOffered; ++back) {
        const QDate month = QDate(today.year(), today.month(), 1).addMonths(-back);
        m_month->addItem(QLocale().toString(month, u"MMMM yyyy"_s), month);
    }
    auto* choices = new QWidget;
    auto* row = new FlowLayout(choices);
    row->setSpacing(grid(2));
    row->addWidget(besideLabel(tr("&Månad"), m_month));
    row->addWidget(besideLabel(tr("Lista till &BVC"), m_bvc));
    return choices;
}

/// Those whose name says that they are a BVC first; a person may know better.
void EnrolledPage::fillOrganisations() {
    const QSignalBlocker quiet(m_bvc);
    const QVariant before = m_bvc->currentData();
    std::vector<Organisation> all = m_unit.registers().organisations();
    std::stable_partition(all.begin(), all.end(), [](const Organisation& organisation) {
        return organisation.name.contains(u"bvc"_s, Qt::CaseInsensitive) ||
               organisation.name.contains(u"barnavård"_s, Qt::CaseInsensitive);
    });
    m_bvc->clear();
    for (const Organisation& organisation : all)
        m_bvc->addItem(organisation.fullName(), organisation.id.toString());
    m_bvc->setCurrentIndex(std::max(0, m_bvc->findData(before)));
}

void EnrolledPage::reload() {
    attempt(this, [this] { fillOrganisations(); });
    showChildren();
}

QWidget* EnrolledPage::firstFocus() const { return m_month; }

void EnrolledPage::showChildren() {
    attempt(this, [this] {
        const auto bvc = OrganisationId::fromString(m_bvc->currentData().toString());
        const EnrolledChildren found =
            enrolledChildren(m_unit, m_month->currentData().toDate(), bvc.value_or(OrganisationId()));
        m_ids.clear();
        m_leftOutIds.clear();
        std::vector<QStringList> named;
        std::vector<QStringList> leftOut;
        for (const Child& child : found.named) {
            m_ids.push_back(child.id);
            named.push_back({child.fullName(), words::shortDate(child.birthDate), child.place});
        }
        for (const EnrolledChildren::LeftOut& each : found.leftOut) {
            m_leftOutIds.push_back(each.child.id);
            leftOut.push_back({each.child.calledName(), each.because});
        }
        m_nobody->setText(
            !bvc ? tr("Inget BVC finns i registret. Lägg till det under Enheten, Verksamheter och personer.")
            : leftOut.empty() ? tr("Inget barn har registrerats den månaden.")
                              : tr("Ingen av månadens barn har ett samtycke som nämner det BVC."));
        m_nobody->setVisible(named.empty());
        m_named->setVisible(!named.empty());
        m_leftOutPart->setVisible(!leftOut.empty());
        m_named->setRows(std::move(named));
        m_leftOut->setRows(std::move(leftOut));
        offerPaper();
    });
}

void EnrolledPage::offerPaper() {
    delete m_paper;
    m_paper = nullptr;
    const auto bvc = OrganisationId::fromString(m_bvc->currentData().toString());
    if (m_ids.empty() || !bvc)
        return;
    SharingEntry start;
    start.what = tr("Månadens nyinskrivna barn");
    start.purpose = tr("Barnen har börjat hos oss");
    start.receiver = m_bvc->currentText();
    start.organisation = *bvc;
    const QDate month = m_month->currentData().toDate();
    m_paper = new PaperWays(
        m_unit,
        {tr("Listan till BVC"), u"nyinskrivna"_s, start, [this, month, bvc = *bvc](const SharingEntry& answered) {
             return enrolledToShare(m_unit, month, bvc, answered);
         }});
    m_ways->addWidget(m_paper);
}

} // namespace bk
