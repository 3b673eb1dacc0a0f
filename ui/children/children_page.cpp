// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/children/children_page.h"

#include "ui/children/children_filter.h"
#include "ui/children/children_model.h"
#include "ui/common/attempt.h"
#include "ui/common/empty_state.h"
#include "ui/common/flow_layout.h"
#include "ui/common/page_scroll.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>

namespace bk {

ChildrenPage::ChildrenPage(const ChildrenSource& source, QDate today, const QString& me, QWidget* parent)
    : Page(parent)
    , m_source(source)
    , m_model(new ChildrenModel(source, today, this))
    , m_filter(new ChildrenFilter(today, me))
    , m_search(new QLineEdit)
    , m_count(new QLabel)
    , m_table(new QTableView)
    , m_enrolled(new QPushButton(tr("&Nyinskrivna…")))
    , m_emergency(new QPushButton(tr("Nö&dåtkomst…")))
    , m_import(new QPushButton(tr("Läs &in från fil…")))
    , m_add(new QPushButton(tr("&Lägg till barn")))
    , m_noHits(new QLabel) {
    buildTable();
    m_noHits->setTextFormat(Qt::PlainText);
    m_noHits->setWordWrap(true);
    m_noHits->setAlignment(Qt::AlignTop);
    m_noChildren = buildNoChildren();
    auto* place = new QWidget;
    m_stack = new QStackedLayout(place);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_noHits);
    m_stack->addWidget(m_noChildren);
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(body()->spacing());
    column->addWidget(buildHead());
    column->addWidget(m_filter);
    column->addWidget(place, 1);
    body()->addWidget(new PageScroll(whole), 1);
    connect(m_filter, &ChildrenFilter::edited, this, &ChildrenPage::narrow);
    connect(
        m_model, &ChildrenModel::unreadable, this,
        [this] {
            messages()->show(
                MessageBar::Tone::Error, tr("Listan gick inte att läsa. Inget har ändrats i enheten."),
                {{tr("Läs igen"), [this] {
                      reload();
                  }}});
        },
        Qt::QueuedConnection);
}

QWidget* ChildrenPage::buildHead() {
    m_search->setPlaceholderText(tr("Sök på namn"));
    m_search->setAccessibleName(tr("Sök i barnlistan"));
    m_search->setToolTip(tr("Sök i barnlistan (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(grid(34));
    m_search->installEventFilter(this);
    makeQuiet(m_count);
    makePrimary(m_add);
    connect(m_search, &QLineEdit::textChanged, this, &ChildrenPage::narrow);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { open(0); });
    m_import->setToolTip(tr("Barn med kort, samtal och skattningar som en annan enhet har exporterat"));
    m_enrolled->setToolTip(tr("Månadens nya barn, och listan till deras BVC"));
    m_enrolled->hide();
    m_emergency->setToolTip(tr("Öppna ett barn som inte är tilldelat dig, med ett skäl som skrivs i loggen"));
    m_emergency->hide();
    connect(m_emergency, &QPushButton::clicked, this, &ChildrenPage::emergencyAsked);
    connect(m_enrolled, &QPushButton::clicked, this, &ChildrenPage::enrolledAsked);
    connect(m_import, &QPushButton::clicked, this, &ChildrenPage::importAsked);
    connect(m_add, &QPushButton::clicked, this, &ChildrenPage::newChildAsked);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });

    auto* head = new QWidget;
    auto* row = new FlowLayout(head);
    row->setSpacing(grid(1.5));
    row->addWidget(pageHeading(title()));
    row->addWidget(m_count);
    row->setAlignment(m_count, Qt::AlignBottom);
    row->addStretch();
    row->addWidget(m_search);
    row->addWidget(m_enrolled);
    row->addWidget(m_emergency);
    row->addWidget(m_import);
    row->addWidget(m_add);
    return head;
}

void ChildrenPage::offerEnrolled(bool offered) { m_enrolled->setVisible(offered); }

void ChildrenPage::showOnlyAssigned(bool emergency) {
    m_onlyAssigned = true;
    m_emergency->setVisible(emergency);
}

void ChildrenPage::offerRegistering(const QString& refusal) {
    if (refusal.isEmpty())
        return;
    for (QPushButton* button : {m_add, m_import}) {
        button->setEnabled(false);
        button->setToolTip(refusal);
        button->setAccessibleDescription(refusal);
    }
}

void ChildrenPage::buildTable() {
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Barn i enheten"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setVisible(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSortIndicator(ChildrenModel::Name, Qt::AscendingOrder);
    header->setStretchLastSection(true);
    m_table->setSortingEnabled(true);
    measure();
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { open(index.row()); });
}

/// Row height and column widths follow the text size.
void ChildrenPage::measure() {
    const int letter = fontMetrics().averageCharWidth();
    m_table->verticalHeader()->setDefaultSectionSize(qMax(targetSize(m_table), fontMetrics().height() * 17 / 10));
    m_table->setMinimumHeight(m_table->verticalHeader()->defaultSectionSize() * 5);
    QHeaderView* header = m_table->horizontalHeader();
    header->setMinimumSectionSize(letter * 14);
    header->resizeSection(ChildrenModel::Name, letter * 34);
    header->resizeSection(ChildrenModel::Born, letter * 20);
    header->resizeSection(ChildrenModel::Place, letter * 24);
    header->resizeSection(ChildrenModel::Barnkontakt, letter * 24);
}

void ChildrenPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

QWidget* ChildrenPage::buildNoChildren() {
    auto* empty = new EmptyState(
        tr("Här kommer barnen att stå"),
        tr("Lägg till det första barnet. Ett namn räcker för att börja – resten går att fylla i när det behövs. "
           "Sedan kan du hålla Barnsamtal, ta emot skattningar och se barnets behovskompass."),
        tr("Lägg till barn"));
    connect(empty->button(), &QPushButton::clicked, this, &ChildrenPage::newChildAsked);
    return empty;
}

void ChildrenPage::reload() {
    const std::optional<ChildId> chosen = m_model->idAt(m_table->currentIndex().row());
    const int row = m_table->currentIndex().row();
    m_model->reload();
    attempt(nullptr, [this] { m_filter->setNames(m_source.responsibleNames()); });
    if (chosen && m_model->idAt(row) == chosen)
        m_table->setCurrentIndex(m_model->index(row, 0));
    showWhatThereIs();
}

QWidget* ChildrenPage::firstFocus() const {
    return m_stack->currentWidget() == m_noChildren ? static_cast<EmptyState*>(m_noChildren)->button()
                                                    : static_cast<QWidget*>(m_search);
}

bool ChildrenPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down && m_model->rowCount() > 0) {
        m_table->setFocus(Qt::TabFocusReason);
        m_table->setCurrentIndex(m_model->index(0, 0));
        return true;
    }
    return Page::eventFilter(watched, event);
}

void ChildrenPage::narrow() {
    ChildQuery query = m_model->query();
    query.search = m_search->text().trimmed();
    query.filter = m_filter->value();
    m_model->setQuery(query);
    m_table->scrollToTop();
    showWhatThereIs();
}

void ChildrenPage::showWhatThereIs() {
    const int count = m_model->rowCount();
    const QString searched = m_model->query().search;
    const bool filtered = !m_model->query().filter.isEmpty();
    const bool narrowed = filtered || !searched.isEmpty();
    int all = count;
    if (narrowed)
        attempt(nullptr, [&] { all = m_source.count({}); });
    const QString number = QLocale().toString(count);
    if (!searched.isEmpty())
        m_count->setText(count == 1 ? tr("1 träff") : tr("%1 träffar").arg(number));
    else
        m_count->setText(tr("%1 barn").arg(QLocale().toString(all)));
    m_filter->tellCount(count, all);
    m_noHits->setText(whyNobody(searched, filtered));
    m_search->setVisible(narrowed || count > 0);
    m_filter->setVisible(narrowed || count > 0);
    m_count->setVisible(narrowed || count > 0);
    m_stack->setCurrentWidget(
        count > 0                    ? static_cast<QWidget*>(m_table)
        : narrowed || m_onlyAssigned ? m_noHits
                                     : m_noChildren);
    m_add->setVisible(m_stack->currentWidget() != m_noChildren);
}

QString ChildrenPage::whyNobody(const QString& searched, bool filtered) const {
    if (!filtered && searched.isEmpty())
        return tr("Inget barn är tilldelat dig än. Be en administratör att tilldela dig de barn som du arbetar med.");
    if (!filtered)
        return tr("Inget barn passar ”%1”. Pröva med färre bokstäver eller en annan del av namnet.").arg(searched);
    if (searched.isEmpty())
        return tr("Inget barn passar filtren. Välj ”Rensa filter” för att se alla barn igen.");
    return tr("Inget barn passar både ”%1” och filtren. Välj ”Rensa filter” för att söka bland alla barn.")
        .arg(searched);
}

void ChildrenPage::open(int row) {
    if (const auto id = m_model->idAt(row))
        Q_EMIT childChosen(*id);
}

} // namespace bk
