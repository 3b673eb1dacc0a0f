// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/responsible_choice.h"

#include <QSignalBlocker>

namespace bk {
namespace {

constexpr int letters = 18; ///< of a name that are seen before it is opened

} // namespace

ResponsibleChoice::ResponsibleChoice(const QString& me, QWidget* parent) : QComboBox(parent), m_me(me) {
    setAccessibleName(tr("Ansvarig"));
    setToolTip(tr("Barnkontakt eller Stödsamordnare"));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(letters);
    addItem(tr("Alla ansvariga"));
    if (!m_me.isEmpty())
        addItem(tr("Mina barn (%1)").arg(m_me), m_me);
    connect(this, &QComboBox::currentIndexChanged, this, &ResponsibleChoice::chosenChanged);
}

void ResponsibleChoice::setNames(const std::vector<QString>& names) {
    if (names == m_names)
        return;
    m_names = names;
    const QString before = chosen();
    {
        const QSignalBlocker quiet(this);
        const int own = m_me.isEmpty() ? 1 : 2;
        while (count() > own)
            removeItem(count() - 1);
        for (const QString& name : names)
            if (name != m_me)
                addItem(name, name);
        setCurrentIndex(qMax(0, findData(before)));
    }
    if (chosen() != before)
        Q_EMIT chosenChanged();
}

} // namespace bk
