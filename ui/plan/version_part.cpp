// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/version_part.h"

#include "core/domain/common/error.h"
#include "core/services/frozen_plan.h"
#include "ui/child/record_table.h"
#include "ui/common/attempt.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/forms/words.h"
#include "ui/plan/sign_page.h"
#include "ui/sharing/shared_paper_page.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <ranges>

using namespace Qt::StringLiterals;

namespace bk {

VersionPart::VersionPart(QWidget* parent)
    : QWidget(parent)
    , m_none(plainLabel(tr("Ingen version är fryst än. När ni är överens fryser ni planen; då står den kvar som den "
                           "var, och ni arbetar vidare i den som visas här.")))
    , m_table(new RecordTable(
          tr("Versioner av planen"), {tr("Version"), tr("Fryst"), tr("Underskrifter"), tr("Anteckning")}))
    , m_freeze(new QPushButton(tr("&Frys och skriv under…")))
    , m_compare(new QPushButton(tr("&Jämför versioner…"))) {
    auto* ways = new FlowLayout;
    ways->setSpacing(grid());
    ways->addWidget(m_freeze);
    ways->addWidget(m_compare);
    QVBoxLayout* column = columnIn(this);
    column->setSpacing(grid());
    column->addWidget(m_none);
    column->addWidget(m_table);
    column->addLayout(ways);
    connect(m_freeze, &QPushButton::clicked, this, &VersionPart::freezeAsked);
    connect(m_compare, &QPushButton::clicked, this, &VersionPart::compareAsked);
    connect(m_table, &RecordTable::opened, this, [this](int row) { Q_EMIT opened(m_ids[std::size_t(row)]); });
}

void VersionPart::setVersions(const std::vector<PlanVersion>& versions) {
    m_ids.clear();
    std::vector<QStringList> rows;
    for (const PlanVersion& version : std::views::reverse(versions)) {
        m_ids.push_back(version.id);
        QStringList names;
        for (const PlanSignature& signature : version.signatures)
            names.append(signature.name);
        rows.push_back(
            {QString::number(version.number), words::shortDate(version.frozenAt.toLocalTime().date()),
             names.isEmpty() ? tr("Ingen än") : names.join(u", "_s), version.note});
    }
    const bool any = !rows.empty();
    m_table->setRows(std::move(rows));
    m_table->setMinimumHeight(m_table->maximumHeight());
    m_table->setVisible(any);
    m_compare->setVisible(any);
    m_none->setVisible(!any);
}

Page* versionPage(OpenUnit& unit, PlanVersionId id, const ChildRoads& roads) {
    const auto version = unit.planVersions().find(id);
    if (!version)
        throw Error(Error::Kind::NotFound, u"planVersion"_s);
    SharingEntry start;
    start.child = version->child;
    start.what = versionInWords(*version, {}, SharingWay::Print);
    auto* withoutAddress = new QCheckBox(VersionPart::tr("Utan &adresser"));
    withoutAddress->setToolTip(
        VersionPart::tr("Versionen ändras inte. Det här gäller bara pappret som skrivs ut eller sparas."));
    const auto options = [withoutAddress] {
        PlanOptions chosen;
        chosen.leaveOutAddress = withoutAddress->isChecked();
        return chosen;
    };
    auto* page = new SharedPaperPage(
        unit, {VersionPart::tr("Barnets plan, version %1").arg(version->number), u"plan"_s, start,
               u"barnets-plan-version-%1"_s.arg(version->number),
               [&unit, id, options](const SharingEntry& entry) { return planVersionPaper(unit, id, entry, options()); },
               SharedPaperPage::Paper::Languages::WithSwedish, planSections(),
               [&unit, id, options](const SharingEntry& entry, const std::vector<std::size_t>& sections) {
                   return planVersionPaper(unit, id, entry, withSections(options(), sections));
               }});
    page->addChoice(withoutAddress);
    QObject::connect(withoutAddress, &QCheckBox::toggled, page, [page, options, start, version = *version] {
        SharingEntry changed = start;
        changed.what = versionInWords(version, options(), SharingWay::Print);
        page->setStart(changed);
        page->reload();
    });
    auto* sign = new QPushButton(VersionPart::tr("Lägg till &underskrift…"));
    QObject::connect(sign, &QPushButton::clicked, page, [&unit, page, roads, id, child = version->child] {
        attempt(page, [&] { roads.open(new SignPage(unit, child, id)); });
    });
    page->addButton(sign);
    return page;
}

} // namespace bk
