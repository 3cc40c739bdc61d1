/*
 * Japanese mails that were written by somebody else, on which the patterns were tuned last; in the format of `labelled-mails.ts`.
 */
export const MAILS = `
outage: 11月6日の夜から7日の朝まで、そちらのサイトに一切入れませんでした。顧客の案件を三つ抱えています。INV-2026-006112 からいくら差し引いてもらえますか。
outage: またサービスダウンかよ　午後ずっと使えなかったんだが。INV-2026-007730
outage: 弊社の監視記録によりますと、10月中に合計11時間の稼働停止がございました。INV-2026-007730 の減額をお願い申し上げます。⏎株式会社北斗　運用部　石川
failure: 生成押してもぐるぐる回るだけで何も出ない。残高だけ減ってる。txn_q2w8e5r1t6z9u3i7
failure: いつもお世話になっております。txn_m4n7b2v6c1x9y5a3 で12点お願いしたうち、5点が不足しております。ログには「internal_error」とありました。この5点分のご返金をお願いいたします。⏎砂丘出版　森
failure: PNGが破損していて、どのソフトでも開けません。txn_q2w8e5r1t6z9u3i7
failure: お金は払ったのに何も受け取っていません。txn_k8j5h2g9f6d3s1a4
failure dissatisfaction: 3枚は出力されず、残りの2枚も幼稚園児の落書きみたいでした。txn_m4n7b2v6c1x9y5a3
failure: 失敗したリクエストは無料と書いてあるのに、落ちた私のリクエストはなぜ課金されたのですか。txn_k8j5h2g9f6d3s1a4
duplicate: クリックは一回なのに請求が二つ来ています。どういうことでしょうか。txn_q2w8e5r1t6z9u3i7 / txn_m4n7b2v6c1x9y5a3
duplicate: 明細を確認したところ、11月11日の注文がもう一度引き落とされておりました。余分に支払った分をお返しください。⏎経理　松本
duplicate chargeback: 同じものに2回払わされた。対応しないなら銀行に頼んで取り消してもらう
wrong_amount: プレミアムの料金になっていますが、使っているのはベーシックだけです。txn_k8j5h2g9f6d3s1a4
wrong_amount: INV-2026-007730 では130枚となっていますが、実際は13枚です。ゼロが一つ多いのではないでしょうか。税理士　田村
wrong_amount wants_credit: 取りすぎです。差額は次の画像に使えるように残高にしておいてください、振込はいりません
unauthorized: 今朝、Visaの明細にImaginatorからの請求がありました。御社のことは知りませんし、買い物をしたこともありません。なぜ私のカード番号をご存じなのですか。
unauthorized: ルーマニアから誰かがログインして勝手に画像作りまくってる。私じゃない
unauthorized: 11歳の息子が私に無断でカバンからカードを取り出し、支払いに使ってしまいました。txn_q2w8e5r1t6z9u3i7
chargeback: カード会社に支払いの異議を申し立てようかと考えています。txn_m4n7b2v6c1x9y5a3
chargeback: 三井住友カードがこの取引の調査をすでに始めました。受付番号4471です。その前に解決しませんか。
legal_threat: 訴訟に踏み切る前の最後の通告です。txn_k8j5h2g9f6d3s1a4
legal_threat: うちの顧問弁護士がもう動いてます。連絡が行くと思います
legal_threat: 国民生活センターと消費者庁に相談します
dissatisfaction: ダックスフントを頼んだのに、キツネとソーセージの間みたいなのが来ました。祖母にはあげられません。txn_q2w8e5r1t6z9u3i7
dissatisfaction: 正直がっかりしました。顔が歪んでいて、文字も意味不明です。INV-2026-006112
dissatisfaction: クオリティ低すぎて使い物にならない
own_mistake: 私の不注意で、本番用のキーをテスト環境に入れてしまいました。txn_m4n7b2v6c1x9y5a3⏎ご迷惑をおかけします。
own_mistake: ボタン押し間違えた　プレビュー見たかっただけなのに
own_mistake: 弊社のプログラムに不具合があり、同じリクエストを何百回も送ってしまいました。御社に非はありませんが、ご配慮いただければ幸いです。INV-2026-007730
own_network: 電車の中で電波が悪く、ダウンロードが何度も途切れました。txn_k8j5h2g9f6d3s1a4
own_network: 自宅のルーターが壊れていたため、画像が手元に届きませんでした。そちらのせいではありません。txn_q2w8e5r1t6z9u3i7
price_change: サイトを見たら15日から安くなっていました。前の注文にも新しい価格を適用してもらえますか。txn_m4n7b2v6c1x9y5a3
price_change: なんで高くなったの？聞いてないんだけど。INV-2026-006112
account_ended: 垢BANされて何もできません。それなら今月使った分を全部返してください。
account_ended: 10月31日付で弊社アカウントを閉鎖いたしました。つきましては、最後の請求書 INV-2026-007730 のご返金をお待ちしております。
never_charged: 失敗した分の料金がかかっていないことは承知しております。それでもご迷惑料をいただきたいです。
never_charged: エラーの分は引かれてないけど、こっちの時間もタダじゃない。何かくれるの？
wants_credit: 私のアカウントにAPIクレジットとして入れていただければ結構です。返金は不要です。txn_q2w8e5r1t6z9u3i7
takes_back: やっぱり返金のお願いはキャンセルしてください。私の勘違いでした。
takes_back: 今朝のメールはなかったことにしてください。返金は必要なくなりました。三浦⏎⏎> INV-2026-006112 について確認中です。
statutory_withdrawal: 消費者として、法律で認められた8日間の期間内に契約を解除します。クーリングオフの通知です。txn_m4n7b2v6c1x9y5a3
statutory_withdrawal dissatisfaction: クーリングオフします！画像も粗くて使えません。txn_k8j5h2g9f6d3s1a4
wants_other: txn_q2w8e5r1t6z9u3i7 の領収書が見つかりません。もう一度送ってもらえますか。
wants_other: INV-2026-006112 の宛名が旧社名のままでした。10月から「株式会社灯台出版」に変わりましたので、修正した請求書をお願いいたします。
wants_other: txn_m4n7b2v6c1x9y5a3 のような画像を2000枚作るといくらになりますか。割引はありますか。
wants_other: txn_k8j5h2g9f6d3s1a4 のポスターが町中に貼られて大好評です。それだけお伝えしたくて。ありがとうございました！
explained: うちの団体が解散して、ポスターが要らなくなりました。txn_q2w8e5r1t6z9u3i7
explained: 祖父の九十歳のお祝いに作ったのですが、先週亡くなりました。ご配慮いただけるとありがたいです。txn_m4n7b2v6c1x9y5a3
explained: 障害もエラーもありませんでした。単に経費を節約しなければならず、先月分を返していただきたいのです。INV-2026-006112
explained: 同僚が私の指示で画像を作りましたが、取引先が代金を払ってくれません。txn_k8j5h2g9f6d3s1a4
explained: チャージバックはしていませんし、するつもりもありません。美術館が改装中で、展覧会が流れてしまったのです。INV-2026-007730
explained: 無料お試しだと思ってた
nothing: txn_m4n7b2v6c1x9y5a3 のお金を返していただけると嬉しいです。よいお年を！⏎平野 もにか
nothing: 返金希望 txn_q2w8e5r1t6z9u3i7
nothing: まいど、txn_k8j5h2g9f6d3s1a4 のお金返してもらえまっか？おおきに
nothing: 件名：返金⏎請求書番号：INV-2026-006112⏎氏名：大谷 千恵⏎元の支払い方法へ全額お願いします。
nothing: クレジットは結構です。普通にMastercardに戻してください。txn_m4n7b2v6c1x9y5a3
nothing: 番号はこちらです。txn_k8j5h2g9f6d3s1a4⏎-- ⏎障害ゼロ株式会社⏎システム障害・不正対策コンサルティング⏎⏎> 二重に請求された、または失敗した取引の番号をお知らせください。
`;

/** Answers to the question whether a request was really the customer’s: `yes: …`, `no: …` or `unclear: …` a line. */
export const CONFIRMATIONS = `
yes: 間違いありません、私が送ったメールです。
yes: はい。個人のアドレスから送りましたが、問題ありません。⏎岡田⏎⏎> ご本人の依頼でしょうか。
yes: はーい👍
no: 私ではありません。
no: 違います！まったく関係ありません。返金など頼んでいません。⏎馬場
unclear: どちら様ですか。なぜメールを送ってくるのですか。
unclear: 片方は私ですが、もう片方は知りません
unclear: 月曜まで出張中ですので、戻ってから確認します。⏎⏎> ご本人でしたら「はい」とご返信ください。
`;

/** Mails without any ID: `request: …` asks or complains about money or charges, `other: …` does neither. */
export const REQUESTS = `
request: 私のお金どこ行った
request: 画像を一枚も渡さずに口座から引き落とすとはどういうことですか。説明してください。
request: 先月の請求に納得がいきません。どなたに連絡すればよいですか。
request: 昨日払った分を返金してもらえますか。
request: 返金を受けるにはどうすればいいですか。
other: 11月のメルマガ：秋のおすすめレシピと大抽選会のお知らせ。配信停止はこちら。
other: 御社と業務提携し、弊社のCMSに技術を組み込みたいと考えております。ご担当者様をご紹介ください。
other: WindowsでPythonライブラリがImportErrorになります。ご存じですか。
other: ウルフ様、木曜の打ち合わせは15時に変更させてください。
other: 当選おめでとうございます！ビットコインボーナスを受け取って資産を増やしましょう。
`;
