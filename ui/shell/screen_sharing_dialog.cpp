// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/screen_sharing_dialog.h"

#include "ui/common/capture_shield.h"
#include "ui/common/em.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_choice.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bk {

ScreenSharingDialog::ScreenSharingDialog(CaptureShield& shield, QWidget* parent) : QDialog(parent), m_shield(shield) {
    setWindowTitle(tr("Skärmdelning och skärmbilder"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(grid(1.5));
    if (shield.isPossible()) {
        column->addWidget(plainLabel(tr(
            "När fönstren är dolda ser andra program dem inte: de syns inte när du delar skärmen i ett videomöte, inte "
            "på skärmbilder och inte i inspelningar. Mötets fönster för projektorn syns alltid.")));
        column->addWidget(plainLabel(tr(
            "En projektor eller en andra skärm som visar samma bild som din egen visar fortfarande allt. Sluta dölja "
            "dem om de blir svarta i ett fjärrskrivbord eller i en skärmförstoring, eller när du vill visa "
            "övningsenheten för andra.")));
        if (!shield.isHeeded())
            column->addWidget(plainLabel(tr(
                "Den här datorns system ber andra program att låta bli, men många bryr sig inte om det: från och med "
                "macOS 15 syns fönstren ändå i de flesta videomöten. Räkna med att de syns.")));
        m_hidden = new WrappingCheckBox(tr("&Dölj programmets fönster för andra program"));
        m_hidden->setChecked(shield.isOn());
        column->addWidget(m_hidden);
        m_refused = plainLabel(
            tr("Datorn gick inte med på det. Räkna med att fönstren syns när du delar skärmen: dela bara ett annat "
               "program, eller lås enheten först (Ctrl+L)."));
        column->addWidget(m_refused);
        connect(m_hidden, &QCheckBox::toggled, this, [this](bool hidden) {
            m_shield.setOn(hidden);
            sayRefused();
        });
        sayRefused();
    } else {
        column->addWidget(plainLabel(
            tr("Den här datorns system har inget sätt att dölja ett fönster för andra program. Det som står i fönstret "
               "syns alltså när du delar hela skärmen i ett videomöte, på skärmbilder och i inspelningar.")));
        column->addWidget(plainLabel(
            tr("Dela bara det program du vill visa, eller lås enheten först (Ctrl+L). Windows har ett sådant skydd, "
               "och där är det påslaget från början.")));
    }
    column->addStretch(1);
    auto* close = new QPushButton(tr("&Stäng"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignLeft);
    setMinimumWidth(em(32));
    if (m_hidden)
        m_hidden->setFocus();
    else
        close->setFocus();
}

void ScreenSharingDialog::sayRefused() { m_refused->setVisible(m_shield.isOn() && m_shield.wasRefused()); }

} // namespace bk
