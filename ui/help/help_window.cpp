// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/help_window.h"

#include "core/services/legal_content.h"
#include "ui/common/attempt.h"
#include "ui/common/icon.h"
#include "ui/common/theme.h"
#include "ui/help/law_source.h"

#include <QAction>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBrowser>

#include <functional>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString pathOf(const QString& topic) { return u":/help/sv/%1.html"_s.arg(topic); }

using Law = std::function<std::optional<LegalReference>(const QString& topic)>;

QString lawText(const std::optional<LegalReference>& law) {
    if (!law)
        return {};
    const QString unchecked = law->checkedOn.isValid() ? QString() : HelpWindow::tr(" (inte jämfört med lagtexten än)");
    return u"<blockquote>%1<br><i>%2%3</i></blockquote>"_s.arg(
        law->text.toHtmlEscaped(), law->citation().toHtmlEscaped(), unchecked.toHtmlEscaped());
}

/// Where a page says <!--law:anmalan-->, the law stands.
QString withLaws(const QString& html, const Law& law) {
    static const QRegularExpression mark(u"<!--law:([a-z0-9-]+)-->"_s);
    QString text;
    qsizetype from = 0;
    for (const QRegularExpressionMatch& match : mark.globalMatch(html)) {
        text += html.mid(from, match.capturedStart() - from) + lawText(law(match.captured(1)));
        from = match.capturedEnd();
    }
    return text + html.mid(from);
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent) : QWidget(parent, Qt::Window), m_text(new QTextBrowser) {
    setWindowTitle(tr("Hjälp"));
    m_text->setAccessibleName(tr("Hjälptext"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(grid(2));
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        showTopic(url.path().section(u'.', 0, 0));
    });

    auto* contents = new QPushButton(icon(u"help"_s), tr("Innehåll"));
    connect(contents, &QPushButton::clicked, this, [this] { showTopic(u"index"_s); });
    auto* close = new QPushButton(tr("Stäng"));
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(grid(2), grid(), grid(2), grid());
    row->addWidget(contents);
    row->addStretch(1);
    row->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_text, 1);

    auto* leave = new QAction(tr("Stäng hjälpen"), this);
    leave->setShortcut(Qt::Key_Escape);
    connect(leave, &QAction::triggered, this, &QWidget::close);
    addAction(leave);
    resize(grid(70), grid(80));
}

bool HelpWindow::hasTopic(const QString& topic) { return QFile::exists(pathOf(topic)); }

void HelpWindow::showTopic(const QString& topic) {
    const QString wider = topic.section(u'-', 0, 0); // "barn-samtal" is part of "barn"
    QFile file(pathOf(hasTopic(topic) ? topic : hasTopic(wider) ? wider : u"index"_s));
    if (file.open(QIODevice::ReadOnly))
        m_text->setHtml(withLaws(QString::fromUtf8(file.readAll()), [this](const QString& of) { return lawOn(of); }));
    m_text->setFocus();
}

std::optional<LegalReference> HelpWindow::lawOn(const QString& topic) {
    const LawSource* source = nullptr;
    for (QWidget* at = parentWidget(); at && !source; at = at->parentWidget())
        source = dynamic_cast<const LawSource*>(at);
    std::optional<LegalReference> found;
    if (source && attempt(this, [&] { found = source->law(topic); }))
        return found;
    return legalReference(topic, QDate::currentDate());
}

void HelpWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_text->setFont(font());
}

} // namespace bk
