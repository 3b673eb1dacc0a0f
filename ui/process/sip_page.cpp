// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/process/sip_page.h"

#include "core/services/issue_text.h"
#include "core/services/open_unit.h"
#include "core/services/process_text.h"
#include "ui/common/attempt.h"
#include "ui/common/choice_button.h"
#include "ui/common/empty_state.h"
#include "ui/common/layers.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

SipPage::SipPage(OpenUnit& unit, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_choices(new QVBoxLayout)
    , m_layers(new Layers) {
    auto* form = new QWidget;
    QVBoxLayout* column = columnIn(form);
    column->addWidget(pageHeading(title()));
    QLabel* about = plainLabel(
        tr("Verksamheten informerar Barnkontakten, förbereder mötet, hämtar in det uppdaterade samtycket och skickar "
           "kallelserna. Den står som skäl till att omgången började."));
    makeQuiet(about);
    column->addWidget(about);
    m_choices->setSpacing(grid());
    column->addLayout(m_choices);
    column->addStretch(1);
    m_layers->addWidget(scrollColumn(form, title()));
    auto* none = new EmptyState(
        tr("Ingen verksamhet kan starta en SIP än"), issueText({u"process.sip.initiator"_s, {}, {}}),
        tr("Till verksamheterna"));
    connect(none->button(), &QPushButton::clicked, this, [this] { Q_EMIT goToRoom(u"enheten/verksamheter"_s); });
    m_layers->addWidget(none);
    body()->addLayout(m_layers, 1);
}

void SipPage::reload() {
    attempt(this, [this] {
        while (QLayoutItem* item = m_choices->takeAt(0)) {
            if (QWidget* old = item->widget()) {
                old->hide();
                old->deleteLater(); // it may have led here
            }
            delete item;
        }
        for (const Organisation& organisation : m_unit.registers().organisations()) {
            if (!organisation.mayStartSip)
                continue;
            auto* button =
                new ChoiceButton(u"unit"_s, organisation.fullName(), process_text::organisationKind(organisation.kind));
            connect(
                button, &QPushButton::clicked, this, [this, id = organisation.id] { Q_EMIT organisationChosen(id); });
            m_choices->addWidget(button, 0, Qt::AlignLeft);
        }
        m_layers->setCurrentIndex(m_choices->count() == 0 ? 1 : 0);
    });
}

} // namespace bk
