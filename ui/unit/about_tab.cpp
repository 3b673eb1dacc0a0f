// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unit/about_tab.h"

#include "core/services/spelling.h"
#include "ui/common/clipboard.h"
#include "ui/common/column.h"
#include "ui/common/theme.h"

#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>

#include <array>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

struct Library {
    const char* name;
    const char* licence;
};

constexpr std::array libraries{
    Library{"Qt", "LGPL-3.0, Qt Charts GPL-3.0"},
    Library{"SQLCipher", "BSD-3-Clause"},
    Library{"SQLite", "public domain"},
    Library{"OpenSSL", "Apache-2.0"},
    Library{"libsodium", "ISC"},
    Library{"libqrencode", "LGPL-2.1-or-later"},
    Library{"zxcvbn-c", "MIT"},
    Library{"libical", "LGPL-2.1-only OR MPL-2.0"},
    Library{"Hunspell", "LGPL-2.1-or-later OR GPL-2.0-or-later OR MPL-1.1"},
    Library{"Noto Sans", "SIL OFL 1.1"},
};

QString diagnostics() {
    return u"Behovskompass %1\nQt %2\n%3 %4\n%5"_s.arg(
        QString::fromLatin1(BEHOVSKOMPASS_VERSION), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
        QSysInfo::currentCpuArchitecture(), QGuiApplication::platformName());
}

QLabel* paragraph(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

AboutTab::AboutTab(QWidget* parent) : QWidget(parent) {
    const Column column = scrollingColumn(76);
    auto* name = paragraph(tr("Behovskompass %1").arg(QString::fromLatin1(BEHOVSKOMPASS_VERSION)));
    makeLarger(name, 1, true);
    column.layout->addWidget(name);
    column.layout->addWidget(paragraph(tr("Fri programvara under GNU GPL version 3 eller senare. Du får använda, "
                                          "granska, ändra och sprida programmet. Det lämnas utan garanti.")));
    column.layout->addWidget(
        paragraph(tr("Programmet talar inte med nätet. Ingenting lämnar datorn utan att du väljer det.")));
    column.layout->addWidget(paragraph(
        Spelling::installedDictionary().isEmpty()
            ? tr("Stavningskontroll: av. Datorn har ingen svensk ordlista (paketet hunspell-sv).")
            : tr("Stavningskontroll: på, med datorns svenska ordlista.")));
    auto* heading = paragraph(tr("Byggt med"));
    makeLarger(heading, 1, true);
    column.layout->addWidget(heading);
    for (const Library& library : libraries)
        column.layout->addWidget(
            paragraph(u"%1 – %2"_s.arg(QString::fromLatin1(library.name), QString::fromLatin1(library.licence))));
    auto* copy = new QPushButton(tr("Kopiera uppgifter för felsökning"));
    copy->setToolTip(tr("Version och system, inga personuppgifter"));
    connect(copy, &QPushButton::clicked, this, [] {
        auto* content = new QMimeData;
        content->setText(diagnostics());
        copyForAWhile(content);
    });
    column.layout->addWidget(copy, 0, Qt::AlignLeft);
    column.layout->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(1.5), 0, 0);
    layout->addWidget(column.area);
}

} // namespace bk
