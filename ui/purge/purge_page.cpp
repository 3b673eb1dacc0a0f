// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/purge/purge_page.h"

#include "core/domain/common/text_limits.h"
#include "core/services/export_children.h"
#include "core/services/extract/extract_child.h"
#include "core/services/issue_text.h"
#include "core/services/purge_text.h"
#include "ui/child/record_table.h"
#include "ui/common/attempt.h"
#include "ui/common/busy_line.h"
#include "ui/common/column.h"
#include "ui/common/field.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/layout.h"
#include "ui/common/step_up.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_choice.h"
#include "ui/forms/draft_keeper.h"
#include "ui/forms/words.h"
#include "ui/sharing/batch_ways.h"
#include "ui/sharing/saved_paper.h"
#include "ui/unit/backup_words.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace bk {

PurgePage::PurgePage(OpenUnit& unit, std::vector<ChildId> children, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_children(std::move(children))
    , m_decision(new TextLine(text_limits::name))
    , m_clock(new WrappingCheckBox(QString()))
    , m_export(new QPushButton(tr("&Spara uppgifterna till fil …")))
    , m_papers(new BatchWays(unit, extracts()))
    , m_purge(new QPushButton(tr("&Gallra …")))
    , m_busy(new BusyLine(tr("Gallringen pågår")))
    , m_parts(new QWidget) {
    const PurgePreview preview = previewPurge(unit, m_children);
    const Column column = scrollingColumn(110);
    QVBoxLayout* parts = columnIn(m_parts);
    parts->setSpacing(grid(1.5));
    addChildren(parts, preview);
    addHolders(parts, preview);
    addBackups(parts, preview);
    addExport(parts);
    addDecision(parts, preview);
    column.layout->addWidget(m_parts);
    column.layout->addWidget(m_busy);
    column.layout->addStretch(1);
    body()->addWidget(column.area);
    connect(m_purge, &QPushButton::clicked, this, &PurgePage::ask);
    connect(m_clock, &QCheckBox::toggled, m_purge, &QPushButton::setEnabled);
    connect(m_decision, &QLineEdit::textChanged, this, [this] { m_decisionField->setIssue({}); });
}

void PurgePage::addChildren(QVBoxLayout* column, const PurgePreview& preview) {
    const RetentionRules rules = retentionRules(m_unit);
    auto* table = new RecordTable(tr("Gallras"), {tr("Barn"), tr("Varför"), tr("Gallras"), tr("Sparas")});
    table->setWhole(true);
    table->setOpens(false);
    std::vector<QStringList> rows;
    for (const PurgePreview::Of& each : preview.children) {
        const ChildStanding& standing = each.listed.standing;
        rows.push_back(
            {each.listed.name, purge_text::start(standing), purge_text::due(standing),
             standing.whole() ? tr("Inget") : purge_text::staying(standing, rules)});
    }
    table->setRows(std::move(rows));
    column->addWidget(sectionHeading(tr("Det här tas bort")));
    column->addWidget(table);
    auto* about = plainLabel(
        tr("Också utkast, sökning och loggen över vad som har lämnat enheten går, när inget annat om barnet sparas. "
           "Historiken har kvar när något gjordes och av vem, med ett nummer i barnets ställe. Möten som bara gällde "
           "barnet tas bort. Det som någon har skrivit om barnet i ett annat barns papper finns kvar. Barnet räknas "
           "inte längre i statistiken: spara terminernas statistik först."));
    makeQuiet(about);
    column->addWidget(about);
}

void PurgePage::addHolders(QVBoxLayout* column, const PurgePreview& preview) {
    column->addWidget(sectionHeading(tr("Andra som har fått kopior")));
    QStringList lines;
    for (const PurgePreview::Of& each : preview.children)
        for (const CopyHolder& holder : each.holders)
            lines.append(u"%1: %2"_s.arg(each.listed.name, purge_text::holder(holder)));
    if (lines.isEmpty()) {
        column->addWidget(plainLabel(tr("Inget om dessa barn har lämnat enheten enligt loggen.")));
        return;
    }
    auto* list = plainLabel(lines.join(u'\n'));
    list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(list);
    column->addWidget(plainLabel(
        tr("Berätta för var och en att uppgifterna gallras här, och ta bort egna arbetskopior. Efter gallringen finns "
           "listan inte kvar: kvittot har bara verksamheter och antal.")));
}

void PurgePage::addBackups(QVBoxLayout* column, const PurgePreview& preview) {
    column->addWidget(sectionHeading(tr("Säkerhetskopior")));
    if (!preview.backupsKnown) {
        column->addWidget(plainLabel(
            tr("Ingen mapp för säkerhetskopior finns just nu. Kopior som finns någonstans innehåller det som gallras "
               "tills de tas bort.")));
        return;
    }
    if (preview.backups.empty()) {
        column->addWidget(plainLabel(tr("Inga säkerhetskopior ligger i mappen.")));
        return;
    }
    QDate last;
    for (const PurgeReceipt::Backup& each : preview.backups)
        last = last.isValid() ? std::max(last, each.goneBy) : each.goneBy;
    column->addWidget(
        plainLabel(tr("%n säkerhetskopior innehåller det som gallras, den sista till senast %1 om nya görs varje dag. "
                      "Vill ni inte vänta: ta bort filerna i mappen när en ny kopia är gjord efter gallringen.",
                      nullptr, int(preview.backups.size()))
                       .arg(words::longDate(last))));
}

void PurgePage::addExport(QVBoxLayout* column) {
    column->addWidget(sectionHeading(tr("Spara först")));
    column->addWidget(plainLabel(tr(
        "Ska uppgifterna till arkivet sparas de först. Filen går att läsa in i programmet igen, utdragen är till för "
        "att läsas. Inget av det är krypterat: lägg det där arkivet vill ha det och ingen annanstans.")));
    column->addWidget(m_export, 0, Qt::AlignLeft);
    column->addWidget(plainLabel(tr("Utdrag, ett för varje barn, med det som familjen får se:")));
    column->addWidget(m_papers);
    connect(m_papers, &BatchWays::finished, this, [this] { m_exported = m_exported || m_papers->allLeft(); });
    connect(m_export, &QPushButton::clicked, this, [this] {
        confirmFirst(this, m_unit, tr("Det som ska gallras sparas till en fil som inte är krypterad."), [this] {
            saveFile(
                this, tr("Spara det som ska gallras"), u"gallring.json"_s, {tr("Barn från programmet (*.json)")},
                [this](const QString& path) { exportTo(path); });
        });
    });
}

OfferedBatch PurgePage::extracts() {
    return {tr("Utdrag av det som ska gallras"), [this](QWidget* place, SharingWay way, const OfferedBatch::Go& go) {
                std::vector<BatchPaper> papers;
                for (const ChildId child : m_children) {
                    SharingEntry entry;
                    entry.ownUse = true;
                    entry.way = way;
                    entry.purpose = tr("Sparat före gallring");
                    const int number = int(papers.size()) + 1;
                    papers.push_back({tr("Utdrag %1").arg(number), u"gallring-%1"_s.arg(number), [this, child, entry] {
                                          return extractPaper(m_unit, child, entry);
                                      }});
                }
                confirmFirst(
                    place, m_unit, tr("Det som ska gallras sparas till filer som inte är krypterade."),
                    [go, papers] { go(papers); });
            }};
}

void PurgePage::addDecision(QVBoxLayout* column, const PurgePreview& preview) {
    column->addWidget(sectionHeading(tr("Beslut")));
    m_decisionField = new Field(
        tr("Gallrings&beslutets nummer"), m_decision, tr("Till exempel BUN 2026/114. Det skrivs på kvittot."));
    column->addWidget(m_decisionField);
    m_clock->setText(tr("&Datorns dag stämmer: i dag är det %1. Senast hände något i enheten %2.")
                         .arg(words::longDate(preview.now.toLocalTime().date()), backupMoment(preview.lastLogged)));
    column->addWidget(m_clock);
    makePrimary(m_purge);
    m_purge->setEnabled(false);
    column->addWidget(m_purge, 0, Qt::AlignLeft);
}

QWidget* PurgePage::firstFocus() const { return m_decision; }

bool PurgePage::exportTo(const QString& path) {
    return attempt(this, [&] {
        SharingEntry entry;
        entry.ownUse = true;
        entry.purpose = tr("Sparat före gallring");
        exportChildren(m_unit, m_children, entry, path);
        m_exported = true;
        sayShared(this, path);
    });
}

PurgeOrder PurgePage::order() const { return {m_children, m_decision->text(), m_exported}; }

void PurgePage::ask() {
    attempt(this, [this] {
        if (const Issues found = purgeIssues(m_unit, order()); !found.empty()) {
            const Issues left = showIssues(
                found, {{u"purge.decision.missing"_s, m_decisionField}, {u"unit.text.tooLong"_s, m_decisionField}});
            if (!left.empty())
                messages()->show(MessageBar::Tone::Error, issueText(left.front()));
            else
                m_decision->setFocus();
            return;
        }
        confirmFirst(
            this, m_unit, tr("Uppgifterna om %n barn tas bort för alltid.", nullptr, int(m_children.size())), [this] {
                showWorking(tr("Uppgifterna tas bort."));
                QTimer::singleShot(0, this, &PurgePage::purgeNow);
            });
    });
}

/// What other rooms have not written yet of the children is written first, so that it is removed with the rest.
void PurgePage::purgeNow() {
    keepDrafts(window());
    if (!attempt(this, [this] { purge(m_unit, order()); })) {
        showWorking({});
        return;
    }
    showWorking(tr("Uppgifterna är borttagna. Enheten får en ny nyckel och en ny fil. Det tar längre tid ju större "
                   "enheten är; det går bra att arbeta vidare."));
    Q_EMIT removed();
}

void PurgePage::showUnfinished() {
    m_busy->say({});
    m_parts->setEnabled(false);
}

void PurgePage::showWorking(const QString& what) {
    m_busy->say(what);
    m_parts->setEnabled(what.isEmpty());
}

} // namespace bk
