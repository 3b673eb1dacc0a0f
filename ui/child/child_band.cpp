// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/child/child_band.h"

#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/page.h"
#include "ui/common/theme.h"
#include "ui/consent/consent_chips.h"
#include "ui/forms/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

ChildBand::ChildBand(QWidget* parent)
    : QWidget(parent)
    , m_name(qobject_cast<QLabel*>(pageHeading({})))
    , m_protected(plainLabel())
    , m_about(plainLabel())
    , m_consents(new ConsentChips)
    , m_edit(new QPushButton(tr("&Uppgifter")))
    , m_identity(new QPushButton(tr("Skyddad &identitet"))) {
    m_identity->setToolTip(tr("Vem barnet är, vilka som får se det, och en andra persons bekräftelse"));
    makeLarger(m_protected, 0, true);
    makeQuiet(m_about);
    m_edit->setToolTip(tr("Namn, vårdnadshavare, ansvariga och skyddade uppgifter"));
    m_name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_protected->setWordWrap(false);
    m_name->setWordWrap(false);
    auto* words = new QVBoxLayout;
    words->setSpacing(grid(0.25));
    auto* names = new FlowLayout;
    names->setSpacing(grid(2));
    names->addWidget(m_name);
    names->addWidget(m_protected);
    names->addWidget(m_identity);
    words->addLayout(names);
    words->addWidget(m_about);
    words->addWidget(m_consents);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(words, 1);
    row->addWidget(m_edit, 0, Qt::AlignTop);
}

void ChildBand::setConsents(const ConsentStandings& standings) { m_consents->setStandings(standings); }

void ChildBand::setChild(const Child& child, QDate today) {
    m_name->setText(child.calledName().isEmpty() ? child.fullName() : child.calledName());
    m_protected->setVisible(child.protection != ProtectedIdentity::None);
    m_identity->setVisible(child.protection != ProtectedIdentity::None);
    m_protected->setText(
        child.protection == ProtectedIdentity::None ? QString() : tr("! %1").arg(words::protection(child.protection)));
    QPalette palette = m_protected->palette();
    palette.setColor(QPalette::WindowText, houseColours(palette).error);
    m_protected->setPalette(palette);
    QStringList about;
    if (const QString age = words::age(child.birthDate, today); !age.isEmpty())
        about.append(age);
    if (const QString whole = child.fullName(); !whole.isEmpty() && whole != m_name->text())
        about.append(child.fullName());
    if (!child.place.isEmpty())
        about.append(child.place);
    about.append(
        child.barnkontakt.isEmpty() ? tr("ingen Barnkontakt angiven")
                                    : tr("Barnkontakt: %1").arg(child.barnkontakt.name));
    if (!child.stodsamordnare.isEmpty())
        about.append(tr("Stödsamordnare: %1").arg(child.stodsamordnare.name));
    m_about->setText(about.join(u" · "_s));
}

} // namespace bk
