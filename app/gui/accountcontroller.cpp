#include "app/gui/accountcontroller.h"

namespace postr {

using Kind = AccountAnswer::Kind;

AccountController::AccountController(Services &services, MainWindow &window) : m_services(services), m_window(window)
{
    m_desk.proxy = [this] { return m_services.network().proxy().text(); };
    m_desk.setProxy = [this](const QString &typed) {
        const Status done = m_services.network().setProxy(typed);
        return done ? QString() : done.error().message;
    };
    // Queued: some answers end the tree that asked.
    connect(&m_desk, &AccountDesk::passwordWanted, this, &AccountController::changePassword, Qt::QueuedConnection);
    connect(&m_desk, &AccountDesk::emailWanted, this, &AccountController::changeEmail, Qt::QueuedConnection);
    connect(
        &m_desk, &AccountDesk::emailCodeEntered, this,
        [this](const QString &address, const QString &code) {
            m_services.changes().enterEmailCode(address, code, this,
                                                [this](const Result<EmailStep> &step) { takeEmailCode(step); });
        },
        Qt::QueuedConnection);
    connect(
        &m_desk, &AccountDesk::everywhereWanted, this,
        [this] {
            m_services.changes().signOutEverywhere(this, [this](const Result<SignOutReport> &report) {
                leave(report, tr("This account is signed out everywhere. What was not sent is kept on this computer."));
            });
        },
        Qt::QueuedConnection);
    connect(
        &m_desk, &AccountDesk::deletionWanted, this,
        [this] {
            m_services.changes().deleteAccount(this, [this](const Result<SignOutReport> &report) {
                leave(report, tr("The account is deleted, at the server and on this computer."));
            });
        },
        Qt::QueuedConnection);
    connect(&m_desk, &AccountDesk::secondStepAsked, this, &AccountController::askSecondStep, Qt::QueuedConnection);
    connect(&m_desk, &AccountDesk::secondStepWanted, this, &AccountController::turnSecondStep, Qt::QueuedConnection);
    connect(
        &m_desk, &AccountDesk::secondStepConfirmed, this,
        [this](const QString &id, const QString &code) {
            m_services.changes().confirmSecondFactor(id, code, this, [this](const Status &status) {
                answer(status, tr("From now on signing in takes a code of the app."));
                askSecondStep();
            });
        },
        Qt::QueuedConnection);
}

void AccountController::answer(Kind kind, const QString &sentence)
{
    AccountAnswer answer;
    answer.kind = kind;
    answer.sentence = sentence;
    emit m_desk.answered(answer);
}

void AccountController::answer(const Status &status, const QString &sentence)
{
    answer(status ? Kind::Done : Kind::Refused, status ? sentence : status.error().message);
}

void AccountController::changePassword(const QString &password, const QString &present, const QString &code)
{
    m_services.changes().change({password, present, code, {}}, this,
                                [this](const Result<ChangeStep> &step) { takePassword(step); });
}

void AccountController::takePassword(const Result<ChangeStep> &step)
{
    if (!step) {
        answer(Kind::Refused, step.error().message);
        return;
    }
    switch (*step) {
    case ChangeStep::Done:
        answer(Kind::Done, tr("The password is changed. Other devices have to sign in again."));
        break;
    case ChangeStep::NeedsCurrentPassword:
        answer(Kind::WantsPassword);
        break;
    case ChangeStep::NeedsNonce:
        m_services.changes().mailNonce(this, [this](const Status &mailed) {
            mailed ? answer(Kind::WantsCode) : answer(Kind::Refused, mailed.error().message);
        });
        break;
    case ChangeStep::NeedsSecondFactor:
        answer(Kind::Refused, tr("The server wants the second step for this. Sign out and in again."));
        break;
    }
}

void AccountController::changeEmail(const QString &address)
{
    // The old address is asked for first: it gets a code of its own.
    m_services.changes().loadEmail(this, [this, address](const Result<QString> &old) {
        if (!old) {
            answer(Kind::Refused, old.error().message);
            return;
        }
        m_services.changes().change({{}, {}, {}, address}, this, [this, old = *old](const Result<ChangeStep> &step) {
            if (!step || *step != ChangeStep::Done) {
                answer(Kind::Refused,
                       step ? tr("The server wants more than Postr can show for this. Sign out and in, and try again.")
                            : step.error().message);
                return;
            }
            AccountAnswer mailed;
            mailed.kind = Kind::EmailCodesMailed;
            mailed.address = old;
            emit m_desk.answered(mailed);
        });
    });
}

void AccountController::takeEmailCode(const Result<EmailStep> &step)
{
    if (!step) {
        answer(Kind::Refused, step.error().message);
    } else {
        *step == EmailStep::Done ? answer(Kind::Done, tr("The email address is changed."))
                                 : answer(Kind::OtherEmailCode);
    }
}

void AccountController::askSecondStep()
{
    m_services.changes().loadSecondFactor(this, [this](const Result<bool> &isOn) {
        if (isOn) {
            AccountAnswer told;
            told.kind = Kind::SecondStepIs;
            told.isOn = *isOn;
            emit m_desk.answered(told);
        }
    });
}

void AccountController::turnSecondStep(bool on)
{
    if (!on) {
        m_services.changes().removeSecondFactor(this, [this](const Status &status) {
            answer(status, tr("Signing in takes the password alone again."));
            askSecondStep();
        });
        return;
    }
    m_services.changes().beginSecondFactor(this, [this](const Result<NewFactor> &factor) {
        if (!factor) {
            answer(Kind::Refused, factor.error().message);
            return;
        }
        AccountAnswer offer;
        offer.kind = Kind::SecondStepOffered;
        offer.id = factor->id;
        offer.secret = factor->secret;
        offer.picture = factor->qrSvg;
        emit m_desk.answered(offer);
    });
}

void AccountController::leave(const Result<SignOutReport> &report, const QString &sentence)
{
    if (!report) {
        answer(Kind::Refused, report.error().message);
        return;
    }
    const auto tell = [this, words = report->note.isEmpty() ? sentence : report->note] {
        if (AuthTree *tree = m_window.authTree()) {
            tree->showNotice(words);
        }
    };
    if (m_window.authTree()) {
        tell();
        return;
    }
    // The folder is still being removed; the tree comes after that.
    auto *once = new QObject(this);
    connect(&m_services.host(), &SessionHost::signedOut, once, [once, tell] {
        once->deleteLater();
        tell();
    });
}

}  // namespace postr
