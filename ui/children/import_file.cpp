// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/children/import_file.h"

#include "core/services/folder_place.h"
#include "core/services/import_children.h"
#include "core/services/issue_text.h"
#include "core/services/open_unit.h"
#include "core/services/transfer.h"
#include "ui/common/attempt.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/message_bar.h"
#include "ui/forms/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace bk {
namespace {

constexpr std::size_t mostFaultsShown = 5;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(bk::import_file)
};

/// What a file holds, and where it is from where it was sealed.
struct ChosenFile {
    QByteArray json;
    std::optional<ReceivedTransfer> sealed;
};

ChosenFile read(OpenUnit& unit, const QString& path) {
    ChosenFile file{readChildrenOrTransfer(path), {}};
    if (isTransfer(file.json)) {
        file.sealed = receive(unit, file.json);
        file.json = std::exchange(file.sealed->json, {});
    }
    return file;
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

QString counted(const ImportReading& reading) {
    return reading.children == 1 ? Text::tr("ett barn") : Text::tr("%1 barn").arg(reading.children);
}

QString whatIsThere(const ImportReading& reading) {
    const QString from = reading.unitName.isEmpty() ? Text::tr("en annan enhet") : reading.unitName;
    return Text::tr("Filen är öppen, så vem som gjort den går inte att se. Den säger att den kommer från %1 och "
                    "innehåller %2 med allt som är antecknat. Ska det läsas in här?")
        .arg(from, counted(reading));
}

QString whatIsThere(const ImportReading& reading, const ReceivedTransfer& sealed) {
    const QString made = words::longDate(sealed.made.toLocalTime().date());
    if (sealed.confirmed)
        return Text::tr("Förseglad fil från %1, gjord den %2 och inte ändrad sedan dess. Den innehåller %3 med allt "
                        "som är antecknat. Ska det läsas in här?")
            .arg(sealed.from, made, counted(reading));
    return Text::tr("Avsändaren är inte bekräftad. Filen säger att den kommer från %1 och är gjord den %2. Den "
                    "innehåller %3. Ring enheten på ett nummer som ni själva har och jämför dess sex ord med de här: "
                    "%4. Stämmer de inte ska filen inte läsas in.")
        .arg(sealed.from, made, counted(reading), wordsOf(sealed.sender).join(QLatin1String(", ")));
}

} // namespace

void askForChildrenFile(QWidget* place, OpenUnit& unit, std::function<void()> imported) {
    chooseFile(
        place, Text::tr("Läs in barn från fil"), Text::tr("Barn, förseglad eller öppen fil (*.bkforseglad *.json)"),
        [place, &unit, imported = std::move(imported)](const QString& path) {
            offerChildrenFile(place, unit, path, imported);
        });
}

void offerChildrenFile(QWidget* place, OpenUnit& unit, const QString& path, std::function<void()> imported) {
    attempt(place, [&] {
        MessageBar* bar = MessageBar::nearest(place);
        const auto file = std::make_shared<const ChosenFile>(read(unit, path));
        const ImportReading reading = checkImport(unit, file->json);
        if (!reading.faults.empty()) {
            bar->show(MessageBar::Tone::Warning, whatIsWrong(reading.faults));
            return;
        }
        const auto readIn = [place, &unit, file, imported = std::move(imported)] {
            attempt(place, [&] {
                const QString reason = file->sealed ? importReason(*file->sealed) : QString();
                const int children = importChildren(unit, file->json, reason);
                imported();
                MessageBar::nearest(place)->show(
                    MessageBar::Tone::Good,
                    children == 1 ? Text::tr("Ett barn är inläst.") : Text::tr("%1 barn är inlästa.").arg(children));
            });
        };
        const QString room = roomWarning(unit.directory());
        const bool isToBeAsked = file->sealed && !file->sealed->confirmed;
        const QString text = file->sealed ? whatIsThere(reading, *file->sealed) : whatIsThere(reading);
        bar->show(
            isToBeAsked || !room.isEmpty() ? MessageBar::Tone::Warning : MessageBar::Tone::Info,
            room.isEmpty() ? text : room + u'\n' + text,
            {{isToBeAsked ? Text::tr("Orden stämmer, läs in") : Text::tr("Läs in"), readIn}});
    });
}

} // namespace bk
