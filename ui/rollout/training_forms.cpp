// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rollout/training_forms.h"

#include "core/services/rollout.h"
#include "core/services/rollout_fields.h"
#include "core/services/rollout_text.h"
#include "ui/common/layout.h"
#include "ui/common/text_area.h"
#include "ui/common/wrapping_choice.h"
#include "ui/forms/date_box.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// Boxes below each other, as one control.
template <typename Box> QWidget* stacked(const std::vector<Box*>& boxes) {
    auto* whole = new QWidget;
    QVBoxLayout* column = columnIn(whole);
    for (Box* box : boxes)
        column->addWidget(box);
    if (!boxes.empty())
        whole->setFocusProxy(boxes.front());
    return whole;
}

} // namespace

PersonForm::PersonForm()
    : m_name(addLine(u"name"_s, tr("&Namn")))
    , m_title(addLine(u"title"_s, tr("&Titel")))
    , m_organisation(addLine(u"organisation"_s, tr("&Part eller verksamhet")))
    , m_contact(addLine(u"contact"_s, tr("Tele&fon eller e-post"))) {
    std::vector<QCheckBox*> roles;
    for (const RolloutRole role : allRolloutRoles) {
        m_roles[std::size_t(role)] = new WrappingCheckBox(rollout_text::role(role));
        roles.push_back(m_roles[std::size_t(role)]);
    }
    for (const TrainingModule& module : rolloutContent().modules)
        m_known.push_back(new WrappingCheckBox(module.name));
    addOther(u"roles"_s, tr("Grupper och roller"), stacked(roles), tr("De avgör vilka utbildningar som behövs."));
    addOther(
        u"known"_s, tr("Har redan gått"), stacked(m_known),
        tr("Utbildningar från tiden innan de skrevs in här, under Utbildning."));
    m_note = addText(u"note"_s, tr("&Anteckning"), 2);
    for (const std::vector<QCheckBox*>& boxes : {roles, m_known})
        for (QCheckBox* box : boxes)
            connect(box, &QCheckBox::clicked, this, &PersonForm::edited);
}

RolloutPerson PersonForm::value() const {
    RolloutPerson person = m_value;
    person.name = m_name->text();
    person.title = m_title->text();
    person.organisation = m_organisation->text();
    person.contact = m_contact->text();
    person.roles.clear();
    for (const RolloutRole role : allRolloutRoles)
        if (m_roles[std::size_t(role)]->isChecked())
            person.roles.push_back(role);
    for (std::size_t i = 0; i < m_known.size(); ++i) {
        const QString& id = rolloutContent().modules[i].id;
        if (!m_known[i]->isChecked())
            person.known.removeAll(id);
        else if (!person.known.contains(id))
            person.known.append(id);
    }
    person.known.sort();
    person.note = m_note->toPlainText();
    return person;
}

void PersonForm::setValue(const RolloutPerson& person) {
    const QSignalBlocker quiet(this);
    m_value = person;
    m_name->setText(person.name);
    m_title->setText(person.title);
    m_organisation->setText(person.organisation);
    m_contact->setText(person.contact);
    for (const RolloutRole role : allRolloutRoles)
        m_roles[std::size_t(role)]->setChecked(person.has(role));
    for (std::size_t i = 0; i < m_known.size(); ++i)
        m_known[i]->setChecked(person.known.contains(rolloutContent().modules[i].id));
    m_note->setPlainText(person.note);
}

Issues PersonForm::found(QDate) const { return issues(value()); }
QJsonObject PersonForm::draft() const { return rolloutJson(value()); }
void PersonForm::setDraft(const QJsonObject& draft) { setValue(rolloutFromJson<RolloutPerson>(draft)); }
QString PersonForm::store(OpenUnit& unit) { return saveRollout(unit, value()).toString(); }

OccasionForm::OccasionForm(std::vector<RolloutPerson> people, std::vector<TrainingOccasion> occasions)
    : m_people(std::move(people))
    , m_occasions(std::move(occasions))
    , m_module(addChoice(u"module"_s, tr("&Utbildning")))
    , m_date(addDay(u"date"_s, tr("&Dag")))
    , m_place(addLine(u"place"_s, tr("&Plats"), tr("Eller e-utbildning.")))
    , m_trainers(addLine(u"trainers"_s, tr("U&tbildare")))
    , m_held(new WrappingCheckBox(tr("Utbildningen är &genomförd"))) {
    for (const TrainingModule& module : rolloutContent().modules)
        m_module->addItem(module.name, module.id);
    for (const RolloutPerson& person : m_people) {
        m_participants.push_back(new WrappingCheckBox(person.name));
        connect(m_participants.back(), &QCheckBox::clicked, this, &OccasionForm::edited);
    }
    addOther(
        u"participants"_s, tr("Deltagare"), stacked(m_participants),
        m_people.empty() ? tr("Skriv in personerna under Grupper och personer först.")
                         : tr("Vid namnet står vad personen behöver ha gått före den dagen."));
    addOther(u"held"_s, {}, m_held);
    m_note = addText(u"note"_s, tr("&Anteckning"), 2);
    connect(m_held, &QCheckBox::clicked, this, &OccasionForm::edited);
    connect(m_module, &QComboBox::currentIndexChanged, this, &OccasionForm::showMissing);
    connect(m_date, &QLineEdit::textChanged, this, &OccasionForm::showMissing);
    showMissing();
}

/// As if everybody were called: what each lacks on that day.
void OccasionForm::showMissing() {
    TrainingOccasion asked = value();
    asked.held = false;
    asked.participants.clear();
    for (const RolloutPerson& person : m_people)
        asked.participants.push_back(person.id);
    std::vector<TrainingOccasion> occasions = m_occasions;
    std::erase_if(occasions, [&asked](const TrainingOccasion& each) {
        return each.id == asked.id || (each.module == asked.module && !each.held);
    });
    occasions.push_back(asked);
    const std::vector<TrainingNeed> needs = trainingNeeds(rolloutContent(), m_people, occasions);
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        QString text = m_people[i].name;
        const auto need = std::ranges::find_if(needs, [&](const TrainingNeed& each) {
            return each.person == m_people[i].id && each.module == asked.module;
        });
        if (need != needs.end() && need->state == TrainingState::Done)
            text = tr("%1 (har redan gått)").arg(text);
        else if (need != needs.end() && !need->required.isEmpty())
            text = tr("%1 (behöver först: %2)").arg(text, rollout_text::modules(rolloutContent(), need->required));
        else if (need != needs.end() && !need->advised.isEmpty())
            text = tr("%1 (bör känna till: %2)").arg(text, rollout_text::modules(rolloutContent(), need->advised));
        m_participants[i]->setText(text);
    }
}

TrainingOccasion OccasionForm::value() const {
    TrainingOccasion occasion = m_value;
    occasion.module = m_module->currentData().toString();
    occasion.date = m_date->date();
    occasion.place = m_place->text();
    occasion.trainers = m_trainers->text();
    occasion.held = m_held->isChecked();
    occasion.participants.clear();
    for (std::size_t i = 0; i < m_participants.size(); ++i)
        if (m_participants[i]->isChecked())
            occasion.participants.push_back(m_people[i].id);
    occasion.note = m_note->toPlainText();
    return occasion;
}

void OccasionForm::setValue(const TrainingOccasion& occasion) {
    const QSignalBlocker quiet(this);
    m_value = occasion;
    if (m_module->findData(occasion.module) < 0 && !occasion.module.isEmpty())
        m_module->addItem(occasion.module, occasion.module);
    m_module->setCurrentIndex(m_module->findData(occasion.module));
    m_date->setDate(occasion.date);
    m_place->setText(occasion.place);
    m_trainers->setText(occasion.trainers);
    m_held->setChecked(occasion.held);
    for (std::size_t i = 0; i < m_participants.size(); ++i)
        m_participants[i]->setChecked(std::ranges::count(occasion.participants, m_people[i].id) > 0);
    m_note->setPlainText(occasion.note);
    showMissing();
}

Issues OccasionForm::found(QDate today) const { return issues(value(), today); }
QJsonObject OccasionForm::draft() const { return rolloutJson(value()); }
void OccasionForm::setDraft(const QJsonObject& draft) { setValue(rolloutFromJson<TrainingOccasion>(draft)); }
QString OccasionForm::store(OpenUnit& unit) { return saveRollout(unit, value()).toString(); }

} // namespace bk
