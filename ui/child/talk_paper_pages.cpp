// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/child/talk_paper_pages.h"

#include "core/domain/common/error.h"
#include "core/services/talk_papers.h"
#include "ui/common/attempt.h"
#include "ui/common/beside_label.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/sharing/shared_paper_page.h"

#include <QComboBox>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("bk::TalkPaperPages", text); }

/// The link is the same for every child, and typed once.
QString linkForm() { return u"enkatlank"_s; }
QString linkSubject() { return u"enhet"_s; }

using Make = std::function<LeavingPaper(const SharingEntry&)>;

SharedPaperPage*
paperPage(OpenUnit& unit, const QString& title, const QString& fileName, const SharingEntry& start, Make make) {
    return new SharedPaperPage(unit, {title, u"barnsamtal"_s, start, fileName, std::move(make)});
}

SharingEntry toFamily(ChildId child, const QString& what) {
    SharingEntry start;
    start.child = child;
    start.what = what;
    start.recipient = Recipient::Family;
    start.purpose = tr("Inför Barnsamtalet");
    return start;
}

/// Cards and dice lie in the unit's own cupboard.
SharingEntry ownUse(const QString& what) {
    SharingEntry start;
    start.what = what;
    start.purpose = tr("Inför Barnsamtalet");
    start.ownUse = true;
    return start;
}

} // namespace

Page* makeGuardianLetterPage(OpenUnit& unit, ChildId child) {
    auto* link = new TextLine;
    link->setAccessibleName(tr("Länk till er digitala enkät"));
    link->setPlaceholderText(tr("Länk till er digitala enkät, om ni har en"));
    link->setMinimumWidth(grid(36));
    auto* page = paperPage(
        unit, tr("Brev till vårdnadshavare"), u"informationsbrev"_s,
        toFamily(child, tr("Informationsbrev till vårdnadshavare")),
        [&unit, child, link](const SharingEntry& entry) { return guardianLetter(unit, child, link->text(), entry); });
    attempt(page, [&] {
        if (const auto kept = unit.drafts().find(linkForm(), linkSubject(), unit.user().login))
            link->setText(QString::fromUtf8(kept->body));
    });
    page->addChoice(link);
    QObject::connect(link, &QLineEdit::editingFinished, page, [&unit, page, link] {
        attempt(page, [&] {
            unit.drafts().save(
                {linkForm(), linkSubject(), link->text().toUtf8(), unit.clock().now(), unit.user().login});
        });
        page->reload();
    });
    return page;
}

Page* makeGuardianSurveyPage(OpenUnit& unit, ChildId child) {
    return paperPage(
        unit, tr("Enkät till vårdnadshavare"), u"enkat"_s, toFamily(child, tr("Enkät till vårdnadshavare på papper")),
        [&unit, child](const SharingEntry& entry) { return guardianSurvey(unit, child, entry); });
}

Page* makeTalkCardsPage(OpenUnit& unit, ChildId child) {
    const std::vector<Instrument> cards = talkCards(unit, child);
    if (cards.empty())
        throw Error(Error::Kind::NotFound, u"instrument"_s);
    auto* choice = new QComboBox;
    choice->setAccessibleName(tr("Vilka Samtalskort"));
    for (const Instrument& each : cards)
        choice->addItem(each.title);
    auto* page = paperPage(
        unit, tr("Samtalskort"), u"samtalskort"_s, ownUse(tr("Samtalskort")),
        [&unit, cards, choice](const SharingEntry& entry) {
            return talkCardPaper(unit, cards[std::size_t(choice->currentIndex())], entry);
        });
    page->addChoice(besideLabel(tr("&Vilka Samtalskort"), choice));
    QObject::connect(choice, &QComboBox::activated, page, &Page::reload);
    return page;
}

Page* makeTalkDicePage(OpenUnit& unit, ChildId) {
    return paperPage(
        unit, tr("Samtalstärningar"), u"samtalstarningar"_s, ownUse(tr("Samtalstärningar att vika")),
        [&unit](const SharingEntry& entry) { return talkDice(unit, entry); });
}

} // namespace bk
