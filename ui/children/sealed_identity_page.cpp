// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/children/sealed_identity_page.h"

#include "core/services/access.h"
#include "core/services/confirm_passphrase.h"
#include "core/services/issue_text.h"
#include "core/services/open_unit.h"
#include "core/services/second_role.h"
#include "ui/children/identity_correction.h"
#include "ui/children/seal_fields.h"
#include "ui/common/attempt.h"
#include "ui/common/column.h"
#include "ui/common/field.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/step_up.h"
#include "ui/common/theme.h"
#include "ui/sharing/second_role_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString linesOf(const Contact& contact) {
    QStringList lines{contact.address, contact.telephone, contact.email};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// In words, a line for each thing that is known.
QString inWords(const ChildIdentity& identity) {
    QStringList lines;
    const auto add = [&lines](const QString& name, const QString& value) {
        if (!value.isEmpty())
            lines.append(u"%1: %2"_s.arg(name, value));
    };
    using Page = SealedIdentityPage;
    add(Page::tr("Namn"), identity.fullName());
    add(Page::tr("Tilltalsnamn"), identity.preferredName);
    add(Page::tr("Personnummer"), identity.personnummer ? identity.personnummer->shown() : QString());
    add(Page::tr("Född"), identity.birthDate.toString(Qt::ISODate));
    add(Page::tr("Kontakt"), linesOf(identity.contact));
    for (std::size_t i = 0; i < identity.guardians.size(); ++i) {
        const Guardian& guardian = identity.guardians[i];
        const QString relation = guardian.relation.isEmpty() ? QString() : u" (%1)"_s.arg(guardian.relation);
        add(Page::tr("Vårdnadshavare %1").arg(i + 1), guardian.name + relation);
        add(Page::tr("Kontakt till vårdnadshavare %1").arg(i + 1), linesOf(guardian.contact));
    }
    return lines.join(u'\n');
}

QString nameOf(const QString& login, const QString& displayName) { return displayName.isEmpty() ? login : displayName; }

QWidget* rowOf(std::initializer_list<QWidget*> widgets) {
    auto* holder = new QWidget;
    auto* row = new FlowLayout(holder);
    row->setSpacing(grid());
    for (QWidget* each : widgets)
        row->addWidget(each);
    return holder;
}

} // namespace

SealedIdentityPage::SealedIdentityPage(OpenUnit& unit, ChildId child, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_child(child)
    , m_fields(new SealFields(unit.users().all()))
    , m_seal(new QPushButton(tr("&Försegla identiteten …")))
    , m_reveal(new QPushButton)
    , m_correct(new QPushButton(tr("&Rätta uppgifterna …")))
    , m_correction(new IdentityCorrection(unit.today()))
    , m_second(new QPushButton(tr("Låt en andra person &bekräfta …")))
    , m_unseal(new QPushButton(tr("Bryt &förseglingen …")))
    , m_name(new QPushButton(tr("&Låt se vem barnet är")))
    , m_others(new QComboBox)
    , m_state(plainLabel())
    , m_sign(plainLabel())
    , m_shown(plainLabel()) {
    const Column whole = scrollingColumn(76);
    whole.layout->addWidget(pageHeading(title()));
    makeLarger(m_state, 0, true);
    whole.layout->addWidget(m_state);
    m_unsealedPart = unsealedPart();
    m_sealedPart = sealedPart();
    whole.layout->addWidget(m_unsealedPart);
    whole.layout->addWidget(m_sealedPart);
    whole.layout->addWidget(sectionHeading(tr("Innan något lämnar enheten")));
    whole.layout->addWidget(plainLabel(
        tr("Papper, filer, utdrag och projektorn är stängda för barnet tills en andra person har bekräftat med sin "
           "egen lösenfras. En anmälan till socialtjänsten väntar aldrig på det.")));
    whole.layout->addWidget(rowOf({m_second}));
    whole.layout->addStretch(1);
    body()->addWidget(whole.area);
    SealOrder start{ProtectedIdentity::Sekretessmarkering, proposedPseudonym(unit), {unit.user().login}};
    if (const auto record = unit.children().find(child); record && record->protection != ProtectedIdentity::None)
        start.protection = record->protection;
    m_fields->setValue(start);
    connect(m_seal, &QPushButton::clicked, this, &SealedIdentityPage::seal);
    connect(m_reveal, &QPushButton::clicked, this, &SealedIdentityPage::toggle);
    connect(m_correct, &QPushButton::clicked, this, &SealedIdentityPage::correct);
    connect(m_correction, &IdentityCorrection::corrected, this, &SealedIdentityPage::keep);
    connect(m_correction, &IdentityCorrection::left, this, [this] {
        m_correction->end();
        m_correct->setFocus(Qt::OtherFocusReason);
    });
    connect(m_unseal, &QPushButton::clicked, this, &SealedIdentityPage::unseal);
    connect(m_second, &QPushButton::clicked, this, [this] {
        confirmSecond(this, m_unit, m_child, [this] {
            if (m_unit.settings().practice)
                messages()->show(
                    MessageBar::Tone::Info,
                    tr("I övningsenheten behövs ingen andra person. I en egen enhet skriver en kollega sin lösenfras "
                       "här."));
            else
                messages()->show(
                    MessageBar::Tone::Good,
                    tr("En andra person har bekräftat. Det gäller i %1 minuter.").arg(confirmationLasts.count()));
        });
    });
    connect(m_name, &QPushButton::clicked, this, [this] {
        change(tr("%1 får nu se vem barnet är.").arg(m_others->currentText()), [this] {
            nameUser(m_unit, m_child, m_others->currentData().toString());
        });
    });
    reload();
}

QWidget* SealedIdentityPage::unsealedPart() {
    auto* part = new QWidget;
    QVBoxLayout* column = columnIn(part);
    column->addWidget(plainLabel(
        tr("När identiteten förseglas kan bara de du väljer läsa vem barnet är, också om någon annan öppnar databasen "
           "med andra verktyg. Namnen tas bort ur samtal, planer och anteckningar om barnet. Osparade utkast om barnet "
           "och bilder av underskrivna papper tas också undan. Syskon i enheten har egna uppgifter och förseglas för "
           "sig. Säkerhetskopior från tidigare är som de var tills de gallras.")));
    column->addWidget(m_fields);
    makePrimary(m_seal);
    column->addWidget(rowOf({m_seal}));
    return part;
}

QWidget* SealedIdentityPage::sealedPart() {
    auto* part = new QWidget;
    QVBoxLayout* column = columnIn(part);
    makeLarger(m_sign, 0, true);
    QPalette warned = m_sign->palette();
    warned.setColor(QPalette::WindowText, houseColours(palette()).error);
    m_sign->setPalette(warned);
    m_sign->setText(tr("! Uppgifterna visas nu. De döljs när du lämnar sidan."));
    m_shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_shown->setAccessibleName(tr("Vem barnet är"));
    column->addWidget(rowOf({m_reveal, m_correct}));
    column->addWidget(m_sign);
    column->addWidget(m_shown);
    column->addWidget(m_correction);
    column->addWidget(sectionHeading(tr("Får se vem barnet är")));
    auto* named = new QWidget;
    m_named = columnIn(named);
    m_named->setSpacing(grid(0.5));
    column->addWidget(named);
    m_addPart = new QWidget;
    QVBoxLayout* add = columnIn(m_addPart);
    m_othersField = new Field(tr("Lägg till &någon"), m_others);
    add->addWidget(m_othersField);
    add->addWidget(rowOf({m_name}));
    column->addWidget(m_addPart);
    column->addWidget(sectionHeading(tr("När skyddet har upphört")));
    column->addWidget(rowOf({m_unseal}));
    return part;
}

QWidget* SealedIdentityPage::firstFocus() const {
    return m_sealedPart->isHidden() ? static_cast<QWidget*>(m_fields->protection()) : m_reveal;
}

QString SealedIdentityPage::shown() const { return m_shown->text(); }

void SealedIdentityPage::hideEvent(QHideEvent* event) {
    setShown({});
    m_correction->end();
    Page::hideEvent(event);
}

void SealedIdentityPage::setShown(const QString& text) {
    m_shown->setText(text);
    m_shown->setVisible(!text.isEmpty());
    m_sign->setVisible(!text.isEmpty());
    m_reveal->setText(text.isEmpty() ? tr("&Visa vem barnet är") : tr("D&ölj"));
}

void SealedIdentityPage::reload() {
    attempt(this, [this] {
        const SealStanding standing = sealStanding(m_unit, m_child);
        m_unsealedPart->setVisible(!standing.sealed);
        m_sealedPart->setVisible(standing.sealed);
        m_state->setText(
            standing.sealed ? tr("● Förseglad %1 av %2")
                                  .arg(standing.sealedAt.toLocalTime().date().toString(Qt::ISODate), standing.sealedBy)
                            : tr("○ Inte förseglad"));
        const auto refused = accessRefusal(m_unit, Action::ProtectIdentity, m_child);
        m_seal->setEnabled(!refused);
        m_seal->setToolTip(refused ? issueText(*refused) : QString());
        m_reveal->setEnabled(standing.mayReveal);
        m_reveal->setToolTip(standing.mayReveal ? QString() : issueText(Issue{u"sealed.notNamed"_s, {}, {}}));
        m_correct->setEnabled(standing.mayChange);
        m_correct->setToolTip(standing.mayChange ? QString() : m_reveal->toolTip());
        m_correction->end();
        m_unseal->setEnabled(standing.mayChange);
        m_addPart->setVisible(standing.mayChange);
        setShown({});
        fillNamed(standing);
        fillOthers(standing);
    });
}

void SealedIdentityPage::fillNamed(const SealStanding& standing) {
    while (QLayoutItem* item = m_named->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const SealStanding::Named& named : standing.named)
        addNamed(standing, named);
}

void SealedIdentityPage::addNamed(const SealStanding& standing, const SealStanding::Named& named) {
    const QString name = nameOf(named.login, named.displayName);
    auto* label = plainLabel(
        named.canOpen ? name
                      : tr("%1 – har fått ny lösenfras, och kan se igen när någon annan har öppnat enheten").arg(name));
    label->setWordWrap(false);
    auto* remove = new QPushButton(tr("Ta bort"));
    remove->setAccessibleName(tr("Ta bort %1").arg(name));
    remove->setVisible(standing.mayChange);
    connect(remove, &QPushButton::clicked, this, [this, named, name] {
        change(tr("%1 får inte längre se vem barnet är.").arg(name), [this, named] {
            withdrawUser(m_unit, m_child, named.login);
        });
    });
    m_named->addWidget(rowOf({label, remove}));
}

void SealedIdentityPage::fillOthers(const SealStanding& standing) {
    m_others->clear();
    for (const UserRow& user : m_unit.users().all()) {
        const bool isNamed = std::ranges::any_of(
            standing.named, [&](const SealStanding::Named& each) { return each.login == user.login; });
        if (!isNamed)
            m_others->addItem(nameOf(user.login, user.displayName), user.login);
    }
    const bool anybody = m_others->count() > 0;
    m_others->setEnabled(anybody);
    m_name->setEnabled(anybody);
    m_othersField->setHint(
        anybody ? QString() : tr("Ingen fler i enheten finns att välja. Fler läggs till under Enheten, Användare."));
}

void SealedIdentityPage::seal() {
    attempt(this, [this] {
        const SealOrder order = m_fields->value();
        const Issues left = m_fields->showIssues({});
        const Issues found = sealIssues(m_unit, m_child, order);
        m_fields->showIssues(found);
        if (!found.empty()) {
            messages()->show(MessageBar::Tone::Warning, issueText(found.front()));
            return;
        }
        confirmFirst(this, m_unit, tr("Barnets namn, personnummer och kontaktuppgifter förseglas."), [this, order] {
            change(tr("Identiteten är förseglad. Barnet kallas nu %1.").arg(order.pseudonym), [this, order] {
                sealIdentity(m_unit, m_child, order);
            });
        });
    });
}

void SealedIdentityPage::unseal() {
    messages()->show(
        MessageBar::Tone::Warning, tr("Har skyddet upphört? Då kan alla som får läsa om barnet åter se vem det är."),
        {{tr("Bryt förseglingen"), [this] {
              confirmFirst(this, m_unit, tr("Barnets identitet ska inte längre vara förseglad."), [this] {
                  change(tr("Förseglingen är bruten, och barnet har inte längre skyddade personuppgifter."), [this] {
                      unsealIdentity(m_unit, m_child);
                  });
              });
          }}});
}

void SealedIdentityPage::toggle() {
    if (!shown().isEmpty())
        setShown({});
    else
        attempt(this, [this] { setShown(inWords(revealIdentity(m_unit, m_child))); });
}

void SealedIdentityPage::correct() {
    confirmFirst(this, m_unit, tr("Uppgifterna om vem barnet är ska rättas."), [this] {
        attempt(this, [this] {
            setShown({});
            m_correction->begin(revealIdentity(m_unit, m_child));
        });
    });
}

void SealedIdentityPage::keep(const ChildIdentity& identity) {
    change(tr("Uppgifterna är rättade under förseglingen."), [this, identity] {
        saveIdentity(m_unit, m_child, identity);
    });
}

void SealedIdentityPage::change(const QString& said, const std::function<void()>& what) {
    if (!attempt(this, what))
        return;
    reload();
    messages()->show(MessageBar::Tone::Good, said);
    Q_EMIT saved(m_child.toString());
}

} // namespace bk
