// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/share_dialog.h"

#include "core/domain/common/text_limits.h"
#include "core/domain/sharing/sharing_guard.h"
#include "core/services/issue_text.h"
#include "ui/common/attempt.h"
#include "ui/common/em.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/message_bar.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_choice.h"
#include "ui/help/help_button.h"
#include "ui/sharing/golden_rule_fields.h"
#include "ui/sharing/second_role_dialog.h"
#include "ui/sharing/section_ticks.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array recipients{Recipient::Organisation, Recipient::Family, Recipient::Organisation,
                                Recipient::Upptackare,   Recipient::Duty,   Recipient::Anmalan};

} // namespace

ShareDialog::ShareDialog(const SharingEntry& start, ShareChoices choices, QWidget* parent)
    : QDialog(parent)
    , m_start(start)
    , m_choices(std::move(choices))
    , m_purpose(new TextLine)
    , m_organisation(new QComboBox)
    , m_receiver(new TextLine)
    , m_rule(new GoldenRuleFields(m_choices.goldenRule))
    , m_refusal(plainLabel())
    , m_notCovered(plainLabel())
    , m_sections(new SectionTicks(m_choices.sections))
    , m_messages(new MessageBar) {
    setWindowTitle(tr("Dela"));
    auto* questions = new QWidget;
    QVBoxLayout* layout = columnIn(questions);
    layout->setSpacing(grid());
    QLabel* heading = plainLabel(start.what);
    makeLarger(heading, 1, true);
    QLabel* explained = plainLabel(tr("Det här skrivs i loggen över vad som lämnat enheten."));
    makeQuiet(explained);
    QLabel* hidden = plainLabel(tr(
        "! Skyddade personuppgifter. Papperet är utan adress, telefon och plats. Kontrollera också det som är skrivet "
        "i löpande text innan något lämnas ut."));
    hidden->setVisible(m_choices.protectedIdentity);
    auto* purpose = new Field(tr("&Varför"), m_purpose, tr("Till exempel: inför mötet, till barnet, till familjen."));
    m_fields.insert(u"sharing.purpose.missing"_s, purpose);
    m_sharedPart = sharedPart();
    m_sections->setVisible(!m_choices.sections.isEmpty());
    for (QWidget* widget :
         std::initializer_list<QWidget*>{heading, explained, hidden, choiceColumn(), m_sections, purpose, m_sharedPart})
        layout->addWidget(widget);
    layout->addStretch();
    m_questions = new QScrollArea;
    m_questions->setFrameShape(QFrame::NoFrame);
    m_questions->setWidgetResizable(true);
    m_questions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_questions->setFocusPolicy(Qt::NoFocus);
    m_questions->setWidget(questions);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(m_questions, 1);
    auto* help = new HelpButton(tr("Om sek&retess och samtycke"), u"sekretess"_s);
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, help, &QPushButton::click);
    column->addWidget(help, 0, Qt::AlignLeft);
    column->addWidget(buttonRow());
    setMinimumWidth(std::min(em(40), screen()->availableSize().width() - grid(8)));
    setValue(start);
}

QWidget* ShareDialog::choiceColumn() {
    const std::array texts{
        tr("&Eget bruk – stannar hos enhetens personal"),
        tr("Till &familjen – barnet eller en vårdnadshavare"),
        m_start.child ? tr("Till en annan &verksamhet") : tr("&Lämnas till någon annan"),
        m_start.paper == SharedPaper::Letter ? tr("Till &Upptäckaren")
                                             : tr("Till &Upptäckaren, som skrev det här kortet"),
        tr("Enligt la&g – någon som har rätt att begära uppgifterna, till exempel socialtjänsten i en utredning"),
        tr("&Anmälan till socialtjänsten – hindras aldrig")};
    auto* group = new QButtonGroup(this);
    auto* holder = new QWidget;
    QVBoxLayout* column = columnIn(holder);
    column->setSpacing(grid(0.5));
    for (int i = 0; i < choiceCount; ++i) {
        QRadioButton* radio = m_radios[std::size_t(i)] = new WrappingRadioButton(texts[std::size_t(i)]);
        group->addButton(radio);
        radio->setVisible(offers(Choice(i)));
        column->addWidget(radio);
        connect(radio, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                followChoice();
        });
    }
    return holder;
}

/// A compass without a case concerns nobody who could consent; an anmälan is sent as one and as nothing else; the
/// Upptäckare gets the own card and no other paper.
bool ShareDialog::offers(Choice choice) const {
    if (m_start.recipient == Recipient::Anmalan)
        return choice == OwnUse || choice == AnAnmalan;
    if (m_choices.forAnotherUnit)
        return choice == AnOrganisation || choice == ByLaw;
    if (!m_start.child)
        return choice == OwnUse || choice == AnOrganisation;
    if (choice == TheUpptackare)
        return isForUpptackare(m_start.paper);
    return choice != AnAnmalan;
}

QWidget* ShareDialog::sharedPart() {
    m_organisation->addItem(tr("Välj verksamhet"));
    for (const Organisation& organisation : m_choices.organisations)
        m_organisation->addItem(
            m_choices.isCovered(organisation.id) ? organisation.fullName()
                                                 : tr("%1 – får inte").arg(organisation.fullName()),
            organisation.id.toString());
    m_organisationField = new Field(
        tr("Vilken ver&ksamhet"), m_organisation,
        m_choices.organisations.empty()
            ? tr("Registret är tomt. Lägg till verksamheten i barnets samtycke eller under Enheten.")
            : tr("Verksamheter som samtycket nämner får ta emot uppgifterna."));
    m_receiverField = new Field(tr("&Till vem"), m_receiver);
    m_fields.insert(u"sharing.organisation.missing"_s, m_organisationField);
    m_fields.insert(u"sharing.receiver.missing"_s, m_receiverField);
    m_fields.insert(m_rule->fields());
    makeLarger(m_refusal, 0, true);
    QPalette warned = m_refusal->palette();
    warned.setColor(QPalette::WindowText, houseColours(palette()).error);
    m_refusal->setPalette(warned);
    connect(m_organisation, &QComboBox::currentIndexChanged, this, &ShareDialog::showRefusal);
    auto* part = new QWidget;
    QVBoxLayout* column = columnIn(part);
    column->setSpacing(grid());
    makeQuiet(m_notCovered);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_organisationField, m_notCovered, m_refusal, m_receiverField, m_rule})
        column->addWidget(widget);
    return part;
}

QWidget* ShareDialog::buttonRow() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* go = buttons->addButton(tr("F&ortsätt"), QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    makePrimary(go);
    connect(buttons, &QDialogButtonBox::accepted, this, &ShareDialog::tryAccept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ShareDialog::reject);
    return buttons;
}

/// Nothing where nobody is named: who it is for is asked each time (G6).
std::optional<ShareDialog::Choice> ShareDialog::choiceOf(const SharingEntry& entry) {
    if (entry.ownUse)
        return OwnUse;
    switch (entry.recipient) {
    case Recipient::Organisation:
        return entry.organisation || !isBlank(entry.receiver) ? std::optional(AnOrganisation) : std::nullopt;
    case Recipient::Upptackare: return TheUpptackare;
    case Recipient::Family: return Family;
    case Recipient::Anmalan: return AnAnmalan;
    case Recipient::Duty: return ByLaw;
    }
    Q_UNREACHABLE();
}

std::optional<ShareDialog::Choice> ShareDialog::choice() const {
    for (int i = 0; i < choiceCount; ++i)
        if (m_radios[std::size_t(i)]->isChecked())
            return Choice(i);
    return {};
}

std::vector<std::size_t> ShareDialog::sections() const { return m_sections->chosen(); }

SharingEntry ShareDialog::value() const {
    SharingEntry entry = m_start;
    const std::optional<Choice> chosen = choice();
    entry.ownUse = chosen == OwnUse;
    entry.purpose = m_purpose->text().trimmed();
    if (!chosen || entry.ownUse)
        return entry;
    entry.recipient = recipients[std::size_t(*chosen)];
    entry.organisation.reset();
    if (entry.recipient == Recipient::Organisation)
        entry.organisation = OrganisationId::fromString(m_organisation->currentData().toString());
    entry.receiver = m_receiver->text().trimmed();
    if (entry.recipient != Recipient::Anmalan)
        m_rule->fill(entry);
    return entry;
}

void ShareDialog::setValue(const SharingEntry& entry) {
    m_start = entry;
    m_purpose->setText(entry.purpose);
    m_proposed = entry.purpose;
    if (const std::optional<Choice> chosen = choiceOf(entry))
        m_radios[std::size_t(*chosen)]->setChecked(true);
    m_receiver->setText(entry.receiver);
    const int row = entry.organisation ? m_organisation->findData(entry.organisation->toString()) : 0;
    m_organisation->setCurrentIndex(std::max(row, 0));
    m_rule->setValue(entry);
    followChoice();
}

void ShareDialog::followChoice() {
    const std::optional<Choice> chosen = choice();
    m_sharedPart->setVisible(chosen && chosen != OwnUse);
    m_organisationField->setVisible(chosen == AnOrganisation && asksOrganisation());
    m_rule->setVisible(chosen != AnAnmalan);
    m_rule->setAsksTold(chosen != Family);
    m_receiverField->setHint(
        chosen == Family  ? tr("Till exempel mamma, eller barnet självt.")
        : chosen == ByLaw ? tr("Person och myndighet. Skriv under Varför vilken begäran det gäller.")
        : chosen == AnOrganisation && asksOrganisation() ? tr("Person, så att det går att se vem som fick det.")
                                                         : tr("Person och verksamhet."));
    followPurpose(chosen);
    showRefusal();
    fitToScreen();
}

/// What the dialog wrote itself goes with the receiver it was written for; what the person wrote stays.
void ShareDialog::followPurpose(std::optional<Choice> chosen) {
    if (m_purpose->text() != m_proposed)
        return;
    const std::optional<Choice> begun = choiceOf(m_start);
    if (!m_start.purpose.isEmpty() && (!begun || chosen == begun))
        m_proposed = m_start.purpose;
    else
        m_proposed = chosen == Family ? tr("Till barnet och familjen") : QString();
    m_purpose->setText(m_proposed);
}

QString ShareDialog::refusal() const { return m_refusal->isHidden() ? QString() : m_refusal->text(); }

QString ShareDialog::notCovered() const { return m_notCovered->isHidden() ? QString() : m_notCovered->text(); }

bool ShareDialog::asksOrganisation() const { return m_start.child && m_start.paper != SharedPaper::Consultation; }

void ShareDialog::showRefusal() {
    const SharingEntry entry = value();
    const bool organisation = choice() == AnOrganisation && asksOrganisation();
    const bool chosen = choice() && (!organisation || entry.organisation);
    m_notCovered->setText(organisation && !entry.organisation ? m_choices.notCoveredText() : QString());
    m_notCovered->setVisible(!m_notCovered->text().isEmpty());
    QString reason;
    if (m_choices.refusal && !entry.ownUse && chosen)
        attempt(this, [&] { reason = m_choices.refusal(entry); });
    m_refusal->setText(reason.isEmpty() ? QString() : tr("! Får inte lämnas. %1").arg(reason));
    m_refusal->setVisible(!reason.isEmpty());
}

/// As high as the questions need, but never higher than the screen: then they scroll and the buttons stay in sight.
void ShareDialog::fitToScreen() {
    if (!layout())
        return;
    const QRect available = screen()->availableGeometry();
    QWidget* questions = m_questions->widget();
    questions->ensurePolished();
    const int width = std::max(minimumWidth(), this->width());
    const int wanted = questions->layout()->hasHeightForWidth()
                           ? questions->layout()->totalHeightForWidth(width - grid(4))
                           : questions->sizeHint().height();
    const int others = layout()->sizeHint().height() - m_questions->sizeHint().height();
    resize(width, std::min(wanted + others, available.height() - grid(10)));
    if (isVisible() && geometry().bottom() > available.bottom() - grid())
        move(x(), std::max(available.top(), available.bottom() - grid(5) - height()));
}

void ShareDialog::tryAccept() {
    if (!choice()) {
        m_messages->show(MessageBar::Tone::Warning, tr("Välj först vem det är till."));
        m_radios[OwnUse]->setFocus();
        return;
    }
    if (!m_choices.sections.isEmpty() && sections().empty()) {
        m_messages->show(MessageBar::Tone::Warning, tr("Välj minst ett avsnitt som ska vara med."));
        return;
    }
    showRefusal();
    const Issues left = showIssues(issues(value()), m_fields);
    bool anyShown = !left.empty();
    for (const Field* field : std::as_const(m_fields))
        anyShown = anyShown || !field->issue().isEmpty();
    if (!left.empty())
        m_messages->show(MessageBar::Tone::Warning, issueText(left.front()));
    else if (!refusal().isEmpty())
        m_messages->show(MessageBar::Tone::Warning, refusal());
    else if (!anyShown)
        accept();
}

void ShareDialog::ask(
    QWidget* parent, OpenUnit& unit, const SharingEntry& start, std::function<void(const SharingEntry&)> go) {
    ask(parent, unit, start, QStringList(),
        [go = std::move(go)](const SharingEntry& entry, const auto&) { go(entry); });
}

void ShareDialog::ask(
    QWidget* parent, OpenUnit& unit, const SharingEntry& start, const QStringList& sections, GoWithSections go) {
    const auto open = [parent, &unit, start, sections, go = std::move(go)] {
        ask(parent, start, shareChoices(unit, start, sections), go);
    };
    if (start.child && start.recipient != Recipient::Anmalan)
        confirmSecond(parent, unit, *start.child, open);
    else
        attempt(parent, open);
}

void ShareDialog::ask(QWidget* parent, const SharingEntry& start, ShareChoices choices, GoWithSections go) {
    auto* dialog = new ShareDialog(start, std::move(choices), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::accepted, parent, [dialog, go = std::move(go)] { go(dialog->value(), dialog->sections()); });
    dialog->open();
}

} // namespace bk
