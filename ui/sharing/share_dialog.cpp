// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/share_dialog.h"

#include "core/services/issue_text.h"
#include "ui/common/field.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_choice.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QLabel* paragraph(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QWidget* column(std::initializer_list<QWidget*> widgets) {
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    return holder;
}

} // namespace

ShareDialog::ShareDialog(const SharingEntry& start, const QString& goldenRule, QWidget* parent)
    : QDialog(parent)
    , m_start(start)
    , m_goldenRule(goldenRule)
    , m_ownUse(new WrappingRadioButton(tr("&Eget bruk – stannar hos enhetens personal")))
    , m_shared(new WrappingRadioButton(tr("&Lämnas till någon annan")))
    , m_purpose(new QLineEdit)
    , m_messages(new MessageBar) {
    setWindowTitle(tr("Dela"));
    auto* questions = new QWidget;
    auto* layout = new QVBoxLayout(questions);
    layout->setSpacing(grid());
    auto* heading = paragraph(start.what);
    makeLarger(heading, 1, true);
    layout->addWidget(heading);
    auto* explained = paragraph(tr("Det här skrivs i loggen över vad som lämnat enheten."));
    makeQuiet(explained);
    layout->addWidget(explained);
    auto* choice = new QButtonGroup(this);
    choice->addButton(m_ownUse);
    choice->addButton(m_shared);
    layout->addWidget(m_ownUse);
    layout->addWidget(m_shared);
    auto* purpose = new Field(tr("&Varför"), m_purpose, tr("Till exempel: inför mötet, till barnet, till familjen."));
    m_fields.insert(u"sharing.purpose.missing"_s, purpose);
    layout->addWidget(purpose);
    m_sharedPart = sharedPart();
    layout->addWidget(m_sharedPart);
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
    column->addWidget(buttonRow());
    connect(m_shared, &QRadioButton::toggled, this, &ShareDialog::followChoice);
    setMinimumWidth(grid(64));
    setValue(start);
}

QWidget* ShareDialog::buttonRow() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* go = buttons->addButton(tr("&Fortsätt"), QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    makePrimary(go);
    connect(buttons, &QDialogButtonBox::accepted, this, &ShareDialog::tryAccept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ShareDialog::reject);
    return buttons;
}

QWidget* ShareDialog::sharedPart() {
    m_receiver = new QLineEdit;
    m_necessary = new WrappingCheckBox(tr("&Nödvändig – mottagaren behöver uppgifterna för att hjälpa barnet"));
    m_relevant = new WrappingCheckBox(tr("&Relevant – det handlar om just det som mottagaren ska göra"));
    m_proportionate = new WrappingCheckBox(tr("&Proportionerlig – det är inte mer än vad som behövs"));
    m_told = new WrappingRadioButton(tr("Vårdnadshavare och barn &vet om det"));
    m_notTold = new WrappingRadioButton(tr("De vet &inte om det"));
    m_notToldBecause = new QLineEdit;
    auto* told = new QButtonGroup(this);
    told->addButton(m_told);
    told->addButton(m_notTold);

    auto* receiver = new Field(tr("&Till vem"), m_receiver, tr("Person och verksamhet."));
    auto* rule = paragraph(m_goldenRule);
    makeQuiet(rule);
    rule->setVisible(!m_goldenRule.isEmpty());
    auto* testsHeading = paragraph(tr("Den gyllene regeln"));
    makeLarger(testsHeading, 0, true);
    auto* tests = new Field(tr("Är delningen"), column({m_necessary, m_relevant, m_proportionate}));
    auto* reason = new Field(tr("&Orsak till att de inte vet"), m_notToldBecause);
    m_fields.insert(u"sharing.receiver.missing"_s, receiver);
    m_fields.insert(u"sharing.tests.missing"_s, tests);
    m_fields.insert(u"sharing.told.reason"_s, reason);
    reason->setVisible(false);
    connect(m_notTold, &QRadioButton::toggled, reason, &QWidget::setVisible);

    auto* part = column({receiver, testsHeading, rule, tests, m_told, m_notTold, reason});
    part->layout()->setSpacing(grid());
    return part;
}

SharingEntry ShareDialog::value() const {
    SharingEntry entry = m_start;
    entry.ownUse = m_ownUse->isChecked();
    entry.purpose = m_purpose->text().trimmed();
    if (entry.ownUse)
        return entry;
    entry.receiver = m_receiver->text().trimmed();
    entry.necessary = m_necessary->isChecked();
    entry.relevant = m_relevant->isChecked();
    entry.proportionate = m_proportionate->isChecked();
    entry.told = m_told->isChecked();
    entry.notToldBecause = entry.told ? QString() : m_notToldBecause->text().trimmed();
    return entry;
}

void ShareDialog::setValue(const SharingEntry& entry) {
    m_start = entry;
    (entry.ownUse ? m_ownUse : m_shared)->setChecked(true);
    m_purpose->setText(entry.purpose);
    m_receiver->setText(entry.receiver);
    m_necessary->setChecked(entry.necessary);
    m_relevant->setChecked(entry.relevant);
    m_proportionate->setChecked(entry.proportionate);
    (entry.told || entry.notToldBecause.isEmpty() ? m_told : m_notTold)
        ->setChecked(entry.told || !entry.notToldBecause.isEmpty());
    m_notToldBecause->setText(entry.notToldBecause);
    followChoice();
}

void ShareDialog::followChoice() {
    m_sharedPart->setVisible(m_shared->isChecked());
    fitToScreen();
}

/// As high as the questions need, but never higher than the screen: then they scroll and the buttons stay in sight.
void ShareDialog::fitToScreen() {
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
    const Issues left = showIssues(issues(value()), m_fields);
    bool anyShown = !left.empty();
    for (const Field* field : std::as_const(m_fields))
        anyShown = anyShown || !field->issue().isEmpty();
    if (!left.empty())
        static_cast<MessageBar*>(m_messages)->show(MessageBar::Tone::Warning, issueText(left.front()));
    if (!anyShown)
        accept();
}

void ShareDialog::ask(
    QWidget* parent, const SharingEntry& start, const QString& goldenRule,
    std::function<void(const SharingEntry&)> go) {
    auto* dialog = new ShareDialog(start, goldenRule, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, parent, [dialog, go = std::move(go)] { go(dialog->value()); });
    dialog->open();
}

} // namespace bk
