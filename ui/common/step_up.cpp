// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/step_up.h"

#include "core/domain/common/error.h"
#include "core/services/confirm_passphrase.h"
#include "core/services/error_text.h"
#include "core/services/open_unit.h"
#include "ui/common/attempt.h"
#include "ui/common/em.h"
#include "ui/common/field.h"
#include "ui/common/message_bar.h"
#include "ui/common/passphrase_field.h"
#include "ui/common/theme.h"
#include "ui/common/worker.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace bk {

StepUpDialog::StepUpDialog(OpenUnit& unit, const QString& what, QWidget* parent)
    : QDialog(parent)
    , m_unit(unit)
    , m_passphrase(new PassphraseField(tr("Din lösenfras")))
    , m_field(new Field(tr("&Din lösenfras"), m_passphrase))
    , m_busy(new QProgressBar)
    , m_goOn(new QPushButton(tr("&Fortsätt"))) {
    setWindowTitle(tr("Skriv din lösenfras igen"));
    const auto line = [](const QString& text) {
        auto* label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        return label;
    };
    QLabel* about = line(what);
    QLabel* lasts = line(tr("Så vet programmet att det är du som sitter här. Det gäller i %1 minuter, eller tills "
                            "enheten låses.")
                             .arg(confirmationLasts.count()));
    makeQuiet(lasts);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(grid(0.5));
    m_busy->setAccessibleName(tr("Lösenfrasen prövas"));
    makePrimary(m_goOn);
    auto* cancel = new QPushButton(tr("&Avbryt"));
    for (QPushButton* button : {m_goOn, cancel})
        button->setAutoDefault(false); // Enter in the field is answered by the field
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid());
    buttons->addWidget(m_goOn);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(grid(1.5));
    for (QWidget* widget : std::initializer_list<QWidget*>{new MessageBar(this), about, m_field, lasts, m_busy})
        column->addWidget(widget);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(em(30));
    connect(m_passphrase, &PassphraseField::textChanged, this, [this] { m_field->setIssue({}); });
    connect(m_passphrase, &PassphraseField::entered, this, &StepUpDialog::check);
    connect(m_goOn, &QPushButton::clicked, this, &StepUpDialog::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    setWorking(false);
}

QString StepUpDialog::issue() const { return m_field->issue(); }

void StepUpDialog::check() {
    if (!m_goOn->isEnabled())
        return;
    if (m_passphrase->text().isEmpty()) {
        m_passphrase->setFocus();
        return;
    }
    attempt(this, [this] {
        auto job = std::make_shared<const PassphraseCheck>(m_unit);
        auto typed = std::make_shared<const Passphrase>(m_passphrase->text());
        setWorking(true);
        runInWorker(
            this,
            [job, typed] {
                job->run(*typed);
                return true;
            },
            [this](QFuture<bool> future) {
                setWorking(false);
                const auto wrong = [this](const Error& error) {
                    if (error.kind() != Error::Kind::WrongPassphrase)
                        return false;
                    m_field->setIssue(errorText(error.kind()).happened);
                    m_passphrase->edit()->selectAll();
                    return true;
                };
                if (attempt(
                        this, [&] { future.takeResult(); }, wrong)) {
                    noteConfirmed(m_unit);
                    accept();
                }
            });
    });
}

void StepUpDialog::setWorking(bool working) {
    m_field->setEnabled(!working);
    m_goOn->setEnabled(!working);
    m_busy->setVisible(working);
    if (!working)
        m_passphrase->setFocus();
}

void StepUpDialog::done(int result) {
    m_passphrase->wipe();
    QDialog::done(result);
}

void confirmFirst(QWidget* place, OpenUnit& unit, const QString& what, std::function<void()> go) {
    if (isConfirmed(unit)) {
        attempt(place, go);
        return;
    }
    auto* dialog = new StepUpDialog(unit, what, place);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, place, [place, go = std::move(go)] { attempt(place, go); });
    dialog->open();
}

} // namespace bk
