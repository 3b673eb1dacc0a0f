// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consent/consent_reading_page.h"

#include "core/domain/common/error.h"
#include "core/services/consent_scan.h"
#include "core/services/consent_standing.h"
#include "core/services/extract/describe_records.h"
#include "core/services/process_text.h"
#include "ui/common/attempt.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/forms/words.h"
#include "ui/sharing/saved_paper.h"
#include "ui/sharing/share_dialog.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

ConsentReadingPage::ConsentReadingPage(OpenUnit& unit, ConsentId consent, ChildRoads roads, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_consent(consent)
    , m_roads(std::move(roads))
    , m_heading(qobject_cast<QLabel*>(pageHeading({})))
    , m_state(plainLabel())
    , m_grid(new QGridLayout)
    , m_scan(plainLabel())
    , m_addScan(new QPushButton(tr("&Lägg till skannat papper…")))
    , m_saveCopy(new QPushButton(tr("Spara &kopia…"))) {
    makeLarger(m_state, 0, true);
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(grid(3));
    m_grid->setVerticalSpacing(grid());
    auto* inner = new QWidget;
    QVBoxLayout* column = columnIn(inner);
    column->addWidget(m_state);
    column->addLayout(m_grid);
    column->addWidget(sectionHeading(tr("Det underskrivna papperet")));
    column->addWidget(m_scan);
    auto* scanRow = new QHBoxLayout;
    scanRow->addWidget(m_addScan);
    scanRow->addWidget(m_saveCopy);
    scanRow->addStretch(1);
    column->addLayout(scanRow);
    column->addStretch(1);
    body()->addWidget(m_heading);
    body()->addWidget(buildButtons());
    body()->addWidget(scrollColumn(inner, tr("Samtycket")), 1);
    connect(m_addScan, &QPushButton::clicked, this, &ConsentReadingPage::chooseScan);
    connect(m_saveCopy, &QPushButton::clicked, this, &ConsentReadingPage::saveCopy);
}

QWidget* ConsentReadingPage::buildButtons() {
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    const std::pair<QString, QString> buttons[] = {
        {tr("&Fyll på"), u"samtycke"_s}, {tr("Å&terkalla…"), u"aterkallelse"_s}};
    for (const auto& [text, form] : buttons) {
        auto* button = new QPushButton(text);
        connect(button, &QPushButton::clicked, this, [this, form] { m_roads.openForm(form, m_consent.toString()); });
        row->addWidget(button);
    }
    row->addStretch(1);
    return holder;
}

void ConsentReadingPage::reload() {
    attempt(this, [this] {
        const auto consent = m_unit.consents().find(m_consent);
        if (!consent)
            throw Error(Error::Kind::NotFound, u"consent"_s);
        m_child = consent->child;
        const ConsentStandings standings = consentStandings(m_unit, m_child);
        const ConsentState found = state(*consent, standings.child, standings.today, standings.latestSeen);
        m_heading->setText(process_text::consentKind(consent->kind));
        m_state->setText(
            (found == ConsentState::Valid ? u"✓ "_s : u"! "_s) + stateText(found, stateDate(*consent, found)) + u' ' +
            wayText(found));
        showFields(*consent);
        showScan();
    });
}

void ConsentReadingPage::showFields(const Consent& consent) {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const describe::Names names{m_unit.instruments(), m_unit.model(), m_unit.registers().organisations()};
    int row = 0;
    const auto described = describe::record(consent, names);
    for (const DescribedField& field : described.fields()) {
        if (field.id == u"kind"_s)
            continue;
        QLabel* label = plainLabel(field.label);
        makeQuiet(label);
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(plainLabel(field.shown), row, 1, Qt::AlignTop);
        ++row;
    }
}

void ConsentReadingPage::showScan() {
    const bool any = m_unit.consents().hasScan(m_consent);
    m_scan->setText(
        any ? tr("Det finns ett skannat papper, krypterat i enheten.")
            : tr("Inget skannat papper än. En PDF, JPEG eller PNG på högst 10 MB sparas krypterat i enheten."));
    m_addScan->setText(any ? tr("&Byt ut mot ett nytt…") : tr("&Lägg till skannat papper…"));
    m_saveCopy->setVisible(any);
}

void ConsentReadingPage::chooseScan() {
    chooseFile(
        this, tr("Välj det skannade papperet"), tr("Skannat papper (*.pdf *.jpg *.jpeg *.png)"),
        [this](const QString& path) { keep(path); });
}

void ConsentReadingPage::keep(const QString& path) {
    const bool kept = attempt(this, [&] {
        keepScan(m_unit, m_consent, path);
        showScan();
    });
    if (kept)
        messages()->show(
            MessageBar::Tone::Good,
            tr("Papperet är sparat i enheten. Filen %1 ligger kvar utan skydd: ta bort den om den inte behövs.")
                .arg(QFileInfo(path).fileName()));
}

void ConsentReadingPage::saveCopy() {
    attempt(this, [this] {
        const auto scan = m_unit.consents().scan(m_consent);
        if (!scan)
            throw Error(Error::Kind::NotFound, u"scan"_s);
        const QString suffix = QFileInfo(scan->fileName).suffix();
        SharingEntry start;
        start.child = m_child;
        start.what = tr("Det underskrivna samtycket, skannat");
        start.way = SharingWay::File;
        ShareDialog::ask(this, m_unit, start, [this, suffix](const SharingEntry& entry) {
            saveFile(
                this, tr("Spara kopia"), u"samtycke."_s + suffix, {tr("Skannat papper (*.%1)").arg(suffix)},
                [this, entry](const QString& path) {
                    attempt(this, [&] {
                        shareScan(m_unit, m_consent, entry, path);
                        sayShared(this, path);
                    });
                });
        });
    });
}

} // namespace bk
