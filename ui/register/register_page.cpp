// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/register_page.h"

#include "core/services/open_unit.h"
#include "core/services/process_text.h"
#include "core/services/standing_times.h"
#include "ui/child/list_part.h"
#include "ui/child/record_table.h"
#include "ui/common/attempt.h"
#include "ui/common/column.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/register/barnkontakt_page.h"
#include "ui/register/organisation_page.h"
#include "ui/register/standing_time_page.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// Whoever is easiest to reach: "0411-57 70 00" or "karin@bjork.se".
QString reached(const Contact& contact) { return contact.telephone.isEmpty() ? contact.email : contact.telephone; }

QStringList rowOf(const Organisation& organisation) {
    QStringList names;
    for (const ContactPerson& person : organisation.persons)
        names.push_back(person.profession.isEmpty() ? person.name : u"%1, %2"_s.arg(person.name, person.profession));
    return {
        organisation.name, process_text::organisationKind(organisation.kind),
        organisation.legalBody.isEmpty() ? organisation.name : organisation.legalBody,
        organisation.mayStartSip ? RegisterPage::tr("Ja") : RegisterPage::tr("Nej"), names.join(u"; "_s)};
}

QStringList rowOf(const BarnkontaktEntry& entry) {
    return {
        process_text::lifeStage(entry.stage), entry.covers, entry.person.name, entry.person.organisation,
        reached(entry.person.contact)};
}

QStringList rowOf(const StandingTime& standing, const QString& whose, const QDateTime& now) {
    const QDateTime next = nextOccasion(standing, now);
    return {
        standing.name,
        standingTimeText(standing),
        RegisterPage::tr("%1 minuter").arg(standing.minutes),
        standing.place,
        whose,
        QLocale().toString(next.date(), u"d MMMM yyyy"_s)};
}

/// A list with its heading, and what stands in its place while it is empty.
QWidget* part(const QString& heading, QPushButton* add, RecordTable* table, QWidget* empty) {
    auto* lists = new QWidget;
    QVBoxLayout* column = columnIn(lists);
    column->setSpacing(0);
    column->addWidget(table);
    column->addWidget(empty);
    return listPart(heading, add, lists);
}

/// As high as its rows, so that the page scrolls and not the list; nothing where there are none.
void showRows(RecordTable* table, QWidget* empty, std::vector<QStringList> rows) {
    const bool any = !rows.empty();
    table->setRows(std::move(rows));
    table->setMinimumHeight(table->maximumHeight());
    table->setVisible(any);
    empty->setVisible(!any);
}

} // namespace

RegisterPage::RegisterPage(OpenUnit& unit, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_organisationTable(new RecordTable(
          tr("Verksamheter"),
          {tr("Namn"), tr("Typ"), tr("Ansvarar för sekretessen"), tr("Får starta SIP"), tr("Kontaktpersoner")}))
    , m_directoryTable(new RecordTable(
          tr("Barnkontakter"), {tr("Livsskede"), tr("Vilka barn"), tr("Namn"), tr("Verksamhet"), tr("Nås på")}))
    , m_standingTable(new RecordTable(
          tr("Stående tider"), {tr("Namn"), tr("När"), tr("Hur länge"), tr("Plats"), tr("Vems tid"), tr("Nästa gång")}))
    , m_newOrganisation(new QPushButton(tr("Ny &verksamhet")))
    , m_newBarnkontakt(new QPushButton(tr("Ny &Barnkontakt")))
    , m_newStandingTime(new QPushButton(tr("Ny stående &tid"))) {
    auto* parts = new QWidget;
    QVBoxLayout* column = columnIn(parts);
    column->setSpacing(grid(3));
    column->addWidget(organisationPart());
    column->addWidget(directoryPart());
    column->addWidget(standingPart());
    column->addStretch(1);
    body()->setContentsMargins(0, grid(1.5), 0, 0);
    body()->addWidget(plainScroll(parts, title()), 1);
}

QWidget* RegisterPage::organisationPart() {
    m_noOrganisations =
        quietLabel(tr("Inga verksamheter än. Lägg in dem ni samarbetar med: elevhälsan, socialtjänsten, "
                      "Första linjen, BVC. De kan sedan väljas i "
                      "samtycken och kallas till team."));
    connect(m_newOrganisation, &QPushButton::clicked, this, [this] {
        attempt(this, [this] { Q_EMIT formAsked(new OrganisationPage(m_unit, std::nullopt)); });
    });
    connect(m_organisationTable, &RecordTable::opened, this, [this](int row) {
        attempt(
            this, [this, row] { Q_EMIT formAsked(new OrganisationPage(m_unit, m_organisations[std::size_t(row)])); });
    });
    return part(tr("Verksamheter"), m_newOrganisation, m_organisationTable, m_noOrganisations);
}

QWidget* RegisterPage::directoryPart() {
    m_noDirectory = quietLabel(tr("Katalogen är tom. Skriv in vem som är Barnkontakt i varje livsskede: barnmorska, "
                                  "BVC-sköterska, rektor i förskola och "
                                  "grundskola. Då hittar alla rätt person, och överlämningar går fort."));
    connect(m_newBarnkontakt, &QPushButton::clicked, this, [this] {
        attempt(this, [this] { Q_EMIT formAsked(new BarnkontaktPage(m_unit, std::nullopt)); });
    });
    connect(m_directoryTable, &RecordTable::opened, this, [this](int row) {
        attempt(this, [this, row] { Q_EMIT formAsked(new BarnkontaktPage(m_unit, m_directory[std::size_t(row)])); });
    });
    return part(tr("Barnkontakter"), m_newBarnkontakt, m_directoryTable, m_noDirectory);
}

QWidget* RegisterPage::standingPart() {
    m_noStanding = quietLabel(tr("Inga stående tider än. Skriv in tiderna som hålls fria för Barnteam, till exempel "
                                 "varannan tisdag 13.00. Då föreslås nästa lediga tid när ett möte planeras."));
    connect(m_newStandingTime, &QPushButton::clicked, this, [this] {
        attempt(this, [this] { Q_EMIT formAsked(new StandingTimePage(m_unit, std::nullopt)); });
    });
    connect(m_standingTable, &RecordTable::opened, this, [this](int row) {
        attempt(this, [this, row] { Q_EMIT formAsked(new StandingTimePage(m_unit, m_standing[std::size_t(row)])); });
    });
    return part(tr("Stående tider för möten"), m_newStandingTime, m_standingTable, m_noStanding);
}

void RegisterPage::reload() {
    attempt(this, [this] {
        showOrganisations();
        showDirectory();
        showStandingTimes();
    });
}

void RegisterPage::showOrganisations() {
    m_organisations.clear();
    std::vector<QStringList> rows;
    for (const Organisation& organisation : m_unit.registers().organisations()) {
        m_organisations.push_back(organisation.id);
        rows.push_back(rowOf(organisation));
    }
    showRows(m_organisationTable, m_noOrganisations, std::move(rows));
}

void RegisterPage::showDirectory() {
    m_directory = m_unit.registers().directory();
    std::vector<QStringList> rows;
    for (const BarnkontaktEntry& entry : m_directory)
        rows.push_back(rowOf(entry));
    showRows(m_directoryTable, m_noDirectory, std::move(rows));
}

void RegisterPage::showStandingTimes() {
    m_standing = m_unit.registers().standingTimes();
    std::vector<QStringList> rows;
    for (const StandingTime& standing : m_standing) {
        const auto whose = standing.organisation ? m_unit.registers().find(*standing.organisation) : std::nullopt;
        rows.push_back(
            rowOf(standing, whose ? whose->fullName() : tr("Vår egen enhet"), m_unit.clock().now().toLocalTime()));
    }
    showRows(m_standingTable, m_noStanding, std::move(rows));
}

QWidget* RegisterPage::firstFocus() const { return m_newOrganisation; }

} // namespace bk
