// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unit/languages_tab.h"

#include "core/domain/common/error.h"
#include "core/services/issue_text.h"
#include "core/services/open_unit.h"
#include "ui/child/record_table.h"
#include "ui/common/attempt.h"
#include "ui/common/field.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icon.h"
#include "ui/common/layout.h"
#include "ui/common/message_bar.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/forms/words.h"

#include <QFile>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024;
constexpr std::size_t mostFaultsShown = 12;

QByteArray contentsOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(file.exists() ? Error::Kind::Io : Error::Kind::NotFound);
    return file.read(mostBytes + 1); // one more than the reader takes, so that it says so itself
}

QString stateOf(const UnitLanguage& language) {
    const PaperDictionary& words = *language.dictionary;
    if (words.isReviewed())
        return LanguagesTab::tr("Granskad av %1, %2").arg(words.reviewedBy, words::shortDate(words.reviewedOn));
    if (language.unreviewed > 0)
        return LanguagesTab::tr("Nya texter har kommit till: granska dem");
    return language.own ? LanguagesTab::tr("Egen fil, inte granskad")
                        : LanguagesTab::tr("Maskinöversatt, inte granskad");
}

QString lackOf(const UnitLanguage& language) {
    return language.missing == 0 ? LanguagesTab::tr("Inget saknas")
                                 : LanguagesTab::tr("%1 visas på svenska").arg(language.missing);
}

} // namespace

LanguagesTab::LanguagesTab(OpenUnit& unit, QWidget* parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_table(new RecordTable(
          tr("Papperens språk"), {tr("Språk"), tr("På språket självt"), tr("Läge"), tr("Era egna formulär")}))
    , m_faults(plainLabel())
    , m_reviewer(new TextLine(text_limits::name))
    , m_reviewerField(new Field(
          tr("Vem har gr&anskat det valda språket?"), m_reviewer,
          tr("En person som kan språket och har läst alla texter. Då försvinner märkningen från papperen.")))
    , m_review(new QPushButton(tr("Ange &granskare")))
    , m_save(new QPushButton(icon(u"save"_s), tr("Spara till &fil…"))) {
    QLabel* about = plainLabel(
        tr("Barnets plan, samtycken och brev till familjen kan göras på dessa språk. Översättningarna är gjorda av en "
           "maskin, och papperen säger det på varje sida tills en människa har granskat språket. Spara ett språk till "
           "fil, låt någon som kan det rätta texterna, och läs in filen igen."));
    makeQuiet(about);
    m_table->setOpens(false);
    m_faults->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_faults->setVisible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(1.5), 0, 0);
    layout->setSpacing(grid(1.5));
    layout->addWidget(about);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_faults);
    layout->addWidget(m_reviewerField);
    layout->addWidget(buttons());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LanguagesTab::followChoice);
    connect(m_reviewer, &QLineEdit::textChanged, this, &LanguagesTab::followChoice);
    followChoice();
}

QWidget* LanguagesTab::buttons() {
    auto* widget = new QWidget;
    auto* row = new FlowLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    auto* read = new QPushButton(icon(u"folder"_s), tr("&Läs in rättad fil…"));
    for (QPushButton* button : {m_review, m_save, read})
        row->addWidget(button);
    connect(m_review, &QPushButton::clicked, this, &LanguagesTab::review);
    connect(m_save, &QPushButton::clicked, this, &LanguagesTab::save);
    connect(read, &QPushButton::clicked, this, &LanguagesTab::askForFile);
    return widget;
}

void LanguagesTab::reload() {
    attempt(this, [this] {
        const int row = m_table->currentIndex().row();
        m_languages = unitLanguages(m_unit);
        std::vector<QStringList> rows;
        for (const UnitLanguage& each : m_languages)
            rows.push_back({each.dictionary->swedishName, each.dictionary->name, stateOf(each), lackOf(each)});
        m_table->setRows(std::move(rows));
        m_table->setCurrentIndex(m_table->model()->index(std::max(0, row), 0));
        followChoice();
    });
}

const UnitLanguage* LanguagesTab::chosen() const {
    const auto row = std::size_t(m_table->currentIndex().row());
    return row < m_languages.size() ? &m_languages[row] : nullptr;
}

void LanguagesTab::followChoice() {
    m_save->setEnabled(chosen());
    m_review->setEnabled(chosen() && !isBlank(m_reviewer->text()));
}

void LanguagesTab::review() {
    const UnitLanguage* language = chosen();
    if (!language)
        return;
    attempt(this, [&] {
        const QString name = language->dictionary->swedishName;
        reviewPaperLanguage(m_unit, language->dictionary->language, m_reviewer->text());
        m_reviewer->clear();
        reload();
        MessageBar::nearest(this)->show(MessageBar::Tone::Good, tr("Nu är %1 granskad.").arg(name));
        Q_EMIT saved();
    });
}

void LanguagesTab::save() {
    const UnitLanguage* language = chosen();
    if (!language)
        return;
    saveFile(
        this, tr("Spara språket"), u"sprak-%1.json"_s.arg(language->dictionary->language), {tr("Språk (*.json)")},
        [this, tag = language->dictionary->language](const QString& path) {
            attempt(this, [&] {
                writePaperLanguage(m_unit, tag, path);
                MessageBar::nearest(this)->show(MessageBar::Tone::Good, tr("Språket är sparat i %1.").arg(path));
            });
        });
}

void LanguagesTab::askForFile() {
    chooseFile(this, tr("Välj en språkfil"), tr("Språk (*.json)"), [this](const QString& path) { read(path); });
}

void LanguagesTab::read(const QString& path) {
    attempt(this, [this, &path] {
        const QByteArray json = contentsOf(path);
        const std::vector<LanguageFault> faults = readPaperDictionary(json).faults;
        QStringList lines;
        for (std::size_t i = 0; i < faults.size() && i < mostFaultsShown; ++i)
            lines.append(lineText(faults[i]));
        if (faults.size() > mostFaultsShown)
            lines.append(tr("… och %1 till.").arg(faults.size() - mostFaultsShown));
        if (!faults.empty())
            lines.prepend(tr("Filen kan inte läsas in, och inget är ändrat:"));
        m_faults->setText(lines.join(u'\n'));
        m_faults->setVisible(!faults.empty());
        if (!faults.empty())
            return;
        importPaperLanguage(m_unit, json);
        reload();
        MessageBar::nearest(this)->show(
            MessageBar::Tone::Good, tr("Filen är inläst. Nya papper använder dess texter."));
        Q_EMIT saved();
    });
}

} // namespace bk
