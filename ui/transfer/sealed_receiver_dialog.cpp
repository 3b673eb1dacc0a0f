// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transfer/sealed_receiver_dialog.h"

#include "core/services/open_unit.h"
#include "ui/common/attempt.h"
#include "ui/common/column.h"
#include "ui/common/em.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/forms/words.h"
#include "ui/help/help_button.h"
#include "ui/transfer/unit_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

SealedReceiverDialog::SealedReceiverDialog(std::vector<KnownUnit> units, QWidget* parent)
    : QDialog(parent)
    , m_units(std::move(units))
    , m_receiver(new QComboBox)
    , m_words(unitWordsLabel())
    , m_compared(plainLabel()) {
    setWindowTitle(tr("Förseglad fil till en annan enhet"));
    auto* inner = new QWidget;
    QVBoxLayout* column = columnIn(inner);
    column->setSpacing(grid(1.5));
    QLabel* heading = plainLabel(windowTitle());
    makeLarger(heading, 1, true);
    column->addWidget(heading);
    const bool any = !m_units.empty();
    column->addWidget(plainLabel(
        any ? tr("Bara den enhet som du väljer kan öppna filen. Den visar att den kommer från er och att inget är "
                 "ändrat på vägen.")
            : tr("Ni har ingen enhet att lämna över till än. Be den andra enheten om dess mottagarkort. En "
                 "administratör läser in det under Enheten, Andra enheter, och jämför de sex orden per telefon.")));
    for (const KnownUnit& known : m_units)
        m_receiver->addItem(known.card.name);
    auto* field = new Field(tr("&Enhet som tar emot"), m_receiver);
    makeQuiet(m_compared);
    for (QWidget* widget : std::initializer_list<QWidget*>{field, m_words, m_compared}) {
        column->addWidget(widget);
        widget->setVisible(any);
    }
    column->addStretch(1);
    column->addWidget(new HelpButton(tr("&Om andra enheter"), u"andra-enheter"_s), 0, Qt::AlignLeft);
    auto* buttons = new QDialogButtonBox;
    if (any)
        makePrimary(buttons->addButton(tr("&Fortsätt"), QDialogButtonBox::AcceptRole));
    buttons->addButton(any ? tr("Avbryt") : tr("Stäng"), QDialogButtonBox::RejectRole);
    QScrollArea* area = plainScroll(inner, windowTitle());
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(area, 1);
    whole->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_receiver, &QComboBox::currentIndexChanged, this, &SealedReceiverDialog::showChosen);
    showChosen();
    // As high as its words need in that width, and never higher than the screen: then they scroll.
    const QSize room = screen()->availableSize();
    const int width = std::min(em(38), room.width() - grid(8));
    inner->ensurePolished();
    const int wanted = column->totalHeightForWidth(width - grid(6)) + buttons->sizeHint().height() + grid(6);
    resize(width, std::min(wanted, room.height() - grid(10)));
}

const KnownUnit* SealedReceiverDialog::chosen() const {
    const int row = m_receiver->currentIndex();
    return row < 0 ? nullptr : &m_units[std::size_t(row)];
}

void SealedReceiverDialog::showChosen() {
    const KnownUnit* known = chosen();
    if (!known)
        return;
    showWordsOf(m_words, known->card);
    m_compared->setText(tr("Orden jämfördes den %1 av %2.")
                            .arg(words::longDate(known->confirmedAt.toLocalTime().date()), known->confirmedBy));
}

void SealedReceiverDialog::ask(QWidget* parent, OpenUnit& unit, std::function<void(const KnownUnit&)> go) {
    attempt(parent, [&] {
        auto* dialog = new SealedReceiverDialog(knownUnits(unit), parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, parent, [parent, dialog, go = std::move(go)] {
            if (const KnownUnit* known = dialog->chosen())
                attempt(parent, [&] { go(*known); });
        });
        dialog->open();
    });
}

} // namespace bk
