// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/purge/purge_list_page.h"

#include "core/services/access.h"
#include "core/services/issue_text.h"
#include "core/services/purge_text.h"
#include "ui/child/list_part.h"
#include "ui/child/record_table.h"
#include "ui/common/attempt.h"
#include "ui/common/beside_label.h"
#include "ui/common/busy_line.h"
#include "ui/common/column.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/forms/words.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace bk {
namespace {

enum class Shown { Due, WithinAYear, Staying };

bool isShown(const ChildStanding& standing, Shown shown, QDate today) {
    switch (shown) {
    case Shown::Due: return standing.anyDue();
    case Shown::WithinAYear: return standing.nextDue().isValid() && standing.nextDue() <= today.addYears(1);
    case Shown::Staying: return !standing.whole();
    }
    return false;
}

} // namespace

PurgeListPage::PurgeListPage(OpenUnit& unit, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_filter(new QComboBox)
    , m_busy(new BusyLine(tr("Enheten får en ny nyckel")))
    , m_state(plainLabel())
    , m_list(new RecordTable(tr("Barn"), {tr("Barn"), tr("Varför"), tr("Gallras nu"), tr("Sparas")}))
    , m_preview(new QPushButton(tr("&Förhandsgranska gallringen …")))
    , m_rules(new QPushButton(tr("Gallrings&frister …")))
    , m_finish(new QPushButton(tr("&Avsluta gallringen")))
    , m_receiptTable(
          new RecordTable(tr("Gallringskvitton"), {tr("Kvitto"), tr("Dag"), tr("Beslut"), tr("Barn"), tr("Av")}))
    , m_noReceipts(plainLabel(tr("Inget är gallrat än."))) {
    m_filter->addItem(tr("Ska gallras nu"));
    m_filter->addItem(tr("Ska gallras inom ett år"));
    m_filter->addItem(tr("Det som sparas"));
    for (RecordTable* table : {m_list, m_receiptTable})
        table->setWhole(true);
    makePrimary(m_preview);
    makePrimary(m_finish);
    makeQuiet(m_noReceipts);
    layOut();
    connect(m_filter, &QComboBox::currentIndexChanged, this, &PurgeListPage::showList);
    connect(m_rules, &QPushButton::clicked, this, &PurgeListPage::rulesAsked);
    connect(m_finish, &QPushButton::clicked, this, &PurgeListPage::finishAsked);
    connect(m_preview, &QPushButton::clicked, this, [this] {
        std::vector<ChildId> children;
        for (const ListedStanding& each : m_shown)
            children.push_back(each.standing.child);
        Q_EMIT purgeAsked(children);
    });
    connect(m_list, &RecordTable::opened, this, [this](int row) {
        const ChildStanding& standing = m_shown[std::size_t(row)].standing;
        if (m_mayPurge && standing.anyDue())
            Q_EMIT purgeAsked({standing.child});
        else
            Q_EMIT goToRoom(QStringLiteral("barn/") + standing.child.toString());
    });
    connect(m_receiptTable, &RecordTable::opened, this, [this](int row) {
        Q_EMIT receiptAsked(m_receipts[std::size_t(row)]);
    });
}

void PurgeListPage::layOut() {
    auto* parts = new QWidget;
    QVBoxLayout* column = columnIn(parts);
    column->setSpacing(grid(2));
    column->addWidget(plainLabel(
        tr("Uppgifter sparas så länge som enheten har bestämt efter att stödet avslutades, minst två år, och gallras "
           "sedan. Det som gallras går inte att få tillbaka. Enter eller dubbelklick på ett barn visar bara det "
           "barnet.")));
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid());
    for (QPushButton* button : {m_finish, m_preview, m_rules})
        row->addWidget(button);
    column->addWidget(listPart(tr("Att gallra"), besideLabel(tr("&Visa"), m_filter), m_list));
    column->addWidget(m_state);
    column->addWidget(m_busy);
    column->addWidget(buttons);
    column->addWidget(sectionHeading(tr("Gallringskvitton")));
    column->addWidget(m_receiptTable);
    column->addWidget(m_noReceipts);
    column->addStretch(1);
    body()->setContentsMargins(0, grid(1.5), 0, 0);
    body()->addWidget(plainScroll(parts, title()), 1);
}

QWidget* PurgeListPage::firstFocus() const { return m_filter; }

void PurgeListPage::reload() {
    attempt(this, [this] {
        m_all = retentionList(m_unit);
        m_receipts = purgeReceipts(m_unit);
        const auto refused = accessRefusal(m_unit, Action::Purge);
        m_mayPurge = !refused;
        for (QPushButton* button : {m_finish, m_preview, m_rules}) {
            button->setEnabled(m_mayPurge && !(m_going && button == m_finish));
            button->setAccessibleDescription(refused ? issueText(*refused) : QString());
        }
        const bool unfinished = purgeIsUnfinished(m_unit);
        m_finish->setVisible(unfinished);
        if (unfinished)
            messages()->show(
                MessageBar::Tone::Warning,
                tr("En gallring blev avbruten. Uppgifterna är borttagna, men enheten har inte fått sin nya nyckel. "
                   "Avsluta gallringen."));
        showList();
        showReceipts();
    });
}

void PurgeListPage::showList() {
    const auto shown = Shown(m_filter->currentIndex());
    const RetentionRules rules = retentionRules(m_unit);
    m_shown.clear();
    std::vector<QStringList> rows;
    for (const ListedStanding& each : m_all) {
        if (!isShown(each.standing, shown, m_unit.today()))
            continue;
        m_shown.push_back(each);
        rows.push_back(
            {each.name, purge_text::start(each.standing), purge_text::due(each.standing),
             purge_text::staying(each.standing, rules)});
    }
    m_list->setRows(std::move(rows));
    m_list->setVisible(!m_shown.empty());
    m_state->setText(shown == Shown::Due ? tr("Inget ska gallras i dag.") : tr("Inga barn att visa."));
    m_state->setVisible(m_shown.empty());
    m_preview->setVisible(shown == Shown::Due);
    m_preview->setEnabled(m_mayPurge && !m_shown.empty());
}

void PurgeListPage::showReceipts() {
    std::vector<QStringList> rows;
    for (const PurgeReceipt& each : m_receipts)
        rows.push_back(
            {each.number, words::shortDate(each.at.toLocalTime().date()), each.decision,
             QString::number(each.wholeChildren + each.partChildren), each.by});
    m_receiptTable->setRows(std::move(rows));
    m_receiptTable->setVisible(!m_receipts.empty());
    m_noReceipts->setVisible(m_receipts.empty());
}

void PurgeListPage::showRekeying(bool going) {
    m_busy->say(going ? tr("Enheten får en ny nyckel och en ny fil. Det går bra att arbeta vidare.") : QString());
    m_going = going;
    m_finish->setEnabled(m_mayPurge && !going);
}

} // namespace bk
