// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/saved_tab.h"

#include "core/services/access.h"
#include "core/services/issue_text.h"
#include "ui/common/attempt.h"
#include "ui/common/column.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/forms/draft_keeper.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

SavedTab::SavedTab(OpenUnit& unit, Action action, const QString& draftForm, const QString& save, QWidget* parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_draftForm(draftForm)
    , m_save(new QPushButton(save))
    , m_draftButton(new QPushButton)
    , m_column(new QVBoxLayout(this))
    , m_foot(new FlowLayout) {
    makePrimary(m_save);
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, [this] { attempt(this, [this] { this->save(); }); });
    m_foot->setSpacing(grid(2));
    m_foot->addWidget(m_save);
    m_foot->addWidget(m_draftButton);
    m_draftButton->hide();
    connect(m_draftButton, &QPushButton::clicked, this, [this] {
        attempt(this, [this] { m_isDraftOpen ? throwDraftAway() : openDraft(); });
    });
    if (const auto refused = accessRefusal(unit, action))
        refuse(issueText(*refused));
    m_column->setContentsMargins(0, grid(1.5), 0, 0);
    m_column->addLayout(m_foot);
}

void SavedTab::setUp(QWidget* form) {
    const Column column = scrollingColumn(76);
    column.layout->addWidget(form);
    column.layout->addStretch(1);
    m_column->insertWidget(0, column.area, 1);
}

void SavedTab::offerDefaults(const std::function<void()>& fillIn) {
    m_defaults = new QPushButton(tr("Fyll i programmets &förslag"));
    connect(m_defaults, &QPushButton::clicked, this, [this, fillIn] {
        fillIn();
        noteEdit();
    });
    m_defaults->setEnabled(!m_refused);
    m_foot->addWidget(m_defaults);
}

void SavedTab::addAboveButtons(QWidget* widget) { m_column->insertWidget(m_column->indexOf(m_foot), widget); }

void SavedTab::reload() {
    if (m_save->isEnabled())
        return;
    attempt(this, [this] {
        load();
        startDraft();
        offerDraft();
    });
}

void SavedTab::offerDraft() {
    m_draftButton->hide();
    m_isDraftOpen = false;
    const auto left = m_keeper ? m_keeper->left() : std::nullopt;
    if (!left)
        return;
    m_draftAt = QLocale().toString(left->at.toLocalTime(), QLocale::ShortFormat);
    if (!left->isOvertaken)
        return openDraft();
    m_draftButton->setText(tr("&Öppna det osparade från %1").arg(m_draftAt));
    m_draftButton->setToolTip(tr("Något annat har sparats här sedan dess. Det ersätts först när du sparar."));
    m_draftButton->setEnabled(true);
    m_draftButton->show();
}

void SavedTab::openDraft() {
    m_keeper->open();
    m_isDraftOpen = true;
    m_draftButton->setText(tr("&Kasta det osparade från %1").arg(m_draftAt));
    m_draftButton->setToolTip({});
    m_draftButton->setEnabled(true);
    m_draftButton->show();
    m_save->setEnabled(true);
    noteUnsaved();
}

void SavedTab::throwDraftAway() {
    m_keeper->throwAway();
    load();
    noteSaved();
    Q_EMIT thrownAway();
}

void SavedTab::startDraft() {
    if (m_refused || draftSubject().isEmpty())
        return;
    if (m_keeper)
        return m_keeper->startAnew(draftSubject());
    m_keeper = new DraftKeeper(
        m_unit,
        {m_draftForm, draftSubject(), [this] { return draft(); },
         [this](const QJsonObject& value) {
             setDraft(value);
         }},
        this);
}

QString SavedTab::draftSubject() const { return u"unit"_s; }

void SavedTab::refuse(const QString& why) {
    m_refused = true;
    m_save->setEnabled(false);
    m_save->setToolTip(why);
    QLabel* label = plainLabel(why);
    makeQuiet(label);
    m_foot->addWidget(label);
}

void SavedTab::noteEdit() {
    m_save->setEnabled(!m_refused);
    m_draftButton->setEnabled(m_isDraftOpen); // it would take the place of what is written now
    if (m_keeper)
        m_keeper->noteEdit();
    noteUnsaved();
}

void SavedTab::noteSaved() {
    m_save->setEnabled(false);
    attempt(this, [this] { // what was saved is saved
        if (m_keeper)
            m_keeper->discard();
        startDraft();
        offerDraft();
    });
}

void SavedTab::tell(MessageBar::Tone tone, const QString& text) {
    if (MessageBar* bar = MessageBar::nearest(this))
        bar->show(tone, text);
}

} // namespace bk
