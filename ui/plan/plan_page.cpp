// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/plan_page.h"

#include "core/domain/common/error.h"
#include "core/services/child_papers.h"
#include "core/services/issue_text.h"
#include "core/services/open_unit.h"
#include "ui/common/attempt.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/menu_button.h"
#include "ui/common/page_scroll.h"
#include "ui/common/save_keys.h"
#include "ui/common/tab_order.h"
#include "ui/common/theme.h"
#include "ui/common/turning_layout.h"
#include "ui/forms/draft_keeper.h"
#include "ui/forms/words.h"
#include "ui/plan/compare_page.h"
#include "ui/plan/known_parts.h"
#include "ui/plan/paper_preview.h"
#include "ui/plan/plan_form.h"
#include "ui/plan/sign_page.h"
#include "ui/plan/suggestion_dialog.h"
#include "ui/plan/version_part.h"
#include "ui/sharing/language_choice.h"
#include "ui/sharing/paper_roads.h"
#include "ui/sharing/print_pages.h"
#include "ui/sharing/saved_paper.h"
#include "ui/sharing/share_dialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr qreal leastBeside = 60; ///< em for the form with the paper beside it

QString newestFollowUp(OpenUnit& unit, ChildId child) {
    for (const Barnsamtal& samtal : unit.samtal().ofChild(child))
        if (samtal.followUp)
            return samtal.id.toString();
    return {};
}

} // namespace

PlanPage::PlanPage(OpenUnit& unit, ChildId child, const ChildRoads& roads, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_child(child)
    , m_roads(roads)
    , m_form(new PlanForm(context()))
    , m_known(new KnownParts(*m_form, roads))
    , m_versions(new VersionPart)
    , m_closed(plainLabel())
    , m_preview(new PaperPreview)
    , m_tabOrder(new TabOrder(this))
    , m_leaveOutAddress(new QCheckBox(tr("Utan &adresser")))
    , m_language(new LanguageChoice(unit, true, FamilyReader{child}, LanguageChoice::Proposal::Chosen)) {
    auto* halves = new TurningLayout(leastBeside);
    halves->addWidget(formSide(), 1);
    halves->addWidget(previewSide(), 1);
    body()->addLayout(halves, 1);
    connect(halves, &TurningLayout::turned, this, [this](bool stacked) {
        m_formScroll->setWhole(stacked);
        m_preview->setWhole(stacked);
    });
    m_form->addTo(PlanForm::Section::Signatures, m_versions);
    m_versions->setEnabled(bool(m_roads.open));
    listen();
    listenToVersions();
}

void PlanPage::listenToVersions() {
    connect(m_versions, &VersionPart::freezeAsked, this, [this] {
        if (saveChanges())
            attempt(this, [this] { m_roads.open(new SignPage(m_unit, m_child, std::nullopt)); });
    });
    connect(m_versions, &VersionPart::compareAsked, this, [this] {
        if (saveChanges())
            attempt(this, [this] { m_roads.open(new ComparePage(m_unit, m_child)); });
    });
    connect(m_versions, &VersionPart::opened, this, [this](PlanVersionId version) {
        attempt(this, [this, version] { m_roads.open(versionPage(m_unit, version, m_roads)); });
    });
}

PlanContext PlanPage::context() {
    PlanContext context;
    context.model = m_unit.model();
    if (const Instrument* instrument = fordjupadInstrument(m_unit))
        context.fordjupad = *instrument;
    context.today = m_unit.today();
    context.user = m_unit.user().displayName;
    context.offer = [this](PlanField field, const PlanContext::Take& take) {
        attempt(this, [&] { offer(field, take); });
    };
    return context;
}

void PlanPage::offer(PlanField field, const PlanContext::Take& take) {
    const BarnetsPlan plan = m_form->value();
    std::vector<SuggestionDialog::Offered> offered;
    for (const PlanSuggestion& suggestion : planSuggestions(m_unit, m_child, field))
        offered.push_back({suggestion, isTaken(suggestion, field, plan)});
    SuggestionDialog::ask(this, offered, take);
}

void PlanPage::listen() {
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(400);
    connect(&m_refresh, &QTimer::timeout, this, &PlanPage::refreshPreview);
    connect(m_form, &PlanForm::edited, &m_refresh, qOverload<>(&QTimer::start));
    connect(m_leaveOutAddress, &QCheckBox::toggled, this, &PlanPage::refreshPreview);
    connect(m_language, &LanguageChoice::changed, this, &PlanPage::refreshPreview);
    new SaveKeys(this, [this] { save(); });
}

QString PlanPage::title() const { return tr("Barnets plan"); }

QString PlanPage::helpTopic() const { return u"plan"_s; }

QWidget* PlanPage::formSide() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sectionMenu(), 0, Qt::AlignLeft);
    column->addWidget(m_closed);
    makeLarger(m_closed, 0, true);
    auto* inner = new QWidget;
    auto* innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(0, 0, grid(2), grid(2));
    innerColumn->addWidget(m_form);
    m_formScroll = new PageScroll(inner);
    m_formScroll->setAccessibleName(tr("Barnets plan"));
    column->addWidget(m_formScroll, 1);
    auto* saveButton = new QPushButton(tr("&Spara planen"));
    saveButton->setToolTip(tr("Ctrl+Enter"));
    makePrimary(saveButton);
    connect(saveButton, &QPushButton::clicked, this, &PlanPage::save);
    column->addWidget(saveButton, 0, Qt::AlignRight);
    return side;
}

QPushButton* PlanPage::sectionMenu() {
    auto* button = new QPushButton(tr("Gå till avs&nitt"));
    auto* menu = new QMenu(button);
    for (std::size_t i = 0; i < BarnetsPlanPaper::sectionCount; ++i) {
        const auto section = PlanForm::Section(i);
        connect(menu->addAction(PlanForm::heading(section)), &QAction::triggered, m_form, [this, section] {
            m_form->goTo(section);
        });
    }
    button->setMenu(menu);
    return button;
}

QWidget* PlanPage::previewSide() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto* tools = new QWidget;
    auto* ways = new FlowLayout(tools);
    auto* pdf = new QPushButton(tr("Spara som &PDF…"));
    auto* web = new QPushButton(tr("Spara som &webbsida…"));
    auto* paper = new QPushButton(tr("Skriv &ut…"));
    auto* text = new MenuButton(tr("Som te&xt"));
    web->setToolTip(tr("För den som läser med skärmläsare"));
    text->setToolTip(tr("För verksamhetens egen akt eller journal"));
    text->ways()->addAction(tr("&Kopiera texten…"), this, &PlanPage::copyText);
    text->ways()->addAction(tr("Spara som &textfil…"), this, [this] {
        saveAs(SharingWay::File, u".txt"_s, tr("Text, för akt eller journal (*.txt)"));
    });
    connect(pdf, &QPushButton::clicked, this, [this] { saveAs(SharingWay::Pdf, u".pdf"_s, tr("PDF (*.pdf)")); });
    connect(
        web, &QPushButton::clicked, this, [this] { saveAs(SharingWay::File, u".html"_s, tr("Webbsida (*.html)")); });
    connect(paper, &QPushButton::clicked, this, &PlanPage::print);
    ways->addWidget(m_leaveOutAddress);
    ways->addStretch();
    for (QPushButton* button : std::initializer_list<QPushButton*>{pdf, web, paper, text})
        ways->addWidget(button);
    column->addWidget(tools);
    column->addWidget(m_language);
    column->addWidget(m_preview, 1);
    return side;
}

void PlanPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    reload();
}

bool PlanPage::focusNextPrevChild(bool next) { return m_tabOrder->goOn(next); }

void PlanPage::reload() {
    attempt(this, [this] {
        if (!m_loaded)
            load();
        m_versions->setVersions(m_unit.planVersions().ofChild(m_child));
        refreshPreview();
    });
}

void PlanPage::load() {
    BarnetsPlan plan = m_unit.plans().ofChild(m_child).value_or(BarnetsPlan());
    plan.child = m_child;
    m_form->setValue(plan);
    m_saved = m_form->value();
    showClosed(m_saved);
    m_draft = new DraftKeeper(
        m_unit,
        {u"plan"_s, m_child.toString(), [this] { return m_form->toJson(); },
         [this](const QJsonObject& json) {
             m_form->fromJson(json);
         }},
        this);
    m_draft->restore();
    connect(m_form, &PlanForm::edited, m_draft, &DraftKeeper::noteEdit);
    m_loaded = true;
}

void PlanPage::showClosed(const BarnetsPlan& plan) {
    m_closed->setVisible(plan.closedOn.isValid());
    m_closed->setText(tr("Planen avslutades %1 av %2.").arg(words::longDate(plan.closedOn), plan.closedBy));
}

bool PlanPage::saveChanges() { return m_form->value() == m_saved || save(); }

bool PlanPage::save() {
    BarnetsPlan plan = m_form->value();
    const Issues found = issues(plan, m_unit.today());
    const Issues unplaced = m_form->showIssues(found);
    if (m_form->markUnclearDays() || !found.empty()) {
        m_form->focusFirstIssue();
        messages()->show(
            MessageBar::Tone::Warning,
            unplaced.empty() ? tr("Planen är inte sparad än. Se det som är markerat.") : issueText(unplaced.front()));
        return false;
    }
    return attempt(this, [&] {
        plan.savedAt = m_unit.clock().now();
        plan.id = m_unit.plans().save(plan);
        m_form->setSaved(plan);
        m_saved = m_form->value();
        showClosed(m_saved);
        m_draft->discard();
        messages()->show(MessageBar::Tone::Good, tr("Planen är sparad."));
        refreshPreview();
        Q_EMIT saved(plan.id.toString());
    });
}

void PlanPage::refreshPreview() {
    m_refresh.stop();
    attempt(this, [this] {
        const auto child = m_unit.children().find(m_child);
        if (!child)
            throw Error(Error::Kind::NotFound, u"child"_s);
        const BarnetsPlanPaper paper = planPaper(m_unit, *child, m_form->value(), options());
        m_form->setChild(child->calledName());
        m_known->show(paper, newestFollowUp(m_unit, m_child));
        m_preview->setPages(layOut(barnetsPlanDocument(paper)));
    });
}

PlanOptions PlanPage::options() const {
    PlanOptions options;
    options.leaveOutAddress = m_leaveOutAddress->isChecked();
    options.words = m_language->words();
    return options;
}

SharingEntry PlanPage::startEntry(SharingWay way) const {
    SharingEntry entry;
    entry.child = m_child;
    entry.way = way;
    entry.what = planInWords(options(), way);
    return entry;
}

void PlanPage::askSections(SharingWay way, std::function<void(const SharingEntry&, const PlanOptions&)> go) {
    ShareDialog::ask(
        this, m_unit, startEntry(way), planSections(),
        [options = options(), go = std::move(go)](const SharingEntry& entry, const std::vector<std::size_t>& chosen) {
            go(entry, withSections(options, chosen));
        });
}

void PlanPage::saveAs(SharingWay way, const QString& suffix, const QString& filter) {
    if (!saveChanges())
        return;
    askSections(way, [this, suffix, filter](const SharingEntry& entry, const PlanOptions& chosen) {
        saveFile(
            this, tr("Spara Barnets plan"), u"barnets-plan"_s + suffix, {filter},
            [this, entry, chosen](const QString& path) {
                attempt(this, [&] {
                    sharePlan(m_unit, m_child, entry, chosen, path);
                    sayShared(this, path);
                });
            });
    });
}

void PlanPage::print() {
    if (!saveChanges())
        return;
    askSections(SharingWay::Print, [this](SharingEntry entry, const PlanOptions& chosen) {
        entry.what = planInWords(chosen, SharingWay::Print);
        attempt(this, [&] {
            printPages(this, m_unit, {barnetsPlanDocument(planPaper(m_unit, m_child, chosen)), {entry}});
        });
    });
}

void PlanPage::copyText() {
    if (!saveChanges())
        return;
    askSections(SharingWay::Clipboard, [this](SharingEntry entry, const PlanOptions& chosen) {
        entry.what = planInWords(chosen, SharingWay::Clipboard);
        attempt(this, [&] {
            copyAsText(this, m_unit, {barnetsPlanDocument(planPaper(m_unit, m_child, chosen)), {entry}});
        });
    });
}

ChildTab planTab() {
    return {
        u"plan"_s,
        PlanPage::tr("Plan"),
        [](OpenUnit& unit, ChildId child, const ChildRoads& roads) -> Page* {
            return new PlanPage(unit, child, roads);
        },
        {},
        Action::KeepPlan};
}

} // namespace bk
