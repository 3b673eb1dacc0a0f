// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/compare_page.h"

#include "core/documents/plan_differences.h"
#include "core/services/frozen_plan.h"
#include "ui/common/attempt.h"
#include "ui/common/beside_label.h"
#include "ui/common/flow_layout.h"
#include "ui/common/reading_html.h"
#include "ui/common/theme.h"
#include "ui/forms/words.h"
#include "ui/plan/plan_form.h"

#include <QComboBox>
#include <QEvent>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

BarnetsPlanPaper paperOf(OpenUnit& unit, ChildId child, const QString& chosen) {
    const auto id = PlanVersionId::fromString(chosen);
    return id ? versionPaper(unit, *id) : planPaper(unit, child);
}

QString cells(const QString& tag, const QStringList& texts) {
    QString row;
    for (const QString& text : texts)
        row += u"<%1 align=\"left\" width=\"33%\">%2</%1>"_s.arg(tag, reading_html::escaped(text));
    return u"<tr>%1</tr>"_s.arg(row);
}

QStringList rowOf(const PlanDifference& difference) {
    return {
        difference.what, difference.kind == DifferenceKind::Added ? ComparePage::tr("(fanns inte)") : difference.before,
        difference.kind == DifferenceKind::Removed ? ComparePage::tr("(borttaget)") : difference.after};
}

QString htmlOf(const std::vector<PlanDifference>& differences) {
    QString html;
    QString rows;
    for (std::size_t i = 0; i < differences.size(); ++i) {
        rows += cells(u"td"_s, rowOf(differences[i]));
        if (i + 1 < differences.size() && differences[i + 1].section == differences[i].section)
            continue;
        html += reading_html::heading(PlanForm::heading(differences[i].section));
        html += reading_html::table(
            cells(u"th"_s, {ComparePage::tr("Vad"), ComparePage::tr("Före"), ComparePage::tr("Efter")}) + rows);
        rows.clear();
    }
    return html;
}

} // namespace

ComparePage::ComparePage(OpenUnit& unit, ChildId child, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_child(child)
    , m_before(new QComboBox)
    , m_after(new QComboBox)
    , m_text(new QTextBrowser) {
    auto* choices = new FlowLayout;
    choices->setSpacing(grid(2));
    choices->addWidget(besideLabel(tr("&Före"), m_before));
    choices->addWidget(besideLabel(tr("&Efter"), m_after));
    m_text->setAccessibleName(tr("Vad som har ändrats"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setContextMenuPolicy(Qt::NoContextMenu);
    m_text->setTextInteractionFlags(Qt::NoTextInteraction);
    m_text->setFocusPolicy(Qt::StrongFocus);
    body()->addWidget(pageHeading(title()));
    body()->addLayout(choices);
    body()->addWidget(m_text, 1);
    const auto versions = unit.planVersions().ofChild(child);
    fill(m_before, versions.empty() ? QString() : versions.back().id.toString());
    fill(m_after, {});
    for (const QComboBox* box : {m_before, m_after})
        connect(box, &QComboBox::currentIndexChanged, this, &ComparePage::render);
}

QString ComparePage::title() const { return tr("Jämför versioner"); }

QWidget* ComparePage::firstFocus() const { return m_before; }

void ComparePage::fill(QComboBox* box, const QString& chosen) {
    for (const PlanVersion& version : m_unit.planVersions().ofChild(m_child))
        box->addItem(
            tr("Version %1, %2").arg(version.number).arg(words::shortDate(version.frozenAt.toLocalTime().date())),
            version.id.toString());
    box->addItem(tr("Planen som den är nu"), QString());
    box->setCurrentIndex(box->findData(chosen));
}

void ComparePage::reload() { render(); }

void ComparePage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        render();
}

void ComparePage::render() {
    const HouseColours& house = houseColours(palette());
    m_text->document()->setDefaultStyleSheet(
        u"h3 { margin: 0px; } td, th { border-bottom: 1px solid %1; }"_s.arg(house.line.name()));
    attempt(this, [this] {
        const auto differences = planDifferences(
            paperOf(m_unit, m_child, m_before->currentData().toString()),
            paperOf(m_unit, m_child, m_after->currentData().toString()));
        m_text->setHtml(
            differences.empty() ? reading_html::paragraph(tr("Ingenting är ändrat mellan de två."))
                                : htmlOf(differences));
    });
}

} // namespace bk
