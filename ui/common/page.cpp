// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/page.h"

#include "ui/common/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLabel>
#include <QVBoxLayout>

namespace bk {

Page::Page(QWidget* parent) : QWidget(parent), m_messages(new MessageBar), m_body(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    m_body->setContentsMargins(grid(3), grid(2), grid(3), grid(2));
    m_body->setSpacing(grid(1.5));
    column->addLayout(m_body, 1);
}

void Page::goTo(const QString&) {}

namespace {

class Heading final : public QLabel {
public:
    using QLabel::QLabel;
};

class AccessibleHeading final : public QAccessibleWidget {
public:
    explicit AccessibleHeading(QLabel* label) : QAccessibleWidget(label, QAccessible::Heading) {}
    QString text(QAccessible::Text which) const override {
        return which == QAccessible::Name ? static_cast<QLabel*>(widget())->text() : QAccessibleWidget::text(which);
    }
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* heading = dynamic_cast<Heading*>(object);
    return heading ? new AccessibleHeading(heading) : nullptr;
}

} // namespace

QWidget* pageHeading(const QString& text, QWidget* parent) {
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    auto* heading = new Heading(parent); // without text: it would be read as a plain label, half built as it is
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    heading->setText(text);
    makeLarger(heading, 4, true);
    return heading;
}

} // namespace bk
