// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/folder_line.h"

#include "ui/common/file_dialogs.h"
#include "ui/common/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace bk {

FolderLine::FolderLine(const QString& accessibleName, const QString& question, QWidget* parent)
    : QWidget(parent)
    , m_question(question)
    , m_line(new QLineEdit) {
    auto* choose = new QPushButton(tr("Välj …"));
    choose->setAccessibleName(tr("Välj mapp"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid());
    row->addWidget(m_line, 1);
    row->addWidget(choose);
    setFocusProxy(m_line);
    m_line->setAccessibleName(accessibleName);
    connect(choose, &QPushButton::clicked, this, &FolderLine::ask);
    connect(m_line, &QLineEdit::textChanged, this, &FolderLine::changed);
    connect(m_line, &QLineEdit::textEdited, this, &FolderLine::typed);
}

QString FolderLine::folder() const { return QDir::fromNativeSeparators(m_line->text().trimmed()); }

void FolderLine::setFolder(const QString& folder) { m_line->setText(QDir::toNativeSeparators(folder)); }

void FolderLine::ask() {
    const QString beside = QDir::isAbsolutePath(folder()) ? QFileInfo(folder()).absolutePath() : QDir::homePath();
    chooseFolder(
        this, m_question,
        [this](const QString& folder) {
            setFolder(folder);
            Q_EMIT chosen(folder);
        },
        beside);
}

} // namespace bk
