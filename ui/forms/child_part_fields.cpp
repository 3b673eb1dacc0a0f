// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/child_part_fields.h"

#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_area.h"
#include "ui/common/theme.h"
#include "ui/forms/area_pager.h"
#include "ui/forms/conversation_window.h"
#include "ui/forms/rated_part.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

ChildPartFields::ChildPartFields(const FormContext& context, QWidget* parent)
    : QWidget(parent)
    , m_rated(new RatedPart(context, Audience::Child, tr("Barnet skattar inte")))
    , m_firstArea(new QComboBox)
    , m_because(new TextArea(tr("Varför barnet inte skattar"), 2))
    , m_converse(new QPushButton(tr("Visa &för barnet")))
    , m_converseHelp(plainLabel()) {
    m_rated->instrumentField()->control()->setAccessibleName(tr("Barnets samtalsunderlag"));
    m_firstArea->addItem(tr("inte valt"));
    for (const Area area : allAreas)
        m_firstArea->addItem(context.model.areas[area].formLabel);
    m_fields = {
        {u"child.firstArea"_s, new Field(tr("Området som barnet valde att börja med"), m_firstArea)},
        {u"child.notRatedBecause"_s, new Field(tr("Varför barnet inte skattar"), m_because)}};
    m_converseHelp->setText(tr("Helskärm med stora ansikten, och bara barnets eget namn. Svaren kommer hit direkt. "
                               "Håll in ”Klar” i två sekunder för att gå tillbaka, eller tryck Ctrl+Skift+L."));
    makeQuiet(m_converseHelp);
    m_talk = new QWidget;
    QVBoxLayout* talk = columnIn(m_talk);
    talk->setSpacing(grid(0.5));
    talk->addWidget(m_converse, 0, Qt::AlignLeft);
    talk->addWidget(m_converseHelp);
    m_rated->addBetween(m_fields[u"child.notRatedBecause"_s]);
    m_rated->addBetween(m_talk);
    m_rated->addBetween(m_fields[u"child.firstArea"_s]);
    columnIn(this)->addWidget(m_rated);
    connect(m_rated, &RatedPart::edited, this, &ChildPartFields::edited);
    connect(m_rated, &RatedPart::instrumentChanged, this, &ChildPartFields::showWhatFits);
    connect(m_because, &QPlainTextEdit::textChanged, this, &ChildPartFields::edited);
    connect(m_firstArea, &QComboBox::activated, this, [this](int index) {
        if (index > 0 && m_rated->current())
            m_rated->pager()->setCurrent(areaAt(std::size_t(index - 1)));
        Q_EMIT edited();
    });
    connect(m_converse, &QPushButton::clicked, this, [this] { openConversation(); });
    showWhatFits();
}

ChildPart ChildPartFields::value() const {
    ChildPart part;
    part.instrument = m_rated->instrument();
    if (m_firstArea->currentIndex() > 0)
        part.firstArea = areaAt(std::size_t(m_firstArea->currentIndex() - 1));
    part.areas = m_rated->areas();
    part.notRatedBecause = m_because->toPlainText();
    return part;
}

void ChildPartFields::setValue(const ChildPart& part) {
    const QSignalBlocker quiet(this);
    m_rated->setValue(part.instrument, part.areas);
    m_because->setPlainText(part.notRatedBecause);
    setFirstArea(part.firstArea);
    showWhatFits();
}

void ChildPartFields::setBlank() {
    setValue({});
    m_rated->propose();
    showWhatFits();
}

ConversationWindow* ChildPartFields::openConversation() {
    const Instrument* instrument = m_rated->current();
    if (!instrument || m_conversation)
        return m_conversation;
    const FormContext& context = m_rated->context();
    m_conversation = new ConversationWindow(
        *instrument, context.modelOf(instrument->ref), context.calledName, m_rated->areas(), this);
    connect(m_conversation, &ConversationWindow::areaChosen, this, [this](Area area) {
        if (m_firstArea->currentIndex() == 0) {
            setFirstArea(area);
            Q_EMIT edited();
        }
    });
    connect(m_conversation, &ConversationWindow::rated, m_rated, &RatedPart::setAnswer);
    m_conversation->begin();
    return m_conversation;
}

void ChildPartFields::showWhatFits() {
    const bool rates = m_rated->current() != nullptr;
    m_talk->setVisible(rates);
    m_fields[u"child.firstArea"_s]->setVisible(rates || m_firstArea->currentIndex() > 0);
    m_fields[u"child.notRatedBecause"_s]->setVisible(!rates || !m_because->toPlainText().isEmpty());
}

void ChildPartFields::setFirstArea(std::optional<Area> area) {
    m_firstArea->setCurrentIndex(area ? int(indexOf(*area)) + 1 : 0);
    if (area && m_rated->current())
        m_rated->pager()->setCurrent(*area);
}

} // namespace bk
