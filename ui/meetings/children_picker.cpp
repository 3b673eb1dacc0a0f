// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meetings/children_picker.h"

#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/forms/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {

ChildrenPicker::ChildrenPicker(MeetingKind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_search(new QLineEdit)
    , m_more(plainLabel())
    , m_column(new QVBoxLayout) {
    m_search->setPlaceholderText(tr("Sök på namn bland alla barn"));
    m_search->setAccessibleName(tr("Sök barn till mötet"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(grid(45));
    connect(m_search, &QLineEdit::textChanged, this, &ChildrenPicker::searchAsked);
    makeQuiet(m_more);
    m_more->hide();
    m_column->setSpacing(grid(1.5));
    QVBoxLayout* whole = columnIn(this);
    whole->addWidget(m_search);
    whole->addLayout(m_column);
    whole->addWidget(m_more);
}

QString ChildrenPicker::searched() const { return m_search->text().trimmed(); }

void ChildrenPicker::setCandidates(
    const std::vector<MeetingCandidate>& candidates, const QStringList& seen, int more, QDate today) {
    m_candidates = candidates;
    m_seen = seen;
    m_today = today;
    m_more->setText(
        tr("%n barn till väntar på ett sådant möte. Skriv en del av namnet för att hitta dem.", nullptr, more));
    m_more->setVisible(more > 0);
    build();
}

void ChildrenPicker::setChosen(const std::vector<ChildId>& chosen) {
    m_chosen = chosen;
    build();
}

void ChildrenPicker::build() {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t i = 0; i < m_candidates.size(); ++i)
        m_column->addWidget(rowOf(m_candidates[i], m_seen.value(int(i))));
    if (m_candidates.empty()) {
        QLabel* none = plainLabel(whyNone());
        makeQuiet(none);
        m_column->addWidget(none);
    }
}

QString ChildrenPicker::whyNone() const {
    if (!searched().isEmpty())
        return tr("Inget barn heter så. Pröva med färre bokstäver.");
    return isIndividual(m_kind)
               ? tr("Inget barn väntar på ett Individuellt barnteam. Barnets väg dit börjar på barnets egen sida.")
               : tr("Inget barn väntar på ett Barnteam just nu. Ett barn kommer hit när det är beslutat på barnets "
                    "egen sida. Mötet kan hållas ändå.");
}

QWidget* ChildrenPicker::rowOf(const MeetingCandidate& candidate, const QString& seen) {
    const ChildId id = candidate.child.id;
    QStringList name{candidate.child.fullName(), words::age(candidate.child.birthDate, m_today)};
    name.removeAll(QString());
    const QString title = name.join(u", "_s);
    auto* row = new QWidget;
    QVBoxLayout* column = columnIn(row);
    column->setSpacing(grid(0.5));
    auto* box = new QCheckBox(QString(title).replace(u'&', u"&&"_s));
    box->setAccessibleName(title);
    box->setChecked(std::find(m_chosen.begin(), m_chosen.end(), id) != m_chosen.end());
    const bool open = candidate.mayBeTakenUp();
    box->setEnabled(open || box->isChecked()); // one whose consent was withdrawn can still be taken away
    connect(box, &QCheckBox::toggled, this, [this, id](bool on) {
        choose(id, on);
        Q_EMIT edited();
    });
    column->addWidget(box);
    QLabel* told = plainLabel(open ? tr("Får ses av: %1").arg(seen) : whatIsMissing(candidate, m_kind));
    told->setContentsMargins(grid(3), 0, 0, 0);
    makeQuiet(told);
    column->addWidget(told);
    if (candidate.followed) {
        QLabel* followed = plainLabel(tr("Togs upp tidigare. Återkoppling under punkt 2."));
        followed->setContentsMargins(grid(3), 0, 0, 0);
        makeQuiet(followed);
        column->addWidget(followed);
    }
    if (!open) {
        auto* consent = new QPushButton(tr("Öppna barnets samtycken"));
        consent->setAccessibleName(tr("Öppna samtycken för %1").arg(title));
        connect(consent, &QPushButton::clicked, this, [this, id] { Q_EMIT consentAsked(id); });
        auto* indented = new QHBoxLayout;
        indented->setContentsMargins(grid(3), 0, 0, 0);
        indented->addWidget(consent);
        indented->addStretch(1);
        column->addLayout(indented);
    }
    return row;
}

void ChildrenPicker::choose(ChildId child, bool on) {
    std::erase(m_chosen, child);
    if (!on)
        return;
    if (!isIndividual(m_kind)) {
        m_chosen.push_back(child);
        return;
    }
    m_chosen = {child}; // an Individuellt barnteam is about one child
    QMetaObject::invokeMethod(
        this, [this] { build(); }, Qt::QueuedConnection);
}

} // namespace bk
