// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/known_parts.h"

#include "core/documents/compass_figure.h"
#include "core/documents/follow_up_paper.h"
#include "ui/child/record_table.h"
#include "ui/common/layout.h"
#include "ui/forms/words.h"
#include "ui/plan/plan_form.h"

#include <QLabel>
#include <QLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

using Section = BarnetsPlanPaper::Section;

/// At the left, in its own width.
QPushButton* addButton(PlanForm& form, Section section, const QString& text) {
    auto* button = new QPushButton(text);
    auto* line = new QWidget;
    columnIn(line)->addWidget(button, 0, Qt::AlignLeft);
    form.addTo(section, line);
    return button;
}

QString personLine(const QString& title, const QString& name, const QString& more) {
    if (name.isEmpty())
        return KnownParts::tr("%1: inte inskriven än").arg(title);
    return more.isEmpty() ? u"%1: %2"_s.arg(title, name) : u"%1: %2, %3"_s.arg(title, name, more);
}

QString aboutText(const Child& child) {
    QStringList lines{KnownParts::tr("Barnet: %1").arg(child.fullName())};
    for (const Guardian& guardian : child.guardians)
        lines.append(personLine(KnownParts::tr("Vårdnadshavare"), guardian.name, guardian.relation));
    lines.append(personLine(KnownParts::tr("Barnkontakt"), child.barnkontakt.name, child.barnkontakt.profession));
    lines.append(
        personLine(KnownParts::tr("Stödsamordnare"), child.stodsamordnare.name, child.stodsamordnare.profession));
    return lines.join(u'\n');
}

} // namespace

KnownParts::KnownParts(PlanForm& form, const ChildRoads& roads)
    : QObject(&form)
    , m_about(plainLabel())
    , m_fordjupad(plainLabel())
    , m_noComparison(plainLabel(tr("Det finns bara en skattning, eller ingen. Jämförelsen kommer hit när barnet har "
                                   "skattat igen.")))
    , m_comparison(
          new RecordTable(tr("Nu jämfört med förut"), {tr("Område"), tr("Förut"), tr("Nu"), tr("Förändring")})) {
    m_comparison->setOpens(false);
    form.addTo(Section::AboutMe, m_about);
    form.addTo(Section::Fordjupad, m_fordjupad);
    form.addTo(Section::FollowUp, m_comparison);
    form.addTo(Section::FollowUp, m_noComparison);
    if (!roads.openForm)
        return;
    const auto open = [this, openForm = roads.openForm](QPushButton* button, const QString& place) {
        connect(button, &QPushButton::clicked, this, [openForm, place] { openForm(place, {}); });
    };
    open(addButton(form, Section::AboutMe, tr("Ändra uppgifter…")), u"uppgifter"_s);
    open(addButton(form, Section::Fordjupad, tr("Fördjupad behovskompass")), u"fordjupad"_s);
    m_followUp = addButton(form, Section::FollowUp, tr("Öppna uppföljningen"));
    connect(m_followUp, &QPushButton::clicked, this, [this, openForm = roads.openForm] {
        openForm(u"uppfoljningsskattning"_s, m_followUpId);
    });
}

void KnownParts::show(const BarnetsPlanPaper& paper, const QString& followUp) {
    m_about->setText(aboutText(paper.child));
    showFordjupad(paper);
    showComparison(paper);
    m_followUpId = followUp;
    if (m_followUp)
        m_followUp->setVisible(!followUp.isEmpty());
}

void KnownParts::showFordjupad(const BarnetsPlanPaper& paper) {
    QStringList lines;
    for (const FordjupadEntry& entry : paper.fordjupad) {
        const QString whose = entry.text.joint               ? tr("Gemensam")
                              : entry.organisation.isEmpty() ? tr("Egen verksamhet")
                                                             : entry.organisation;
        lines.append(tr("%1: %2 delområden beskrivna, %3")
                         .arg(whose)
                         .arg(entry.text.texts.size())
                         .arg(words::shortDate(entry.text.date)));
    }
    m_fordjupad->setText(
        lines.isEmpty() ? tr("Ingen har beskrivit barnets behov i Fördjupad behovskompass än.") : lines.join(u'\n'));
}

void KnownParts::showComparison(const BarnetsPlanPaper& paper) {
    const auto& history = paper.childHistory;
    const bool any = history.size() > 1;
    m_comparison->setVisible(any);
    m_noComparison->setVisible(!any);
    if (!any)
        return;
    const CompassProfile& before = history[history.size() - 2];
    const CompassProfile& now = history.back();
    const auto changes = changeBetween(before, now);
    std::vector<QStringList> rows;
    for (const Area area : allAreas)
        rows.push_back(
            {paper.model.areas[area].label, shownValue(before, area), shownValue(now, area),
             changeText(changes[area].change)});
    m_comparison->setRows(std::move(rows));
    m_comparison->setMinimumHeight(m_comparison->maximumHeight());
}

} // namespace bk
