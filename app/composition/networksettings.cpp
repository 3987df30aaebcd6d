#include "app/composition/networksettings.h"

#include <QSettings>

#include "core/backend/proxyways.h"
#include "core/base/guithread.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

const QString kProxy = u"proxy"_s;

}  // namespace

NetworkSettings::NetworkSettings(const QString &profileFolder) : m_file(profileFolder + u"/network.ini"_s)
{
    m_writer.setMaxThreadCount(1);  // in the order of the changes
    guithread::assertElsewhere("network.ini is read");
    const QSettings stored(m_file, QSettings::IniFormat);
    m_proxy = ProxyChoice::fromText(stored.value(kProxy).toString()).value_or(ProxyChoice{});
    proxyways::use(m_proxy);
}

Status NetworkSettings::setProxy(const QString &typed)
{
    const Result<ProxyChoice> choice = ProxyChoice::fromText(typed);
    if (!choice) {
        return failure(choice.error());
    }
    m_proxy = *choice;
    proxyways::use(m_proxy);
    m_writer.start([file = m_file, text = m_proxy.text()] {
        guithread::assertElsewhere("network.ini is written");
        QSettings(file, QSettings::IniFormat).setValue(kProxy, text);
    });
    return {};
}

}  // namespace postr
