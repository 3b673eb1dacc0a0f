// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/child/child_page.h"

#include "core/domain/common/error.h"
#include "core/services/open_unit.h"
#include "ui/child/child_band.h"
#include "ui/child/record_rows.h"
#include "ui/child/record_table.h"
#include "ui/common/attempt.h"
#include "ui/common/empty_state.h"
#include "ui/common/theme.h"
#include "ui/forms/layout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

const QStringList& tabPlaces() {
    static const QStringList places{u"kompass"_s, u"samtal"_s, u"skattningar"_s, u"plan"_s, u"delat"_s};
    return places;
}

QPushButton* primaryButton(const QString& text) {
    auto* button = new QPushButton(text);
    makePrimary(button);
    return button;
}

/// A list with a heading and the button that adds to it.
QWidget* listPart(const QString& heading, QPushButton* add, QWidget* list) {
    auto* part = new QWidget;
    QVBoxLayout* column = columnIn(part);
    column->setSpacing(grid());
    auto* head = new QHBoxLayout;
    head->addWidget(sectionHeading(heading), 1);
    head->addWidget(add);
    column->addLayout(head);
    column->addWidget(list, 100);
    column->addStretch(1);
    return part;
}

QWidget* tabPage(QLayout* content) {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, grid(2), 0, 0);
    column->addLayout(content, 1);
    return page;
}

} // namespace

ChildPage::ChildPage(OpenUnit& unit, ChildId child, const ChildPageParts& parts, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_child(child)
    , m_band(new ChildBand(this))
    , m_tabs(new QTabWidget(this)) {
    loadBand();
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setAccessibleName(tr("Barnets sidor"));
    addPart(tr("Kompass"), parts.compass ? parts.compass(unit, child) : new QWidget);
    m_tabs->addTab(buildSamtal(), tr("Samtal"));
    m_tabs->addTab(buildSkattningar(), tr("Skattningar"));
    addPart(tr("Plan"), parts.plan ? parts.plan(unit, child) : new QWidget);
    m_tabs->addTab(buildDelat(), tr("Delat"));
    m_tabs->setTabVisible(Kompass, bool(parts.compass));
    m_tabs->setTabVisible(Plan, bool(parts.plan));
    body()->addWidget(m_band);
    body()->addWidget(m_tabs, 1);
    connect(m_band->editButton(), &QPushButton::clicked, this, &ChildPage::editAsked);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (auto* page = m_tabs->currentWidget()->findChild<Page*>(QString(), Qt::FindDirectChildrenOnly))
            page->reload();
        if (m_tabs->currentIndex() == Delat) // compass and plan add rows without the page hearing of it
            attempt(this, [this] { loadSharing(); });
        Q_EMIT described();
    });
}

void ChildPage::addPart(const QString& name, QWidget* part) {
    auto* content = new QVBoxLayout;
    content->addWidget(part);
    if (auto* page = qobject_cast<Page*>(part))
        connect(page, &Page::saved, this, &Page::saved);
    m_tabs->addTab(tabPage(content), name);
}

QWidget* ChildPage::buildSamtal() {
    m_samtal = new RecordTable(
        tr("Barnets samtal"), {tr("Datum"), tr("Samtal"), tr("Hölls av"), tr("Vilka som har lämnat sin bild")});
    auto* empty = new EmptyState(
        tr("Inga samtal än"),
        tr("I Barnsamtalet berättar barnet och vårdnadshavarna hur de har det, område för område. "
           "Barnet väljer själv var ni börjar."),
        tr("Nytt Barnsamtal"));
    auto* add = primaryButton(tr("Nytt &Barnsamtal"));
    connect(add, &QPushButton::clicked, this, &ChildPage::newSamtalAsked);
    connect(empty->button(), &QPushButton::clicked, this, &ChildPage::newSamtalAsked);
    connect(
        m_samtal, &RecordTable::opened, this, [this](int row) { Q_EMIT samtalChosen(m_samtalIds[std::size_t(row)]); });
    m_samtalStack = new QStackedLayout;
    m_samtalStack->addWidget(listPart(tr("Samtal"), add, m_samtal));
    m_samtalStack->addWidget(empty);
    return tabPage(m_samtalStack);
}

QWidget* ChildPage::buildSkattningar() {
    m_skattningar = new RecordTable(
        tr("Professionellas skattningar"), {tr("Datum"), tr("Vem"), tr("Yrke"), tr("Verksamhet"), tr("Områden")});
    m_gemensam = new RecordTable(tr("Gemensamma behovskompasser"), {tr("Datum"), tr("Områden"), tr("Vilka var med")});
    auto* empty = new EmptyState(
        tr("Inga skattningar än"),
        tr("Varje professionell som känner barnet fyller i ett eget Skattningsformulär utifrån det hen vet. "
           "Av dem gör teamet sedan en Gemensam Behovskompass."),
        tr("Nytt Skattningsformulär"));
    auto* add = primaryButton(tr("Nytt &Skattningsformulär"));
    auto* agree = new QPushButton(tr("Enas om en &Gemensam Behovskompass"));
    for (QPushButton* button : {add, empty->button()})
        connect(button, &QPushButton::clicked, this, &ChildPage::newSkattningAsked);
    connect(agree, &QPushButton::clicked, this, &ChildPage::newGemensamAsked);
    connect(m_skattningar, &RecordTable::opened, this, [this](int row) {
        Q_EMIT skattningChosen(m_skattningIds[std::size_t(row)]);
    });
    connect(m_gemensam, &RecordTable::opened, this, [this](int row) {
        Q_EMIT gemensamChosen(m_gemensamIds[std::size_t(row)]);
    });
    m_noGemensam = plainLabel(tr("Teamet har inte enats om någon gemensam kompass än."));
    auto* joint = new QWidget;
    QVBoxLayout* jointColumn = columnIn(joint);
    jointColumn->addWidget(m_noGemensam, 0, Qt::AlignTop);
    jointColumn->addWidget(m_gemensam, 100);
    jointColumn->addStretch(1);
    auto* both = new QWidget;
    QVBoxLayout* column = columnIn(both);
    column->addWidget(listPart(tr("Skattningsformulär"), add, m_skattningar), 3);
    column->addWidget(listPart(tr("Gemensam Behovskompass"), agree, joint), 2);
    m_skattningStack = new QStackedLayout;
    m_skattningStack->addWidget(both);
    m_skattningStack->addWidget(empty);
    return tabPage(m_skattningStack);
}

QWidget* ChildPage::buildDelat() {
    m_sharing = new RecordTable(
        tr("Vad som har lämnat enheten"),
        {tr("När"), tr("Vad"), tr("Hur"), tr("Till vem"), tr("Varför"), tr("Berättat för familjen")});
    m_sharing->setOpens(false);
    m_sharingStack = new QStackedLayout;
    m_sharingStack->addWidget(m_sharing);
    m_sharingStack->addWidget(new EmptyState(
        tr("Inget har delats"),
        tr("Allt som lämnar enheten – utskrift, PDF, bild eller fil – antecknas här: vad, till vem, varför och när.")));
    return tabPage(m_sharingStack);
}

QString ChildPage::helpTopic() const {
    static const QStringList topics{u"barn-kompass"_s, u"barnsamtal"_s, u"skattningsformular"_s, u"plan"_s, u"barn"_s};
    return topics.value(m_tabs->currentIndex());
}

QString ChildPage::place() const { return tabPlaces().value(m_tabs->currentIndex()); }

void ChildPage::goTo(const QString& place) {
    const auto tab = int(tabPlaces().indexOf(place.section(u'/', 0, 0)));
    if (tab >= 0 && m_tabs->isTabVisible(tab))
        m_tabs->setCurrentIndex(tab);
}

void ChildPage::reload() {
    attempt(this, [this] {
        loadBand();
        loadSamtal();
        loadSkattningar();
        loadSharing();
    });
    if (auto* page = m_tabs->currentWidget()->findChild<Page*>(QString(), Qt::FindDirectChildrenOnly))
        page->reload();
}

void ChildPage::loadBand() {
    const auto child = m_unit.children().find(m_child);
    if (!child)
        throw Error(Error::Kind::NotFound);
    m_band->setChild(*child, m_unit.today());
    const QString name = child->calledName().isEmpty() ? child->fullName() : child->calledName();
    if (name != m_title) {
        m_title = name;
        Q_EMIT described();
    }
}

void ChildPage::loadSamtal() {
    const auto held = m_unit.samtal().ofChild(m_child);
    m_samtalIds.clear();
    std::vector<QStringList> rows;
    for (const Barnsamtal& samtal : held) {
        m_samtalIds.push_back(samtal.id);
        rows.push_back(record_rows::of(samtal));
    }
    m_samtal->setRows(std::move(rows));
    m_samtalStack->setCurrentIndex(held.empty() ? 1 : 0);
}

void ChildPage::loadSkattningar() {
    const auto rated = m_unit.skattningar().ofChild(m_child);
    const auto agreed = m_unit.skattningar().jointOfChild(m_child);
    m_skattningIds.clear();
    m_gemensamIds.clear();
    std::vector<QStringList> ratedRows;
    for (const Skattning& skattning : rated) {
        m_skattningIds.push_back(skattning.id);
        ratedRows.push_back(record_rows::of(skattning));
    }
    std::vector<QStringList> agreedRows;
    for (const GemensamBehovskompass& joint : agreed) {
        m_gemensamIds.push_back(joint.id);
        agreedRows.push_back(record_rows::of(joint));
    }
    m_skattningar->setRows(std::move(ratedRows));
    m_gemensam->setRows(std::move(agreedRows));
    m_noGemensam->setVisible(agreed.empty());
    m_gemensam->setVisible(!agreed.empty());
    m_skattningStack->setCurrentIndex(rated.empty() && agreed.empty() ? 1 : 0);
}

void ChildPage::loadSharing() {
    std::vector<QStringList> rows;
    for (const SharingEntry& entry : m_unit.sharing().ofChild(m_child))
        rows.push_back(record_rows::of(entry));
    const bool any = !rows.empty();
    m_sharing->setRows(std::move(rows));
    m_sharingStack->setCurrentIndex(any ? 0 : 1);
}

} // namespace bk
