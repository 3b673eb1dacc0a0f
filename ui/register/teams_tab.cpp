// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/teams_tab.h"

#include "core/services/issue_text.h"
#include "core/services/open_unit.h"
#include "ui/register/teams_form.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bk {

TeamsTab::TeamsTab(OpenUnit& unit, QWidget* parent)
    : SavedTab(unit, Action::ChangeSettings, u"teams"_s, tr("&Spara teamen"), parent)
    , m_unit(unit)
    , m_form(new TeamsForm) {
    connect(m_form, &TeamsForm::edited, this, [this] { noteEdit(); });
    offerDefaults([this] { m_form->setValue(defaultCompositions()); });
    setUp(m_form);
}

void TeamsTab::load() { m_form->setValue(m_unit.registers().teams()); }

void TeamsTab::save() {
    const std::vector<TeamComposition> teams = m_form->value();
    const Issues found = issues(teams);
    m_form->showIssues(found);
    if (!found.empty())
        return tell(MessageBar::Tone::Warning, issueText(found.front()));
    m_unit.registers().save(teams);
    load();
    noteSaved();
    tell(MessageBar::Tone::Good, tr("Teamen är sparade."));
    Q_EMIT saved();
}

QJsonObject TeamsTab::draft() const {
    QJsonArray teams;
    for (const TeamComposition& team : m_form->value()) {
        QJsonArray roles;
        for (const TeamRole& role : team.roles)
            roles.append(QJsonObject{{u"id"_s, role.id}, {u"convenes"_s, role.convenes}});
        teams.append(QJsonObject{{u"from"_s, team.monthsFrom}, {u"to"_s, team.monthsTo}, {u"roles"_s, roles}});
    }
    return {{u"teams"_s, teams}};
}

void TeamsTab::setDraft(const QJsonObject& draft) {
    std::vector<TeamComposition> teams;
    for (const QJsonValue& each : draft["teams"_L1].toArray()) {
        TeamComposition& team = teams.emplace_back(each["from"_L1].toInt(), each["to"_L1].toInt());
        for (const QJsonValue& role : each["roles"_L1].toArray())
            team.roles.push_back({role["id"_L1].toString(), role["convenes"_L1].toBool()});
    }
    m_form->setValue(teams);
}

} // namespace bk
