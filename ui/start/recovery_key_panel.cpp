// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/recovery_key_panel.h"

#include "core/services/recovery_paper.h"
#include "ui/common/clipboard.h"
#include "ui/common/field.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/message_bar.h"
#include "ui/common/spell_guide.h"
#include "ui/common/text_area.h"
#include "ui/common/theme.h"
#include "ui/sharing/print_pages.h"
#include "ui/start/recovery_key_text.h"

#include <QFontDatabase>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QFont keyFont(qreal points) {
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(points);
    return font;
}

/// Five groups to a line.
QString grouped(const RecoveryKey& key) {
    const QStringList groups = key.text().split(u'-');
    QString text;
    for (int i = 0; i < groups.size(); ++i)
        text += groups[i] + (i % 5 == 4 ? u'\n' : u' ');
    return text.trimmed();
}

} // namespace

RecoveryKeyPanel::RecoveryKeyPanel(
    const RecoveryKey& key, std::function<QString()> unitName, QDate made, QWidget* parent)
    : QWidget(parent)
    , m_key(key)
    , m_unitName(std::move(unitName))
    , m_made(made)
    , m_typed(new TextArea(tr("Nyckeln från pappret"), 2))
    , m_typedField(new Field(tr("Skriv in nyckeln från &pappret, så vet du att den går att läsa"), m_typed)) {
    QVBoxLayout* column = columnIn(this);
    column->setSpacing(grid(1.5));
    column->addWidget(buildKey());
    leaveUnspelt(m_typed);
    m_typed->setFont(keyFont(font().pointSizeF()));
    column->addWidget(m_typedField);
    connect(m_typed, &QPlainTextEdit::textChanged, this, &RecoveryKeyPanel::showTyping);
    showTyping();
}

QWidget* RecoveryKeyPanel::buildKey() {
    auto* box = new QWidget;
    auto* row = new FlowLayout(box);
    row->setSpacing(grid(2));
    auto* key = new QLabel(grouped(m_key));
    key->setFont(keyFont(font().pointSizeF() * 1.25));
    key->setTextFormat(Qt::PlainText);
    key->setFrameShape(QFrame::StyledPanel);
    key->setMargin(grid(1.5));
    auto* print = new QPushButton(tr("Skriv ut två exemplar …"));
    connect(
        print, &QPushButton::clicked, this, [this] { printForm(this, recoveryKeyPages(m_unitName(), m_key, m_made)); });
    auto* copyButton = new QPushButton(tr("Kopiera"));
    copyButton->setToolTip(tr("Ligger kvar i urklipp i 30 sekunder"));
    connect(copyButton, &QPushButton::clicked, this, &RecoveryKeyPanel::copy);
    row->addWidget(key);
    row->addWidget(print);
    row->addWidget(copyButton);
    return box;
}

void RecoveryKeyPanel::copy() {
    auto* content = new QMimeData;
    content->setText(m_key.text());
    copyForAWhile(content);
    MessageBar::nearest(this)->show(
        MessageBar::Tone::Info,
        tr("Nyckeln ligger i urklipp i 30 sekunder. Lägg den i en lösenordshanterare, inte i ett brev."));
}

bool RecoveryKeyPanel::isComplete() const { return recoveryKeyTyping(m_typed->toPlainText()).complete; }

bool RecoveryKeyPanel::check() {
    const bool same = isComplete() && RecoveryKey::parse(m_typed->toPlainText()) == m_key;
    m_typedField->setIssue(
        same           ? QString()
        : isComplete() ? tr("Det är en hel nyckel, men inte den här enhetens.")
                       : tr("Skriv in hela nyckeln från pappret."));
    return same;
}

void RecoveryKeyPanel::wipe() { m_typed->clear(); }

void RecoveryKeyPanel::showTyping() {
    const RecoveryKeyTyping typing = recoveryKeyTyping(m_typed->toPlainText());
    m_typedField->setHint(typingHint(typing));
    m_typedField->setIssue(typingIssue(typing));
    Q_EMIT edited();
}

} // namespace bk
