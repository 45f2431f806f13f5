<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>BehaviourPage</name>
    <message>
        <source>Behaviour</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Words to find it by, with commas between them, such as: Customers/ACME, test</source>
        <translation>検索に使う語句を半角コンマで区切って入力します。例：顧客/ACME, テスト</translation>
    </message>
    <message>
        <source>&amp;Connect when I log in</source>
        <translation>ログイン時に接続する(&amp;C)</translation>
    </message>
    <message>
        <source>When Sallyport starts with the session.</source>
        <translation>Sallyport がセッションとともに起動したときに接続します。</translation>
    </message>
</context>
<context>
    <name>CertificateCare</name>
    <message>
        <source>ended on %1</source>
        <translation>%1 に期限が切れました</translation>
    </message>
    <message>
        <source>ends within a day, on %1</source>
        <translation>1 日以内（%1）に期限が切れます</translation>
    </message>
    <message>
        <source>ends in 1 day, on %1</source>
        <translation>あと 1 日（%1）で期限が切れます</translation>
    </message>
    <message>
        <source>ends in %1 days, on %2</source>
        <translation>あと %1 日（%2）で期限が切れます</translation>
    </message>
    <message>
        <source>Your certificate (%1) %2. Ask the administrator for a new one.</source>
        <translation>クライアント証明書（%1）は、%2。新しい証明書を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The certificate that proves the gateway (%1) %2. Ask the administrator for its successor.</source>
        <translation>ゲートウェイを証明する証明書（%1）は、%2。後継の証明書を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>まだ有効ではありません</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>残り 1 日</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>残り %1 日</translation>
    </message>
    <message>
        <source>asked of revocation lists and OCSP</source>
        <translation>失効リストと OCSP で確認</translation>
    </message>
    <message>
        <source>asked of revocation lists only</source>
        <translation>失効リストだけで確認</translation>
    </message>
    <message>
        <source>asked of OCSP only</source>
        <translation>OCSP だけで確認</translation>
    </message>
    <message>
        <source>not asked; only an answer that the gateway brings along counts, and one is needed</source>
        <translation>確認しない。ゲートウェイが提示する回答だけが有効で、回答は必須</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>確認しない</translation>
    </message>
    <message>
        <source>%1; without an answer it does not connect</source>
        <translation>%1。回答がなければ接続しない</translation>
    </message>
    <message>
        <source>%1; without an answer it connects and says so</source>
        <translation>%1。回答がない場合は、その旨を表示して接続する</translation>
    </message>
</context>
<context>
    <name>CertificateDetails</name>
    <message>
        <source>its dates can&apos;t be read</source>
        <translation>有効期間を読み取れません</translation>
    </message>
    <message>
        <source>not valid before %1</source>
        <translation>%1 までは無効</translation>
    </message>
    <message>
        <source>expired less than a day ago</source>
        <translation>期限切れから 1 日未満</translation>
    </message>
    <message>
        <source>expired 1 day ago</source>
        <translation>1 日前に期限切れ</translation>
    </message>
    <message numerus="yes">
        <source>expired %n days ago</source>
        <translation>
            <numerusform>%n 日前に期限切れ</numerusform>
        </translation>
    </message>
    <message>
        <source>valid for less than a day</source>
        <translation>残りの有効期間は 1 日未満</translation>
    </message>
    <message>
        <source>valid for another day</source>
        <translation>あと 1 日有効</translation>
    </message>
    <message numerus="yes">
        <source>valid for another %n days</source>
        <translation>
            <numerusform>あと %n 日有効</numerusform>
        </translation>
    </message>
    <message>
        <source>It expired on %1. Ask the administrator for its successor.</source>
        <translation>%1 に期限が切れました。後継の証明書を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>It is not valid before %1. Check this computer&apos;s clock.</source>
        <translation>%1 までは有効ではありません。このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>Its key is of a kind that Sallyport does not know.</source>
        <translation>この鍵は Sallyport が対応していない種類です。</translation>
    </message>
    <message>
        <source>Its key (%1) is too weak to prove anything.</source>
        <translation>この鍵（%1）は弱すぎて、何も証明できません。</translation>
    </message>
    <message>
        <source>It is signed in a way that Sallyport does not know.</source>
        <translation>Sallyport が対応していない方式で署名されています。</translation>
    </message>
    <message>
        <source>It is signed with %1, which can be forged.</source>
        <translation>偽造可能な %1 で署名されています。</translation>
    </message>
</context>
<context>
    <name>CertificateViewer</name>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>The certificate and those that vouch for it</source>
        <translation>証明書と、それを保証する証明書</translation>
    </message>
    <message>
        <source>SHA-256 &amp;fingerprint</source>
        <translation>SHA-256 フィンガープリント(&amp;F)</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 フィンガープリント</translation>
    </message>
    <message>
        <source>&amp;Copy as PEM</source>
        <translation>PEM としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as PEM…</source>
        <translation>PEM として保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ChangePreview</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All traffic goes through the tunnel</source>
        <translation>すべてのトラフィックがトンネルを通ります</translation>
    </message>
    <message>
        <source>If the gateway allows only some networks, only those do. IPv4 or IPv6 stays outside where the gateway gives no address for it.</source>
        <translation>ゲートウェイが一部のネットワークだけを許可する場合は、そのネットワークだけが通ります。ゲートウェイがアドレスを割り当てない IPv4 または IPv6 はトンネルの外を通ります。</translation>
    </message>
    <message>
        <source>As far as the gateway allows: %1.</source>
        <translation>ゲートウェイが許可する範囲で適用されます：%1。</translation>
    </message>
    <message>
        <source>Only traffic to %1 goes through the tunnel</source>
        <translation>%1 へのトラフィックだけがトンネルを通ります</translation>
    </message>
    <message>
        <source>As far as the gateway allows. Everything else goes as it does now.</source>
        <translation>ゲートウェイが許可する範囲で適用されます。それ以外の通信は今までどおりです。</translation>
    </message>
    <message>
        <source>Traffic to %1 stays outside</source>
        <translation>%1 へのトラフィックはトンネルの外を通ります</translation>
    </message>
    <message>
        <source>It goes as it does now, without the protection of the tunnel.</source>
        <translation>トンネルの保護を受けず、今までどおりに通信します。</translation>
    </message>
    <message>
        <source>All other names are asked where they are asked now.</source>
        <translation>それ以外の名前は、今までどおりの場所に問い合わせます。</translation>
    </message>
    <message>
        <source>Names under %1 are asked at the gateway&apos;s name servers</source>
        <translation>%1 以下の名前は、ゲートウェイのネームサーバーに問い合わせます</translation>
    </message>
    <message>
        <source>Names are asked at %1 only for %2</source>
        <translation>%2 の名前だけを %1 に問い合わせます</translation>
    </message>
    <message>
        <source>Names are asked at %1</source>
        <translation>名前は %1 に問い合わせます</translation>
    </message>
    <message>
        <source>The gateway may limit it to names of its own.</source>
        <translation>ゲートウェイが、独自の名前だけに限定することがあります。</translation>
    </message>
    <message>
        <source>Names are asked at the gateway&apos;s name servers</source>
        <translation>名前はゲートウェイのネームサーバーに問い合わせます</translation>
    </message>
    <message>
        <source>If it gives any; it may limit them to names of its own.</source>
        <translation>ネームサーバーが通知された場合に限ります。ゲートウェイが独自の名前だけに限定することがあります。</translation>
    </message>
    <message>
        <source>Traffic is blocked when the tunnel is lost</source>
        <translation>トンネルが失われると、トラフィックはブロックされます</translation>
    </message>
    <message>
        <source>Until it is back or you disconnect. Where this computer can&apos;t block, it does not connect.</source>
        <translation>トンネルが復旧するか、切断するまで続きます。このコンピューターでブロックできない場合は接続しません。</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>何もブロックしません</translation>
    </message>
    <message>
        <source>When the tunnel is lost, traffic goes as it does without it. The firewall is not touched.</source>
        <translation>トンネルが失われると、トラフィックはトンネルなしで今までどおりに流れます。ファイアウォールには触れません。</translation>
    </message>
    <message numerus="yes">
        <source>Packets in the tunnel have at most %n bytes</source>
        <translation>
            <numerusform>トンネル内のパケットは最大 %n バイトです</numerusform>
        </translation>
    </message>
    <message>
        <source>Other connections keep their size.</source>
        <translation>ほかの接続のサイズは変わりません。</translation>
    </message>
    <message>
        <source>Packets in the tunnel are a little smaller</source>
        <translation>トンネル内のパケットは少し小さくなります</translation>
    </message>
    <message>
        <source>Sallyport finds the size that fits the way to the gateway.</source>
        <translation>Sallyport がゲートウェイまでの経路に合ったサイズを調べます。</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>UDP port %1 is used to reach %2</source>
        <translation>%2 への通信に UDP ポート %1 を使用します</translation>
    </message>
    <message>
        <source>UDP ports 500 and 4500 are used to reach %1</source>
        <translation>%1 への通信に UDP ポート 500 と 4500 を使用します</translation>
    </message>
    <message>
        <source>The tunnel itself always goes through port 4500.</source>
        <translation>トンネル自体は常にポート 4500 を通ります。</translation>
    </message>
    <message>
        <source>Port 4500 where an address is translated on the way.</source>
        <translation>途中でアドレスが変換される場合はポート 4500 を使用します。</translation>
    </message>
    <message>
        <source>This computer gets one more address</source>
        <translation>このコンピューターにアドレスが 1 つ追加されます</translation>
    </message>
    <message>
        <source>The gateway chooses it. It belongs to a network link of its own, which goes when you disconnect.</source>
        <translation>アドレスはゲートウェイが決めます。専用のネットワークリンクに割り当てられ、切断すると取り除かれます。</translation>
    </message>
    <message>
        <source>Other traffic stays as it is</source>
        <translation>ほかのトラフィックは今までどおりです</translation>
    </message>
    <message>
        <source>Whatever goes elsewhere is not seen by the gateway, and not protected by it.</source>
        <translation>ほかの宛先への通信は、ゲートウェイからは見えず、ゲートウェイによる保護も受けません。</translation>
    </message>
    <message>
        <source>Your other addresses and network settings stay as they are</source>
        <translation>ほかのアドレスとネットワーク設定は変わりません</translation>
    </message>
    <message>
        <source>Whatever is changed is put back when you disconnect, also after a crash.</source>
        <translation>変更した内容は切断時に元に戻ります。クラッシュ後も同様です。</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>What will change</source>
        <translation>変更される内容</translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>Enter password</source>
        <translation>パスワードを入力</translation>
    </message>
    <message>
        <source>Open import…</source>
        <translation>インポートを開く…</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Not known while the service does not answer</source>
        <translation>サービスが応答しない間は不明です</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>キーリングに問い合わせています</translation>
    </message>
    <message>
        <source>Waiting for your password</source>
        <translation>パスワードの入力を待っています</translation>
    </message>
    <message>
        <source>Open the field…</source>
        <translation>項目を開く…</translation>
    </message>
</context>
<context>
    <name>CryptographyPage</name>
    <message>
        <source>Cryptography</source>
        <translation>暗号化</translation>
    </message>
</context>
<context>
    <name>ErrorArgument</name>
    <message>
        <source>the client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>the password or code</source>
        <translation>パスワードまたはコード</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>the pre-shared key</source>
        <translation>事前共有鍵</translation>
    </message>
    <message>
        <source>the one-time code</source>
        <translation>ワンタイムコード</translation>
    </message>
    <message>
        <source>the PIN of the token</source>
        <translation>トークンの PIN</translation>
    </message>
    <message>
        <source>to read what the gateway says</source>
        <translation>ゲートウェイからのメッセージの確認</translation>
    </message>
    <message>
        <source>the account is disabled</source>
        <translation>アカウントが無効になっています</translation>
    </message>
    <message>
        <source>not at this time of day</source>
        <translation>この時間帯はサインインできません</translation>
    </message>
    <message>
        <source>the account may not use the VPN</source>
        <translation>アカウントに VPN の使用が許可されていません</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>networks such as 10.1.0.0/16</source>
        <translation>10.1.0.0/16 などのネットワーク</translation>
    </message>
    <message>
        <source>a port from 1 to 65535</source>
        <translation>1～65535 のポート番号</translation>
    </message>
    <message>
        <source>IP addresses of DNS servers</source>
        <translation>DNS サーバーの IP アドレス</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The gateway refused your certificate</source>
        <translation>ゲートウェイがクライアント証明書を拒否しました</translation>
    </message>
    <message>
        <source>It did not accept the client certificate[ of {user}] for signing in.</source>
        <translation>サインイン用のクライアント証明書[（{user}）]が受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Ask the administrator whether the gateway knows this certificate or has blocked it; import the new one if you were given another.</source>
        <translation>ゲートウェイがこの証明書を認識しているか、ブロックしていないかを管理者に確認してください。別の証明書を受け取っている場合は、その新しい証明書をインポートしてください。</translation>
    </message>
    <message>
        <source>The gateway refused the pre-shared key</source>
        <translation>ゲートウェイが事前共有鍵を拒否しました</translation>
    </message>
    <message>
        <source>It did not accept the key[ for {user}].</source>
        <translation>[{user} の]鍵が受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Type the key again; if it is right, ask the administrator whether the key or the identity in the profile has changed.</source>
        <translation>鍵をもう一度入力してください。正しい場合は、鍵またはプロファイル内の識別情報が変更されていないか管理者に確認してください。</translation>
    </message>
    <message>
        <source>Whether the gateway&apos;s certificate was revoked is not known</source>
        <translation>ゲートウェイの証明書が失効しているかどうか不明です</translation>
    </message>
    <message>
        <source>The certificate of {subject} could not be checked[ at {url}]: {reason}. The profile does not ask for an answer, so the connection goes on.</source>
        <translation>{subject} の証明書を[ {url} で]確認できませんでした：{reason}。プロファイルは回答を必須としていないため、接続を続行します。</translation>
    </message>
    <message>
        <source>Nothing has to be done now; if it stays so, tell the administrator.</source>
        <translation>今は何もする必要はありません。この状態が続く場合は管理者に知らせてください。</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>（不明）</translation>
    </message>
    <message>
        <source>The name {host} can&apos;t be found</source>
        <translation>名前 {host} が見つかりません</translation>
    </message>
    <message>
        <source>The name server has no address for it[: {reason}].</source>
        <translation>ネームサーバーにこの名前のアドレスがありません[：{reason}]。</translation>
    </message>
    <message>
        <source>Check that this computer is online and that the gateway&apos;s name in the profile is spelled right.</source>
        <translation>このコンピューターがオンラインであること、プロファイル内のゲートウェイ名のつづりが正しいことを確認してください。</translation>
    </message>
    <message>
        <source>The gateway does not answer</source>
        <translation>ゲートウェイが応答しません</translation>
    </message>
    <message>
        <source>{host}[ ({address}, port {port})] sent no answer[ for {seconds} seconds].</source>
        <translation>{host}[（{address}、ポート {port}）]から[ {seconds} 秒間]応答がありませんでした。</translation>
    </message>
    <message>
        <source>Try another network: some networks block VPNs (UDP ports 500 and 4500). If it stays silent, ask the administrator whether the gateway is up.</source>
        <translation>別のネットワークを試してください。VPN（UDP ポート 500 と 4500）をブロックするネットワークがあります。それでも応答がない場合は、ゲートウェイが稼働しているか管理者に確認してください。</translation>
    </message>
    <message>
        <source>The gateway answers on one port only</source>
        <translation>ゲートウェイが片方のポートでしか応答しません</translation>
    </message>
    <message>
        <source>{host}[ ({address})] answered on UDP port {answered}, but not on UDP port {port}[ for {seconds} seconds]. The connection needs both.</source>
        <translation>{host}[（{address}）]は UDP ポート {answered} では応答しましたが、UDP ポート {port} では[ {seconds} 秒間]応答しませんでした。接続には両方が必要です。</translation>
    </message>
    <message>
        <source>Try another network: this one, or the gateway&apos;s own firewall, holds UDP port {port} back. Tell its administrator.</source>
        <translation>別のネットワークを試してください。このネットワークまたはゲートウェイ側のファイアウォールが UDP ポート {port} を止めています。その管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The gateway can&apos;t be reached from this network</source>
        <translation>このネットワークからゲートウェイに到達できません</translation>
    </message>
    <message>
        <source>The network did not carry anything to {host}[ ({address})][: {reason}].</source>
        <translation>ネットワークは {host}[（{address}）]にパケットを届けられませんでした[：{reason}]。</translation>
    </message>
    <message>
        <source>Check that this computer is online, then connect again.</source>
        <translation>このコンピューターがオンラインであることを確認して、もう一度接続してください。</translation>
    </message>
    <message>
        <source>The connection to the gateway was lost</source>
        <translation>ゲートウェイとの接続が失われました</translation>
    </message>
    <message>
        <source>{host} has not answered[ for {seconds} seconds].</source>
        <translation>{host} から[ {seconds} 秒間]応答がありません。</translation>
    </message>
    <message>
        <source>The gateway ended the connection</source>
        <translation>ゲートウェイが接続を終了しました</translation>
    </message>
    <message>
        <source>{host} closed the tunnel.</source>
        <translation>{host} がトンネルを閉じました。</translation>
    </message>
    <message>
        <source>Connect again; if it keeps closing, ask the administrator.</source>
        <translation>もう一度接続してください。何度も閉じられる場合は管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Disconnected because nothing was sent</source>
        <translation>通信がなかったため切断しました</translation>
    </message>
    <message>
        <source>Nothing went to or came from {host} for {seconds} seconds, and the profile ends the connection then.</source>
        <translation>{seconds} 秒間 {host} との通信がありませんでした。プロファイルの設定により接続を終了しました。</translation>
    </message>
    <message>
        <source>Connect again when you need it.</source>
        <translation>必要になったら、もう一度接続してください。</translation>
    </message>
    <message>
        <source>The gateway does not agree to any of the offered algorithms</source>
        <translation>ゲートウェイは提示されたどのアルゴリズムにも同意しませんでした</translation>
    </message>
    <message>
        <source>For {protocol} this computer offered {offered}.</source>
        <translation>このコンピューターは {protocol} に {offered} を提示しました。</translation>
    </message>
    <message>
        <source>Ask the administrator which current algorithms the gateway takes and put them into the profile.</source>
        <translation>ゲートウェイが受け付ける現行のアルゴリズムを管理者に確認し、プロファイルに設定してください。</translation>
    </message>
    <message>
        <source>The gateway refused the networks asked for</source>
        <translation>ゲートウェイは要求されたネットワークを拒否しました</translation>
    </message>
    <message>
        <source>This computer asked for {offered}.</source>
        <translation>このコンピューターは {offered} を要求しました。</translation>
    </message>
    <message>
        <source>Check the networks in the profile against what the administrator gave you.</source>
        <translation>プロファイル内のネットワークを、管理者から受け取った情報と照らし合わせてください。</translation>
    </message>
    <message>
        <source>The gateway gave this computer no address</source>
        <translation>ゲートウェイがこのコンピューターにアドレスを割り当てませんでした</translation>
    </message>
    <message>
        <source>{host} has no virtual IP address left, or none for you.</source>
        <translation>{host} に仮想 IP アドレスが残っていないか、あなたに割り当てるものがありません。</translation>
    </message>
    <message>
        <source>Connect again later; if it stays so, ask the administrator to look at the address pool.</source>
        <translation>後でもう一度接続してください。この状態が続く場合は、アドレスプールの確認を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The gateway sends you to another one</source>
        <translation>ゲートウェイが別のゲートウェイへの接続を求めています</translation>
    </message>
    <message>
        <source>{host} asks to connect to {target} instead. Sallyport does not follow that by itself.</source>
        <translation>{host} は、代わりに {target} に接続するよう求めています。Sallyport は自動的には従いません。</translation>
    </message>
    <message>
        <source>Ask the administrator; if it is right, make a profile with that gateway&apos;s name.</source>
        <translation>管理者に確認してください。正しい場合は、そのゲートウェイ名でプロファイルを作成してください。</translation>
    </message>
    <message>
        <source>The gateway broke off the negotiation</source>
        <translation>ゲートウェイがネゴシエーションを打ち切りました</translation>
    </message>
    <message>
        <source>{host} answered {notify}.</source>
        <translation>{host} の応答は {notify} でした。</translation>
    </message>
    <message>
        <source>Tell the administrator this word; the gateway&apos;s log says why.</source>
        <translation>この語を管理者に伝えてください。理由はゲートウェイのログに記録されています。</translation>
    </message>
    <message>
        <source>This computer can&apos;t carry the tunnel&apos;s packets</source>
        <translation>このコンピューターではトンネルのパケットを処理できません</translation>
    </message>
    <message>
        <source>The data plane &quot;{dataPlane}&quot; did not start: {reason}.</source>
        <translation>データプレーン「{dataPlane}」を開始できませんでした：{reason}。</translation>
    </message>
    <message>
        <source>Look in the service&apos;s log for the cause; where /dev/net/tun is missing, ask the administrator to load the kernel&apos;s module tun.</source>
        <translation>サービスのログで原因を確認してください。/dev/net/tun がない場合は、カーネルモジュール tun の読み込みを管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The tunnel&apos;s address could not be set</source>
        <translation>トンネルのアドレスを設定できませんでした</translation>
    </message>
    <message>
        <source>Setting {address} failed: {reason}.</source>
        <translation>{address} の設定に失敗しました：{reason}。</translation>
    </message>
    <message>
        <source>Disconnect other VPNs that use the same address, then connect again.</source>
        <translation>同じアドレスを使用しているほかの VPN を切断して、もう一度接続してください。</translation>
    </message>
    <message>
        <source>A route into the tunnel could not be set</source>
        <translation>トンネルへの経路を設定できませんでした</translation>
    </message>
    <message>
        <source>Setting the route to {route} failed: {reason}.</source>
        <translation>{route} への経路の設定に失敗しました：{reason}。</translation>
    </message>
    <message>
        <source>Disconnect other VPNs that use the same network, then connect again.</source>
        <translation>同じネットワークを使用しているほかの VPN を切断して、もう一度接続してください。</translation>
    </message>
    <message>
        <source>The office&apos;s name servers could not be set</source>
        <translation>社内のネームサーバーを設定できませんでした</translation>
    </message>
    <message>
        <source>Changing this computer&apos;s DNS settings failed: {reason}.</source>
        <translation>このコンピューターの DNS 設定の変更に失敗しました：{reason}。</translation>
    </message>
    <message>
        <source>See the service&apos;s log for which program holds the DNS settings, then connect again.</source>
        <translation>どのプログラムが DNS 設定を管理しているかをサービスのログで確認して、もう一度接続してください。</translation>
    </message>
    <message>
        <source>Traffic can&apos;t be blocked on this computer</source>
        <translation>このコンピューターではトラフィックをブロックできません</translation>
    </message>
    <message>
        <source>The firewall rules were refused: {reason}.</source>
        <translation>ファイアウォールの規則が拒否されました：{reason}。</translation>
    </message>
    <message>
        <source>Turn off blocking in the profile, or ask for the missing firewall support.</source>
        <translation>プロファイルでブロックをオフにするか、不足しているファイアウォール機能の導入を依頼してください。</translation>
    </message>
    <message>
        <source>The service&apos;s IKE engine failed</source>
        <translation>サービスの IKE エンジンでエラーが発生しました</translation>
    </message>
    <message>
        <source>It said: {reason}.</source>
        <translation>メッセージ：{reason}。</translation>
    </message>
    <message>
        <source>Restart the Sallyport service; if it happens again, report it with the service&apos;s log.</source>
        <translation>Sallyport サービスを再起動してください。再発する場合は、サービスのログを添えて報告してください。</translation>
    </message>
    <message>
        <source>The service can&apos;t note what it changes on this computer</source>
        <translation>サービスがこのコンピューターへの変更内容を記録できません</translation>
    </message>
    <message>
        <source>Writing {path} failed: {reason}. Without these notes nothing could be put back after a crash.</source>
        <translation>{path} への書き込みに失敗しました：{reason}。この記録がないと、クラッシュ後に元に戻せません。</translation>
    </message>
    <message>
        <source>Make room on the disk, or repair the rights of that folder.</source>
        <translation>ディスクの空きを増やすか、そのフォルダーの権限を修正してください。</translation>
    </message>
    <message>
        <source>There is no profile &quot;{profile}&quot;</source>
        <translation>プロファイル「{profile}」はありません</translation>
    </message>
    <message>
        <source>Neither a name nor an id of your profiles matches.</source>
        <translation>プロファイルの名前にも ID にも一致しません。</translation>
    </message>
    <message>
        <source>Look at the list of profiles, or import the profile first.</source>
        <translation>プロファイルの一覧を確認するか、先にプロファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>More than one profile is called &quot;{profile}&quot;</source>
        <translation>「{profile}」という名前のプロファイルが複数あります</translation>
    </message>
    <message>
        <source>These match: {matches}.</source>
        <translation>一致するプロファイル：{matches}。</translation>
    </message>
    <message>
        <source>Name the profile by its id.</source>
        <translation>プロファイルを ID で指定してください。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation>{file}：{reason}。</translation>
    </message>
    <message>
        <source>Check the file&apos;s name and that you may read it.</source>
        <translation>ファイル名と、読み取り権限があることを確認してください。</translation>
    </message>
    <message>
        <source>The file is too large for a profile</source>
        <translation>ファイルがプロファイルとしては大きすぎます</translation>
    </message>
    <message>
        <source>{file} has {size}; at most {limit} are read.</source>
        <translation>{file} のサイズは {size} です。読み取れるのは {limit} までです。</translation>
    </message>
    <message>
        <source>Check that it is the file your administrator sent.</source>
        <translation>管理者から送られたファイルかどうか確認してください。</translation>
    </message>
    <message>
        <source>The file is no profile that Sallyport can read</source>
        <translation>Sallyport が読み取れるプロファイルではありません</translation>
    </message>
    <message>
        <source>{file} is in none of the formats that Sallyport knows (strongSwan, Apple, Windows, NetworkManager, certificates).</source>
        <translation>{file} は、Sallyport が対応しているどの形式（strongSwan、Apple、Windows、NetworkManager、証明書）でもありません。</translation>
    </message>
    <message>
        <source>Ask the administrator for a .sswan or .mobileconfig profile, or for the certificates as .p12 or .pem.</source>
        <translation>.sswan または .mobileconfig のプロファイル、または .p12 か .pem の証明書を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>ファイルが壊れています</translation>
    </message>
    <message>
        <source>{file}[, line {line}]: {reason}.</source>
        <translation>{file}[（{line} 行目）]：{reason}。</translation>
    </message>
    <message>
        <source>Ask for the file again; it may have been cut off or changed on its way.</source>
        <translation>ファイルをもう一度受け取ってください。転送中に途切れたか、変更された可能性があります。</translation>
    </message>
    <message>
        <source>The profile is not complete</source>
        <translation>プロファイルに不足があります</translation>
    </message>
    <message>
        <source>[{file}: ]the field {field} is missing.</source>
        <translation>[{file}：]フィールド {field} がありません。</translation>
    </message>
    <message>
        <source>Add the field, or ask the administrator for a complete profile.</source>
        <translation>フィールドを追加するか、完全なプロファイルを管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The profile has a value that can&apos;t be used</source>
        <translation>プロファイルに使用できない値があります</translation>
    </message>
    <message>
        <source>[{file}: ]the field {field}[ says &quot;{value}&quot;]; the rule is: {rule}.</source>
        <translation>[{file}：]フィールド {field}[（値：「{value}」）]が規則に合っていません。規則：{rule}。</translation>
    </message>
    <message>
        <source>Correct the field, or ask the administrator for a corrected profile.</source>
        <translation>フィールドを修正するか、修正済みのプロファイルを管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The profile could not be saved</source>
        <translation>プロファイルを保存できませんでした</translation>
    </message>
    <message>
        <source>Writing {path} failed: {reason}. What was there before is untouched.</source>
        <translation>{path} への書き込みに失敗しました：{reason}。以前の内容はそのまま残っています。</translation>
    </message>
    <message>
        <source>Make room on the disk, or repair the rights of that folder, then save again.</source>
        <translation>ディスクの空きを増やすか、そのフォルダーの権限を修正して、もう一度保存してください。</translation>
    </message>
    <message>
        <source>This profile is managed</source>
        <translation>このプロファイルは管理されています</translation>
    </message>
    <message>
        <source>{profile} was set up for this computer by {managedBy}; it can&apos;t be changed or deleted here.</source>
        <translation>{profile} は {managedBy} がこのコンピューター用に設定したもので、ここでは変更も削除もできません。</translation>
    </message>
    <message>
        <source>Ask them for the change, or duplicate the profile and change the copy.</source>
        <translation>設定元に変更を依頼するか、プロファイルを複製してそのコピーを変更してください。</translation>
    </message>
    <message>
        <source>The profile can&apos;t be written in this format</source>
        <translation>プロファイルをこの形式で書き出せません</translation>
    </message>
    <message>
        <source>The format {format} can&apos;t carry it: {reason}.</source>
        <translation>形式 {format} では表せません：{reason}。</translation>
    </message>
    <message>
        <source>Choose another format; sswan carries everything.</source>
        <translation>別の形式を選んでください。sswan ならすべての設定に対応します。</translation>
    </message>
    <message>
        <source>The backup can&apos;t be used</source>
        <translation>バックアップを使用できません</translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing was restored.</source>
        <translation>{file}：{reason}。何も復元されませんでした。</translation>
    </message>
    <message>
        <source>Take an earlier backup, or restore the profiles one by one.</source>
        <translation>以前のバックアップを使うか、プロファイルを 1 つずつ復元してください。</translation>
    </message>
    <message>
        <source>The password for the certificate does not fit</source>
        <translation>証明書のパスワードが合いません</translation>
    </message>
    <message>
        <source>{file} has a private key that this password does not open or protect.</source>
        <translation>{file} には、このパスワードでは開くことも保護することもできない秘密鍵が含まれています。</translation>
    </message>
    <message>
        <source>Type the password that came with the file; for an unprotected key choose a new one.</source>
        <translation>ファイルに付いていたパスワードを入力してください。保護されていない鍵の場合は、新しいパスワードを決めてください。</translation>
    </message>
    <message>
        <source>The certificate file can&apos;t be used</source>
        <translation>証明書ファイルを使用できません</translation>
    </message>
    <message>
        <source>Ask the administrator for the file again.</source>
        <translation>ファイルをもう一度管理者に依頼してください。</translation>
    </message>
    <message>
        <source>There is no private key to sign in with</source>
        <translation>サインイン用の秘密鍵がありません</translation>
    </message>
    <message>
        <source>{file} signs in with a certificate, but the key for it is not there.</source>
        <translation>{file} は証明書でサインインしますが、その鍵がありません。</translation>
    </message>
    <message>
        <source>Import the .p12 file, or certificate and key together.</source>
        <translation>.p12 ファイル、または証明書と鍵を一緒にインポートしてください。</translation>
    </message>
    <message>
        <source>The certificate that proves the gateway is missing</source>
        <translation>ゲートウェイを証明する証明書がありません</translation>
    </message>
    <message>
        <source>{file} proves the gateway of {profile} by {expected}, which was not given together with it. Without it any authority of this computer would do.</source>
        <translation>{file} は {profile} のゲートウェイを {expected} で証明しますが、それが一緒に渡されていません。これがないと、このコンピューターのどの認証局でもよいことになってしまいます。</translation>
    </message>
    <message>
        <source>Give that certificate together with the file, or a folder that holds both; or choose this computer&apos;s authorities (--system-authorities).</source>
        <translation>その証明書をファイルと一緒に指定するか、両方を含むフォルダーを指定してください。または、このコンピューターの認証局を選んでください（--system-authorities）。</translation>
    </message>
    <message>
        <source>Your certificate can&apos;t be used</source>
        <translation>クライアント証明書を使用できません</translation>
    </message>
    <message>
        <source>{subject}: {reason}.</source>
        <translation>{subject}：{reason}。</translation>
    </message>
    <message>
        <source>Ask the administrator for a new certificate with its key.</source>
        <translation>新しい証明書とその鍵を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Your certificate has expired</source>
        <translation>クライアント証明書の期限が切れています</translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}. Nothing was sent.</source>
        <translation>{subject} の証明書の有効期限は {notAfter} でした。このコンピューターの時計は {now} です。何も送信されていません。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, ask the administrator for a new certificate.</source>
        <translation>このコンピューターの時計を確認してください。正しい場合は、新しい証明書を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Your certificate is not valid yet</source>
        <translation>クライアント証明書はまだ有効ではありません</translation>
    </message>
    <message>
        <source>The certificate of {subject} is valid from {notBefore}; this computer&apos;s clock says {now}. Nothing was sent.</source>
        <translation>{subject} の証明書は {notBefore} から有効です。このコンピューターの時計は {now} です。何も送信されていません。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, wait until then or ask the administrator.</source>
        <translation>このコンピューターの時計を確認してください。正しい場合は、その日時まで待つか管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The private key belongs to another certificate</source>
        <translation>秘密鍵が別の証明書のものです</translation>
    </message>
    <message>
        <source>The key that was given is not that of {subject}.</source>
        <translation>指定された鍵は {subject} のものではありません。</translation>
    </message>
    <message>
        <source>Import the .p12 file again, or certificate and key that were made together.</source>
        <translation>.p12 ファイル、または対になる証明書と鍵をもう一度インポートしてください。</translation>
    </message>
    <message>
        <source>The pre-shared key is too easy to guess</source>
        <translation>事前共有鍵が推測されやすすぎます</translation>
    </message>
    <message>
        <source>The key of {profile} was not used: {reason}. Who listens to one sign-in could find it by trying.</source>
        <translation>{profile} の鍵は使用されませんでした：{reason}。サインインを一度盗聴されるだけで、総当たりで見つけられるおそれがあります。</translation>
    </message>
    <message>
        <source>Ask the administrator for a random key of 20 characters or more.</source>
        <translation>20 文字以上のランダムな鍵を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The profile does not say who checks your sign-in</source>
        <translation>サインインを確認するサーバーがプロファイルに指定されていません</translation>
    </message>
    <message>
        <source>{profile} signs in through a server behind the gateway, and the profile does not name it. Any server of that authority could take the password.</source>
        <translation>{profile} はゲートウェイの背後にあるサーバーを通じてサインインしますが、プロファイルにその名前がありません。その認証局のどのサーバーでもパスワードを受け取れてしまいます。</translation>
    </message>
    <message>
        <source>Ask the administrator for the sign-in server&apos;s name and put it into the profile (sallyport.aaaServer).</source>
        <translation>認証サーバーの名前を管理者に確認し、プロファイルに設定してください（sallyport.aaaServer）。</translation>
    </message>
    <message>
        <source>The token is not there</source>
        <translation>トークンがありません</translation>
    </message>
    <message>
        <source>{token} was not found; this computer sees {found}.</source>
        <translation>{token} が見つかりませんでした。このコンピューターで認識されているもの：{found}。</translation>
    </message>
    <message>
        <source>Insert the token or card and try again; sallyportctl tokens lists what is found.</source>
        <translation>トークンまたはカードを挿入して、もう一度試してください。sallyportctl tokens で認識されているものを一覧できます。</translation>
    </message>
    <message>
        <source>The certificate is not on the token</source>
        <translation>証明書がトークンにありません</translation>
    </message>
    <message>
        <source>{token} has no certificate {certificate} with its key.</source>
        <translation>{token} に、鍵を伴う証明書 {certificate} がありません。</translation>
    </message>
    <message>
        <source>Look with sallyportctl tokens which certificates it has, and choose one of them.</source>
        <translation>トークン内の証明書を sallyportctl tokens で確認し、その中から選んでください。</translation>
    </message>
    <message>
        <source>The token can&apos;t be used</source>
        <translation>トークンを使用できません</translation>
    </message>
    <message>
        <source>{token}: {reason}.</source>
        <translation>{token}：{reason}。</translation>
    </message>
    <message>
        <source>Take the token out and insert it again; if that does not help, ask the one who gave it to you.</source>
        <translation>トークンを抜いて挿し直してください。解決しない場合は、発行元に問い合わせてください。</translation>
    </message>
    <message>
        <source>There is no keychain to keep passwords in</source>
        <translation>パスワードを保管するキーリングがありません</translation>
    </message>
    <message>
        <source>No keychain answered on this desktop: {reason}. Passwords are never kept in plain text instead.</source>
        <translation>このデスクトップではキーリングが応答しませんでした：{reason}。代わりにパスワードを平文で保管することはありません。</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet, or type the password each time.</source>
        <translation>gnome-keyring または KWallet をインストールして起動するか、毎回パスワードを入力してください。</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>キーリングがロックされています</translation>
    </message>
    <message>
        <source>The entry {entry} is in a locked keychain.</source>
        <translation>項目 {entry} はロックされたキーリングにあります。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or type the password this time.</source>
        <translation>キーリングのロックを解除してもう一度試すか、今回はパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The keychain refused</source>
        <translation>キーリングが拒否しました</translation>
    </message>
    <message>
        <source>The entry {entry} was not given or taken: {reason}.</source>
        <translation>項目 {entry} を読み書きできませんでした：{reason}。</translation>
    </message>
    <message>
        <source>Allow Sallyport to use the keychain, or type the password this time.</source>
        <translation>Sallyport にキーリングの使用を許可するか、今回はパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>キーリングが応答しません</translation>
    </message>
    <message>
        <source>It did not answer for {seconds} seconds.</source>
        <translation>{seconds} 秒間応答がありませんでした。</translation>
    </message>
    <message>
        <source>Look for a hidden question of the keychain on the screen, or type the password this time.</source>
        <translation>キーリングの確認画面がほかのウィンドウに隠れていないか確認するか、今回はパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not from an authority you trust</source>
        <translation>ゲートウェイの証明書が信頼する認証局のものではありません</translation>
    </message>
    <message>
        <source>The certificate[ of {subject}] was issued by {issuer}, which neither the profile nor this computer trusts.</source>
        <translation>証明書[（{subject}）]の発行者は {issuer} ですが、プロファイルもこのコンピューターもこれを信頼していません。</translation>
    </message>
    <message>
        <source>Ask the administrator for the authority&apos;s certificate and import it into the profile.</source>
        <translation>その認証局の証明書を管理者に依頼し、プロファイルにインポートしてください。</translation>
    </message>
    <message>
        <source>The gateway did not prove that it is {expected}</source>
        <translation>ゲートウェイが {expected} であることを証明できませんでした</translation>
    </message>
    <message>
        <source>Its certificate is for {names}.</source>
        <translation>証明書は {names} のものです。</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s name and identity in the profile; if they are right, tell the administrator.</source>
        <translation>プロファイル内のゲートウェイの名前と識別情報を確認してください。正しい場合は管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate has expired</source>
        <translation>ゲートウェイの証明書の期限が切れています</translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}.</source>
        <translation>{subject} の証明書の有効期限は {notAfter} でした。このコンピューターの時計は {now} です。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, ask the administrator to renew the certificate.</source>
        <translation>このコンピューターの時計を確認してください。正しい場合は、証明書の更新を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not valid yet</source>
        <translation>ゲートウェイの証明書はまだ有効ではありません</translation>
    </message>
    <message>
        <source>The certificate of {subject} is valid from {notBefore}; this computer&apos;s clock says {now}.</source>
        <translation>{subject} の証明書は {notBefore} から有効です。このコンピューターの時計は {now} です。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell the administrator.</source>
        <translation>このコンピューターの時計を確認してください。正しい場合は管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate names no gateway</source>
        <translation>ゲートウェイの証明書にゲートウェイの名前がありません</translation>
    </message>
    <message>
        <source>It has no name by which it could prove to be {expected}[; only its common name says {commonName}, and that does not count].</source>
        <translation>{expected} であることを証明できる名前がありません[。共通名に {commonName} とありますが、証明とはみなされません]。</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate with the gateway&apos;s name in subjectAltName.</source>
        <translation>subjectAltName にゲートウェイの名前を含む証明書を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is too weak</source>
        <translation>ゲートウェイの証明書が弱すぎます</translation>
    </message>
    <message>
        <source>The certificate of {subject} could be forged: {reason}.</source>
        <translation>{subject} の証明書は偽造されるおそれがあります：{reason}。</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate with a current key and signature.</source>
        <translation>現行の鍵と署名を使用した証明書を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not meant for servers</source>
        <translation>ゲートウェイの証明書がサーバー用ではありません</translation>
    </message>
    <message>
        <source>The certificate of {subject} is for {purposes}.</source>
        <translation>{subject} の証明書の用途：{purposes}。</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate for server authentication.</source>
        <translation>サーバー認証用の証明書を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is outside what its authority may vouch for</source>
        <translation>ゲートウェイの証明書が、認証局の保証できる範囲を外れています</translation>
    </message>
    <message>
        <source>The certificate of {subject}[, which is for {names},] was refused: {reason}.</source>
        <translation>{subject} の証明書[（対象：{names}）]は拒否されました：{reason}。</translation>
    </message>
    <message>
        <source>Tell the administrator; don&apos;t connect until it has been explained.</source>
        <translation>管理者に知らせてください。原因がわかるまで接続しないでください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate comes from an authority that may not issue it</source>
        <translation>ゲートウェイの証明書は、発行を許可されていない認証局が発行しています</translation>
    </message>
    <message>
        <source>{subject} may have {limit} authorities below itself; the chain has more.</source>
        <translation>{subject} の下位に置ける認証局は {limit} までですが、証明書チェーンにはそれより多くあります。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate asks for something unknown</source>
        <translation>ゲートウェイの証明書が未知の条件を求めています</translation>
    </message>
    <message>
        <source>The certificate of {subject} has the critical extension {extension}, which must be understood to use it.</source>
        <translation>{subject} の証明書には重要な拡張 {extension} があり、使用するにはこれを解釈できる必要があります。</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate without it.</source>
        <translation>その拡張を含まない証明書を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate was revoked</source>
        <translation>ゲートウェイの証明書は失効しています</translation>
    </message>
    <message>
        <source>The certificate of {subject} was withdrawn[ on {since}][ ({reason})][, says its authority by {source}].</source>
        <translation>{subject} の証明書は[ {since} に]失効しました[（{reason}）][。認証局の {source} による情報です]。</translation>
    </message>
    <message>
        <source>Don&apos;t try to get around it; tell the administrator.</source>
        <translation>回避しようとせず、管理者に知らせてください。</translation>
    </message>
    <message>
        <source>Nobody could say whether the gateway&apos;s certificate was revoked</source>
        <translation>ゲートウェイの証明書が失効しているかどうかを確認できませんでした</translation>
    </message>
    <message>
        <source>The certificate of {subject} could not be checked[ at {url}]: {reason}. The profile needs an answer to go on.</source>
        <translation>{subject} の証明書を[ {url} で]確認できませんでした：{reason}。続行するにはプロファイルの設定により回答が必要です。</translation>
    </message>
    <message>
        <source>Connect again later or from another network; if it stays so, tell the administrator.</source>
        <translation>後で、または別のネットワークから、もう一度接続してください。この状態が続く場合は管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not good enough</source>
        <translation>ゲートウェイの証明書が要件を満たしていません</translation>
    </message>
    <message>
        <source>The certificate of {subject} was refused: {reason}.</source>
        <translation>{subject} の証明書は拒否されました：{reason}。</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate that meets today&apos;s rules.</source>
        <translation>現在の要件を満たす証明書を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The gateway did not prove that it is {host}</source>
        <translation>ゲートウェイが {host} であることを証明できませんでした</translation>
    </message>
    <message>
        <source>It asked for credentials, or ended the exchange, before it had shown a certificate that fits. Nothing was sent to it from which your password could be guessed.</source>
        <translation>有効な証明書を提示する前に、認証情報を求めたか、やり取りを終了しました。パスワードの推測につながる情報は何も送信されていません。</translation>
    </message>
    <message>
        <source>Don&apos;t try again on this network; tell the administrator what happened.</source>
        <translation>このネットワークでは再試行せず、起きたことを管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not from an authority you trust</source>
        <translation>認証サーバーの証明書が信頼する認証局のものではありません</translation>
    </message>
    <message>
        <source>The server behind the gateway showed a certificate[ of {subject}] that was issued by {issuer}, which the profile does not trust. No password was sent to it.</source>
        <translation>ゲートウェイの背後にあるサーバーが提示した証明書[（{subject}）]の発行者は {issuer} ですが、プロファイルはこれを信頼していません。パスワードは送信されていません。</translation>
    </message>
    <message>
        <source>Ask the administrator for that authority&apos;s certificate and import it into the profile.</source>
        <translation>その認証局の証明書を管理者に依頼し、プロファイルにインポートしてください。</translation>
    </message>
    <message>
        <source>The sign-in server did not prove that it is {expected}</source>
        <translation>認証サーバーが {expected} であることを証明できませんでした</translation>
    </message>
    <message>
        <source>The certificate of the server behind the gateway is for {names}. No password was sent to it.</source>
        <translation>ゲートウェイの背後にあるサーバーの証明書は {names} のものです。パスワードは送信されていません。</translation>
    </message>
    <message>
        <source>Check the sign-in server&apos;s name in the profile; if it is right, tell the administrator.</source>
        <translation>プロファイル内の認証サーバーの名前を確認してください。正しい場合は管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate has expired</source>
        <translation>認証サーバーの証明書の期限が切れています</translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}. No password was sent to it.</source>
        <translation>{subject} の証明書の有効期限は {notAfter} でした。このコンピューターの時計は {now} です。パスワードは送信されていません。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not good enough</source>
        <translation>認証サーバーの証明書が要件を満たしていません</translation>
    </message>
    <message>
        <source>The certificate of {subject} was refused: {reason}. No password was sent to it.</source>
        <translation>{subject} の証明書は拒否されました：{reason}。パスワードは送信されていません。</translation>
    </message>
    <message>
        <source>It ended the exchange before it had proven itself. No password was sent to it.</source>
        <translation>身元を証明する前にやり取りを終了しました。パスワードは送信されていません。</translation>
    </message>
    <message>
        <source>Connect again; if it ends so again, tell the administrator.</source>
        <translation>もう一度接続してください。また同じように終了する場合は管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The Sallyport service does not answer</source>
        <translation>Sallyport サービスが応答しません</translation>
    </message>
    <message>
        <source>Nothing answers at {socket}[: {reason}].</source>
        <translation>{socket} で応答がありません[：{reason}]。</translation>
    </message>
    <message>
        <source>Start the service (sallyportd), or install Sallyport completely.</source>
        <translation>サービス（sallyportd）を起動するか、Sallyport を完全にインストールしてください。</translation>
    </message>
    <message>
        <source>This program and the service don&apos;t fit together</source>
        <translation>このプログラムとサービスのバージョンが合っていません</translation>
    </message>
    <message>
        <source>This program speaks protocol {ours}, the service {theirs}.</source>
        <translation>このプログラムのプロトコルは {ours}、サービスのプロトコルは {theirs} です。</translation>
    </message>
    <message>
        <source>Update the older one and restart the service.</source>
        <translation>古い方を更新して、サービスを再起動してください。</translation>
    </message>
    <message>
        <source>Something else answers in the service&apos;s place</source>
        <translation>サービスの代わりに別のプログラムが応答しています</translation>
    </message>
    <message>
        <source>At {socket} answers a program of {user} instead of the system&apos;s service; nothing was sent to it.</source>
        <translation>{socket} で、システムのサービスではなく {user} のプログラムが応答しています。何も送信されていません。</translation>
    </message>
    <message>
        <source>Find out what that program is before you connect; a restart of the service may free the place.</source>
        <translation>接続する前に、そのプログラムが何かを調べてください。サービスを再起動すると解消することがあります。</translation>
    </message>
    <message>
        <source>You are not allowed to do this</source>
        <translation>この操作は許可されていません</translation>
    </message>
    <message>
        <source>The service refused &quot;{action}&quot; for {user}.</source>
        <translation>サービスは {user} による「{action}」を拒否しました。</translation>
    </message>
    <message>
        <source>Do it in a local session at this computer, or ask its administrator to add you to the group sallyport.</source>
        <translation>このコンピューターのローカルセッションで操作するか、グループ sallyport への追加を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The service did not understand a message</source>
        <translation>サービスがメッセージを解釈できませんでした</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}。</translation>
    </message>
    <message>
        <source>Update Sallyport completely; if it happens again, report it.</source>
        <translation>Sallyport 全体を更新してください。再発する場合は報告してください。</translation>
    </message>
    <message>
        <source>The service does not know this request</source>
        <translation>サービスがこの要求に対応していません</translation>
    </message>
    <message>
        <source>It has no method &quot;{method}&quot;.</source>
        <translation>メソッド「{method}」がありません。</translation>
    </message>
    <message>
        <source>Update the service and restart it.</source>
        <translation>サービスを更新して再起動してください。</translation>
    </message>
    <message>
        <source>There is no such connection</source>
        <translation>その接続はありません</translation>
    </message>
    <message>
        <source>The service has no connection {connection}.</source>
        <translation>サービスに接続 {connection} はありません。</translation>
    </message>
    <message>
        <source>Look at the status for what is connected.</source>
        <translation>状態を表示して、接続中のものを確認してください。</translation>
    </message>
    <message>
        <source>A limit was reached</source>
        <translation>上限に達しました</translation>
    </message>
    <message>
        <source>At most {limit} are allowed: {what}.</source>
        <translation>許可されているのは {limit} までです：{what}。</translation>
    </message>
    <message>
        <source>Remove or close what is not needed, then try again.</source>
        <translation>不要なものを削除するか閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>時間がかかりすぎました</translation>
    </message>
    <message>
        <source>There was no result within {seconds} seconds.</source>
        <translation>{seconds} 秒以内に結果が得られませんでした。</translation>
    </message>
    <message>
        <source>Try again, with a longer time if you set one.</source>
        <translation>もう一度試してください。制限時間を設定している場合は長くしてください。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>予期しない問題が発生しました</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the service&apos;s log.</source>
        <translation>もう一度試してください。再発する場合は、サービスのログを添えて報告してください。</translation>
    </message>
    <message>
        <source>The gateway refused the sign-in</source>
        <translation>ゲートウェイがサインインを拒否しました</translation>
    </message>
    <message>
        <source>It did not accept {round} of {user}[ (method: {method})].</source>
        <translation>{user} の{round}が受け付けられませんでした[（方式：{method}）]。</translation>
    </message>
    <message>
        <source>Check the user name and type the password again; many gateways lock an account after a few wrong tries.</source>
        <translation>ユーザー名を確認して、パスワードをもう一度入力してください。何度か間違えるとアカウントをロックするゲートウェイが多くあります。</translation>
    </message>
    <message>
        <source>Your password has expired</source>
        <translation>パスワードの期限が切れています</translation>
    </message>
    <message>
        <source>The gateway knows {user}, but takes the old password no longer[. It said: {message}].</source>
        <translation>ゲートウェイは {user} を認識していますが、古いパスワードはもう使えません[。メッセージ：{message}]。</translation>
    </message>
    <message>
        <source>Change the password where your organisation lets you do that, then connect with the new one.</source>
        <translation>組織で定められた場所でパスワードを変更し、新しいパスワードで接続してください。</translation>
    </message>
    <message>
        <source>Your account may not sign in now</source>
        <translation>このアカウントは現在サインインできません</translation>
    </message>
    <message>
        <source>The gateway knows {user}, but {reason}[. It said: {message}].</source>
        <translation>ゲートウェイは {user} を認識していますが、{reason}[。メッセージ：{message}]。</translation>
    </message>
    <message>
        <source>Ask the administrator; trying again will not help and may lock the account.</source>
        <translation>管理者に問い合わせてください。再試行しても解決せず、アカウントがロックされることがあります。</translation>
    </message>
    <message>
        <source>The gateway wants another way of signing in</source>
        <translation>ゲートウェイが別のサインイン方式を求めています</translation>
    </message>
    <message>
        <source>It asked for {offered}; the profile allows {wanted}. Nothing was sent by the other way.</source>
        <translation>要求されたのは {offered} ですが、プロファイルが許可しているのは {wanted} です。ほかの方式では何も送信されていません。</translation>
    </message>
    <message>
        <source>Ask the administrator which way of signing in the gateway takes and put that into the profile.</source>
        <translation>ゲートウェイが受け付けるサインイン方式を管理者に確認し、プロファイルに設定してください。</translation>
    </message>
    <message>
        <source>An answer is missing</source>
        <translation>回答がありません</translation>
    </message>
    <message>
        <source>This was asked, and no answer came in time: {prompt}.</source>
        <translation>次の入力が求められましたが、時間内に回答がありませんでした：{prompt}。</translation>
    </message>
    <message>
        <source>Try again and answer when asked; a script gives a password with --password-stdin.</source>
        <translation>もう一度試して、求められたら回答してください。スクリプトでは --password-stdin でパスワードを渡せます。</translation>
    </message>
    <message>
        <source>You cancelled it</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>This was needed from you: {prompt}.</source>
        <translation>必要だった入力：{prompt}。</translation>
    </message>
    <message>
        <source>Try again when you have it at hand.</source>
        <translation>手元に用意してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Nobody was there to be asked</source>
        <translation>回答できる人がいませんでした</translation>
    </message>
    <message>
        <source>This was needed, and no window or terminal was open to ask for it: {prompt}.</source>
        <translation>次の入力が必要でしたが、尋ねるためのウィンドウも端末も開いていませんでした：{prompt}。</translation>
    </message>
    <message>
        <source>Connect from the window or a terminal and answer when asked.</source>
        <translation>ウィンドウまたは端末から接続し、求められたら回答してください。</translation>
    </message>
    <message>
        <source>The gateway did not wait for your answer</source>
        <translation>ゲートウェイが回答を待ちませんでした</translation>
    </message>
    <message>
        <source>{host} gave up[ after {seconds} seconds], before the answer could be sent.</source>
        <translation>回答を送信する前に、{host} が[ {seconds} 秒で]打ち切りました。</translation>
    </message>
    <message>
        <source>Connect again and have the code or password at hand; a one-time code must be a new one.</source>
        <translation>コードやパスワードを手元に用意して、もう一度接続してください。ワンタイムコードは新しいものが必要です。</translation>
    </message>
    <message>
        <source>The PIN is wrong</source>
        <translation>PIN が違います</translation>
    </message>
    <message>
        <source>The token {token} did not accept it.</source>
        <translation>トークン {token} が受け付けませんでした。</translation>
    </message>
    <message>
        <source>Try again with care: a token locks itself after a few wrong PINs.</source>
        <translation>よく確認して、もう一度試してください。PIN を何度か間違えるとトークンはロックされます。</translation>
    </message>
    <message>
        <source>The token is locked</source>
        <translation>トークンがロックされています</translation>
    </message>
    <message>
        <source>{token} takes no PIN any more, because wrong ones were given too often.</source>
        <translation>間違った PIN が何度も入力されたため、{token} は PIN を受け付けなくなりました。</translation>
    </message>
    <message>
        <source>Unlock it with its unlock code (PUK), or ask the one who gave it to you.</source>
        <translation>解除コード（PUK）でロックを解除するか、発行元に問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>&amp;Follow a change of network</source>
        <translation>ネットワークの変更に追従する(&amp;F)</translation>
    </message>
    <message>
        <source>From cable to Wi-Fi without a new sign-in (MOBIKE).</source>
        <translation>有線から Wi-Fi に移っても再サインインしません（MOBIKE）。</translation>
    </message>
    <message>
        <source>Split &amp;large messages</source>
        <translation>大きなメッセージを分割する(&amp;L)</translation>
    </message>
    <message>
        <source>For networks that drop large packets (IKE fragmentation).</source>
        <translation>大きなパケットを破棄するネットワーク向けです（IKE フラグメンテーション）。</translation>
    </message>
    <message>
        <source>Always inside &amp;UDP</source>
        <translation>常に UDP で包む(&amp;U)</translation>
    </message>
    <message>
        <source>Also where no NAT is found.</source>
        <translation>NAT がない場合にも適用します。</translation>
    </message>
    <message>
        <source>Times, in seconds</source>
        <translation>時間（秒）</translation>
    </message>
    <message>
        <source>&amp;NAT keepalive</source>
        <translation>NAT キープアライブ(&amp;N)</translation>
    </message>
    <message>
        <source>NAT keepalive, in seconds</source>
        <translation>NAT キープアライブ（秒）</translation>
    </message>
    <message>
        <source>How often a NAT is reminded of the connection. 0: never.</source>
        <translation>NAT に接続の存在を知らせる間隔です。0 にすると知らせません。</translation>
    </message>
    <message>
        <source>20</source>
        <translation>20</translation>
    </message>
    <message>
        <source>Ask a silent &amp;gateway after</source>
        <translation>応答のないゲートウェイを確認するまで(&amp;G)</translation>
    </message>
    <message>
        <source>Ask a silent gateway after, in seconds</source>
        <translation>応答のないゲートウェイを確認するまで（秒）</translation>
    </message>
    <message>
        <source>Chosen for you</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>New keys for the s&amp;ign-in after</source>
        <translation>サインイン用の鍵の更新間隔(&amp;I)</translation>
    </message>
    <message>
        <source>New keys for the sign-in after, in seconds</source>
        <translation>サインイン用の鍵の更新間隔（秒）</translation>
    </message>
    <message>
        <source>New keys for the &amp;traffic after</source>
        <translation>トラフィック用の鍵の更新間隔(&amp;T)</translation>
    </message>
    <message>
        <source>New keys for the traffic after, in seconds</source>
        <translation>トラフィック用の鍵の更新間隔（秒）</translation>
    </message>
    <message>
        <source>Sign in &amp;anew after</source>
        <translation>再サインインの間隔(&amp;A)</translation>
    </message>
    <message>
        <source>Sign in anew after, in seconds</source>
        <translation>再サインインの間隔（秒）</translation>
    </message>
    <message>
        <source>When the gateway asks for it</source>
        <translation>ゲートウェイが求めたとき</translation>
    </message>
    <message>
        <source>&amp;Disconnect when idle for</source>
        <translation>無通信で切断するまで(&amp;D)</translation>
    </message>
    <message>
        <source>Disconnect when idle for, in seconds</source>
        <translation>無通信で切断するまで（秒）</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>&amp;Password of the client key</source>
        <translation>クライアント鍵のパスワード(&amp;P)</translation>
    </message>
    <message>
        <source>needed where the format wants the key in another shape</source>
        <translation>形式に合わせて鍵を変換する場合に必要</translation>
    </message>
    <message>
        <source>Password of the client key</source>
        <translation>クライアント鍵のパスワード</translation>
    </message>
    <message>
        <source>&amp;Old encryption of the key (3DES), which Apple&apos;s importers need</source>
        <translation>鍵を古い方式（3DES）で暗号化する（Apple のインポートに必要）(&amp;O)</translation>
    </message>
    <message>
        <source>Write the saved pass&amp;words into it, readable by whoever gets the file</source>
        <translation>保存済みのパスワードを書き込む（ファイルを入手した人は誰でも読めます）(&amp;W)</translation>
    </message>
    <message>
        <source>What the format can carry</source>
        <translation>この形式で表せる内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
</context>
<context>
    <name>ExportPlan</name>
    <message>
        <source>The password is written in the clear: whoever gets to read this can sign in with it.</source>
        <translation>パスワードは平文で書き込まれます。これを読める人は誰でもサインインできます。</translation>
    </message>
    <message>
        <source>The client key is protected in the old way only (3DES), which is weak: use it just for programs that read nothing newer.</source>
        <translation>クライアント鍵は古い弱い方式（3DES）だけで保護されます。新しい方式を読み取れないプログラムにのみ使用してください。</translation>
    </message>
</context>
<context>
    <name>FieldProblems</name>
    <message>
        <source>Still missing.</source>
        <translation>まだ入力されていません。</translation>
    </message>
    <message>
        <source>Still missing: without it this profile can&apos;t be connected.</source>
        <translation>まだ入力されていません。入力しないとこのプロファイルは接続できません。</translation>
    </message>
    <message>
        <source>This can&apos;t be used; the rule is: %1.</source>
        <translation>この値は使用できません。規則：%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be used; the rule is: %2.</source>
        <translation>「%1」は使用できません。規則：%2。</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Must prove to be</source>
        <translation>証明すべき名前</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>Asks for a certificate</source>
        <translation>証明書を要求する</translation>
    </message>
    <message>
        <source>Checks revocation lists</source>
        <translation>失効リストを確認する</translation>
    </message>
    <message>
        <source>Asks about revocation (OCSP)</source>
        <translation>失効を問い合わせる（OCSP）</translation>
    </message>
    <message>
        <source>Needs a revocation answer</source>
        <translation>失効に関する回答を必須とする</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>識別情報</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>認証サーバー</translation>
    </message>
    <message>
        <source>Sign-in inside TLS</source>
        <translation>TLS 内のサインイン</translation>
    </message>
    <message>
        <source>Certificate on a token</source>
        <translation>トークン内の証明書</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>クライアント鍵</translation>
    </message>
    <message>
        <source>Client key in the keychain</source>
        <translation>キーリング内のクライアント鍵</translation>
    </message>
    <message>
        <source>IKE proposal</source>
        <translation>IKE プロポーザル</translation>
    </message>
    <message>
        <source>ESP proposal</source>
        <translation>ESP プロポーザル</translation>
    </message>
    <message>
        <source>Follows a change of network</source>
        <translation>ネットワークの変更に追従する</translation>
    </message>
    <message>
        <source>Splits large messages</source>
        <translation>大きなメッセージを分割する</translation>
    </message>
    <message>
        <source>Always inside UDP</source>
        <translation>常に UDP で包む</translation>
    </message>
    <message>
        <source>Follows redirects</source>
        <translation>リダイレクトに従う</translation>
    </message>
    <message>
        <source>NAT keepalive</source>
        <translation>NAT キープアライブ</translation>
    </message>
    <message>
        <source>Asks a silent gateway after</source>
        <translation>応答のないゲートウェイを確認するまで</translation>
    </message>
    <message>
        <source>New IKE keys after</source>
        <translation>IKE 鍵の更新間隔</translation>
    </message>
    <message>
        <source>New ESP keys after</source>
        <translation>ESP 鍵の更新間隔</translation>
    </message>
    <message>
        <source>Signs in anew after</source>
        <translation>再サインインの間隔</translation>
    </message>
    <message>
        <source>Disconnects when idle for</source>
        <translation>無通信で切断するまで</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>ネームサーバー</translation>
    </message>
    <message>
        <source>For the names</source>
        <translation>対象の名前</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Networks left out</source>
        <translation>除外するネットワーク</translation>
    </message>
    <message>
        <source>When down</source>
        <translation>トンネル喪失時</translation>
    </message>
    <message>
        <source>Connects at login</source>
        <translation>ログイン時に接続する</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>管理元</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロックされた項目</translation>
    </message>
    <message>
        <source>in the profile, encrypted</source>
        <translation>プロファイル内（暗号化）</translation>
    </message>
    <message>
        <source>traffic is to be blocked; this version cannot block it, so it refuses to connect this profile</source>
        <translation>トラフィックをブロックする設定ですが、このバージョンではブロックできないため、このプロファイルの接続を拒否します</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <translation>適用：%1</translation>
    </message>
    <message>
        <source>Kept, but not applied</source>
        <translation>保持されますが、適用されません</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>保持：%1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否：%1</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み済み</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込み済み：%1</translation>
    </message>
    <message>
        <source>Written, without effect there</source>
        <translation>書き込み済み（書き込み先では効果なし）</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>除外：%1</translation>
    </message>
</context>
<context>
    <name>GatewayPage</name>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>&amp;Must prove to be</source>
        <translation>証明すべき名前(&amp;M)</translation>
    </message>
    <message>
        <source>Must prove to be</source>
        <translation>証明すべき名前</translation>
    </message>
    <message>
        <source>The name in its certificate. Empty: the address of the gateway.</source>
        <translation>証明書に記載された名前です。空欄の場合はゲートウェイのアドレスになります。</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>From 500 it moves to 4500 where there is a NAT; another port is kept.</source>
        <translation>500 の場合、NAT があると 4500 に移ります。ほかのポートはそのまま使われます。</translation>
    </message>
    <message>
        <source>What it proves itself with</source>
        <translation>身元の証明に使うもの</translation>
    </message>
    <message>
        <source>Say which authorities count</source>
        <translation>有効な認証局を通知する</translation>
    </message>
    <message>
        <source>Some gateways send their certificate only then.</source>
        <translation>これがないと証明書を送らないゲートウェイがあります。</translation>
    </message>
    <message>
        <source>Certificates that were withdrawn</source>
        <translation>失効した証明書</translation>
    </message>
    <message>
        <source>Look into revocation lists</source>
        <translation>失効リストを調べる</translation>
    </message>
    <message>
        <source>Ask the authority (OCSP)</source>
        <translation>認証局に問い合わせる（OCSP）</translation>
    </message>
    <message>
        <source>Refuse without an answer</source>
        <translation>回答がなければ拒否する</translation>
    </message>
    <message>
        <source>Without this a connection goes on when nobody can say whether the certificate was withdrawn.</source>
        <translation>オフの場合、証明書が失効しているかどうかを誰にも確認できないときは接続を続行します。</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>プロファイルの名前</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>ゲートウェイ(&amp;G)</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>A name such as vpn.example.org, or an IP address.</source>
        <translation>vpn.example.org のような名前、または IP アドレスです。</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>&amp;Way of signing in</source>
        <translation>サインイン方式(&amp;W)</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>サインイン方式</translation>
    </message>
    <message>
        <source>Passwords and keys are asked for when you connect; they are not kept in the profile.</source>
        <translation>パスワードと鍵は接続時に入力します。プロファイルには保存されません。</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>Name of the sign-in s&amp;erver</source>
        <translation>認証サーバーの名前(&amp;E)</translation>
    </message>
    <message>
        <source>Name of the sign-in server</source>
        <translation>認証サーバーの名前</translation>
    </message>
    <message>
        <source>What the certificate of the server behind the gateway must be for. Your administrator knows it.</source>
        <translation>ゲートウェイの背後にあるサーバーの証明書が示すべき名前です。管理者に確認してください。</translation>
    </message>
    <message>
        <source>Sign-in &amp;inside TLS</source>
        <translation>TLS 内のサインイン(&amp;I)</translation>
    </message>
    <message>
        <source>Sign-in inside TLS</source>
        <translation>TLS 内のサインイン</translation>
    </message>
    <message>
        <source>Your i&amp;dentity</source>
        <translation>識別情報(&amp;D)</translation>
    </message>
    <message>
        <source>Your identity</source>
        <translation>識別情報</translation>
    </message>
    <message>
        <source>What the gateway knows this computer by. Mostly it can stay empty.</source>
        <translation>ゲートウェイがこのコンピューターを識別するための情報です。通常は空欄でかまいません。</translation>
    </message>
</context>
<context>
    <name>IdentityChooser</name>
    <message>
        <source>Your certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>What is chosen now</source>
        <translation>現在の選択</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>View your certificate</source>
        <translation>クライアント証明書を表示</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove your certificate</source>
        <translation>クライアント証明書を削除</translation>
    </message>
    <message>
        <source>From a &amp;file, kept in the profile</source>
        <translation>ファイルから読み込み、プロファイルに保管する(&amp;F)</translation>
    </message>
    <message>
        <source>From a file, kept in the &amp;keychain</source>
        <translation>ファイルから読み込み、キーリングに保管する(&amp;K)</translation>
    </message>
    <message>
        <source>On a &amp;token or smart card</source>
        <translation>トークンまたはスマートカード内(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>ファイルを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Certificates on tokens</source>
        <translation>トークン内の証明書</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>もう一度探す(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>鍵のパスワード</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>%1, issued by %2, %3</source>
        <translation>%1、発行者：%2、%3</translation>
    </message>
    <message>
        <source>It is on a token, which has to be there when you connect.</source>
        <translation>トークン内にあります。接続時にトークンが必要です。</translation>
    </message>
    <message>
        <source>%1, on a token that is not seen now.</source>
        <translation>%1、現在認識されていないトークン内。</translation>
    </message>
    <message>
        <source>%1 is not in use yet: its password is missing.</source>
        <translation>%1 はまだ使用されていません。パスワードが必要です。</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>鍵はキーリング内にあります。</translation>
    </message>
    <message>
        <source>No certificate is chosen.</source>
        <translation>証明書が選択されていません。</translation>
    </message>
    <message>
        <source>A key and its certificate, closed by a password.</source>
        <translation>パスワードで保護された鍵と証明書です。</translation>
    </message>
    <message>
        <source>The key moves to the keychain when you save.</source>
        <translation>保存すると、鍵はキーリングに移ります。</translation>
    </message>
    <message>
        <source>The key is kept in the profile, as it came.</source>
        <translation>鍵は元のままプロファイルに保管されます。</translation>
    </message>
    <message>
        <source>This desktop has no keychain that answers. Keep the key in the profile instead.</source>
        <translation>このデスクトップには応答するキーリングがありません。代わりに鍵をプロファイルに保管してください。</translation>
    </message>
    <message>
        <source>The key lies in the keychain of your desktop; the profile alone can&apos;t sign in.</source>
        <translation>鍵はデスクトップのキーリングにあります。プロファイルだけではサインインできません。</translation>
    </message>
    <message>
        <source>The key is in the keychain now. To keep it in the profile, choose its file again.</source>
        <translation>鍵は現在キーリングにあります。プロファイルに保管するには、鍵のファイルをもう一度選択してください。</translation>
    </message>
    <message>
        <source>A .p12 or .pfx file, or certificate and key as PEM. Its password is asked when you connect.</source>
        <translation>.p12 または .pfx ファイル、または PEM 形式の証明書と鍵です。パスワードは接続時に入力します。</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 内</translation>
    </message>
    <message>
        <source>No token was found. Insert it and look again.</source>
        <translation>トークンが見つかりません。トークンを挿入して、もう一度探してください。</translation>
    </message>
    <message>
        <source>Choose the certificate to sign in with. Its PIN is asked when you connect.</source>
        <translation>サインインに使用する証明書を選択してください。PIN は接続時に入力します。</translation>
    </message>
    <message>
        <source>The token that was found has no certificate to sign in with.</source>
        <translation>見つかったトークンに、サインインに使える証明書がありません。</translation>
    </message>
    <message>
        <source>%1 is neither a certificate nor a key that Sallyport can read. Ask the administrator for it as .p12 or .pem.</source>
        <translation>%1 は、Sallyport が読み取れる証明書でも鍵でもありません。.p12 または .pem を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>%1 has no private key in it. Choose the .p12 file, or certificate and key together.</source>
        <translation>%1 に秘密鍵がありません。.p12 ファイル、または証明書と鍵を一緒に選択してください。</translation>
    </message>
    <message>
        <source>The key of this profile</source>
        <translation>このプロファイルの鍵</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>ファイルのパスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>ファイルのパスワード</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>中身を確認</translation>
    </message>
    <message>
        <source>&amp;Use it for</source>
        <translation>使用先(&amp;U)</translation>
    </message>
    <message>
        <source>Use it for</source>
        <translation>使用先</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>ゲートウェイ(&amp;G)</translation>
    </message>
    <message>
        <source>vpn.example.org</source>
        <translation>vpn.example.org</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>ユーザー名(&amp;N)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Na&amp;me of the profile</source>
        <translation>プロファイルの名前(&amp;M)</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>プロファイルの名前</translation>
    </message>
    <message>
        <source>&amp;Only what is not simply applied</source>
        <translation>そのまま適用されないものだけを表示(&amp;O)</translation>
    </message>
    <message>
        <source>What becomes of each setting</source>
        <translation>各設定の扱い</translation>
    </message>
    <message>
        <source>&amp;Trust the authorities of this computer to prove the gateway</source>
        <translation>ゲートウェイの証明に、このコンピューターの認証局を信頼する(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep the passwords that came with it in this computer&apos;s keychain</source>
        <translation>付属のパスワードを、このコンピューターのキーリングに保管する(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: gateway %2, sign-in with %3</source>
        <translation>%1：ゲートウェイ %2、サインイン方式は%3</translation>
    </message>
    <message>
        <source>A client certificate and its key, no profile.</source>
        <translation>クライアント証明書とその鍵です。プロファイルはありません。</translation>
    </message>
    <message>
        <source>Certificates, no profile.</source>
        <translation>証明書だけです。プロファイルはありません。</translation>
    </message>
    <message>
        <source>%1 is signed by %2.</source>
        <translation>%1 は %2 によって署名されています。</translation>
    </message>
    <message>
        <source>Other files in the folder that are no profiles: %1</source>
        <translation>フォルダー内のプロファイル以外のファイル：%1</translation>
    </message>
    <message>
        <source>“%1” is there already, just like this.</source>
        <translation>「%1」はすでにあり、内容も同じです。</translation>
    </message>
    <message>
        <source>This replaces the profile “%1” that you have.</source>
        <translation>既存のプロファイル「%1」を置き換えます。</translation>
    </message>
    <message>
        <source>It would go to another gateway than before: passwords that are saved for it are forgotten. Make sure that this file comes from your administrator.</source>
        <translation>接続先のゲートウェイが変わるため、保存済みのパスワードは消去されます。このファイルが管理者からのものであることを確認してください。</translation>
    </message>
    <message>
        <source>Something found in the folder can&apos;t be saved; the rest can.</source>
        <translation>フォルダー内に保存できないものがあります。それ以外は保存できます。</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>%1 の一部</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>まとめ</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>事前共有鍵</translation>
    </message>
    <message>
        <source>certificate password</source>
        <translation>証明書のパスワード</translation>
    </message>
    <message>
        <source>certificate and key</source>
        <translation>証明書と鍵</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log of the service</source>
        <translation>サービスのログ</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Levels that are shown</source>
        <translation>表示するレベル</translation>
    </message>
    <message>
        <source>Newest lines</source>
        <translation>最新の行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>The selected lines, or all that are shown</source>
        <translation>選択した行、または表示中のすべての行をコピーします</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>The lines that are shown, with all names and addresses</source>
        <translation>表示中の行を、名前とアドレスもすべて含めて保存します</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search profiles</source>
        <translation>プロファイルを検索</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>その他(&amp;M)</translation>
    </message>
    <message>
        <source>What can be done with the chosen profile, and with all of them</source>
        <translation>選択したプロファイル、またはすべてのプロファイルに対する操作</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>プロファイルはまだありません</translation>
    </message>
    <message>
        <source>Import the file that your administrator gave you (.sswan, .mobileconfig, .p12 and many more), or drop it here.</source>
        <translation>管理者から受け取ったファイル（.sswan、.mobileconfig、.p12 など）をインポートするか、ここにドロップしてください。</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続処理中</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>対応が必要</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>&amp;Networks in the tunnel</source>
        <translation>トンネルを通すネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>Networks in the tunnel</source>
        <translation>トンネルを通すネットワーク</translation>
    </message>
    <message>
        <source>One a line, such as 10.1.0.0/16. Empty: everything that the gateway allows.</source>
        <translation>10.1.0.0/16 のように 1 行に 1 つ入力します。空欄の場合、ゲートウェイが許可するすべてが対象です。</translation>
    </message>
    <message>
        <source>Networks &amp;left out</source>
        <translation>除外するネットワーク(&amp;L)</translation>
    </message>
    <message>
        <source>Networks left out</source>
        <translation>除外するネットワーク</translation>
    </message>
    <message>
        <source>These go as they do without the tunnel.</source>
        <translation>トンネルがないときと同じように通信します。</translation>
    </message>
    <message>
        <source>Name s&amp;ervers</source>
        <translation>ネームサーバー(&amp;E)</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>ネームサーバー</translation>
    </message>
    <message>
        <source>Addresses, one a line, used instead of those that the gateway names.</source>
        <translation>アドレスを 1 行に 1 つ入力します。ゲートウェイが通知するものの代わりに使用されます。</translation>
    </message>
    <message>
        <source>Asked only about these &amp;domains</source>
        <translation>問い合わせるドメインを限定する(&amp;D)</translation>
    </message>
    <message>
        <source>Asked only about these domains</source>
        <translation>問い合わせるドメインを限定する</translation>
    </message>
    <message>
        <source>One a line, such as corp.example.org; what is below them belongs to them. Empty: the gateway decides.</source>
        <translation>corp.example.org のように 1 行に 1 つ入力します。その下位の名前も含まれます。空欄の場合はゲートウェイが決めます。</translation>
    </message>
    <message>
        <source>Largest &amp;packet (MTU)</source>
        <translation>最大パケットサイズ（MTU）(&amp;P)</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>最大パケットサイズ（MTU）</translation>
    </message>
    <message>
        <source>In bytes.</source>
        <translation>バイト単位です。</translation>
    </message>
    <message>
        <source>Chosen for you</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>&amp;Block when the tunnel is lost</source>
        <translation>トンネルが失われたらブロックする(&amp;B)</translation>
    </message>
    <message>
        <source>Nothing leaves this computer outside the tunnel until it is back or you disconnect.</source>
        <translation>トンネルが復旧するか、切断するまで、トンネルの外への通信は一切このコンピューターから出ません。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The gateway asks you something.</source>
        <translation>ゲートウェイが入力を求めています。</translation>
    </message>
    <message>
        <source>The connection waits for your answer.</source>
        <translation>接続が回答を待っています。</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 で対応が必要です</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>%1: the VPN service does not answer</source>
        <translation>%1：VPN サービスが応答しません</translation>
    </message>
    <message>
        <source>Whether the connection still stands is not known.</source>
        <translation>接続が維持されているかどうかは不明です。</translation>
    </message>
    <message>
        <source>Connected to %1 again</source>
        <translation>%1 に再接続しました</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>%1 に接続しました</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>ゲートウェイ：%1</translation>
    </message>
    <message>
        <source>Connection to %1 lost</source>
        <translation>%1 との接続が失われました</translation>
    </message>
    <message>
        <source>Sallyport tries again by itself.</source>
        <translation>Sallyport が自動的に再試行します。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you reconnect or turn the block off.</source>
        <translation>再接続するかブロックを解除するまで、通信は一切このコンピューターから出ません。</translation>
    </message>
    <message>
        <source>Traffic could not be blocked: it leaves this computer unprotected.</source>
        <translation>トラフィックをブロックできませんでした。保護されないまま通信しています。</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 は接続されていません</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>This laptop</source>
        <translation>このパソコン</translation>
    </message>
    <message>
        <source>Your computer.</source>
        <translation>お使いのコンピューターです。</translation>
    </message>
    <message>
        <source>It sends from %1.</source>
        <translation>%1 から送信しています。</translation>
    </message>
    <message>
        <source>In the office network it is %1.</source>
        <translation>社内ネットワークでのアドレスは %1 です。</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>%1, not asked yet.</source>
        <translation>%1。まだ問い合わせていません。</translation>
    </message>
    <message>
        <source>%1 answers at %2.</source>
        <translation>%1 が %2 で応答しています。</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>オフィス</translation>
    </message>
    <message>
        <source>The networks behind the gateway.</source>
        <translation>ゲートウェイの背後にあるネットワークです。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached through the tunnel: %1.</source>
        <translation>トンネル経由で到達できるネットワーク：%1。</translation>
    </message>
    <message>
        <source>Began on UDP 500 and moved to UDP %1 at %2.</source>
        <translation>%2 に UDP 500 から UDP %1 へ移りました。</translation>
    </message>
    <message>
        <source>A NAT changes your address on the way.</source>
        <translation>途中の NAT がアドレスを変換しています。</translation>
    </message>
    <message>
        <source>The gateway is behind a NAT, or it forces UDP.</source>
        <translation>ゲートウェイが NAT の背後にあるか、UDP を強制しています。</translation>
    </message>
    <message>
        <source>No NAT on the way.</source>
        <translation>途中に NAT はありません。</translation>
    </message>
    <message>
        <source>Everything on the double line is encrypted.</source>
        <translation>二重線の区間はすべて暗号化されています。</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>on your side</source>
        <translation>こちら側</translation>
    </message>
    <message>
        <source>The gateway saw your address changed on the way: a router between you and the internet translates it.</source>
        <translation>ゲートウェイから見ると、アドレスが途中で変わっています。あなたとインターネットの間にあるルーターが変換しています。</translation>
    </message>
    <message>
        <source>there, or UDP forced</source>
        <translation>相手側、または UDP の強制</translation>
    </message>
    <message>
        <source>The gateway&apos;s own address did not match: there is a NAT in front of it, or it forces UDP encapsulation. It does not say which.</source>
        <translation>ゲートウェイ自身のアドレスが一致しませんでした。手前に NAT があるか、UDP カプセル化を強制しています。どちらかは通知されません。</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Turn the block off</source>
        <translation>ブロックを解除</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Pages of the profile</source>
        <translation>プロファイルのページ</translation>
    </message>
    <message>
        <source>Why it can&apos;t be saved yet</source>
        <translation>まだ保存できない理由</translation>
    </message>
    <message>
        <source>Sh&amp;ow me</source>
        <translation>該当箇所を表示(&amp;O)</translation>
    </message>
    <message>
        <source>Show me what is to be mended</source>
        <translation>修正が必要な箇所を表示</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>user name and password, or client certificate (the strongest EAP method)</source>
        <translation>ユーザー名とパスワード、またはクライアント証明書（最も強い EAP 方式）</translation>
    </message>
    <message>
        <source>user name and password (EAP-MSCHAPv2)</source>
        <translation>ユーザー名とパスワード（EAP-MSCHAPv2）</translation>
    </message>
    <message>
        <source>user name and one-time code or password (EAP-GTC)</source>
        <translation>ユーザー名とワンタイムコードまたはパスワード（EAP-GTC）</translation>
    </message>
    <message>
        <source>client certificate (EAP-TLS)</source>
        <translation>クライアント証明書（EAP-TLS）</translation>
    </message>
    <message>
        <source>user name and password (EAP-TTLS)</source>
        <translation>ユーザー名とパスワード（EAP-TTLS）</translation>
    </message>
    <message>
        <source>user name and password (EAP-PEAP)</source>
        <translation>ユーザー名とパスワード（EAP-PEAP）</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>client certificate, then user name and password</source>
        <translation>クライアント証明書、続いてユーザー名とパスワード</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>事前共有鍵</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>キーリングに保管する(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
</context>
<context>
    <name>PromptText</name>
    <message>
        <source>the password for %1</source>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>the password of %1 at %2</source>
        <translation>%2 での %1 のパスワード</translation>
    </message>
    <message>
        <source>the password of the client key in %1</source>
        <translation>%1 内のクライアント鍵のパスワード</translation>
    </message>
    <message>
        <source>the PIN of the token with the certificate of %1</source>
        <translation>%1 の証明書が入ったトークンの PIN</translation>
    </message>
    <message>
        <source>the pre-shared key of %1</source>
        <translation>%1 の事前共有鍵</translation>
    </message>
    <message>
        <source>what %1 asks for</source>
        <translation>%1 が求める情報</translation>
    </message>
    <message>
        <source>to read what %1 says</source>
        <translation>%1 からのメッセージの確認</translation>
    </message>
</context>
<context>
    <name>ProposalChooser</name>
    <message>
        <source>Algorithms</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>&amp;Current</source>
        <translation>現行(&amp;C)</translation>
    </message>
    <message>
        <source>AES-GCM and ChaCha20 with elliptic curves. Right for nearly every gateway.</source>
        <translation>楕円曲線を使用する AES-GCM と ChaCha20 です。ほぼすべてのゲートウェイに適しています。</translation>
    </message>
    <message>
        <source>C&amp;ompatible</source>
        <translation>互換(&amp;O)</translation>
    </message>
    <message>
        <source>AES-CBC with SHA-2 as well, for older gateways. Still nothing that is broken.</source>
        <translation>古いゲートウェイ向けに、SHA-2 を使用する AES-CBC も加えます。破られた方式は含みません。</translation>
    </message>
    <message>
        <source>As the &amp;administrator says</source>
        <translation>管理者の指定(&amp;A)</translation>
    </message>
    <message>
        <source>A text in strongSwan&apos;s notation, one proposal a line.</source>
        <translation>strongSwan の記法で、1 行に 1 つのプロポーザルを入力します。</translation>
    </message>
    <message>
        <source>For the &amp;sign-in (IKE)</source>
        <translation>サインイン用（IKE）(&amp;S)</translation>
    </message>
    <message>
        <source>Algorithms for the sign-in (IKE)</source>
        <translation>サインイン用のアルゴリズム（IKE）</translation>
    </message>
    <message>
        <source>Empty: the current set</source>
        <translation>空欄の場合は現行のセット</translation>
    </message>
    <message>
        <source>For the &amp;traffic (ESP)</source>
        <translation>トラフィック用（ESP）(&amp;T)</translation>
    </message>
    <message>
        <source>Algorithms for the traffic (ESP)</source>
        <translation>トラフィック用のアルゴリズム（ESP）</translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>extended sequence numbers</source>
        <translation>拡張シーケンス番号</translation>
    </message>
    <message>
        <source>%1 key exchange</source>
        <translation>%1 鍵交換</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Problem report</source>
        <translation>問題の報告</translation>
    </message>
    <message>
        <source>This is all that the report says</source>
        <translation>報告に含まれる内容はこれがすべてです</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: the report is one file, and you decide who gets it. Names and addresses were replaced by the marked words; passwords and keys were never in it. Read it, and leave out what you would rather keep to yourself.</source>
        <translation>どこにも送信されません。報告は 1 つのファイルで、誰に渡すかはあなたが決めます。名前とアドレスは、印の付いた語に置き換えられています。パスワードと鍵は初めから含まれていません。内容を確認し、知られたくない部分を除外してください。</translation>
    </message>
    <message>
        <source>Lines of the report</source>
        <translation>報告の行</translation>
    </message>
    <message>
        <source>Space leaves the selected lines out, and puts them back</source>
        <translation>スペースキーで、選択した行を除外したり元に戻したりします</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>除外(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>ログイン時に起動する(&amp;S)</translation>
    </message>
    <message>
        <source>Without the window; its icon and its notifications are there.</source>
        <translation>ウィンドウは開きません。アイコンと通知は使用できます。</translation>
    </message>
    <message>
        <source>&amp;Connect at the start</source>
        <translation>起動時に接続(&amp;C)</translation>
    </message>
    <message>
        <source>Connect at the start</source>
        <translation>起動時に接続</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>言語と外観</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Without the window</source>
        <translation>ウィンドウがないとき</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>通知を表示する(&amp;N)</translation>
    </message>
    <message>
        <source>When a connection is up, is lost or needs you.</source>
        <translation>接続したとき、接続が失われたとき、対応が必要なときに表示します。</translation>
    </message>
    <message>
        <source>When I close the &amp;window</source>
        <translation>ウィンドウを閉じたとき(&amp;W)</translation>
    </message>
    <message>
        <source>When I close the window</source>
        <translation>ウィンドウを閉じたとき</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続しています</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>%1 のアドレスを調べています</translation>
    </message>
    <message>
        <source>Asking the gateway</source>
        <translation>ゲートウェイに問い合わせています</translation>
    </message>
    <message>
        <source>Looking for a NAT on the way</source>
        <translation>途中の NAT を調べています</translation>
    </message>
    <message>
        <source>NAT found, switched to port %1</source>
        <translation>NAT を検出し、ポート %1 に切り替えました</translation>
    </message>
    <message>
        <source>Switched to port %1</source>
        <translation>ポート %1 に切り替えました</translation>
    </message>
    <message>
        <source>Checking the gateway&apos;s certificate</source>
        <translation>ゲートウェイの証明書を確認しています</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインインしています</translation>
    </message>
    <message>
        <source>Setting up addresses and routes</source>
        <translation>アドレスと経路を設定しています</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>回答を待っています</translation>
    </message>
    <message>
        <source>Connected for %1</source>
        <translation>接続済み（%1 経過）</translation>
    </message>
    <message>
        <source>Connection lost, trying again in %1</source>
        <translation>接続が失われました。%1後に再試行します</translation>
    </message>
    <message>
        <source>Connection lost, trying again now</source>
        <translation>接続が失われました。再試行しています</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>切断しています</translation>
    </message>
    <message>
        <source>Blocked: nothing leaves this computer until you reconnect or turn the block off</source>
        <translation>ブロック中：再接続するかブロックを解除するまで、通信は一切このコンピューターから出ません</translation>
    </message>
    <message>
        <source>Not connected, and traffic could not be blocked: it leaves this computer unprotected</source>
        <translation>未接続で、トラフィックをブロックできませんでした。保護されないまま通信しています</translation>
    </message>
</context>
<context>
    <name>TrafficHistory</name>
    <message>
        <source>%1/s</source>
        <comment>an amount of data a second</comment>
        <translation>%1/秒</translation>
    </message>
</context>
<context>
    <name>TrustList</name>
    <message>
        <source>What proves the gateway</source>
        <translation>ゲートウェイの身元を証明するもの</translation>
    </message>
    <message>
        <source>A&amp;dd from a file…</source>
        <translation>ファイルから追加(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>sallyport::Actions</name>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>フォルダーをインポート…</translation>
    </message>
    <message>
        <source>Import what was copied</source>
        <translation>コピーした内容をインポート</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>複製…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Forget saved passwords</source>
        <translation>保存済みのパスワードを消去</translation>
    </message>
    <message>
        <source>Back up all profiles…</source>
        <translation>すべてのプロファイルをバックアップ…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>バックアップから復元…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Open Sallyport</source>
        <translation>Sallyport を開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>問題の報告を保存…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
</context>
<context>
    <name>sallyport::CertificateViewer</name>
    <message>
        <source>Not readable</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>記載内容</translation>
    </message>
    <message>
        <source>There is no certificate to show</source>
        <translation>表示できる証明書がありません</translation>
    </message>
    <message>
        <source>This is not a certificate, or it is damaged.</source>
        <translation>証明書ではないか、壊れています。</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>有効な名前</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自己署名</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期間の終了</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>authority: may issue other certificates</source>
        <translation>認証局：ほかの証明書を発行可能</translation>
    </message>
    <message>
        <source>its own name only</source>
        <translation>自身の名前のみ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>署名方式</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>The certificate of its issuer is not here.</source>
        <translation>発行者の証明書がここにありません。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>証明書を保存</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>It could not be saved as %1: %2</source>
        <translation>%1 として保存できませんでした：%2</translation>
    </message>
</context>
<context>
    <name>sallyport::ChangesPage</name>
    <message>
        <source>What stays as it is</source>
        <translation>変わらないもの</translation>
    </message>
    <message>
        <source>Mend first what is marked on the other pages; then it can be told what will change.</source>
        <translation>先に、ほかのページで印の付いた箇所を修正してください。その後、変更される内容が表示されます。</translation>
    </message>
    <message>
        <source>Nothing changes now. Connecting does this, and disconnecting undoes all of it.</source>
        <translation>今は何も変わりません。接続すると以下の変更が行われ、切断するとすべて元に戻ります。</translation>
    </message>
</context>
<context>
    <name>sallyport::CloseQuestion</name>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>動作を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Keep Sallyport running without its window?</source>
        <translation>ウィンドウを閉じたまま Sallyport の動作を続けますか？</translation>
    </message>
    <message>
        <source>You are asked this once. The settings can change it later.</source>
        <translation>この確認は一度だけ表示されます。後で設定から変更できます。</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the state and opens the window again.</source>
        <translation>トレイのアイコンに状態が表示され、そこからウィンドウを開き直せます。</translation>
    </message>
    <message>
        <source>It tells you when a connection is lost or needs you. To see the window again, start Sallyport from your applications.</source>
        <translation>接続が失われたときや対応が必要なときに通知します。ウィンドウをもう一度表示するには、アプリケーション一覧から Sallyport を起動してください。</translation>
    </message>
    <message>
        <source>The connection stays up either way.</source>
        <translation>どちらを選んでも接続は維持されます。</translation>
    </message>
    <message>
        <source>Without it nobody tells you when a connection needs you.</source>
        <translation>終了すると、接続で対応が必要になっても通知されません。</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectSwitch</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectionController</name>
    <message>
        <source>The saved password does not fit</source>
        <translation>保存済みのパスワードが合いません</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectionPage</name>
    <message>
        <source>State: %1</source>
        <translation>状態：%1</translation>
    </message>
</context>
<context>
    <name>sallyport::Desktop</name>
    <message>
        <source>Nothing yet. Only administrators and the person at this computer may read it.</source>
        <translation>まだ何もありません。ログを読めるのは、管理者とこのコンピューターの前にいる人だけです。</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>プロファイルはまだありません</translation>
    </message>
</context>
<context>
    <name>sallyport::DetailsPanel</name>
    <message>
        <source>%1, packets: %2</source>
        <translation>%1、パケット数：%2</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>Installed now</source>
        <translation>現在の設定内容</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS サーバー</translation>
    </message>
    <message>
        <source>DNS domains</source>
        <translation>DNS ドメイン</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>IKE</source>
        <translation>IKE</translation>
    </message>
    <message>
        <source>ESP</source>
        <translation>ESP</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>転送方式</translation>
    </message>
    <message>
        <source>ESP itself</source>
        <translation>ESP（カプセル化なし）</translation>
    </message>
    <message>
        <source>Data plane</source>
        <translation>データプレーン</translation>
    </message>
    <message>
        <source>user space</source>
        <translation>ユーザー空間</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>Protected by</source>
        <translation>保護方式</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>合意方式</translation>
    </message>
</context>
<context>
    <name>sallyport::ExportDialog</name>
    <message>
        <source>strongSwan (Android, Sallyport): carries everything</source>
        <translation>strongSwan（Android、Sallyport）：すべての設定に対応</translation>
    </message>
    <message>
        <source>Apple configuration profile (macOS, iOS)</source>
        <translation>Apple 構成プロファイル（macOS、iOS）</translation>
    </message>
    <message>
        <source>Windows ProfileXML (Always On VPN, Intune)</source>
        <translation>Windows ProfileXML（Always On VPN、Intune）</translation>
    </message>
    <message>
        <source>Windows PowerShell script</source>
        <translation>Windows PowerShell スクリプト</translation>
    </message>
    <message>
        <source>NetworkManager with its strongSwan plugin</source>
        <translation>NetworkManager（strongSwan プラグイン）</translation>
    </message>
    <message>
        <source>strongSwan, swanctl.conf</source>
        <translation>strongSwan、swanctl.conf</translation>
    </message>
    <message>
        <source>strongSwan, ipsec.conf</source>
        <translation>strongSwan、ipsec.conf</translation>
    </message>
    <message>
        <source>strongSwan for Android, managed configuration</source>
        <translation>Android 版 strongSwan の管理対象設定</translation>
    </message>
    <message>
        <source>Only the client key and certificate, PKCS#12</source>
        <translation>クライアント鍵と証明書のみ、PKCS#12</translation>
    </message>
    <message>
        <source>Only the certificates and key, PEM</source>
        <translation>証明書と鍵のみ、PEM</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 をエクスポート</translation>
    </message>
</context>
<context>
    <name>sallyport::GeneralPage</name>
    <message>
        <source>Whatever the server asks for</source>
        <translation>サーバーが求める方式</translation>
    </message>
    <message>
        <source>MSCHAPv2</source>
        <translation>MSCHAPv2</translation>
    </message>
    <message>
        <source>GTC</source>
        <translation>GTC</translation>
    </message>
</context>
<context>
    <name>sallyport::IdentityChooser</name>
    <message>
        <source>Looking…</source>
        <translation>探しています…</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>このプロファイル</translation>
    </message>
    <message>
        <source>Choose your certificate and key</source>
        <translation>証明書と鍵を選択</translation>
    </message>
    <message>
        <source>Certificates and keys (*.p12 *.pfx *.pem *.crt *.cer *.der *.key)</source>
        <translation>証明書と鍵 (*.p12 *.pfx *.pem *.crt *.cer *.der *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The key in this file is not protected. Choose a password for it; you will be asked for it when you connect.</source>
        <translation>このファイルの鍵は保護されていません。鍵のパスワードを決めてください。接続時に入力が必要になります。</translation>
    </message>
    <message>
        <source>Type the password of the key. It goes on protecting it, and is asked for again when you connect.</source>
        <translation>鍵のパスワードを入力してください。このパスワードは引き続き鍵を保護し、接続時にも入力が必要です。</translation>
    </message>
    <message>
        <source>Type the password of the key to look at its certificate. It is not kept.</source>
        <translation>証明書を確認するため、鍵のパスワードを入力してください。パスワードは保存されません。</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>この鍵を使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>別のファイルを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>ファイルを選択(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportController</name>
    <message>
        <source>Import VPN profiles</source>
        <translation>VPN プロファイルをインポート</translation>
    </message>
    <message>
        <source>VPN profiles and certificates (%1)</source>
        <translation>VPN プロファイルと証明書 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import a folder of VPN profiles</source>
        <translation>VPN プロファイルのフォルダーをインポート</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>Saved passwords are still there</source>
        <translation>保存済みのパスワードが残っています</translation>
    </message>
    <message>
        <source>The keychain still holds passwords of profiles that have another gateway now, and connecting would send them there: %1.</source>
        <translation>ゲートウェイが変わったプロファイルのパスワードが、まだキーリングに残っています。接続すると、新しいゲートウェイに送信されます：%1。</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>%1 をインポート</translation>
    </message>
    <message>
        <source>%1 applied, %2 kept without effect, %3 refused</source>
        <translation>適用 %1 件、保持（効果なし） %2 件、拒否 %3 件</translation>
    </message>
    <message>
        <source>&amp;Password of %1</source>
        <translation>%1 のパスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>ファイルのパスワード(&amp;P)</translation>
    </message>
    <message>
        <source>The profiles are saved, their passwords are not</source>
        <translation>プロファイルは保存されましたが、パスワードは保存されていません</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>キーリングに問い合わせています…</translation>
    </message>
    <message>
        <source>A new profile</source>
        <translation>新しいプロファイル</translation>
    </message>
</context>
<context>
    <name>sallyport::LibraryController</name>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>プロファイルの名前</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags, with commas between them, such as: Customers/ACME, test</source>
        <translation>タグを半角コンマで区切って入力します。例：顧客/ACME, テスト</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>コピーの名前</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（コピー）</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Its client key and its saved passwords are deleted with it. This can&apos;t be undone.</source>
        <translation>クライアント鍵と保存済みのパスワードも一緒に削除されます。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Back up all profiles</source>
        <translation>すべてのプロファイルをバックアップ</translation>
    </message>
    <message>
        <source>Restore profiles from a backup</source>
        <translation>バックアップからプロファイルを復元</translation>
    </message>
    <message>
        <source>Backups (*.json)</source>
        <translation>バックアップ (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the exported profile</source>
        <translation>エクスポートしたプロファイルを保存</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>ここに保存</translation>
    </message>
</context>
<context>
    <name>sallyport::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>sallyport::LogView</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Save the shown lines…</source>
        <translation>表示中の行を保存…</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>末尾へ移動</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>先頭へ移動</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>すべてのレベル</translation>
    </message>
    <message>
        <source>Notes and above</source>
        <translation>情報以上</translation>
    </message>
    <message>
        <source>Warnings and above</source>
        <translation>警告以上</translation>
    </message>
    <message>
        <source>Only errors</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>Save the shown lines</source>
        <translation>表示中の行を保存</translation>
    </message>
    <message>
        <source>No line has this level and these words.</source>
        <translation>このレベルと語句に一致する行はありません。</translation>
    </message>
</context>
<context>
    <name>sallyport::MainWindow</name>
    <message>
        <source>Profile files that could not be read: %1</source>
        <translation>読み取れなかったプロファイルファイル：%1</translation>
    </message>
</context>
<context>
    <name>sallyport::PathWidget</name>
    <message>
        <source>The path to the office</source>
        <translation>オフィスまでの経路</translation>
    </message>
</context>
<context>
    <name>sallyport::PhaseSteps</name>
    <message>
        <source>Look up</source>
        <translation>名前解決</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>手順 %1/%2：%3</translation>
    </message>
</context>
<context>
    <name>sallyport::ProfileEditor</name>
    <message>
        <source>New profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>「%1」を編集</translation>
    </message>
    <message>
        <source>Set by whoever manages this computer.</source>
        <translation>このコンピューターの管理者が設定しています。</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>%1 が設定しています。</translation>
    </message>
    <message>
        <source>%1 (!)</source>
        <comment>page with something to mend</comment>
        <translation>%1 (!)</translation>
    </message>
    <message>
        <source>Something here is to be mended.</source>
        <translation>このページに修正が必要な箇所があります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>保存されていない変更</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>変更を破棄しますか？</translation>
    </message>
    <message>
        <source>They are not saved yet.</source>
        <translation>変更はまだ保存されていません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>編集を続ける</translation>
    </message>
</context>
<context>
    <name>sallyport::ProfileListModel</name>
    <message>
        <source>certificate ends</source>
        <translation>証明書の期限</translation>
    </message>
    <message>
        <source>managed by %1</source>
        <translation>管理元：%1</translation>
    </message>
</context>
<context>
    <name>sallyport::PromptCard</name>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 にサインイン</translation>
    </message>
    <message>
        <source>Sign in to %1 as %2</source>
        <translation>%2 として %1 にサインイン</translation>
    </message>
    <message>
        <source>Password of the certificate file in “%1”</source>
        <translation>「%1」の証明書ファイルのパスワード</translation>
    </message>
    <message>
        <source>Pre-shared key of “%1”</source>
        <translation>「%1」の事前共有鍵</translation>
    </message>
    <message>
        <source>The gateway of “%1” asks</source>
        <translation>「%1」のゲートウェイが入力を求めています</translation>
    </message>
    <message>
        <source>PIN of the token for “%1”</source>
        <translation>「%1」用のトークンの PIN</translation>
    </message>
    <message>
        <source>The gateway of “%1” says</source>
        <translation>「%1」のゲートウェイからのメッセージ</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>回答(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>PIN(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>確認しました</translation>
    </message>
    <message>
        <source>Time left: %1 s</source>
        <translation>残り時間：%1 秒</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportDialog</name>
    <message>
        <source>Saved as %1. Give it to whom you choose.</source>
        <translation>%1 として保存しました。渡す相手はあなたが選べます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n 箇所を置き換え</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>報告を作成しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n 行を除外</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>元に戻す(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>除外(&amp;L)</translation>
    </message>
    <message>
        <source>Save the problem report</source>
        <translation>問題の報告を保存</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportLinesModel</name>
    <message>
        <source>empty line</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>%1 stands for %2</source>
        <translation>%1 は %2 を表します</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportModel</name>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイル内の値</translation>
    </message>
    <message>
        <source>In the profile</source>
        <translation>プロファイル内の値</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>扱い</translation>
    </message>
</context>
<context>
    <name>sallyport::SettingsDialog</name>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>動作を続ける</translation>
    </message>
    <message>
        <source>Quit Sallyport</source>
        <translation>Sallyport を終了する</translation>
    </message>
    <message>
        <source>This could not be saved: %1.</source>
        <translation>保存できませんでした：%1。</translation>
    </message>
</context>
<context>
    <name>sallyport::StationWidget</name>
    <message>
        <source>It failed here. %1</source>
        <translation>ここで失敗しました。%1</translation>
    </message>
</context>
<context>
    <name>sallyport::TrafficGraph</name>
    <message>
        <source>Traffic of the last five minutes</source>
        <translation>直近 5 分間のトラフィック</translation>
    </message>
    <message>
        <source>Receiving %1, sending %2; at most %3.</source>
        <translation>受信 %1、送信 %2、最大 %3。</translation>
    </message>
    <message>
        <source>5 minutes ago</source>
        <translation>5 分前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>受信：%1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>送信：%1</translation>
    </message>
</context>
<context>
    <name>sallyport::TrustList</name>
    <message>
        <source>Not readable</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>the gateway&apos;s own certificate</source>
        <translation>ゲートウェイ自身の証明書</translation>
    </message>
    <message>
        <source>The gateway is trusted if one of this computer&apos;s authorities vouches for it.</source>
        <translation>このコンピューターの認証局のいずれかが保証すれば、ゲートウェイは信頼されます。</translation>
    </message>
    <message>
        <source>The gateway is trusted only if one of these vouches for it.</source>
        <translation>次のいずれかが保証する場合に限り、ゲートウェイは信頼されます。</translation>
    </message>
    <message>
        <source>Add what proves the gateway</source>
        <translation>ゲートウェイの身元を証明するものを追加</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>証明書 (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n certificates; the others were left out.</source>
        <translation>
            <numerusform>追加できる証明書は %n 個までです。それ以外は追加されませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>That one is in the list already.</source>
        <translation>その証明書はすでに一覧にあります。</translation>
    </message>
</context>
</TS>
