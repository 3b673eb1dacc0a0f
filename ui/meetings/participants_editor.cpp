// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meetings/participants_editor.h"

#include "core/services/agenda_text.h"
#include "ui/common/layout.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/meetings/rows_editor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

struct ParticipantRow final : QWidget {
    enum Place { notChosen, ownUnit }; ///< then the organisations
    MeetingParticipant kept;           ///< what the fields do not show
    QLineEdit* name = new TextLine(text_limits::name);
    QLineEdit* profession = new TextLine;
    QComboBox* organisation = new QComboBox;
    QLabel* note = plainLabel();

    explicit ParticipantRow(const std::vector<Organisation>& organisations) {
        name->setPlaceholderText(ParticipantsEditor::tr("Namn"));
        name->setAccessibleName(ParticipantsEditor::tr("Deltagarens namn"));
        profession->setPlaceholderText(ParticipantsEditor::tr("Yrke"));
        profession->setAccessibleName(ParticipantsEditor::tr("Deltagarens yrke"));
        organisation->setAccessibleName(ParticipantsEditor::tr("Deltagarens verksamhet"));
        organisation->addItem(ParticipantsEditor::tr("Välj verksamhet"), QVariant());
        organisation->addItem(ParticipantsEditor::tr("Vår egen enhet"), QVariant());
        for (const Organisation& one : organisations)
            organisation->addItem(one.fullName(), qint64(one.id.number()));
        QSizePolicy keepsItsPlace = organisation->sizePolicy();
        keepsItsPlace.setRetainSizeWhenHidden(true);
        organisation->setSizePolicy(keepsItsPlace);
        makeQuiet(note);
        auto* fields = new QHBoxLayout;
        fields->setSpacing(grid());
        fields->addWidget(name, 3);
        fields->addWidget(profession, 3);
        fields->addWidget(organisation, 4);
        QVBoxLayout* column = columnIn(this);
        column->setSpacing(grid(0.5));
        column->addLayout(fields);
        column->addWidget(note);
    }

    void setValue(const MeetingParticipant& participant) {
        kept = participant;
        name->setText(participant.name);
        profession->setText(participant.profession);
        organisation->setCurrentIndex(placeOf(participant));
        organisation->setVisible(participant.role == ParticipantRole::Professional);
        tell({});
    }
    int placeOf(const MeetingParticipant& participant) const {
        if (participant.organisation)
            return std::max(organisation->findData(qint64(participant.organisation->number())), 0);
        return participant.ownUnit ? ownUnit : notChosen;
    }
    /// What sets the row apart, and `more`.
    void tell(const QString& more) {
        QStringList parts;
        if (kept.convenes)
            parts.append(ParticipantsEditor::tr("Sammankallar"));
        if (kept.role != ParticipantRole::Professional)
            parts.append(agenda_text::role(kept.role));
        if (!more.isEmpty())
            parts.append(more);
        note->setText(parts.join(u" · "_s));
        note->setVisible(!parts.isEmpty());
    }
    MeetingParticipant value() const {
        MeetingParticipant participant = kept;
        participant.name = name->text();
        participant.profession = profession->text();
        participant.ownUnit = organisation->currentIndex() == ownUnit;
        participant.organisation.reset();
        if (organisation->currentIndex() > ownUnit)
            participant.organisation = OrganisationId::fromNumber(organisation->currentData().toLongLong());
        return participant;
    }
};

} // namespace

ParticipantsEditor::ParticipantsEditor(std::vector<Organisation> organisations, bool individual, QWidget* parent)
    : QWidget(parent)
    , m_organisations(std::move(organisations))
    , m_rows(new RowsEditor(
          tr("Lägg till en deltagare"), tr("Ta bort deltagaren"),
          [this]() -> QWidget* {
              auto* row = new ParticipantRow(m_organisations);
              row->tell({});
              connect(row->name, &QLineEdit::textEdited, this, &ParticipantsEditor::edited);
              connect(row->profession, &QLineEdit::textEdited, this, &ParticipantsEditor::edited);
              connect(row->organisation, &QComboBox::activated, this, &ParticipantsEditor::edited);
              return row;
          }))
    , m_register(new QPushButton(tr("Lägg till från &registret")))
    , m_propose(new QPushButton(
          individual ? tr("&Föreslå barnet och vårdnadshavarna") : tr("&Föreslå deltagare efter barnens ålder"))) {
    QVBoxLayout* column = columnIn(this);
    column->setSpacing(grid());
    column->addWidget(m_propose, 0, Qt::AlignLeft);
    column->addWidget(m_register, 0, Qt::AlignLeft);
    fillRegister();
    column->addWidget(m_rows);
    connect(m_propose, &QPushButton::clicked, this, &ParticipantsEditor::proposalAsked);
    connect(m_rows, &RowsEditor::removed, this, &ParticipantsEditor::edited);
}

/// A menu and not a list to choose in: passing by a name with the arrows must not call it.
void ParticipantsEditor::fillRegister() {
    auto* menu = new QMenu(m_register);
    for (const Organisation& organisation : m_organisations)
        for (const ContactPerson& person : organisation.persons) {
            MeetingParticipant participant;
            participant.organisation = organisation.id;
            participant.name = person.name;
            participant.profession = person.profession;
            const QString text = u"%1, %2 (%3)"_s.arg(person.name, person.profession, organisation.fullName());
            connect(
                menu->addAction(QString(text).replace(u'&', u"&&"_s)), &QAction::triggered, this, [this, participant] {
                    append(participant);
                    Q_EMIT edited();
                });
        }
    // a menu of the button's own would keep a screen reader waiting until it closes
    connect(m_register, &QPushButton::clicked, menu, [this, menu] {
        menu->popup(m_register->mapToGlobal(m_register->rect().bottomLeft()));
    });
    m_register->setVisible(!menu->isEmpty());
}

std::vector<MeetingParticipant> ParticipantsEditor::value() const {
    std::vector<MeetingParticipant> participants;
    for (const QWidget* row : m_rows->rows()) {
        const MeetingParticipant one = static_cast<const ParticipantRow*>(row)->value();
        if (!one.name.trimmed().isEmpty() || !one.profession.trimmed().isEmpty())
            participants.push_back(one);
    }
    return participants;
}

void ParticipantsEditor::setValue(const std::vector<MeetingParticipant>& participants) {
    m_rows->clear();
    for (const MeetingParticipant& participant : participants)
        append(participant);
}

void ParticipantsEditor::append(const MeetingParticipant& participant) {
    static_cast<ParticipantRow*>(m_rows->add())->setValue(participant);
}

void ParticipantsEditor::setNotes(const QStringList& notes) {
    int index = 0;
    for (QWidget* widget : m_rows->rows()) {
        auto* row = static_cast<ParticipantRow*>(widget);
        const MeetingParticipant one = row->value();
        const bool counts = !one.name.trimmed().isEmpty() || !one.profession.trimmed().isEmpty();
        row->tell(counts ? notes.value(index++) : QString());
    }
}

} // namespace bk
