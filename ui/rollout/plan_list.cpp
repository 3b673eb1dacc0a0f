// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rollout/plan_list.h"

#include "core/services/rollout.h"
#include "core/services/rollout_text.h"
#include "ui/child/list_part.h"
#include "ui/child/record_table.h"
#include "ui/common/attempt.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/forms/date_box.h"
#include "ui/forms/words.h"
#include "ui/rollout/paper_row.h"
#include "ui/rollout/plan_forms.h"
#include "ui/rollout/rollout_row_page.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

PlanList::PlanList(OpenUnit& unit, QWidget* parent)
    : RolloutListPage(unit, tr("Införandeplan"), parent)
    , m_adopted(new DateBox)
    , m_next(plainLabel())
    , m_newRow(new QPushButton(tr("Ny &rad i planen")))
    , m_newReview(new QPushButton(tr("Ny &uppföljning")))
    , m_rowTable(new RecordTable(
          tr("Införandeplanens rader"),
          {tr("Fas"), tr("Aktivitet"), tr("Delaktivitet"), tr("Tid"), tr("Ansvar"), tr("Uppföljning")}))
    , m_reviewTable(new RecordTable(tr("Årliga uppföljningar"), {tr("Dag"), tr("Av"), tr("Vad den visade")})) {
    for (RecordTable* table : {m_rowTable, m_reviewTable})
        table->setWhole(true);
    column()->addWidget(new PaperRow(unit, u"inforandeplan"_s));
    column()->addWidget(listPart(tr("Planen"), m_newRow, m_rowTable));
    column()->addWidget(new Field(tr("Planen &beslutad, dag"), m_adopted));
    column()->addWidget(listPart(tr("Årlig uppföljning"), m_newReview, m_reviewTable));
    column()->addWidget(m_next);
    column()->addStretch(1);
    connect(m_adopted, &QLineEdit::editingFinished, this, &PlanList::saveAdopted);
    connect(m_newRow, &QPushButton::clicked, this, [this] {
        RolloutPlanRow row;
        row.phase = currentPhase(rolloutContent(), rolloutOf(this->unit()).phases());
        openRow(row);
    });
    connect(m_newReview, &QPushButton::clicked, this, [this] {
        RolloutReview review;
        review.date = this->unit().today();
        openReview(review);
    });
    connect(m_rowTable, &RecordTable::opened, this, [this](int row) { openRow(m_rows[std::size_t(row)]); });
    connect(m_reviewTable, &RecordTable::opened, this, [this](int row) { openReview(m_reviews[std::size_t(row)]); });
}

void PlanList::openRow(const RolloutPlanRow& row) {
    attempt(this, [this, &row] {
        auto* form = new PlanRowForm;
        form->setValue(row);
        Q_EMIT formAsked(new RolloutRowPage(
            unit(), form, u"rollout-plan-row"_s, row.id.isNull() ? QString() : row.id.toString(),
            {tr("Rad i införandeplanen"), tr("Vem gör vad, hur och när, och hur följs det upp?"), tr("&Spara raden"),
             tr("&Ta bort raden"), tr("Ska raden tas bort ur planen?")},
            [&held = unit(), id = row.id] { rolloutOf(held).remove(id); }));
    });
}

void PlanList::openReview(const RolloutReview& review) {
    attempt(this, [this, &review] {
        auto* form = new ReviewForm;
        form->setValue(review);
        Q_EMIT formAsked(new RolloutRowPage(
            unit(), form, u"rollout-review"_s, review.id.isNull() ? QString() : review.id.toString(),
            {tr("Årlig uppföljning av planen"), tr("Planen följs upp och kompletteras varje år."),
             tr("&Spara uppföljningen"), tr("&Ta bort uppföljningen"), tr("Ska uppföljningen tas bort?")},
            [&held = unit(), id = review.id] { rolloutOf(held).remove(id); }));
    });
}

void PlanList::saveAdopted() {
    if (m_adopted->isUnclear() || m_adopted->date() == rolloutOf(unit()).planAdopted())
        return;
    if (attempt(this, [this] { rolloutOf(unit()).savePlanAdopted(m_adopted->date()); })) {
        Q_EMIT saved({});
        reload();
    }
}

void PlanList::reload() {
    attempt(this, [this] {
        const RolloutRepository rollout = rolloutOf(unit());
        m_rows = rollout.planRows();
        m_reviews = rollout.reviews();
        m_adopted->setDate(rollout.planAdopted());
        std::vector<QStringList> rows;
        for (const RolloutPlanRow& row : m_rows)
            rows.push_back(
                {rollout_text::phase(rolloutContent(), row.phase), row.activity, row.part, row.time, row.responsible,
                 row.followUp});
        m_rowTable->setRows(std::move(rows));
        std::vector<QStringList> reviews;
        for (const RolloutReview& review : m_reviews)
            reviews.push_back({words::shortDate(review.date), review.by, review.outcome});
        m_reviewTable->setRows(std::move(reviews));
        m_rowTable->setVisible(!m_rows.empty());
        m_reviewTable->setVisible(!m_reviews.empty());
        m_next->setText(rollout_text::nextReview(rollout.planAdopted(), m_reviews, unit().today()));
    });
}

QString PlanList::nextReviewText() const { return m_next->text(); }

} // namespace bk
