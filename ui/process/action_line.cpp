// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/process/action_line.h"

#include "core/services/process_text.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/process/process_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

struct Road {
    QString tab;
    QString form;
    bool withRecord = false;
};

Road roadOf(ActionKind kind) {
    switch (kind) {
    case ActionKind::AcknowledgeCard:
    case ActionKind::ContactUpptackare:
    case ActionKind::ReachGuardian:
    case ActionKind::ChooseRoute: return {u"kort"_s, u"kort"_s, true};
    case ActionKind::SendAnmalan:
    case ActionKind::SeeCard: return {u"kort"_s, u"anmalan"_s, true};
    case ActionKind::HoldBarnsamtal: return {u"vagen"_s, u"samtal"_s};
    case ActionKind::Decide: return {u"vagen"_s, u"beslut"_s};
    case ActionKind::FeedbackUpptackare: return {u"vagen"_s, u"aterkoppling"_s, true};
    case ActionKind::TellChild:
    case ActionKind::TellGuardians: return {u"vagen"_s, u"beslut"_s, true};
    case ActionKind::AskConsent: return {u"samtycken"_s, u"samtycke"_s};
    case ActionKind::RenewConsent: return {u"samtycken"_s, u"samtycke"_s, true};
    case ActionKind::DecideOnStored: return {u"samtycken"_s, u"aterkallelse"_s, true};
    case ActionKind::PlanBarnteam:
    case ActionKind::BookNextMeeting: return {u"vagen"_s, u"mote"_s};
    case ActionKind::HoldMeeting:
    case ActionKind::CloseMeeting: return {u"vagen"_s, u"mote"_s, true};
    case ActionKind::HoldUppfoljningssamtal: return {u"vagen"_s, u"uppfoljning"_s};
    case ActionKind::AppointStodsamordnare: return {u"ansvar"_s, u"stodsamordnare"_s};
    case ActionKind::FollowUpSupport: return {u"vagen"_s, u"uppfoljningsskattning"_s};
    case ActionKind::StartPlan: return {u"plan"_s, {}};
    case ActionKind::TakeStep: return {u"vagen"_s, {}};
    }
    return {};
}

} // namespace

ActionLine::ActionLine(const NextAction& action, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_button(new QPushButton(words::actionButton(action.kind))) {
    const QString what = process_text::action(action.kind);
    auto* heading = new QLabel(what);
    heading->setTextFormat(Qt::PlainText);
    makeLarger(heading, 0, true);
    QStringList about{words::due(action.due, today), words::clock(action, today)};
    if (const QString who = words::waiting(action); !who.isEmpty())
        about.append(tr("väntar: %1").arg(who));
    about.removeAll(QString());
    QLabel* detail = plainLabel(about.join(u" · "_s));
    if (urgency(action.due, today) == Urgency::Overdue) {
        QPalette late = detail->palette();
        late.setColor(QPalette::WindowText, houseColours(palette()).error);
        detail->setPalette(late);
    } else {
        makeQuiet(detail);
    }
    m_button->setAccessibleDescription(what + u", "_s + detail->text());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(2));
    row->addWidget(heading);
    row->addWidget(detail, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &ActionLine::openAsked);
}

QString placeOf(const NextAction& action) {
    const Road road = roadOf(action.kind);
    QString place = u"barn/"_s + action.child.toString() + u'/' + road.tab;
    if (!road.form.isEmpty())
        place += u'/' + road.form;
    if (road.withRecord && action.record != 0)
        place += u'/' + id_number::toString(action.record);
    return place;
}

} // namespace bk
