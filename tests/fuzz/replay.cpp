// Gives each file of the named folders to a fuzz target once: what the fuzzer found, and what it starts from, in every test run.

#include <QDir>
#include <QFile>
#include <QTextStream>

#include "tests/fuzz/target.h"

int main(int argc, char **argv)
{
    int count = 0;
    for (int i = 1; i < argc; ++i) {
        const QDir folder(QFile::decodeName(argv[i]));
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        for (const QString &name : names) {
            // Named first: the one that was named last is the one that broke it.
            std::printf("%s\n", qPrintable(name));
            std::fflush(stdout);
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "cannot be read\n");
                return 1;
            }
            const QByteArray bytes = file.readAll();
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                   static_cast<std::size_t>(bytes.size()));
            ++count;
        }
    }
    // A corpus that is not found would be a test that cannot fail.
    if (count == 0) {
        std::fprintf(stderr, "there is nothing to replay\n");
        return 1;
    }
    return 0;
}
