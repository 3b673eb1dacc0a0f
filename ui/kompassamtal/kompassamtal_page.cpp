// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kompassamtal/kompassamtal_page.h"

#include "core/domain/common/term.h"
#include "core/services/child_papers.h"
#include "core/services/collect_statistics.h"
#include "ui/charts/compass_view.h"
#include "ui/common/attempt.h"
#include "ui/common/em.h"
#include "ui/common/empty_state.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layers.h"
#include "ui/common/page_scroll.h"
#include "ui/common/theme.h"
#include "ui/common/turning_layout.h"
#include "ui/forms/words.h"
#include "ui/kompassamtal/talks_model.h"
#include "ui/sharing/preview_window.h"
#include "ui/sharing/print_pages.h"
#include "ui/sharing/saved_paper.h"
#include "ui/sharing/share_dialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr qreal leastBeside = 66; ///< em for the list with the compass beside it

std::vector<CompassProfile> profilesOf(const CompassTalk& talk, const QString& model) {
    if (const auto* conversation = std::get_if<Barnsamtal>(&talk))
        return profiles(*conversation, model);
    return {profile(std::get<Skattning>(talk), model)};
}

SharingEntry entryFor(const QString& what, SharingWay way) {
    SharingEntry entry;
    entry.what = what;
    entry.way = way;
    return entry;
}

} // namespace

KompassamtalPage::KompassamtalPage(OpenUnit& unit, KompassamtalForms forms, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_forms(std::move(forms))
    , m_model(new TalksModel(this))
    , m_list(new QTableView)
    , m_compass(new CompassView(unit, std::nullopt))
    , m_counts(new QLabel)
    , m_layers(new Layers) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    auto* top = new QWidget;
    auto* head = new FlowLayout(top);
    head->addWidget(pageHeading(tr("Kompassamtal")));
    head->addStretch();
    auto* rating = new QPushButton(tr("Nytt &skattningsformulär"));
    auto* conversation = new QPushButton(tr("&Nytt samtal"));
    makePrimary(conversation);
    connect(conversation, &QPushButton::clicked, this, [this] { openForm(u"samtal"_s); });
    connect(rating, &QPushButton::clicked, this, [this] { openForm(u"skattning"_s); });
    head->addWidget(rating);
    head->addWidget(conversation);
    column->addWidget(top);
    makeQuiet(m_counts);
    m_counts->setWordWrap(true);
    column->addWidget(m_counts);
    auto* halves = new TurningLayout(leastBeside);
    halves->addWidget(listSide());
    halves->addWidget(compassSide(), 1);
    column->addLayout(halves, 1);
    m_overview = new PageScroll(content);

    auto* empty = new EmptyState(
        tr("Inga kompassamtal än"),
        tr("Här hålls samtal med kompassen utan att något barn läggs in: utvecklingssamtal, hälsosamtal, samtal på BVC "
           "eller i "
           "klassen. De visas, skrivs ut och räknas, men inget namn behövs."),
        tr("Nytt samtal"));
    connect(empty->button(), &QPushButton::clicked, this, [this] { openForm(u"samtal"_s); });
    m_empty = empty;
    m_layers->addWidget(m_overview);
    m_layers->addWidget(m_empty);
    body()->addLayout(m_layers, 1);
}

QString KompassamtalPage::title() const { return tr("Kompassamtal"); }

QString KompassamtalPage::helpTopic() const { return u"kompassamtal"_s; }

QWidget* KompassamtalPage::listSide() {
    m_list->setAccessibleName(tr("Kompassamtal"));
    m_list->setModel(m_model);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setShowGrid(false);
    m_list->verticalHeader()->hide();
    m_list->setMinimumSize(em(24), em(14));
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(TalksModel::Label, QHeaderView::Stretch);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KompassamtalPage::showSelected);
    return m_list;
}

QWidget* KompassamtalPage::compassSide() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_compass, 1);
    m_savePdf = new QPushButton(tr("Spara som &PDF…"));
    m_print = new QPushButton(tr("Skriv &ut…"));
    m_preview = new QPushButton(tr("Förhandsgranska"));
    connect(m_preview, &QPushButton::clicked, this, [this] {
        attempt(this, [this] { showPreview(this, tr("Kompassamtal"), layOut(compassDocument(selectedPaper()))); });
    });
    connect(m_savePdf, &QPushButton::clicked, this, &KompassamtalPage::savePdf);
    connect(m_print, &QPushButton::clicked, this, &KompassamtalPage::print);
    auto* ways = new QHBoxLayout;
    ways->addStretch();
    ways->addWidget(m_preview);
    ways->addWidget(m_savePdf);
    ways->addWidget(m_print);
    column->addLayout(ways);
    return side;
}

void KompassamtalPage::reload() {
    if (m_form)
        return m_form->reload();
    attempt(this, [this] {
        m_model->setTalks(m_unit.samtal().withoutChild(), m_unit.skattningar().withoutChild());
        showCounts();
    });
    const bool any = m_model->rowCount() > 0;
    m_layers->setCurrentWidget(any ? m_overview : static_cast<QWidget*>(m_empty));
    if (any && !m_list->currentIndex().isValid())
        m_list->selectRow(0);
    showSelected();
}

QWidget* KompassamtalPage::firstFocus() const {
    if (m_form)
        return m_form->firstFocus();
    return m_layers->currentWidget() == m_overview ? m_list : static_cast<QWidget*>(m_empty->button());
}

void KompassamtalPage::showCounts() {
    const TermLimits limits = termLimits(m_unit);
    const Term term = Term::of(m_unit.today(), limits);
    QStringList parts;
    for (const OccasionCount& count : m_unit.samtal().counts(term.first(limits), term.last(limits))) {
        if (count.withoutChild > 0)
            parts.append(u"%1: %2"_s.arg(words::occasion(count.occasion)).arg(count.withoutChild));
    }
    const QString name = term.autumn ? tr("Höstterminen %1").arg(term.year) : tr("Vårterminen %1").arg(term.year);
    m_counts->setText(
        parts.isEmpty() ? tr("%1: inga kompassamtal än.").arg(name) : u"%1 – %2."_s.arg(name, parts.join(u", ")));
}

void KompassamtalPage::showSelected() {
    const int row = m_list->currentIndex().row();
    const bool any = row >= 0 && row < m_model->rowCount();
    m_compass->setProfiles(any ? profilesOf(m_model->talk(row), m_unit.model().id) : std::vector<CompassProfile>());
    m_savePdf->setEnabled(any);
    m_print->setEnabled(any);
    m_preview->setEnabled(any);
}

void KompassamtalPage::openForm(const QString& which) {
    closeForm();
    const auto& make = which == "skattning"_L1 ? m_forms.rating : m_forms.conversation;
    m_form = make(m_unit, [this] {
        closeForm();
        reload();
    });
    m_openForm = which;
    connect(m_form, &Page::saved, this, &Page::saved);
    m_layers->addWidget(m_form);
    m_layers->setCurrentWidget(m_form);
    if (QWidget* first = m_form->firstFocus())
        first->setFocus(Qt::OtherFocusReason);
    Q_EMIT described();
}

void KompassamtalPage::closeForm() {
    if (!m_form)
        return;
    m_layers->removeWidget(m_form);
    std::exchange(m_form, nullptr)->deleteLater();
    m_openForm.clear();
    Q_EMIT described();
}

QString KompassamtalPage::place() const { return m_openForm; }

void KompassamtalPage::goTo(const QString& place) {
    if (place == "samtal"_L1 || place == "skattning"_L1)
        openForm(place);
    else
        closeForm();
}

CompassPaper KompassamtalPage::selectedPaper() const {
    CompassPaper paper = std::visit(
        [this](const auto& record) { return compassPaper(m_unit, record); },
        m_model->talk(m_list->currentIndex().row()));
    paper.shape = m_compass->figure().shape;
    return paper;
}

void KompassamtalPage::savePdf() {
    ShareDialog::ask(
        this, m_unit, entryFor(tr("Kompassamtal som PDF"), SharingWay::Pdf), [this](const SharingEntry& entry) {
            saveFile(
                this, tr("Spara som PDF"), u"kompassamtal.pdf"_s, paperFilters(), [this, entry](const QString& path) {
                    attempt(this, [&] {
                        shareCompassPaper(m_unit, entry, selectedPaper(), path);
                        sayShared(this, path);
                    });
                });
        });
}

void KompassamtalPage::print() {
    ShareDialog::ask(
        this, m_unit, entryFor(tr("Kompassamtal på papper"), SharingWay::Print), [this](const SharingEntry& entry) {
            attempt(this, [&] { printPages(this, m_unit, {compassDocument(selectedPaper()), {entry}}); });
        });
}

} // namespace bk
