#include "core/export/exporter.h"

#include <QCoreApplication>

namespace postr {

Exporter::Exporter(ExportSource source, std::function<void(const ExportState &)> told)
    : m_source(std::move(source)), m_told(std::move(told))
{
    m_pool.setMaxThreadCount(1);
}

Exporter::~Exporter()
{
    m_closing.cancel();
    m_pool.waitForDone();
}

void Exporter::run(const ExportWish &wish, const Answer &answer)
{
    if (m_isRunning.exchange(true)) {
        answer->addResult(Result<ExportReport>(failure(
            ErrorCode::Busy, QCoreApplication::translate(
                                 "Export", "This account is being exported already. Wait until that is done."))));
        answer->finish();
        return;
    }
    m_running = wish.token;
    m_told({wish.file, 0, std::nullopt});
    ExportWish heard = wish;
    heard.progressed = [this, wish](int percent) {
        m_told({wish.file, percent, std::nullopt});
        if (wish.progressed) {
            wish.progressed(percent);
        }
    };
    m_pool.start([this, heard, answer] {
        const Result<ExportReport> report = exportAccount(m_source, heard, m_closing);
        m_isRunning = false;  // before the answer, so that whoever has it may ask again
        m_told({heard.file, 100, report});
        answer->addResult(report);
        answer->finish();
    });
}

}  // namespace postr
