// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/children/import_file.h"

#include "core/domain/common/error.h"
#include "core/services/import_children.h"
#include "core/services/issue_text.h"
#include "ui/common/attempt.h"
#include "ui/common/message_bar.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QStringList>

#include <algorithm>
#include <memory>

namespace bk {
namespace {

constexpr std::size_t mostFaultsShown = 5;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(bk::import_file)
};

QByteArray contentsOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(file.exists() ? Error::Kind::Io : Error::Kind::NotFound);
    return file.read(largestImport + 1); // one more than the reader takes, so that it says so itself
}

QString whatIsWrong(const std::vector<JsonFault>& faults) {
    QStringList lines{
        Text::tr("Filen kan inte läsas in. Inget är ändrat i enheten. Be den som gjorde filen att exportera "
                 "den igen.")};
    for (std::size_t i = 0; i < std::min(faults.size(), mostFaultsShown); ++i)
        lines.append(lineText(faults[i]));
    if (faults.size() > mostFaultsShown)
        lines.append(Text::tr("… och %1 till").arg(faults.size() - mostFaultsShown));
    return lines.join(QLatin1Char('\n'));
}

QString whatIsThere(const ImportReading& reading) {
    const QString children = reading.children == 1 ? Text::tr("ett barn") : Text::tr("%1 barn").arg(reading.children);
    const QString from = reading.unitName.isEmpty() ? Text::tr("en annan enhet") : reading.unitName;
    return Text::tr("Filen kommer från %1 och innehåller %2 med allt som är antecknat. Ska det läsas in här?")
        .arg(from, children);
}

} // namespace

void askForChildrenFile(QWidget* place, OpenUnit& unit, std::function<void()> imported) {
    auto* dialog =
        new QFileDialog(place, Text::tr("Läs in barn från fil"), QDir::homePath(), Text::tr("Barn (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, place, [place, &unit, imported = std::move(imported)](const QString& path) {
            offerChildrenFile(place, unit, path, imported);
        });
    dialog->open();
}

void offerChildrenFile(QWidget* place, OpenUnit& unit, const QString& path, std::function<void()> imported) {
    attempt(place, [&] {
        MessageBar* bar = MessageBar::nearest(place);
        const auto json = std::make_shared<const QByteArray>(contentsOf(path));
        const ImportReading reading = checkImport(unit, *json);
        if (!reading.faults.empty()) {
            bar->show(MessageBar::Tone::Warning, whatIsWrong(reading.faults));
            return;
        }
        const auto readIn = [place, &unit, json, imported = std::move(imported)] {
            attempt(place, [&] {
                const int children = importChildren(unit, *json);
                imported();
                MessageBar::nearest(place)->show(
                    MessageBar::Tone::Good,
                    children == 1 ? Text::tr("Ett barn är inläst.") : Text::tr("%1 barn är inlästa.").arg(children));
            });
        };
        bar->show(MessageBar::Tone::Info, whatIsThere(reading), {{Text::tr("Läs in"), readIn}});
    });
}

} // namespace bk
