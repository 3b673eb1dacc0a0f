// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/search_field.h"

#include "ui/common/attempt.h"
#include "ui/common/icon.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int placeRole = Qt::UserRole + 1;

} // namespace

SearchField::SearchField(OpenUnit& unit, Search search, QWidget* parent)
    : QLineEdit(parent)
    , m_unit(unit)
    , m_search(std::move(search))
    , m_hits(new QStandardItemModel(this)) {
    setPlaceholderText(tr("Sök barn (Ctrl+K)"));
    setAccessibleName(tr("Sök barn"));
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s), QLineEdit::LeadingPosition)->setEnabled(false);
    const auto icons = findChildren<QToolButton*>();
    for (QToolButton* button : icons)
        button->setAccessibleName(button->isEnabled() ? tr("Töm sökfältet") : tr("Sök"));
    auto* completer = new QCompleter(m_hits, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(10);
    completer->popup()->setAccessibleName(tr("Träffar"));
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &SearchField::ask);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        choose(index.data(placeRole).toString());
    });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (m_hits->rowCount() > 0)
            choose(m_hits->index(0, 0).data(placeRole).toString());
    });
}

void SearchField::ask(const QString& typed) {
    m_hits->clear();
    setAccessibleDescription({});
    if (typed.trimmed().isEmpty())
        return;
    attempt(this, [this, &typed] {
        for (const SearchHit& hit : m_search(m_unit, typed)) {
            auto* item = new QStandardItem(hit.detail.isEmpty() ? hit.text : hit.text + u" · "_s + hit.detail);
            item->setData(hit.place, placeRole);
            m_hits->appendRow(item);
        }
    });
    if (m_hits->rowCount() == 0) {
        auto* nothing = new QStandardItem(tr("Inget barn heter så"));
        nothing->setEnabled(false);
        m_hits->appendRow(nothing);
    }
    describeHits();
}

/// A screen reader does not come into the popup, so the field itself tells what there is.
void SearchField::describeHits() {
    QStringList hits;
    for (int row = 0; row < m_hits->rowCount(); ++row)
        hits.append(m_hits->item(row)->text());
    setAccessibleDescription(hits.join(u"; "_s));
}

void SearchField::choose(const QString& place) {
    if (place.isEmpty())
        return;
    Q_EMIT chosen(place);
    QMetaObject::invokeMethod(this, &QLineEdit::clear, Qt::QueuedConnection); // the completer still writes its text
}

} // namespace bk
