// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/children/children_filter.h"

#include "ui/common/beside_label.h"
#include "ui/common/flow_layout.h"
#include "ui/common/responsible_choice.h"
#include "ui/common/theme.h"
#include "ui/process/process_words.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

#include <array>

namespace bk {
namespace {

struct AgeGroup {
    int from; ///< whole years
    int to;   ///< -1: and older
};
/// The ages at which the instruments and the Barnteam change, without overlap. (P)
constexpr std::array<AgeGroup, 5> ageGroups{{{0, 3}, {4, 6}, {7, 12}, {13, 16}, {17, -1}}};

constexpr int everybody = -1;
constexpr int declined = -2;
constexpr int closed = -3;

std::vector<Station> stationsOf(int choice) {
    switch (choice) {
    case everybody: return {};
    case declined: return {Station::Avbojt};
    case closed: return {Station::BehovUppfyllt, Station::AvslutatUtanStod};
    default: return {static_cast<Station>(choice)};
    }
}

} // namespace

ChildrenFilter::ChildrenFilter(QDate today, const QString& me, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_step(new QComboBox)
    , m_age(new QComboBox)
    , m_responsible(new ResponsibleChoice(me))
    , m_overdue(new QCheckBox(tr("Bara &försenade")))
    , m_told(new QLabel)
    , m_clear(new QPushButton(tr("&Rensa filter"))) {
    fillSteps();
    fillAges();
    m_overdue->setToolTip(tr("Barn där något skulle ha varit gjort före i dag"));
    m_clear->setToolTip(tr("Visa alla barn igen"));
    makeQuiet(m_told);
    m_told->hide();
    m_clear->hide();
    auto* row = new FlowLayout(this);
    row->setSpacing(grid(1.5));
    row->addWidget(besideLabel(tr("&Steg"), m_step));
    row->addWidget(besideLabel(tr("Ål&der"), m_age));
    row->addWidget(besideLabel(tr("&Ansvarig"), m_responsible));
    for (QWidget* each : std::initializer_list<QWidget*>{m_overdue, m_told, m_clear})
        row->addWidget(each);
    connect(m_step, &QComboBox::currentIndexChanged, this, &ChildrenFilter::edited);
    connect(m_age, &QComboBox::currentIndexChanged, this, &ChildrenFilter::edited);
    connect(m_responsible, &ResponsibleChoice::chosenChanged, this, &ChildrenFilter::edited);
    connect(m_overdue, &QCheckBox::toggled, this, &ChildrenFilter::edited);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_step->setFocus(Qt::OtherFocusReason); // the button goes
        clear();
    });
}

void ChildrenFilter::fillSteps() {
    m_step->setAccessibleName(tr("Steg"));
    m_step->addItem(tr("Alla steg"), everybody);
    for (std::size_t i = 0; i < stationCount; ++i) {
        const auto station = static_cast<Station>(i);
        if (!isEnd(station) && station != Station::Avbojt)
            m_step->addItem(words::numberedStation(station), int(i));
    }
    m_step->addItem(tr("Familjen har tackat nej"), declined);
    m_step->addItem(tr("Avslutade"), closed);
}

void ChildrenFilter::fillAges() {
    m_age->setAccessibleName(tr("Ålder"));
    m_age->addItem(tr("Alla åldrar"));
    for (const AgeGroup& group : ageGroups)
        m_age->addItem(
            group.to < 0 ? tr("%1 år och äldre").arg(group.from) : tr("%1–%2 år").arg(group.from).arg(group.to));
}

ChildFilter ChildrenFilter::value() const {
    ChildFilter filter;
    filter.stations = stationsOf(m_step->currentData().toInt());
    if (m_overdue->isChecked())
        filter.overdueOn = m_today;
    if (m_age->currentIndex() > 0) {
        const AgeGroup& group = ageGroups[std::size_t(m_age->currentIndex() - 1)];
        filter.bornTo = m_today.addYears(-group.from);
        if (group.to >= 0)
            filter.bornFrom = m_today.addYears(-group.to - 1).addDays(1);
    }
    filter.responsible = m_responsible->chosen();
    return filter;
}

void ChildrenFilter::clear() {
    if (value().isEmpty())
        return;
    {
        const QSignalBlocker quiet(this);
        m_step->setCurrentIndex(0);
        m_age->setCurrentIndex(0);
        m_responsible->setCurrentIndex(0);
        m_overdue->setChecked(false);
    }
    Q_EMIT edited();
}

void ChildrenFilter::setNames(const std::vector<QString>& names) { m_responsible->setNames(names); }

void ChildrenFilter::tellCount(int shown, int all) {
    const bool narrowed = !value().isEmpty();
    const QLocale locale;
    m_told->setText(tr("Visar %1 av %2 barn").arg(locale.toString(shown), locale.toString(all)));
    m_told->setVisible(narrowed);
    m_clear->setVisible(narrowed);
}

} // namespace bk
