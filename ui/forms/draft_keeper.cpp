// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/draft_keeper.h"

#include "ui/common/attempt.h"
#include "ui/common/autosave.h"
#include "ui/common/message_bar.h"
#include "ui/forms/unclear_days.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

// Keys that no form has; drafts of earlier versions are without them.
constexpr QLatin1StringView unclear("unclearDays");
constexpr QLatin1StringView begunFrom("begunFrom"); ///< which value it was begun from

QString markOf(const QJsonObject& value) {
    const QByteArray json = QJsonDocument(value).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toBase64());
}

} // namespace

DraftKeeper::DraftKeeper(OpenUnit& unit, DraftForm form, QWidget* place)
    : QObject(place)
    , m_unit(unit)
    , m_form(std::move(form))
    , m_place(place)
    , m_start(value()) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(2000);
    connect(&m_timer, &QTimer::timeout, this, [this] { attempt(m_place, [this] { keepNow(); }); });
}

DraftKeeper::~DraftKeeper() = default;

OwnDraft DraftKeeper::draft() const { return {m_unit, m_form.form, m_form.subject}; }
OwnDraft DraftKeeper::overtaken() const { return {m_unit, m_form.form + u"-overtaken"_s, m_form.subject}; }

bool DraftKeeper::isOvertaken(const QJsonObject& value) const {
    const QString from = value[begunFrom].toString();
    return !from.isEmpty() && from != markOf(m_start);
}

std::optional<DraftKeeper::Left> DraftKeeper::left() {
    if (const auto own = draft().read()) {
        if (!isOvertaken(own->value))
            return Left{own->at, false};
        overtaken().write(own->value, own->at);
        discard();
        return Left{own->at, true};
    }
    const auto earlier = overtaken().read();
    return earlier ? std::optional(Left{earlier->at, true}) : std::nullopt;
}

void DraftKeeper::open() {
    if (openOwn())
        return;
    const auto earlier = overtaken().read();
    if (!earlier)
        return;
    setValue(earlier->value);
    keepNow(); // begun from what is saved now
    overtaken().remove();
}

std::optional<QDateTime> DraftKeeper::openOwn() {
    const auto own = draft().read();
    if (!own)
        return std::nullopt;
    setValue(own->value);
    m_timer.stop();
    return own->at;
}

bool DraftKeeper::restore() {
    const auto at = openOwn();
    if (!at)
        return false;
    const QString when = QLocale().toString(at->toLocalTime(), QLocale::ShortFormat);
    if (MessageBar* bar = MessageBar::nearest(m_place))
        bar->show(
            MessageBar::Tone::Info, tr("Ett påbörjat formulär har öppnats igen (%1).").arg(when),
            {{tr("Kasta utkastet"), [this] {
                  attempt(m_place, [this] { throwAway(); });
              }}});
    return true;
}

void DraftKeeper::startAnew(const QString& subject) {
    m_timer.stop();
    m_form.subject = subject;
    m_start = value();
}

void DraftKeeper::throwAway() {
    discard();
    setValue(m_start);
    m_timer.stop();
}

QJsonObject DraftKeeper::value() const {
    QJsonObject value = m_form.value();
    if (const QJsonArray days = unclearDays(m_place); !days.isEmpty())
        value[unclear] = days;
    return value;
}

void DraftKeeper::setValue(QJsonObject value) {
    const QJsonArray days = value.take(unclear).toArray();
    value.remove(begunFrom);
    m_form.setValue(value);
    setUnclearDays(m_place, days);
}

void DraftKeeper::noteEdit() { m_timer.start(); }

void DraftKeeper::keepNow() {
    m_timer.stop();
    QJsonObject now = value();
    if (now == m_start) {
        discard();
        return;
    }
    now[begunFrom] = markOf(m_start);
    draft().write(now);
    Q_EMIT kept();
}

void DraftKeeper::discard() {
    m_timer.stop();
    draft().remove();
}

int keepDrafts(QObject* root) {
    int lost = 0;
    const auto keepers = root->findChildren<DraftKeeper*>();
    for (DraftKeeper* keeper : keepers)
        if (keeper->isPending() && !attempt(nullptr, [keeper] { keeper->keepNow(); }))
            ++lost;
    const auto saves = root->findChildren<Autosave*>();
    for (Autosave* save : saves)
        if (save->isPending() && !save->saveNow())
            ++lost;
    return lost;
}

} // namespace bk
