// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/backup_support.h"

namespace bk::test {
namespace {

/// Counts with the small operations.
class FaultyNewFile final : public NewFile {
public:
    FaultyNewFile(std::unique_ptr<NewFile> real, FaultyFiles& faults) : m_real(std::move(real)), m_faults(faults) {}

    void append(const QByteArray& bytes) override {
        m_faults.step();
        m_real->append(bytes);
    }
    void finish() override {
        m_faults.step();
        m_real->finish();
    }

private:
    std::unique_ptr<NewFile> m_real;
    FaultyFiles& m_faults;
};

} // namespace

std::unique_ptr<NewFile> FaultyBackupFiles::create(const QString& path) {
    m_files.step();
    return std::make_unique<FaultyNewFile>(systemNewFiles().create(path), m_files);
}

} // namespace bk::test
