// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/confirm_passphrase.h"
#include "core/services/family_language.h"
#include "core/services/meeting_documents.h"
#include "core/services/share_document.h"
#include "tests/support/print_qt.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/find_controls.h"
#include "tests/ui/fits.h"
#include "tests/ui/meetings_unit.h"
#include "tests/ui/picture.h"
#include "tests/ui/shown_texts.h"
#include "ui/common/message_bar.h"
#include "ui/common/step_up.h"
#include "ui/meetings/letters_page.h"
#include "ui/meetings/minutes_page.h"
#include "ui/sharing/batch_dialog.h"
#include "ui/sharing/batch_run.h"
#include "ui/sharing/batch_ways.h"
#include "ui/sharing/share_dialog.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

QStringList filesIn(const QTemporaryDir& folder) {
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void pressContinue(QDialog* dialog) {
    REQUIRE(dialog);
    auto* buttons = dialog->findChild<QDialogButtonBox*>();
    for (QAbstractButton* button : buttons->buttons())
        if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->click();
}

void answerGoldenRule(QDialog* dialog) {
    REQUIRE(dialog);
    for (const QString& test : {u"Nödvändig"_s, u"Relevant"_s, u"Proportionerlig"_s})
        boxNamed(dialog, test)->setChecked(true);
    for (QRadioButton* radio : dialog->findChildren<QRadioButton*>())
        if (QString(radio->text()).remove(u'&').contains(u"barn vet om"_s))
            radio->setChecked(true);
}

/// Three letters, of which the last has nobody to go to.
Meeting withSomebodyUnnamed(MeetingUnit& test) {
    Meeting meeting = test.barnteam();
    meeting.participants.push_back(MeetingUnit::person({}, std::nullopt));
    test.unit->meetings().save(meeting);
    return *test.unit->meetings().find(meeting.id);
}

/// Four letters to Lena Ö that name no child.
std::vector<BatchPaper> fourLetters(MeetingUnit& test, const Meeting& meeting) {
    std::vector<BatchPaper> papers;
    for (int i = 1; i <= 4; ++i)
        papers.push_back({u"Brev %1"_s.arg(i), u"kallelse-%1"_s.arg(i), [&test, meeting] {
                              return meetingLetterToShare(
                                  *test.unit, meeting, meeting.participants[1], test.toLinjen(u"Kallelse"_s));
                          }});
    return papers;
}

BatchRoad toFolder(MeetingUnit& test, const QTemporaryDir& folder) {
    return roadToFolder(*test.unit, folder.path(), SharingWay::Pdf, u".pdf"_s);
}

void finish(BatchRun& run) {
    QSignalSpy finished(&run, &BatchRun::finished);
    run.start();
    REQUIRE((finished.count() > 0 || finished.wait(20000)));
}

/// Chooses `folder` where the files are to go, and waits until all are there.
void saveTo(const QTemporaryDir& folder, BatchWays* ways) {
    auto* folders = ways->findChild<QFileDialog*>();
    REQUIRE(folders);
    QSignalSpy finished(ways, &BatchWays::finished);
    Q_EMIT folders->fileSelected(folder.path());
    REQUIRE((finished.count() > 0 || finished.wait(20000)));
}

bool isWholePdf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.readAll();
    return bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF");
}

} // namespace

TEST_CASE("all letters of a meeting are saved in one go, and who cannot get one is told with the reason", "[sharing]") {
    MeetingUnit test;
    const Meeting meeting = withSomebodyUnnamed(test);
    LettersPage page(*test.unit, meeting.id);
    showLarge(&page);
    auto* ways = page.findChild<BatchWays*>();
    REQUIRE(ways);
    const bool web = GENERATE(false, true);
    noteConfirmed(*test.unit);
    (web ? ways->pageButton() : ways->pdfButton())->click();
    auto* dialog = ways->findChild<BatchDialog*>();
    REQUIRE(dialog);
    const QString shown = allTexts(dialog).join(u'\n');
    CHECK(shown.contains(u"Det här går i väg"_s));
    CHECK(shown.contains(u"Lena Ö, Första linjen"_s));
    CHECK(shown.contains(u"Det här går inte i väg"_s));
    CHECK(unnamedControls(dialog) == QStringList());
    picture(dialog, u"batch-dialog"_s);
    pressContinue(dialog);
    CHECK_FALSE(ways->findChild<QFileDialog*>()); // the golden rule is not answered
    answerGoldenRule(dialog);
    pressContinue(dialog);
    auto* folders = ways->findChild<QFileDialog*>();
    REQUIRE(folders);
    QTemporaryDir folder;
    QSignalSpy finished(ways, &BatchWays::finished);
    Q_EMIT folders->fileSelected(folder.path());
    CHECK(ways->isRunning());
    CHECK(ways->told().startsWith(u"1 av 3: Lena Ö"_s));
    CHECK_FALSE(ways->pdfButton()->isEnabled());
    CHECK(unnamedControls(&page) == QStringList());
    CHECK(clippedTexts(&page) == QStringList());
    picture(&page, u"batch-running"_s);
    REQUIRE(finished.wait(20000));
    const QString suffix = web ? u".html"_s : u".pdf"_s;
    CHECK(filesIn(folder) == QStringList{u"kallelse-1"_s + suffix, u"kallelse-2"_s + suffix});
    CHECK(ways->told().contains(u"Inte med:"_s));
    CHECK(page.messages()->text().contains(u"2 av 3"_s));
    CHECK(page.messages()->tone() == MessageBar::Tone::Warning);
    CHECK(test.unit->sharing().latest().size() == 3); // two children in one letter, none in the other
    CHECK(test.unit->sharing().ofChild(test.asa).size() == 1);
    const Meeting saved = *test.unit->meetings().find(meeting.id);
    CHECK(saved.participants[0].called == test.unit->today());
    CHECK(saved.participants[1].called == test.unit->today());
    CHECK_FALSE(saved.participants[2].called.isValid());
    picture(&page, u"batch-done"_s);
}

TEST_CASE("many papers leave at once only when the passphrase has been typed again", "[sharing][step-up]") {
    MeetingUnit test;
    const Meeting meeting = withSomebodyUnnamed(test);
    LettersPage page(*test.unit, meeting.id);
    showLarge(&page);
    auto* ways = page.findChild<BatchWays*>();
    REQUIRE(ways);
    ways->pdfButton()->click();
    auto* dialog = ways->findChild<BatchDialog*>();
    answerGoldenRule(dialog);
    pressContinue(dialog);
    CHECK_FALSE(ways->findChild<QFileDialog*>());
    auto* stepUp = ways->findChild<StepUpDialog*>();
    REQUIRE(stepUp);
    CHECK(allTexts(stepUp).join(u'\n').contains(u"lämnar enheten på en gång"_s));
    noteConfirmed(*test.unit);
    stepUp->accept();
    CHECK(ways->findChild<QFileDialog*>());
    CHECK(test.unit->sharing().latest().empty());
}

TEST_CASE("in a batch each letter is in its reader's own language, and its row says so", "[sharing][language]") {
    MeetingUnit test;
    Meeting meeting = test.firstMeeting();
    MeetingParticipant mother = MeetingUnit::person(u"Maja"_s, std::nullopt);
    mother.role = ParticipantRole::Guardian;
    meeting.participants = {meeting.participants.front(), mother};
    meeting.id = test.unit->meetings().save(meeting);
    rememberLanguage(*test.unit, {test.asa, 1}, u"ar"_s, std::nullopt);
    LettersPage page(*test.unit, meeting.id);
    showLarge(&page);
    auto* ways = page.findChild<BatchWays*>();
    REQUIRE(ways);
    noteConfirmed(*test.unit);
    ways->pageButton()->click();
    auto* dialog = ways->findChild<BatchDialog*>();
    answerGoldenRule(dialog);
    pressContinue(dialog);
    QTemporaryDir folder;
    saveTo(folder, ways);
    QStringList languages;
    for (const QString& name : filesIn(folder)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(file.readAll());
        languages.append(html.mid(html.indexOf(u"<html lang=\""_s) + 12, 2));
    }
    CHECK(languages == QStringList{u"sv"_s, u"ar"_s});
    QStringList said;
    for (const SharingEntry& row : test.unit->sharing().ofChild(test.asa))
        said.append(row.what);
    said.sort();
    CHECK(said == QStringList{u"Kallelse till möte"_s, u"Kallelse till möte, på arabiska"_s});
}

TEST_CASE("minutes go to one receiver, and a child whose consent does not cover it stays behind", "[sharing]") {
    MeetingUnit test;
    const Meeting meeting = test.barnteam();
    test.withdraw(test.unit->consents().ofChild(test.bo).front().id);
    MinutesPage page(*test.unit, meeting.id);
    showLarge(&page);
    auto* ways = page.findChild<BatchWays*>();
    REQUIRE(ways);
    noteConfirmed(*test.unit);
    ways->pdfButton()->click();
    auto* dialog = ways->findChild<ShareDialog*>();
    REQUIRE(dialog);
    SharingEntry entry = test.toLinjen(u"Minnesanteckningar"_s);
    entry.way = SharingWay::Pdf;
    dialog->setValue(entry);
    CHECK(dialog->refusal() == QString());
    entry.organisation = test.polis;
    dialog->setValue(entry);
    CHECK(dialog->refusal() != QString()); // covered for neither
    entry.organisation = test.linjen;
    dialog->setValue(entry);
    pressContinue(dialog);
    QTemporaryDir folder;
    saveTo(folder, ways);
    CHECK(filesIn(folder) == QStringList{u"minnesanteckningar-1.pdf"_s});
    CHECK(test.unit->sharing().ofChild(test.asa).size() == 1);
    CHECK(test.unit->sharing().ofChild(test.bo).empty());
    CHECK(ways->told().contains(u"Bo Provsson"_s));
}

TEST_CASE("a batch writes over nothing and names nobody in its files", "[sharing]") {
    MeetingUnit test;
    const Meeting meeting = test.barnteam();
    QTemporaryDir folder;
    for (int round = 0; round < 2; ++round) {
        BatchRun run(*test.unit, fourLetters(test, meeting), toFolder(test, folder), nullptr);
        finish(run);
        CHECK(run.outcome().left == 4);
    }
    const QStringList files = filesIn(folder);
    CHECK(files.size() == 8);
    CHECK(files.contains(u"kallelse-4-2.pdf"_s));
    for (const QString& file : files)
        CHECK(isWholePdf(folder.filePath(file)));
    CHECK(test.unit->sharing().latest().size() == 8);
}

TEST_CASE("a cancelled batch leaves whole files and a row for each, and no others", "[sharing]") {
    MeetingUnit test;
    const Meeting meeting = test.barnteam();
    const int cancelAt = GENERATE(0, 1, 3);
    QTemporaryDir folder;
    BatchRun run(*test.unit, fourLetters(test, meeting), toFolder(test, folder), nullptr);
    QObject::connect(&run, &BatchRun::began, &run, [&run, cancelAt](int number) {
        if (number == cancelAt)
            run.cancel();
    });
    finish(run);
    CHECK(run.outcome().cancelled);
    CHECK(run.outcome().left == cancelAt);
    CHECK(filesIn(folder).size() == cancelAt);
    for (const QString& file : filesIn(folder))
        CHECK(isWholePdf(folder.filePath(file)));
    CHECK(int(test.unit->sharing().latest().size()) == cancelAt);
}

TEST_CASE("a folder that is full or gone ends a batch, and what left is logged", "[sharing]") {
    MeetingUnit test;
    const Meeting meeting = test.barnteam();
    QTemporaryDir folder;
    BatchRoad road = toFolder(test, folder);
    const Error::Kind expected = GENERATE(Error::Kind::NotFound, Error::Kind::DiskFull);
    if (expected == Error::Kind::NotFound) {
        road.handOver = [&folder, go = road.handOver](const auto& batch, const auto& paper, const auto& prepared) {
            if (batch.fileName == u"kallelse-3"_s)
                folder.remove();
            go(batch, paper, prepared);
        };
    }
    if (expected == Error::Kind::DiskFull) {
        road.handOver = [&](const auto& batch, const LeavingPaper& paper, const PreparedPaper& prepared) {
            shareFile(*test.unit, paper.rows, freePath(folder.path(), batch.fileName, u".pdf"_s), [&](QIODevice& file) {
                file.write(prepared.bytes);
                if (batch.fileName == u"kallelse-3"_s)
                    throw Error(Error::Kind::DiskFull);
            });
        };
    }
    BatchRun run(*test.unit, fourLetters(test, meeting), road, nullptr);
    finish(run);
    REQUIRE(run.outcome().failure);
    CHECK(run.outcome().failure->kind() == expected);
    CHECK(run.outcome().left == 2);
    CHECK(test.unit->sharing().latest().size() == 2);
    if (expected == Error::Kind::DiskFull)
        CHECK(filesIn(folder) == QStringList{u"kallelse-1.pdf"_s, u"kallelse-2.pdf"_s});
}

TEST_CASE("each paper of a batch is a job of its own at the printer", "[sharing]") {
    MeetingUnit test;
    const Meeting meeting = test.barnteam();
    QTemporaryDir folder;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(folder.filePath(u"utskrift.pdf"_s));
    BatchRun run(*test.unit, fourLetters(test, meeting), roadToPrinter(*test.unit, printer), nullptr);
    finish(run);
    CHECK(run.outcome().left == 4);
    CHECK(filesIn(folder).size() == 4);
    for (const QString& file : filesIn(folder))
        CHECK(isWholePdf(folder.filePath(file)));
}

TEST_CASE("the window is free while a batch is made, and leaving the page ends it", "[sharing]") {
    MeetingUnit test;
    const Meeting meeting = test.barnteam();
    QTemporaryDir folder;
    auto owner = std::make_unique<QObject>();
    int events = 0;
    QTimer ticks;
    ticks.callOnTimeout([&events] { ++events; });
    ticks.start(0);
    auto* run = new BatchRun(*test.unit, fourLetters(test, meeting), toFolder(test, folder), owner.get());
    QObject::connect(run, &BatchRun::began, run, [&](int number) {
        if (number == 2)
            QMetaObject::invokeMethod(
                qApp, [&owner] { owner.reset(); }, Qt::QueuedConnection);
    });
    run->start();
    REQUIRE(QTest::qWaitFor([&owner] { return owner == nullptr; }, 20000));
    QTest::qWait(200);
    CHECK(events > 0);
    CHECK(filesIn(folder).size() == 2);
    CHECK(test.unit->sharing().latest().size() == 2);
}
