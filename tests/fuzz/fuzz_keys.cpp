// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/error.h"
#include "core/store/key_file.h"
#include "tests/fuzz/fuzz.h"

#include <sodium.h>

using namespace bk;
using namespace bk::fuzz;

namespace {

constexpr qsizetype hashSize = 32;

/// With the checksum that its bytes call for: what is behind it must bear anything too.
QByteArray withChecksum(QByteArray bytes) {
    QByteArray hash(hashSize, Qt::Uninitialized);
    crypto_generichash(
        reinterpret_cast<unsigned char*>(hash.data()), std::size_t(hashSize),
        reinterpret_cast<const unsigned char*>(bytes.constData()), std::size_t(bytes.size()), nullptr, 0);
    return bytes.append(hash);
}

void parse(const QByteArray& bytes) {
    try {
        const KeyFile file = parseKeyFile(bytes);
        require(int(file.users.size()) <= KeyFile::mostUsers && file.epoch > 0 && file.sequence > 0);
        // What is read can be written and says the same again.
        const SecureBytes key = SecureBytes::random(std::size_t(hashSize));
        require(parseKeyFile(serialiseKeyFile(file, key)) == file);
    } catch (const Error& error) {
        require(error.kind() == Error::Kind::KeysDamaged || error.kind() == Error::Kind::NewerFormat);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes = bytesOf(data, size);
    parse(bytes);
    parse(withChecksum(bytes.size() > hashSize ? bytes.chopped(hashSize) : bytes));
    return 0;
}
