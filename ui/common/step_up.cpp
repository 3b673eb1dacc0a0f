// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/step_up.h"

#include "core/services/confirm_passphrase.h"
#include "core/services/open_unit.h"
#include "ui/common/attempt.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace bk {

StepUpDialog::StepUpDialog(OpenUnit& unit, const QString& what, QWidget* parent)
    : PassphraseDialog(tr("Din lösenfras"), tr("&Fortsätt"), parent)
    , m_unit(unit) {
    setWindowTitle(tr("Skriv din lösenfras igen"));
    const auto line = [](const QString& text) {
        auto* label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        return label;
    };
    above()->addWidget(line(what));
    QLabel* lasts = line(tr("Så vet programmet att det är du som sitter här. Det gäller i %1 minuter, eller tills "
                            "enheten låses.")
                             .arg(confirmationLasts.count()));
    makeQuiet(lasts);
    below()->addWidget(lasts);
}

StepUpDialog::Check StepUpDialog::newCheck() {
    auto job = std::make_shared<const PassphraseCheck>(m_unit);
    return [job](const Passphrase& typed) {
        job->run(typed);
    };
}

void StepUpDialog::confirmed() { noteConfirmed(m_unit); }

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
