// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/error.h"
#include "core/store/backup_file.h"
#include "core/store/new_file.h"
#include "tests/fuzz/fuzz.h"

#include <QFile>

#include <sys/mman.h>
#include <unistd.h>

using namespace bk;
using namespace bk::fuzz;

namespace {

/// Takes what a backup is unpacked to and keeps nothing.
class NoFiles final : public NewFiles {
public:
    std::unique_ptr<NewFile> create(const QString&) override {
        struct Nothing final : NewFile {
            void append(const QByteArray&) override {}
            void finish() override {}
        };
        return std::make_unique<Nothing>();
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    // A file in memory: the parser reads from a path.
    const int fd = ::memfd_create("backup", MFD_CLOEXEC);
    require(fd >= 0 && ::write(fd, data, size) == ssize_t(size));
    const QString path = QStringLiteral("/proc/self/fd/%1").arg(fd);
    try {
        const BackupHead head = readBackupHead(path);
        require(head.databaseStart > 0 && head.databaseSize >= 0);
        static const SecureBytes key = SecureBytes::random(32);
        NoFiles files;
        unpackDatabase(path, head, key, QStringLiteral("nowhere"), files);
        require(false); // nobody knows the key that the code would have to be made with
    } catch (const Error&) {
        // Refused.
    }
    ::close(fd);
    return 0;
}
