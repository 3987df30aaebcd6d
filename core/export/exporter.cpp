#include "core/export/exporter.h"

#include <QCoreApplication>

namespace postr {

Exporter::Exporter(ExportSource source) : m_source(std::move(source)) { m_pool.setMaxThreadCount(1); }

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
    m_pool.start([this, wish, answer] {
        const Result<ExportReport> report = exportAccount(m_source, wish, m_closing);
        m_isRunning = false;  // before the answer, so that whoever has it may ask again
        answer->addResult(report);
        answer->finish();
    });
}

}  // namespace postr
