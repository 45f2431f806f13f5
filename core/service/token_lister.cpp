// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/token_lister.h"

#include "core/base/log.h"
#include "core/ipc/message.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QThread>

#include <algorithm>
#include <chrono>

namespace sallyport {
namespace {

constexpr std::chrono::seconds kPatience{5};
constexpr qsizetype kMaxText = 256;
// Certificates in base64 and the texts around them stay well within a line.
constexpr qsizetype kMaxAllBytes = ipc::kMaxLineBytes / 2;

QString bounded(const QString& text)
{
    return text.left(kMaxText);
}

} // namespace

TokenLister::TokenLister(std::shared_ptr<TokenDirectory> directory, QObject* parent)
    : QObject(parent), m_directory(std::move(directory))
{
}

TokenLister::~TokenLister()
{
    if (!m_thread || m_thread->wait(QDeadlineTimer(kPatience)))
        return;
    qCWarning(logService) << "a token's module does not answer; it is left behind";
    static_cast<void>(m_thread.release()); // destroying a thread that runs would end the process
}

Result<void> TokenLister::list(QObject* context, Answer answer)
{
    if (m_answer)
        return Error::of(ErrorCode::LimitExceeded,
                         {{QStringLiteral("what"), QStringLiteral("listTokens")}, {QStringLiteral("limit"), 1}});
    m_context = context;
    m_answer = std::move(answer);
    if (!m_directory) {
        QMetaObject::invokeMethod(
            this, [this] { finish(QList<TokenCertificate>()); }, Qt::QueuedConnection);
        return {};
    }
    // The thread touches nothing of this object: its find is fetched when its end is told here.
    const auto found = std::make_shared<Result<QList<TokenCertificate>>>(QList<TokenCertificate>());
    m_thread.reset(QThread::create([directory = m_directory, found] { *found = directory->list(); }));
    connect(m_thread.get(), &QThread::finished, this, [this, found] { finish(*found); });
    m_thread->start();
    return {};
}

void TokenLister::finish(const Result<QList<TokenCertificate>>& found)
{
    if (m_thread) {
        m_thread->wait(); // it has said that it ends, and may not quite have done so
        m_thread.reset();
    }
    const Answer answer = std::exchange(m_answer, nullptr);
    if (m_context)
        answer(found);
}

QJsonObject tokensToJson(const QList<TokenCertificate>& certificates)
{
    struct Token {
        const TokenCertificate* first;
        QJsonArray certificates;
    };
    QList<Token> tokens;
    qsizetype size = 0;
    for (const TokenCertificate& one : certificates) {
        const QString der = QString::fromLatin1(one.certificate.toBase64());
        size += der.size() + one.uri.size() + 4 * kMaxText;
        if (size > kMaxAllBytes)
            break;
        const auto isSame = [&one](const Token& token) {
            return token.first->tokenLabel == one.tokenLabel && token.first->manufacturer == one.manufacturer &&
                   token.first->serial == one.serial;
        };
        auto token = std::find_if(tokens.begin(), tokens.end(), isSame);
        if (token == tokens.end())
            token = tokens.insert(tokens.end(), {&one, {}});
        token->certificates.append(QJsonObject{{QStringLiteral("uri"), one.uri},
                                               {QStringLiteral("label"), bounded(one.label)},
                                               {QStringLiteral("certificate"), der}});
    }
    QJsonArray list;
    for (const Token& token : tokens)
        list.append(QJsonObject{{QStringLiteral("label"), bounded(token.first->tokenLabel)},
                                {QStringLiteral("manufacturer"), bounded(token.first->manufacturer)},
                                {QStringLiteral("serial"), bounded(token.first->serial)},
                                {QStringLiteral("certificates"), token.certificates}});
    return {{QStringLiteral("tokens"), list}};
}

} // namespace sallyport
