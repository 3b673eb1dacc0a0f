// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consent/samtycken_tab.h"

#include "core/domain/common/error.h"
#include "core/domain/process/current_records.h"
#include "core/services/meeting_children.h"
#include "core/services/open_unit.h"
#include "core/services/process_facts.h"
#include "core/services/process_text.h"
#include "ui/child/list_part.h"
#include "ui/child/record_table.h"
#include "ui/common/attempt.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/page_scroll.h"
#include "ui/common/theme.h"
#include "ui/consent/consent_card.h"
#include "ui/consent/consent_form_paper.h"
#include "ui/consent/consent_page.h"
#include "ui/consent/consent_reading_page.h"
#include "ui/consent/withdrawal_page.h"
#include "ui/forms/words.h"
#include "ui/help/help_button.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QStringList rowOf(const Consent& consent, const ConsentStandings& standings) {
    const ConsentState found = state(consent, standings.child, standings.today, standings.latestSeen);
    return {
        words::shortDate(consent.validFrom), process_text::consentKind(consent.kind),
        stateText(found, stateDate(consent, found)), words::listed(standings.named(consent.organisations)),
        voicesText(consent)};
}

Page* makeConsentForm(OpenUnit& unit, ChildId child, const QString& record) {
    if (const auto id = ConsentId::fromString(record))
        if (const auto consent = unit.consents().find(*id))
            return new ConsentPage(unit, *consent);
    // one that was asked for without saying which: what the team that comes next needs
    const auto kind = consentKindFrom(record);
    return new ConsentPage(unit, child, kind ? *kind : consentFor(nextMeetingKind(processFacts(unit, child))));
}

Page* makeWithdrawal(OpenUnit& unit, const QString& record) {
    const auto id = ConsentId::fromString(record);
    const auto consent = id ? unit.consents().find(*id) : std::nullopt;
    if (!consent)
        throw Error(Error::Kind::NotFound, u"consent"_s);
    return new WithdrawalPage(unit, *consent);
}

} // namespace

SamtyckenTab::SamtyckenTab(OpenUnit& unit, ChildId child, ChildRoads roads, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_child(child)
    , m_roads(std::move(roads))
    , m_cards{new ConsentCard(ConsentKind::Oral), new ConsentCard(ConsentKind::Written), new ConsentCard(ConsentKind::UpdatedWritten)}
    , m_clock(plainLabel())
    , m_table(new RecordTable(
          tr("Alla samtycken"), {tr("Från"), tr("Samtycke"), tr("Läge"), tr("Verksamheter"), tr("Svar")})) {
    auto* inner = new QWidget;
    QVBoxLayout* column = columnIn(inner);
    column->setSpacing(grid(1.5));
    makeLarger(m_clock, 0, true);
    column->addWidget(buildHead());
    column->addWidget(m_clock);
    for (const ConsentKind kind : {ConsentKind::Oral, ConsentKind::Written, ConsentKind::UpdatedWritten}) {
        column->addWidget(card(kind));
        connectCard(kind);
    }
    m_history = listPart(tr("Alla samtycken"), nullptr, m_table);
    column->addWidget(m_history);
    column->addStretch(1);
    connect(m_table, &RecordTable::opened, this, [this](int row) { attempt(this, [this, row] { openConsent(row); }); });
    auto* scroll = new PageScroll(inner);
    scroll->setAccessibleName(tr("Samtycken"));
    body()->addWidget(scroll, 1);
}

QWidget* SamtyckenTab::buildHead() {
    auto* head = new QWidget;
    auto* row = new FlowLayout(head);
    row->addWidget(sectionHeading(tr("Så här står det till i dag")));
    row->addStretch();
    row->addWidget(new HelpButton(tr("Om sek&retess och samtycke"), u"sekretess"_s));
    auto* paper = new QPushButton(tr("&Blankett att skriva under…"));
    connect(paper, &QPushButton::clicked, this, [this] {
        attempt(this, [this] { m_roads.open(makeConsentFormPaper(m_unit, m_child)); });
    });
    row->addWidget(paper);
    return head;
}

void SamtyckenTab::connectCard(ConsentKind kind) {
    const auto record = [this, kind] {
        const auto& consent = m_standings.kinds[std::size_t(kind)].consent;
        return consent ? consent->id.toString() : QString();
    };
    connect(card(kind)->newButton(), &QPushButton::clicked, this, [this, kind] {
        m_roads.openForm(u"samtycke"_s, toString(kind));
    });
    connect(card(kind)->mendButton(), &QPushButton::clicked, this, [this, record] {
        m_roads.openForm(u"samtycke"_s, record());
    });
    connect(card(kind)->withdrawButton(), &QPushButton::clicked, this, [this, record] {
        m_roads.openForm(u"aterkallelse"_s, record());
    });
}

void SamtyckenTab::reload() {
    attempt(this, [this] {
        m_standings = consentStandings(m_unit, m_child);
        for (const ConsentStanding& standing : m_standings.kinds)
            card(standing.kind)->setStanding(standing);
        m_clock->setText(clockText(m_standings));
        m_clock->setVisible(m_standings.clockSetBack());
        std::vector<QStringList> rows;
        for (const Consent& consent : m_standings.all)
            rows.push_back(rowOf(consent, m_standings));
        m_history->setVisible(!rows.empty());
        m_table->setRows(std::move(rows));
    });
}

void SamtyckenTab::openConsent(int row) {
    m_roads.open(new ConsentReadingPage(m_unit, m_standings.all[std::size_t(row)].id, m_roads));
}

ChildTab samtyckenTab() {
    return {u"samtycken"_s, SamtyckenTab::tr("Samtycken"), [](OpenUnit& unit, ChildId child, const ChildRoads& roads) {
                return static_cast<Page*>(new SamtyckenTab(unit, child, roads));
            }};
}

std::vector<FormPlace> consentForms() {
    return {
        {u"samtycke"_s,
         [](OpenUnit& unit, ChildId child, const ChildRoads&, const QString& record) {
             return makeConsentForm(unit, child, record);
         },
         Action::KeepConsents},
        {u"aterkallelse"_s,
         [](OpenUnit& unit, ChildId, const ChildRoads&, const QString& record) { return makeWithdrawal(unit, record); },
         Action::KeepConsents}};
}

} // namespace bk
