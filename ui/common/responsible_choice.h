// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

#include <vector>

namespace bk {

/// Whose children a list shows: everybody's, one's own, or those of a person who is Barnkontakt or Stödsamordnare.
class ResponsibleChoice final : public QComboBox {
    Q_OBJECT

public:
    /// `me`: the name of who is signed in; empty: nobody has children of their own here.
    explicit ResponsibleChoice(const QString& me, QWidget* parent = nullptr);

    /// In the order they are to stand. Keeps what was chosen where that is still there.
    void setNames(const std::vector<QString>& names);
    /// Empty: everybody.
    QString chosen() const { return currentData().toString(); }

Q_SIGNALS:
    void chosenChanged();

private:
    QString m_me;
    std::vector<QString> m_names;
};

} // namespace bk
