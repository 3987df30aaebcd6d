#include "ui/composer/draftsaver.h"

#include "core/base/whendone.h"

namespace postr {

DraftSaver::DraftSaver(SessionView &session, std::function<Draft()> current, QObject *parent)
    : QObject(parent), m_session(session), m_current(std::move(current))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kWithinMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftSaver::save);
}

void DraftSaver::touch()
{
    if (!m_timer.isActive()) {  // not put off by every key
        m_timer.start();
    }
}

void DraftSaver::flush()
{
    if (m_timer.isActive() || m_hasFailed) {
        m_timer.stop();
        save();
    }
}

void DraftSaver::save()
{
    const Draft draft = m_current();
    m_hasFailed = false;
    m_isSaving = true;
    whenDone(m_session.saveDraft(draft), this,
             [this, isEmpty = draft.isEmpty(), number = ++m_number](const Status &done) {
                 if (number != m_number) {
                     return;
                 }
                 m_isSaving = false;
                 m_hasFailed = !done;
                 if (done) {
                     emit saved(isEmpty);
                 } else {
                     emit failed(done.error().message);
                 }
             });
}

}  // namespace postr
