// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unit/instruments_tab.h"

#include "core/domain/common/error.h"
#include "core/services/issue_text.h"
#include "core/services/open_unit.h"
#include "ui/common/attempt.h"
#include "ui/common/column.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/icon.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_choice.h"

#include <QCheckBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024;
constexpr std::size_t mostFaultsShown = 30;

QString date(QDate day) { return QLocale().toString(day, QLocale::ShortFormat); }

QByteArray contentsOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(file.exists() ? Error::Kind::Io : Error::Kind::NotFound);
    return file.read(mostBytes + 1); // one more than the reader takes, so that it says so itself
}

} // namespace

InstrumentsTab::InstrumentsTab(OpenUnit& unit, QWidget* parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_packs(new QTreeWidget)
    , m_review(new QWidget) {
    buildReview();
    auto* about = new QLabel(
        tr("Formulärens ord kommer ur paket. Varje svar hör ihop med de ord det gavs till, så ett nyare paket ändrar "
           "aldrig det som redan är skattat."));
    about->setWordWrap(true);
    m_packs->setHeaderLabels({tr("Paket och formulär"), tr("Version"), tr("Gäller från"), tr("Ägare")});
    m_packs->setAccessibleName(tr("Enhetens paket"));
    m_packs->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* import = new QPushButton(icon(u"folder"_s), tr("Läs in ett paket …"));
    connect(import, &QPushButton::clicked, this, &InstrumentsTab::askForFile);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(1.5), 0, 0);
    layout->setSpacing(grid(1.5));
    layout->addWidget(about);
    layout->addWidget(m_review, 1);
    layout->addWidget(m_packs, 1);
    layout->addWidget(import, 0, Qt::AlignLeft);
}

void InstrumentsTab::buildReview() {
    m_heading = new QLabel;
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    makeLarger(m_heading, 1, true);
    m_text = new QLabel;
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_signOff =
        new WrappingCheckBox(tr("Jag har kontrollerat att paketet kommer från rätt ägare och att vi får använda det"));
    m_import = new QPushButton(tr("Lägg till paketet"));
    makePrimary(m_import);
    auto* cancel = new QPushButton(tr("Tillbaka till paketen"));
    connect(m_signOff, &QCheckBox::toggled, m_import, &QWidget::setEnabled);
    connect(m_import, &QPushButton::clicked, this, &InstrumentsTab::import);
    connect(cancel, &QPushButton::clicked, this, &InstrumentsTab::endReview);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid());
    buttons->addWidget(m_import);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    const Column text = scrollingColumn(100);
    text.layout->addWidget(m_text);
    text.layout->addStretch(1);
    auto* layout = new QVBoxLayout(m_review);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid());
    layout->addWidget(m_heading);
    layout->addWidget(text.area, 1);
    layout->addWidget(m_signOff);
    layout->addLayout(buttons);
    m_review->setVisible(false);
}

void InstrumentsTab::reload() {
    m_packs->clear();
    const auto& packs = m_unit.instruments().packs();
    for (const auto& pack : packs) {
        const bool current = m_unit.instruments().currentPack(pack->model.id, m_unit.today()) == pack.get();
        auto* item = new QTreeWidgetItem(
            m_packs, {current ? tr("%1 – används nu").arg(pack->name) : pack->name, pack->version,
                      date(pack->validFrom), pack->official ? tr("%1 (officiellt)").arg(pack->owner) : pack->owner});
        for (const Instrument& instrument : pack->instruments)
            new QTreeWidgetItem(item, {instrument.title, instrument.ref.version, {}, {}});
        item->setExpanded(packs.size() == 1);
    }
    m_packs->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {1, 2, 3})
        m_packs->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_packs->header()->setStretchLastSection(false);
}

void InstrumentsTab::askForFile() {
    chooseFile(this, tr("Välj ett paket"), tr("Paket (*.json)"), [this](const QString& path) { read(path); });
}

void InstrumentsTab::read(const QString& path) {
    attempt(this, [this, &path] {
        m_read = contentsOf(path);
        const PackReading reading = readPack(m_read);
        if (reading.pack)
            showSummary(*reading.pack);
        else
            showFaults(reading.faults);
        m_packs->setVisible(false);
        m_review->setVisible(true);
    });
}

void InstrumentsTab::showFaults(const std::vector<PackFault>& faults) {
    m_heading->setText(tr("Paketet kan inte läsas in. %n fel hittades; inget är ändrat.", nullptr, int(faults.size())));
    QStringList lines;
    for (std::size_t i = 0; i < faults.size() && i < mostFaultsShown; ++i)
        lines.append(lineText(faults[i]));
    if (faults.size() > mostFaultsShown)
        lines.append(tr("… och %1 till.").arg(faults.size() - mostFaultsShown));
    m_text->setText(lines.join(u'\n'));
    m_signOff->setVisible(false);
    m_import->setVisible(false);
}

void InstrumentsTab::showSummary(const InstrumentPack& pack) {
    m_heading->setText(tr("%1, version %2").arg(pack.name, pack.version));
    QStringList lines{
        tr("Ägare: %1").arg(pack.owner), tr("Gäller från: %1").arg(date(pack.validFrom)),
        pack.official ? tr("Officiellt paket") : tr("Inte det officiella instrumentet"),
        tr("Modell: %1").arg(pack.model.name)};
    for (const Instrument& instrument : pack.instruments) {
        std::size_t statements = 0;
        for (const InstrumentArea& area : instrument.areas)
            statements += area.statements.size();
        lines.append(tr("– %1, %2 påståenden").arg(instrument.title).arg(statements));
    }
    m_text->setText(lines.join(u'\n'));
    m_signOff->setChecked(false);
    m_signOff->setVisible(true);
    m_import->setEnabled(false);
    m_import->setVisible(true);
    m_signOff->setFocus();
}

void InstrumentsTab::import() {
    attempt(this, [this] {
        m_unit.importPack(m_read);
        endReview();
        reload();
        MessageBar::nearest(this)->show(
            MessageBar::Tone::Good, tr("Paketet är tillagt. Nya formulär använder det paket som gäller."));
        Q_EMIT imported();
    });
}

void InstrumentsTab::endReview() {
    m_review->setVisible(false);
    m_packs->setVisible(true);
    m_read.clear();
}

} // namespace bk
