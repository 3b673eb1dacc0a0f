// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consent/consent_voice_fields.h"

#include "ui/common/choice_row.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_area.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/forms/date_box.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array answers{Answered::Yes, Answered::No, Answered::NotAsked};

std::optional<int> rowOf(Answered answer) {
    const auto found = std::find(answers.begin(), answers.end(), answer);
    return found == answers.end() ? std::nullopt : std::optional(int(found - answers.begin()));
}

} // namespace

ConsentVoiceFields::ConsentVoiceFields(int guardian, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_guardian(guardian)
    , m_name(new TextLine(text_limits::name))
    , m_date(new DateBox) {
    const QString who = guardian == 0 ? tr("Barnet") : tr("Vårdnadshavare %1").arg(guardian);
    auto choices = yesAndNo();
    if (guardian == 0)
        choices.push_back({tr("Inte tillfrågat"), u'T'});
    m_answer = new ChoiceRow(tr("%1: svar").arg(who), choices);
    m_note = new TextArea(tr("%1: anteckning").arg(who), 1);
    m_fields = {
        {key(u".name"_s), new Field(tr("%1: namn").arg(who), m_name)},
        {key(u".answer"_s), new Field(guardian == 0 ? tr("Barnets eget svar") : tr("Svar"), m_answer)},
        {key(), new Field(tr("Vilken dag"), m_date)},
        {key(u".note"_s), new Field(tr("Anteckning"), m_note)}};
    m_date->setAccessibleName(tr("%1: vilken dag svaret gavs").arg(who));
    m_note->setAccessibleName(tr("%1: anteckning").arg(who));
    QVBoxLayout* column = columnIn(this);
    column->setSpacing(grid());
    for (const QString& name : {u".name"_s, u".answer"_s, QString(), u".note"_s})
        column->addWidget(m_fields[key(name)]);
    connect(m_name, &QLineEdit::textEdited, this, &ConsentVoiceFields::edited);
    connect(m_date, &DateBox::edited, this, &ConsentVoiceFields::edited);
    connect(m_note, &TextArea::textChanged, this, &ConsentVoiceFields::edited);
    connect(m_answer, &ChoiceRow::edited, this, [this, today] {
        if (m_answer->value() && m_date->text().isEmpty())
            m_date->setDate(today);
        followAnswer();
        Q_EMIT edited();
    });
    followAnswer();
}

QString ConsentVoiceFields::key(const QString& field) const { return u"voice.%1"_s.arg(m_guardian) + field; }

ConsentVoice ConsentVoiceFields::value() const {
    ConsentVoice voice;
    voice.guardian = m_guardian;
    voice.name = m_name->text();
    voice.answer = m_answer->value() ? answers[std::size_t(*m_answer->value())] : Answered::Open;
    voice.date = m_date->date();
    voice.note = m_note->toPlainText();
    return voice;
}

void ConsentVoiceFields::setValue(const ConsentVoice& voice) {
    const QSignalBlocker quiet(this);
    m_name->setText(voice.name);
    m_answer->setValue(rowOf(voice.answer));
    m_date->setDate(voice.date);
    m_note->setPlainText(voice.note);
    followAnswer();
}

void ConsentVoiceFields::setHint(const QString& hint) { m_fields[key(u".answer"_s)]->setHint(hint); }

bool ConsentVoiceFields::hasUnclearDate() const { return m_date->isUnclear(); }

void ConsentVoiceFields::followAnswer() {
    const bool notAsked = m_answer->value() == rowOf(Answered::NotAsked);
    m_fields[key(u".note"_s)]->setHint(
        notAsked          ? tr("Skriv varför: till exempel ålder eller mognad.")
        : m_guardian == 0 ? tr("Till exempel vad barnet sa med egna ord.")
                          : tr("Till exempel vad som ska undantas, eller hur svaret gavs."));
}

} // namespace bk
