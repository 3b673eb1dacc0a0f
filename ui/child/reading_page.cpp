// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/child/reading_page.h"

#include "core/domain/common/error.h"
#include "core/services/follow_up_talk.h"
#include "core/services/open_unit.h"
#include "core/services/pack_notice.h"
#include "ui/child/reading.h"
#include "ui/common/attempt.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/forms/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

template <typename Record> const Record& orNotFound(const std::optional<Record>& record) {
    if (!record)
        throw Error(Error::Kind::NotFound);
    return *record;
}

} // namespace

ReadingPage::ReadingPage(std::function<Content()> read, QString helpTopic, bool mayChange, QWidget* parent)
    : Page(parent)
    , m_read(std::move(read))
    , m_helpTopic(std::move(helpTopic))
    , m_text(new QTextBrowser)
    , m_notice(plainLabel({})) {
    m_heading = pageHeading({});
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    if (mayChange) {
        auto* change = new QPushButton(tr("&Ändra"));
        change->setToolTip(tr("Öppna formuläret igen. Enheten antecknar vem som ändrade och när."));
        connect(change, &QPushButton::clicked, this, &ReadingPage::changeAsked);
        head->addWidget(change, 0, Qt::AlignTop);
    }
    m_text->setAccessibleName(tr("Svaren"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTextInteractionFlags(Qt::NoTextInteraction);
    m_text->setFocusPolicy(Qt::StrongFocus);
    m_text->setContextMenuPolicy(Qt::NoContextMenu);
    m_text->setOpenLinks(false);
    m_text->setMaximumWidth(grid(125));
    body()->addLayout(head);
    body()->addWidget(m_text, 1);
    makeQuiet(m_notice);
    body()->addWidget(m_notice);
}

void ReadingPage::reload() {
    attempt(this, [this] {
        const Content content = m_read();
        m_title = content.title;
        m_html = content.html;
        m_notice->setText(content.notice);
        m_notice->setVisible(!content.notice.isEmpty());
        static_cast<QLabel*>(m_heading)->setText(m_title);
        render();
        Q_EMIT described();
    });
}

void ReadingPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        render();
}

void ReadingPage::render() {
    const HouseColours& house = houseColours(palette());
    m_text->document()->setDefaultStyleSheet(
        u"h3 { margin: 0px; } p { margin: 4px 0px; } .quiet { color: %1; } .gap { margin: 0px; font-size: 9px; } "
        "td { border-bottom: 1px solid %2; }"_s.arg(house.quiet.name(), house.line.name()));
    m_text->setHtml(m_html);
}

ReadingPage* readSamtal(OpenUnit& unit, BarnsamtalId id) {
    const auto read = [&unit, id] {
        const auto samtal = unit.samtal().find(id);
        const Barnsamtal& found = orNotFound(samtal);
        return ReadingPage::Content{
            ReadingPage::tr("%1 %2").arg(words::occasion(found.occasion), words::longDate(found.date)),
            reading::html(found, unit.instruments(), unit.model()) + reading::html(followUpAnswers(unit, id)),
            packNotice(unit, profiles(found, unit.model().id))};
    };
    return new ReadingPage(read, u"barnsamtal"_s, true);
}

ReadingPage* readSkattning(OpenUnit& unit, SkattningId id) {
    const auto read = [&unit, id] {
        const auto skattning = unit.skattningar().find(id);
        const Skattning& found = orNotFound(skattning);
        return ReadingPage::Content{
            ReadingPage::tr("Skattningsformulär %1").arg(words::longDate(found.date)),
            reading::html(found, unit.instruments(), unit.model()), packNotice(unit, std::span(&found.instrument, 1))};
    };
    return new ReadingPage(read, u"skattningsformular"_s, true);
}

ReadingPage* readGemensam(OpenUnit& unit, GemensamBehovskompassId id) {
    const auto read = [&unit, id] {
        const auto joint = unit.skattningar().findJoint(id);
        const GemensamBehovskompass& found = orNotFound(joint);
        std::vector<Skattning> participants;
        for (const SkattningId one : found.participants)
            if (const auto skattning = unit.skattningar().find(one))
                participants.push_back(*skattning);
        return ReadingPage::Content{
            ReadingPage::tr("Gemensam Behovskompass %1").arg(words::longDate(found.date)),
            reading::html(found, participants, unit.model()), packNotice(unit, std::span(&found.instrument, 1))};
    };
    return new ReadingPage(read, u"skattningsformular"_s, false);
}

} // namespace bk
