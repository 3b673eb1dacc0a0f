// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/form_page.h"

#include "core/services/issue_text.h"
#include "core/services/open_unit.h"
#include "ui/common/acute_contact.h"
#include "ui/common/attempt.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/reveal.h"
#include "ui/common/save_keys.h"
#include "ui/common/theme.h"
#include "ui/forms/draft_keeper.h"
#include "ui/forms/show_issues.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

FormPage::FormPage(OpenUnit& unit, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_progress(new QLabel(this))
    , m_kept(new QLabel(this))
    , m_save(new QPushButton(this)) {
    m_kept->hide();
}

void FormPage::setUp(QWidget* form, const Words& words, const QString& draftForm, const QString& draftSubject) {
    auto* head = new QWidget;
    QVBoxLayout* column = columnIn(head);
    column->setSpacing(grid(0.5));
    column->addWidget(pageHeading(words.heading));
    for (const QString& text : {words.introduction, words.notice})
        if (!text.isEmpty()) {
            QLabel* label = plainLabel(text);
            label->setMaximumWidth(grid(105));
            makeQuiet(label);
            column->addWidget(label);
        }
    auto* inner = new QWidget;
    QVBoxLayout* innerColumn = columnIn(inner);
    if (m_first)
        innerColumn->addWidget(m_first);
    innerColumn->addWidget(head);
    innerColumn->addWidget(form, 1);
    m_scroll = scrollColumn(inner, words.heading);
    body()->addWidget(m_scroll, 1);
    body()->addWidget(buildFoot(words.save));
    new SaveKeys(this, [this] { save(); });

    m_keeper = new DraftKeeper(
        m_unit,
        {draftForm, draftSubject, [this] { return draft(); },
         [this](const QJsonObject& json) {
             setDraft(json);
             showProgress();
         }},
        this);
    connect(m_keeper, &DraftKeeper::kept, this, [this] {
        m_kept->show();
        m_kept->setText(tr("Utkast sparat %1").arg(QLocale().toString(QTime::currentTime(), u"H.mm"_s)));
    });
    attempt(this, [this] { m_keeper->restore(); });
    showProgress();
}

QWidget* FormPage::underAcuteContact(QWidget* form, const std::function<void()>& anmalan) {
    auto* whole = new QWidget;
    QVBoxLayout* column = columnIn(whole);
    auto* acute = new AcuteContact(m_unit.settings());
    connect(acute, &AcuteContact::anmalanAsked, this, anmalan);
    column->addWidget(acute);
    column->addWidget(form, 1);
    return whole;
}

QWidget* FormPage::underAcuteContact(QWidget* form, ChildId child) {
    return underAcuteContact(form, [this, child] { Q_EMIT goToRoom(anmalanPlace(child)); });
}

QWidget* FormPage::buildFoot(const QString& save) {
    m_save->setText(save);
    m_save->setToolTip(tr("Ctrl+Enter"));
    makePrimary(m_save);
    auto* leave = new QPushButton(tr("Stäng – utkastet sparas"));
    makeQuiet(m_progress);
    makeQuiet(m_kept);
    connect(m_save, &QPushButton::clicked, this, &FormPage::save);
    connect(leave, &QPushButton::clicked, this, [this] {
        if (!m_keeper->isPending() || attempt(this, [this] { m_keeper->keepNow(); }))
            Q_EMIT closed();
    });
    auto* foot = new QWidget;
    auto* row = new FlowLayout(foot);
    row->addWidget(m_save);
    row->addWidget(leave);
    row->addStretch();
    row->addWidget(m_progress);
    row->addWidget(m_kept);
    return foot;
}

void FormPage::showProgress() {
    m_progress->setText(progress());
    m_progress->setVisible(!m_progress->text().isEmpty());
}

void FormPage::noteEdit() {
    showProgress();
    messages()->clearError();
    if (m_keeper)
        m_keeper->noteEdit();
}

bool FormPage::save() {
    Issues homeless;
    if (!check(homeless)) {
        tellIssues(homeless);
        goToFirstIssue();
        return false;
    }
    QString id;
    if (!attempt(this, [this, &id] { id = store(); }))
        return false;
    attempt(this, [this] { m_keeper->discard(); });
    Q_EMIT saved(id);
    Q_EMIT closed();
    return true;
}

void FormPage::goToFirstIssue() {
    if (QWidget* control = firstControlWithIssue(m_scroll))
        revealAndFocus(control);
}

void FormPage::tellIssues(const Issues& homeless) {
    QStringList lines;
    for (const Issue& issue : homeless)
        if (const QString text = issueText(issue); !text.isEmpty() && !lines.contains(text))
            lines.append(text);
    if (lines.isEmpty())
        lines.append(tr("Något behöver ses över innan det går att spara. Det står vid fältet, och inget är borta."));
    messages()->show(MessageBar::Tone::Warning, lines.join(u'\n'));
}

} // namespace bk
