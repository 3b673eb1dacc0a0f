// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secret_input.h"

#include <QByteArray>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace bk::cli {
namespace {

/// Echo off while it lives.
class EchoOff {
public:
    explicit EchoOff(int descriptor) : m_descriptor(descriptor), m_valid(tcgetattr(descriptor, &m_before) == 0) {
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        if (m_valid)
            tcsetattr(m_descriptor, TCSAFLUSH, &silent);
    }
    ~EchoOff() {
        if (m_valid)
            tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
    }
    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;

private:
    int m_descriptor;
    termios m_before{};
    bool m_valid;
};

} // namespace

std::optional<QString> readSecretLine(const QString& question) {
    std::FILE* terminal = std::fopen("/dev/tty", "r+");
    if (!terminal)
        return std::nullopt;
    std::fputs(question.toUtf8().constData(), terminal);
    std::fflush(terminal);
    QByteArray line;
    {
        const EchoOff echoOff(fileno(terminal));
        for (int c = std::fgetc(terminal); c != EOF && c != '\n'; c = std::fgetc(terminal))
            line.append(char(c));
    }
    std::fputs("\n", terminal);
    std::fclose(terminal);
    QString text = QString::fromUtf8(line);
    line.fill('\0');
    return text;
}

} // namespace bk::cli
