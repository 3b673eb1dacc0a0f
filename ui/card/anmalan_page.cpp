// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/card/anmalan_page.h"

#include "core/domain/common/error.h"
#include "core/services/card_papers.h"
#include "core/services/save_card.h"
#include "ui/card/anmalan_form.h"
#include "ui/card/card_json.h"
#include "ui/common/acute_contact.h"
#include "ui/common/attempt.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/layout.h"
#include "ui/common/reveal.h"
#include "ui/common/theme.h"
#include "ui/forms/fold.h"
#include "ui/forms/unit_context.h"
#include "ui/forms/words.h"
#include "ui/sharing/preview_window.h"
#include "ui/sharing/print_pages.h"
#include "ui/sharing/saved_paper.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

std::vector<AnmalanForm::CardChoice> choicesOf(OpenUnit& unit, ChildId child) {
    std::vector<AnmalanForm::CardChoice> choices;
    for (const Upptackarkort& card : unit.cards().ofChild(child))
        choices.push_back(
            {card.id, AnmalanForm::tr("Kortet från %1, %2").arg(words::longDate(card.date), card.finder.name)});
    return choices;
}

} // namespace

AnmalanPage::AnmalanPage(OpenUnit& unit, const Anmalan& start, QWidget* parent) : FormPage(unit, parent) {
    const auto child = unit.children().find(start.child);
    if (!child)
        throw Error(Error::Kind::NotFound);
    m_form = new AnmalanForm(contextOf(unit, child), start.child, choicesOf(unit, start.child));
    m_form->setValue(start);
    m_form->layout()->addWidget(buildPaperRow());
    if (QWidget* earlier = buildEarlier(start))
        m_form->layout()->addWidget(earlier);
    connect(m_form, &AnmalanForm::edited, this, [this] { noteEdit(); });
    m_acute = new AcuteContact(unit.settings());
    m_acute->anmalanButton()->setVisible(false);
    showFirst(m_acute);
    const QString subject = start.id.isNull() ? start.child.toString() : start.id.toString();
    setUp(
        m_form,
        {tr("Anmälan till socialtjänsten"),
         tr("En anmälan går alltid att göra. Samtycke behövs inte, och allt behöver inte vara ifyllt."), QString(),
         tr("&Spara anmälan")},
        u"anmalan"_s, subject);
}

QWidget* AnmalanPage::buildPaperRow() {
    auto* preview = new QPushButton(tr("Förhandsgranska"));
    auto* pdf = new QPushButton(tr("Spara som &PDF…"));
    auto* paper = new QPushButton(tr("Skriv &ut…"));
    connect(preview, &QPushButton::clicked, this, [this] {
        attempt(this, [this] { showPreview(this, tr("Anmälan"), anmalanPages(unit(), m_form->value())); });
    });
    connect(pdf, &QPushButton::clicked, this, &AnmalanPage::askPdf);
    connect(paper, &QPushButton::clicked, this, &AnmalanPage::print);
    auto* part = new QWidget;
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(preview);
    row->addWidget(pdf);
    row->addWidget(paper);
    QLabel* logged = plainLabel(tr("Anmälan sparas först, och det loggas att den lämnat enheten."));
    makeQuiet(logged);
    row->addWidget(logged, 1);
    return part;
}

QWidget* AnmalanPage::buildEarlier(const Anmalan& start) {
    auto* list = new QWidget;
    QVBoxLayout* column = columnIn(list);
    column->setSpacing(grid(0.5));
    for (const Anmalan& anmalan : unit().cards().anmalningarOf(start.child)) {
        if (anmalan.id == start.id)
            continue;
        const QString sent = anmalan.sent.isValid() ? tr("skickad %1").arg(words::longDate(anmalan.sent))
                                                    : tr("inte antecknad som skickad");
        auto* open = new QPushButton(tr("%1 av %2, %3").arg(words::longDate(anmalan.date), anmalan.madeBy, sent));
        makeFlat(open);
        connect(open, &QPushButton::clicked, this, [this, anmalan] { Q_EMIT earlierAsked(anmalan); });
        column->addWidget(open, 0, Qt::AlignLeft);
    }
    if (column->isEmpty()) {
        delete list;
        return nullptr;
    }
    return new Fold(tr("Tidigare anmälningar"), list);
}

QWidget* AnmalanPage::firstFocus() const { return m_form->receiverField(); }

QJsonObject AnmalanPage::draft() const { return card_json::from(m_form->value()); }

void AnmalanPage::setDraft(const QJsonObject& draft) { m_form->setValue(card_json::anmalan(draft)); }

/// Only a text that does not fit is in the way; all else is said beside the form and saved.
bool AnmalanPage::check(Issues& homeless) {
    Issues found = issues(m_form->value());
    std::erase_if(found, [](const Issue& issue) { return issue.rule != u"anmalan.text.tooLong"; });
    homeless = m_form->showIssues(found);
    return found.empty();
}

QString AnmalanPage::store() {
    Anmalan anmalan = m_form->value();
    anmalan.id = saveAnmalan(unit(), anmalan);
    m_form->setValue(anmalan);
    return anmalan.id.toString();
}

void AnmalanPage::goToFirstIssue() { revealAndFocus(m_form->receiverField()); }

bool AnmalanPage::keep() {
    Issues homeless;
    if (!check(homeless)) {
        messages()->show(MessageBar::Tone::Warning, tr("Någon text är för lång för att sparas. Korta den först."));
        return false;
    }
    return attempt(this, [this] {
        const QString id = store();
        noteEdit();
        Q_EMIT saved(id);
    });
}

bool AnmalanPage::writePdf(const QString& path) {
    if (!keep())
        return false;
    return attempt(this, [this, &path] {
        shareAnmalan(unit(), m_form->value(), path);
        sayShared(this, path);
    });
}

void AnmalanPage::askPdf() {
    saveFile(
        this, tr("Spara anmälan"), u"anmalan.pdf"_s, paperFilters(), [this](const QString& path) { writePdf(path); });
}

void AnmalanPage::print() {
    if (!keep())
        return;
    attempt(this, [this] { printPages(this, unit(), anmalanPaper(unit(), m_form->value(), SharingWay::Print)); });
}

} // namespace bk
