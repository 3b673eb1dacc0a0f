// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/children/seal_fields.h"

#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_choice.h"
#include "ui/forms/show_issues.h"
#include "ui/forms/words.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array kinds{
    ProtectedIdentity::Sekretessmarkering, ProtectedIdentity::SkyddadFolkbokforing,
    ProtectedIdentity::FingeradePersonuppgifter};

} // namespace

SealFields::SealFields(const std::vector<UserRow>& users, QWidget* parent)
    : QWidget(parent)
    , m_protection(new QComboBox)
    , m_pseudonym(new TextLine(text_limits::name)) {
    for (const ProtectedIdentity kind : kinds)
        m_protection->addItem(words::protection(kind));
    auto* ticks = new QWidget;
    QVBoxLayout* list = columnIn(ticks);
    list->setSpacing(grid(0.5));
    for (const UserRow& user : users) {
        const QString name = user.displayName.isEmpty() ? user.login : user.displayName;
        auto* tick = new WrappingCheckBox(name);
        tick->setAccessibleName(tr("%1 får se vem barnet är").arg(name));
        m_logins.append(user.login);
        m_users.push_back(tick);
        list->addWidget(tick);
    }
    m_fields = {
        {u"protection"_s, new Field(tr("Vilket s&kydd har barnet?"), m_protection)},
        {u"pseudonym"_s, new Field(
                             tr("Vad ska barnet &kallas här?"), m_pseudonym,
                             tr("Det visas i listor, sökning och papper. Inget av namnen och inget nummer."))},
        {u"users"_s, new Field(
                         tr("Vilka får se vem barnet är?"), ticks,
                         tr("Bara de kan läsa namn, personnummer och kontaktuppgifter. Välj helst två."))}};
    QVBoxLayout* column = columnIn(this);
    for (const QString& name : {u"protection"_s, u"pseudonym"_s, u"users"_s})
        column->addWidget(m_fields[name]);
}

SealOrder SealFields::value() const {
    SealOrder order{kinds.at(std::size_t(m_protection->currentIndex())), m_pseudonym->text().trimmed(), {}};
    for (std::size_t i = 0; i < m_users.size(); ++i)
        if (m_users[i]->isChecked())
            order.logins.append(m_logins[qsizetype(i)]);
    return order;
}

void SealFields::setValue(const SealOrder& order) {
    for (std::size_t i = 0; i < kinds.size(); ++i)
        if (kinds[i] == order.protection)
            m_protection->setCurrentIndex(int(i));
    m_pseudonym->setText(order.pseudonym);
    for (std::size_t i = 0; i < m_users.size(); ++i)
        m_users[i]->setChecked(order.logins.contains(m_logins[qsizetype(i)]));
}

Issues SealFields::showIssues(const Issues& issues) { return showIssuesByPlace(issues, m_fields); }

} // namespace bk
