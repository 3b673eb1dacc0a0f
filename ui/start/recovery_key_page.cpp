// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/recovery_key_page.h"

#include "core/documents/qr_code.h"
#include "ui/common/clipboard.h"
#include "ui/common/field.h"
#include "ui/common/message_bar.h"
#include "ui/common/spell_guide.h"
#include "ui/common/text_area.h"
#include "ui/common/theme.h"
#include "ui/start/create_unit_wizard.h"
#include "ui/start/recovery_key_text.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QFont keyFont(qreal points) {
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(points);
    return font;
}

/// The groups with their numbers, four to a line.
QString grouped(const RecoveryKey& key) {
    const QStringList groups = key.text().split(u'-');
    QString text;
    for (int i = 0; i < groups.size(); ++i)
        text += groups[i] + (i % 5 == 4 ? u'\n' : u' ');
    return text.trimmed();
}

void paintPaper(QPainter& painter, const QRectF& page, const CreateUnitWizard& wizard) {
    const QString intro = CreateUnitWizard::tr("Återställningsnyckel för %1").arg(wizard.value().name);
    const QString advice = CreateUnitWizard::tr("Den som har nyckeln kan öppna enheten och välja en ny lösenfras. "
                                                "Förvara två exemplar inlåsta på olika ställen. "
                                                "Nyckeln finns ingen annanstans och kan inte tas fram igen.");
    QFont heading = painter.font();
    heading.setPointSizeF(18);
    heading.setBold(true);
    QFont running = painter.font();
    running.setPointSizeF(11);
    qreal top = page.top();
    const auto write = [&](const QFont& font, const QString& text) {
        painter.setFont(font);
        QRectF used;
        painter.drawText(QRectF(page.left(), top, page.width(), page.height()), int(Qt::TextWordWrap), text, &used);
        top = used.bottom() + painter.fontMetrics().lineSpacing();
    };
    write(heading, intro);
    write(running, advice);
    write(keyFont(16), grouped(wizard.recoveryKey()));
    const qreal side = page.width() / 3;
    qr_code::paint(painter, QRectF(page.left(), top, side, side), wizard.recoveryKey().qrContent());
}

} // namespace

RecoveryKeyWizardPage::RecoveryKeyWizardPage(const CreateUnitWizard& wizard)
    : HouseWizardPage(
          tr("Återställningsnyckeln"), tr("Om alla lösenfraser glöms är nyckeln enda vägen in. Skriv ut den eller "
                                          "skriv av den, helst i två exemplar, och lås in dem."))
    , m_wizard(wizard)
    , m_typed(new TextArea(tr("Nyckeln från pappret"), 2)) {
    column()->addWidget(buildKey());
    m_typedField = new Field(tr("Skriv in nyckeln från &pappret, så vet du att den går att läsa"), m_typed);
    leaveUnspelt(m_typed);
    m_typed->setFont(keyFont(font().pointSizeF()));
    column()->addWidget(m_typedField);
    column()->addStretch(1);
    connect(m_typed, &QPlainTextEdit::textChanged, this, &RecoveryKeyWizardPage::showTyping);
    showTyping();
}

QWidget* RecoveryKeyWizardPage::buildKey() {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(2));
    auto* key = new QLabel(grouped(m_wizard.recoveryKey()));
    key->setFont(keyFont(font().pointSizeF() * 1.25));
    key->setTextFormat(Qt::PlainText);
    key->setFrameShape(QFrame::StyledPanel);
    key->setMargin(grid(1.5));
    auto* print = new QPushButton(tr("Skriv ut …"));
    connect(print, &QPushButton::clicked, this, &RecoveryKeyWizardPage::print);
    auto* copy = new QPushButton(tr("Kopiera"));
    copy->setToolTip(tr("Ligger kvar i urklipp i 30 sekunder"));
    connect(copy, &QPushButton::clicked, this, [this] {
        auto* content = new QMimeData;
        content->setText(m_wizard.recoveryKey().text());
        copyForAWhile(content);
        MessageBar::nearest(this)->show(
            MessageBar::Tone::Info,
            tr("Nyckeln ligger i urklipp i 30 sekunder. Lägg den i en lösenordshanterare, inte i ett brev."));
    });
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(grid());
    buttons->addWidget(print);
    buttons->addWidget(copy);
    buttons->addStretch(1);
    row->addWidget(key, 1);
    row->addLayout(buttons);
    return box;
}

bool RecoveryKeyWizardPage::isComplete() const { return recoveryKeyTyping(m_typed->toPlainText()).complete; }

bool RecoveryKeyWizardPage::validatePage() {
    if (!isComplete())
        return false;
    const bool same = RecoveryKey::parse(m_typed->toPlainText()) == m_wizard.recoveryKey();
    m_typedField->setIssue(same ? QString() : tr("Det är en hel nyckel, men inte den här enhetens."));
    return same;
}

void RecoveryKeyWizardPage::showTyping() {
    const RecoveryKeyTyping typing = recoveryKeyTyping(m_typed->toPlainText());
    m_typedField->setHint(typingHint(typing));
    m_typedField->setIssue(typingIssue(typing));
    Q_EMIT completeChanged();
}

void RecoveryKeyWizardPage::print() {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Återställningsnyckel"));
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, printer](int result) {
        if (result != QDialog::Accepted)
            return;
        QPainter painter;
        if (painter.begin(printer.get()))
            paintPaper(
                painter,
                printer->pageRect(QPrinter::DevicePixel)
                    .translated(-printer->pageRect(QPrinter::DevicePixel).topLeft()),
                m_wizard);
        else
            MessageBar::nearest(this)->show(
                MessageBar::Tone::Error, tr("Utskriften gick inte att starta. Skriv av nyckeln för hand."));
    });
    dialog->open();
}

} // namespace bk
