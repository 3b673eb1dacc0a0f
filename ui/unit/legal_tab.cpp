// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unit/legal_tab.h"

#include "core/services/legal_content.h"
#include "core/services/open_unit.h"
#include "ui/child/record_table.h"
#include "ui/common/attempt.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/forms/words.h"
#include "ui/unit/legal_page.h"

#include <QLabel>
#include <QVBoxLayout>

namespace bk {
namespace {

QString inForceText(const LegalReference& reference) {
    const QString from = words::shortDate(reference.validFrom);
    return reference.validTo.isValid() ? LegalList::tr("%1 till %2").arg(from, words::shortDate(reference.validTo))
                                       : LegalList::tr("från %1").arg(from);
}

} // namespace

LegalList::LegalList(OpenUnit& unit, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_table(new RecordTable(tr("Lagrum"), {tr("Lagrum"), tr("Gäller"), tr("Kontrollerat"), tr("Vad det säger")})) {
    QLabel* what = plainLabel(
        tr("De lagrum som programmet skriver ut, till exempel i en anmälan. Lagar ersätts: jämför med gällande lag och "
           "skriv in dagen då ni gjorde det. Öppna en rad för att ändra den."));
    makeQuiet(what);
    body()->setContentsMargins(0, grid(1.5), 0, 0);
    body()->addWidget(what);
    body()->addWidget(m_table, 1);
    connect(
        m_table, &RecordTable::opened, this, [this](int row) { Q_EMIT changeAsked(m_references[std::size_t(row)]); });
}

void LegalList::reload() {
    attempt(this, [this] {
        m_references = legalReferences(m_unit);
        std::vector<QStringList> rows;
        for (const LegalReference& reference : m_references)
            rows.push_back(
                {reference.citation(), inForceText(reference),
                 reference.checkedOn.isValid() ? words::shortDate(reference.checkedOn) : tr("inte än"),
                 reference.text});
        m_table->setRows(std::move(rows));
    });
}

QWidget* LegalList::firstFocus() const { return m_table; }

LegalTab::LegalTab(OpenUnit& unit, QWidget* parent) : PageStack(parent), m_list(new LegalList(unit)) {
    setRoot(m_list);
    connect(m_list, &LegalList::changeAsked, this, [this, &unit](const LegalReference& reference) {
        attempt(this, [&] {
            auto* form = new LegalPage(unit, reference);
            connect(form, &FormPage::closed, this, &LegalTab::pop);
            push(form);
        });
    });
}

} // namespace bk
