// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consent/organisation_picks.h"

#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_choice.h"
#include "ui/forms/fold.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bk {
namespace {

constexpr std::array kinds{
    OrganisationKind::Kommun, OrganisationKind::Region, OrganisationKind::Polis, OrganisationKind::Enskild};

bool holds(const std::vector<OrganisationId>& ids, OrganisationId id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

OrganisationPicks::OrganisationPicks(QWidget* parent)
    : QWidget(parent)
    , m_empty(plainLabel(tr("Registret har inga verksamheter än. Lägg till den första här.")))
    , m_list(new QVBoxLayout) {
    makeQuiet(m_empty);
    QVBoxLayout* column = columnIn(this);
    column->setSpacing(grid());
    column->addWidget(m_empty);
    m_list->setSpacing(grid(0.5));
    column->addLayout(m_list);
    m_new = new Fold(tr("Lägg till en verksamhet"), buildNew());
    column->addWidget(m_new);
    fill();
}

QWidget* OrganisationPicks::buildNew() {
    m_name = new TextLine(text_limits::name);
    m_kind = new QComboBox;
    m_kind->addItems({tr("Kommun"), tr("Region"), tr("Polis"), tr("Enskild eller privat")});
    m_legalBody = new TextLine(text_limits::name);
    m_add = new QPushButton(tr("Lägg till i registret"));
    m_nameField = new Field(tr("Verksamhetens namn"), m_name, tr("Till exempel Första linjen."));
    auto* part = new QWidget;
    QVBoxLayout* column = columnIn(part);
    column->setSpacing(grid());
    column->addWidget(m_nameField);
    column->addWidget(new Field(tr("Slag"), m_kind));
    column->addWidget(new Field(
        tr("Huvudman"), m_legalBody, tr("Den som ansvarar för sekretessen, till exempel Region Skåne eller Capio.")));
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Organisation organisation;
        organisation.name = m_name->text().trimmed();
        organisation.kind = kinds[std::size_t(m_kind->currentIndex())];
        organisation.legalBody = m_legalBody->text().trimmed();
        Q_EMIT addAsked(organisation);
    });
    return part;
}

void OrganisationPicks::setOrganisations(const std::vector<Organisation>& organisations) {
    m_picked = value();
    m_organisations = organisations;
    fill();
}

void OrganisationPicks::fill() {
    for (const auto& [id, box] : m_boxes)
        delete box;
    m_boxes.clear();
    for (const Organisation& organisation : m_organisations) {
        // an ampersand in a name is no mnemonic
        auto* box = new WrappingCheckBox(organisation.fullName().replace(u'&', QStringLiteral("&&")));
        box->setAccessibleName(organisation.fullName());
        box->setChecked(holds(m_picked, organisation.id));
        connect(box, &QCheckBox::clicked, this, &OrganisationPicks::edited);
        m_list->addWidget(box);
        m_boxes.emplace_back(organisation.id, box);
    }
    m_empty->setVisible(m_organisations.empty());
}

std::vector<OrganisationId> OrganisationPicks::value() const {
    std::vector<OrganisationId> picked;
    for (const OrganisationId id : m_picked)
        if (const QCheckBox* known = box(id); !known || known->isChecked())
            picked.push_back(id);
    for (const auto& [id, box] : m_boxes)
        if (box->isChecked() && !holds(picked, id))
            picked.push_back(id);
    return picked;
}

void OrganisationPicks::setValue(const std::vector<OrganisationId>& picked) {
    m_picked = picked;
    for (const auto& [id, box] : m_boxes)
        box->setChecked(holds(picked, id));
}

QCheckBox* OrganisationPicks::box(OrganisationId id) const {
    const auto found =
        std::find_if(m_boxes.begin(), m_boxes.end(), [id](const auto& each) { return each.first == id; });
    return found == m_boxes.end() ? nullptr : found->second;
}

void OrganisationPicks::clearNew() {
    m_name->clear();
    m_legalBody->clear();
    m_nameField->setIssue({});
    m_new->setOpen(false);
}

void OrganisationPicks::showNewIssue(const QString& text) { m_nameField->setIssue(text); }

} // namespace bk
