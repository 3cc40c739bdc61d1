/*
 * Japanese mails on which the patterns were tuned; in the format of `labelled-mails.ts`.
 */
export const MAILS = `
outage: お世話になっております。⏎請求書 INV-2026-004217 の期間中、御社のサービスが数時間にわたり停止しておりました。停止時間分の返金をお願いいたします。⏎株式会社みなと企画　佐藤
outage: 火曜日ずっとapi落ちてたんだけど その日の分返して
outage: 月曜は編集部全員がそちらのサーバーにつながらず、7時間仕事になりませんでした。INV-2026-003108
outage failure: 木曜日の障害のせいで、txn_h3k8w2pd5nz7r0aq の画像は一枚も生成されませんでした。
failure: txn_9fk2mq7xl4bt1cvz の画像4枚がすべてエラー500で失敗したのに、料金が引かれています。返金をお願いします。
failure: 6枚頼んだのに2枚しか来てない。残りは？？ txn_b7v1c9xy4mq2lt6e
failure: 届いたファイルは0バイトで開けませんでした。txn_9fk2mq7xl4bt1cvz の金額をカードに戻してください。
failure: 拝啓　txn_h3k8w2pd5nz7r0aq につきまして、リクエストがタイムアウトとなり、成果物を受領できておりません。ご返金賜りますようお願い申し上げます。敬具⏎高橋 誠一
failure: 三つの回線で試しましたので、こちらの通信の問題ではありません。サーバーからエラーが返ってきて画像が出ません。
failure: 弁護士をしており、講演資料に画像を使っていますが、3枚が届いていません。⏎⏎よろしくお願いいたします。⏎中村法律事務所⏎弁護士　中村 彩
duplicate: 同じ注文で二回引き落とされています。時刻も金額も同じです。txn_9fk2mq7xl4bt1cvz と txn_h3k8w2pd5nz7r0aq
duplicate: 二重請求されてる！！返して！！
duplicate: 請求書 INV-2026-004217 に同一のリクエストが重複して記載されております。片方をお取り消しいただけますでしょうか。
duplicate failure: 画像が届かないうえに、その代金を2回も取られました。txn_b7v1c9xy4mq2lt6e
wrong_amount: 料金表では1枚0.04なのに0.09請求されました。txn_9fk2mq7xl4bt1cvz
wrong_amount: 請求書 INV-2026-004217 の合計が間違っているようです。当方の計算では48.00ではなく42.50になります。ご確認ください。
wrong_amount: なんで3枚で2.40？？高すぎ、計算おかしいでしょ
wrong_amount duplicate: INV-2026-003108 に誤りが二つあります。同じ依頼が二重に計上されており、もう一件は単価が違います。
unauthorized: この支払いには身に覚えがありません。誰かが私のカードを使っています。txn_h3k8w2pd5nz7r0aq
unauthorized: アカウント乗っ取られて知らない画像が何百枚も作られてる
unauthorized: 弊社のAPIキーが公開リポジトリから漏れ、週末の間ずっと第三者に使われておりました。INV-2026-005590
unauthorized: 退職した社員がキーを持ち出し、許可なく使い続けています。
unauthorized chargeback: この請求は私のものではありません。財布を盗まれました。カード会社がすでにチャージバックの手続きを始めています。
chargeback: 金曜までに返事がなければ、カード会社に支払いの取り消しを依頼します。txn_9fk2mq7xl4bt1cvz
chargeback: もうpaypalで異議申し立てしました
chargeback: txn_b7v1c9xy4mq2lt6e についてはチャージバックを申請中ですが、できれば御社と直接解決したいです。
chargeback failure: 画像は一枚も来ずエラーばかり。返金しないならチャージバックします。
legal_threat: 10日以内に入金が確認できない場合は、弁護士に一任いたします。INV-2026-004217
legal_threat: 詐欺だろこれ　消費者センターに通報するから
legal_threat dissatisfaction: ひどい出来の画像でした。返金しないなら法廷で会いましょう。
legal_threat: txn_h3k8w2pd5nz7r0aq を返金いただけないときは、少額訴訟を起こします。大阪市　山本
dissatisfaction: 仕上がりが全然気に入りません。説明した内容とまったく違います。txn_9fk2mq7xl4bt1cvz の返金を希望します。
dissatisfaction: 手の指が6本あるんですけど本気？ txn_b7v1c9xy4mq2lt6e
dissatisfaction: 解像度が低すぎて印刷に使えず、色も安っぽいです。⏎以上、よろしくお願いします。
dissatisfaction: 画像は全部届いていて、そこは問題ないのですが、ぼやけていて汚いです。
own_mistake: 間違えて10のところを100と入力してしまいました。私のミスです。何とかなりませんか。txn_9fk2mq7xl4bt1cvz
own_mistake: すみません、スクリプト止め忘れて一晩中ループしてました
own_mistake: 弊社のインターンが誤って別のモデルを選択いたしました。INV-2026-003108 について特別にご返金いただくことは可能でしょうか。
own_mistake: 盗まれたわけではありません。開発者には私がキーを渡していました。ただパラメータの設定を間違えただけです。
own_network: ダウンロード中にうちのWi-Fiが切れて、画像を受け取れませんでした。txn_h3k8w2pd5nz7r0aq
own_network: 弊社のファイアウォールが応答を遮断していたことが後で分かりました。それでも txn_9fk2mq7xl4bt1cvz を返金していただけますか。
own_network: その日は道路工事で家のネットが使えなくて何も落とせなかった
price_change: 購入の2日後に値下げされました。txn_b7v1c9xy4mq2lt6e との差額を返してください。
price_change: 今日は0.02なのに先週は0.04払った。ずるい
price_change: 1月の値上げについて何の連絡もありませんでした。INV-2026-004217 は旧料金でお願いします。
account_ended: アカウントを停止されたので、お金を返してください。txn_9fk2mq7xl4bt1cvz
account_ended: 先週アカウントを解約いたしましたので、INV-2026-005590 のご返金をお願いいたします。⏎経理部　小林
account_ended: 退会したから10月分返して
never_charged: 失敗したリクエストが請求されていないのは分かっていますが、無駄にした時間の補償がほしいです。
never_charged: 失敗した画像はタダだったけど それでも何かお詫びがほしい
never_charged: エラーになった呼び出しには課金されていませんでした。それでもその分の補償をいただきたいです。
wants_credit failure: 2枚が生成されませんでした。振込の代わりに、今後使えるクレジットでいただければと思います。txn_h3k8w2pd5nz7r0aq
wants_credit: カードへの返金より、Imaginatorの残高に入れてもらうほうがいいです。txn_9fk2mq7xl4bt1cvz
wants_credit: お金じゃなくてポイントでもらえます？来月使うんで
takes_back: 解決しましたので、txn_9fk2mq7xl4bt1cvz の返金依頼を取り下げます。ありがとうございました。
takes_back: さっきのメールは忘れて　返金もういらない
takes_back: INV-2026-004217 の返金申請は撤回いたします。お手数をおかけしました。
statutory_withdrawal: 11月3日の契約について、クーリングオフいたします。txn_b7v1c9xy4mq2lt6e
statutory_withdrawal: クーリング・オフ制度を使います。確認お願いします
statutory_withdrawal: 通知書⏎消費者の権利に基づき、INV-2026-005590 に係る契約の申込みを期間内に撤回し、契約を解除します。⏎氏名　渡辺 和子⏎日付　2026年11月12日
wants_other: INV-2026-004217 の請求書の写しを送っていただけますか。税理士に必要です。
wants_other: INV-2026-003108 に弊社の登録番号が入っておりません。T1234567890123 を入れて再発行をお願いいたします。
wants_other: 引っ越したので INV-2026-005590 の住所を直してください。横浜市港区8番地です
wants_other: txn_9fk2mq7xl4bt1cvz の画像、とても素敵でした。お礼が言いたかっただけです。
wants_other: txn_h3k8w2pd5nz7r0aq のシード値を教えてもらえますか？返金の話ではありません。
explained: クライアントがその日の午後にキャンペーンを中止し、画像が不要になりました。txn_9fk2mq7xl4bt1cvz の返金をお願いします。
explained: 二重請求ではないことは承知しています。上司が途中で二つ目の企画をやめたのです。txn_h3k8w2pd5nz7r0aq
explained: 規約には障害は返金対象とありますが、今回はその話ではありません。展示会が来年に延期になったのです。INV-2026-004217
explained: 娘がタブレットで遊んでて、使っていいとは言ってあるけど、こんなに画像はいらないです
explained: 最初の百枚は無料だと思っていました。
explained: 学生で今月は家賃が払えません。txn_b7v1c9xy4mq2lt6e を特別に何とかしていただけませんか。
explained: 不正アクセスではありません。こちらがキーを渡した外注先が、約束した予算を大幅に超えてしまいました。
explained: 結局カメラマンに頼むことにしました。⏎⏎2026年11月4日 Refund Desk:⏎> 二重に請求されましたか、それとも画像の生成に失敗しましたか。
explained: 招待状に使う予定だった結婚式が中止になりました。
nothing: お世話になっております。txn_9fk2mq7xl4bt1cvz の返金をお願いいたします。⏎何卒よろしくお願い申し上げます。⏎鈴木 恵子
nothing: 金返せ！！ txn_h3k8w2pd5nz7r0aq
nothing: INV-2026-004217
nothing: すみません、txn_b7v1c9xy4mq2lt6e のお金を返してほしいです〜
nothing: クレジットカードに返金してください。txn_9fk2mq7xl4bt1cvz
nothing: 残高でも現金でも、どちらでもかまいません。
nothing: クレジットはいりません。お金で返してください。
nothing: 請求書 INV-2026-005590 を添付いたします。11月30日までにご返金ください。なお、一切の権利を留保いたします。
nothing: 返金の件、その後いかがでしょうか。⏎⏎> 銀行でチャージバックを行うと、アカウントは停止されます。⏎> 画像へのご不満は返金の対象外です。
nothing: 返金よろ txn_h3k8w2pd5nz7r0aq⏎⏎iPhoneから送信
`;

/** Answers to the question whether a request was really the customer’s: `yes: …`, `no: …` or `unclear: …` a line. */
export const CONFIRMATIONS = `
yes: はい、私です。
yes: うん自分です　進めてください
yes: お世話になっております。⏎私が依頼したもので間違いありません。⏎よろしくお願いいたします。⏎伊藤 健⏎⏎> お客様のお名前で返金の依頼がありました。ご本人でしょうか。
yes: そうです、本人です⏎⏎Galaxyから送信
no: いいえ、私ではありません。
no: 何も頼んでないです、別の人だと思います
no: この依頼は当方からのものではございません。破棄してください。⏎加藤⏎⏎> 「はい」または「私ではありません」とご返信ください。
unclear: 何の依頼のことでしょうか。
unclear: そうかもしれませんし、夫かもしれません。今夜聞いてみます。
unclear: INV-2026-003108 も返金してください。⏎⏎> 「はい」とご返信ください。
`;

/** Mails without any ID: `request: …` asks or complains about money or charges, `other: …` does neither. */
export const REQUESTS = `
request: お金を返してください。
request: なんでカードから引き落とされてるの？？
request: 明細にImaginatorが二つあるんですが、何ですかこれ
request: 料金を多く取られたようです。差額はどうすれば戻りますか。
request: 返金していただきたいのですが、番号が分かりません。
request: 11月3日の12.80ユーロの請求は何でしょうか。
other: 突然のご連絡失礼いたします。オフィス清掃サービスのご案内です。お打ち合わせのお時間をいただけますと幸いです。
other: 機械学習のインターンに応募いたします。履歴書を添付いたしました。
other: APIで16:9にするにはどう設定すればいいですか。ドキュメントに見当たりません。
other: お誕生日おめでとう！素敵な一年になりますように。
other: 在宅で週に50万円稼げる！今すぐクリックして億万長者に！
other: 昨日はご対応ありがとうございました。無事に動いています。
`;
