// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/attempt.h"

#include "core/domain/common/error.h"
#include "core/services/error_text.h"
#include "ui/common/message_bar.h"

#include <QLoggingCategory>
#include <QWidget>

#include <new>

namespace bk {
namespace {

Q_LOGGING_CATEGORY(log, "behovskompass.ui")

void tell(QWidget* place, const Error& error) {
    qCWarning(
        log, "failure of kind %d",
        int(error.kind())); // the detail may name a file of the person's, so it is not logged
    if (MessageBar* bar = MessageBar::nearest(place))
        bar->show(MessageBar::Tone::Error, errorText(error));
}

} // namespace

bool attempt(QWidget* place, const std::function<void()>& action) {
    return attempt(place, action, [](const Error&) { return false; });
}

bool attempt(QWidget* place, const std::function<void()>& action, const std::function<bool(const Error&)>& kindly) {
    try {
        if (MessageBar* bar = MessageBar::nearest(place))
            bar->clearError();
        action();
        return true;
    } catch (const Error& error) {
        if (!kindly(error))
            tell(place, error);
    } catch (const std::bad_alloc&) {
        tell(place, Error(Error::Kind::Io));
    }
    return false;
}

} // namespace bk
