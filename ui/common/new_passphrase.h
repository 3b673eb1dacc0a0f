// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;

namespace bk {

class Field;
class PassphraseField;

/// Where a new passphrase is chosen: typed twice, with its strength in words while it is typed, and six words proposed
/// for whoever wants them. A proposal stands in clear in the first field and has to be typed into the second.
class NewPassphrase final : public QWidget {
    Q_OBJECT

public:
    /// `ownWords`: names that must not make up the passphrase; asked for each time.
    NewPassphrase(const QString& label, std::function<QStringList()> ownWords, QWidget* parent = nullptr);

    QString text() const;
    /// Whether it may be used. If not, says why at the field and gives it the focus.
    bool check();
    void wipe();
    PassphraseField* first() const { return m_first; }
    PassphraseField* second() const { return m_second; }

private:
    void propose();
    void showStrength();

    std::function<QStringList()> m_ownWords;
    PassphraseField* m_first;
    Field* m_firstField;
    PassphraseField* m_second;
    Field* m_secondField;
    QProgressBar* m_strength;
    QLabel* m_words;
};

} // namespace bk
