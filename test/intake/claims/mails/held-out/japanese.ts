/*
 * Japanese mails as customers write them, labelled by what the policy makes of them. No pattern is tuned on this file: it
 * measures how well ordinary mails are read that nobody saw before.
 */

/** What a mail says: its claims, `explained` or `nothing`, a colon, the mail (`⏎` is a line break). */
export const MAILS = `
outage: 先週の土曜日、御社のサービスが午後ずっとつながりませんでした。請求書INV-2026-003255について、停止していた時間分の返金をお願いします。
outage: お世話になっております。株式会社みなとデザインの岡崎と申します。⏎11月8日、貴社APIに数時間にわたる障害が発生し、業務が止まりました。つきましてはINV-2026-004013のうち該当時間分をご返金いただきたく存じます。⏎何卒よろしくお願い申し上げます。
outage failure: 昨日サーバー落ちてましたよね?全部エラーで画像ゼロなのに料金だけ引かれてます。txn_k6shqnc0q3jkcem0 返金してください
failure: 20枚分の料金を支払いましたが、エラーになって画像が1枚も生成されませんでした。txn_03tdx7kckyiit456の返金をお願いします。
failure: 画像が出てこないのに課金されました。txn_zc32wn0n2xypqynw
failure: いつも利用しています。50枚のうち12枚がタイムアウトで失敗していましたが、50枚分請求されています。失敗した12枚分を返していただけますか。取引番号はtxn_z1c3vg9jsodkjwytです。⏎福岡市 井手
duplicate: 同じ注文で二回引き落とされています。txn_br2s2k1j60li8mwfとtxn_rgj0hca6grot59mlです。片方を返金してください。
duplicate: はじめまして、西村です。カード明細を見たら同じ金額が二重に請求されていました。注文は1回しかしていません。txn_fp0xo82yqak4ajhu
duplicate legal_threat: 二重請求の件、これで3回目の連絡です（txn_7eeqyk7yg936ehvk）。今週中に返金されなければ弁護士に相談し、法的措置を取ります。
wrong_amount: 請求金額が間違っています。料金表では4,000円のはずが6,000円請求されています。INV-2026-001040
wrong_amount: 100枚しか頼んでいないのに150枚分の料金が取られています。差額を返金してください。txn_b7zatordio3pbnma
wrong_amount: お世話になります。経理担当の堀内です。INV-2026-001151の単価が公表価格より高く計算されているようです。過払い分のご返金をお願いいたします。
unauthorized: この決済は私ではありません。カードを不正利用されたようです。txn_r1dfgtn5v8aw4xw3
unauthorized: アカウントを乗っ取られて勝手に画像を作られました。身に覚えのない請求なので返金をお願いします。txn_zmykrhk99nx7l7j1 中野
unauthorized chargeback: APIキーが盗まれて第三者に使われました。INV-2026-008151はうちの利用ではありません。カード会社にはチャージバックを申請済みです。
chargeback: txn_fnkg6lccrqt1a2xfの支払いについて、カード会社に異議申し立てをしました。現在チャージバックの手続き中です。
legal_threat: 返金に応じていただけない場合は、消費者庁に通報のうえ訴訟を起こします。INV-2026-002816 期限は11月末日とします。
dissatisfaction: できあがった画像がひどすぎます。指が6本あるし顔も崩れてます。お金返してください txn_rc51lphghhks3kzg
dissatisfaction: 大変申し上げにくいのですが、仕上がりの品質がイメージと全く違い、仕事には使えませんでした。txn_rtee0xp0vgkfga2qについて返金は可能でしょうか。宜しくお願い致します。 藤代
own_mistake: 画像サイズの指定を縦横逆にしてしまいました。完全に私の勘違いですが、txn_vygebiav98rx98kcは返金してもらえませんか。
own_mistake: プログラムの設定を私が間違えて、一晩中リクエストを送り続けてしまいました。こちらの不注意ですが、INV-2026-007837を少しでも返していただけると助かります。
own_network: 新幹線の中で作業していて、トンネルでこちらの電波が切れてしまい受け取れませんでした。txn_f41jei633rbo6ejiの返金は難しいでしょうか。
own_network: お世話になっております。弊社側のネットワーク障害により通信が切断され、画像を受け取れませんでした。txn_rhbk123jxma731dbにつきましてご返金の可否をご教示ください。
price_change: きのう買ったばかりなのに今日から半額って…差額だけでも戻してもらえませんか txn_328s063rrttx07sl
price_change: 11月から料金が安くなったと知りました。10月分のINV-2026-008739は値下げ前の価格で支払っています。新価格との差額をご返金いただけないでしょうか。町田
account_ended: 利用規約に反したとのことで突然アカウントが凍結されました。支払い済みのINV-2026-005904の料金を返金してください。須田
account_ended: 先日アカウントを解約しました。解約前に支払ったINV-2026-002368の料金の返金を希望します。
never_charged: 昨日何件かリクエストが失敗しました。請求はされていないのは確認しましたが、迷惑料のようなものはいただけますか。INV-2026-002001
never_charged: エラーになった分は課金されてないんですけど、時間を無駄にしたので何か補償ないですか txn_6jm5jeny9cx0l1yn
wants_credit: 返金ではなく、次回使えるクレジットでいただけますか。txn_ag3a2f8ezfc3y35c
failure wants_credit: txn_uypf53gupjopflbmで5枚が生成エラーになり、料金は引かれていました。現金の返金は不要なので、今後の利用に使えるポイントとしてアカウントに付けてもらえると嬉しいです。 さくら
takes_back: 気が変わりましたので、txn_mvu3gz517ifskotcの返金は結構です。
takes_back: 先ほどの返金のお願いですが、解決しましたのでキャンセルでお願いします。txn_e4vkvfd5xhzbxyc5
statutory_withdrawal: クーリングオフを通知します。契約番号INV-2026-003220⏎令和8年11月20日⏎大阪市北区 田所美佐子
statutory_withdrawal: 法律で認められた契約解除権に基づき、本契約を撤回いたします。txn_q91hx7a1vk69xgir
wants_other: 経費精算のため、INV-2026-009111の領収書を発行していただけますでしょうか。
wants_other: お世話になっております。INV-2026-001028の宛名を「株式会社ヤマト陶器」に変更した領収書を発行していただきたいです。
wants_other: txn_aiqt4bm89rawq211の画像、とても素敵でした！ありがとうございました。
wants_other: txn_2wwangqsujtf3ormで作った画像の解像度を上げる方法を教えてください。
explained: 町内会の餅つき大会のチラシ用でしたが、役員会で今年は回覧板だけにすると決まりました。txn_et1ze0f08aguoqmgを返金していただけますか。
explained: 取引先の都合で案件がなくなってしまい、作成した画像を使わないことになりました。INV-2026-006594の返金をご検討いただけないでしょうか。⏎合同会社つばめ 小林
explained: 二重請求ではないのですが、急に海外赴任が決まり、副業の雑貨店を閉めることにしました。使わないままのtxn_yibrlcrjqdgs5psmについて返金をお願いしたいです。
explained: 息子に許可してアカウントを使わせていたのですが、学校の課題自体がなくなったそうです。txn_2n004gkfk877i3y7は返してもらえますか？
explained: 障害のときは返金されると友人から聞きました。私の場合は、母の入院で個展を取りやめたので画像を使わなくなりました。txn_ychxf4s7afr2vtht
explained: 弁護士ですが私用です。妻の還暦祝いのアルバム用に作ったところ、写真館に頼むことになりました。txn_qhv9ah5a8ja4g73fの返金を希望します。
nothing: txn_qvk6pt5e6iqjl1mlの返金をお願いします。
nothing: 返金希望 INV-2026-009149
nothing: ご連絡の件、番号はtxn_ygujspyu0dd2acgyです。よろしくお願いします。⏎⏎> 取引番号をお知らせください。⏎> 画像は生成されましたか？
nothing: いつも大変お世話になっております。山城と申します。⏎下記取引の返金をお願いいたします。⏎txn_21f3rh2e2w0gning⏎お手数をおかけしますが、何卒よろしくお願いいたします。
nothing: お金返して！！txn_h61wehmp0bo30gd6
nothing: INV-2026-004591の返金をクレジットカードにお願いできますでしょうか。ご連絡お待ちしております。 原
`;

/** Answers to the question whether a refund request in the account's name was its owner's. */
export const CONFIRMATIONS = `
yes: はい、私です。
yes: はい
yes: 私が依頼したもので間違いありません。よろしくお願いします。西村
no: いいえ、私ではありません。
no: 返金なんて頼んでません。誰かのなりすましだと思います
no: 私じゃないです
unclear: これは何のメールですか？
unclear: もしかすると妻かもしれません。確認してまた連絡します。
`;

/** Mails without an ID: whether they ask or complain about money or charges at all. */
export const REQUESTS = `
request: クレジットカードから知らないうちにお金が引かれているのですが
request: 返金してほしいのですが、どうすればいいですか？
request: 先月の請求額が高すぎます。内訳を説明してください。
request: 料金を払ったのに画像が届きません。お金を返してください。
request: 取引番号が分からないのですが、先週の支払いを取り消したいです。
other: APIの使い方を教えてください。Pythonで試しています。
other: 弊社のオフィス用ウォーターサーバーのご案内です。無料でお試しいただけます。
other: パスワードを忘れてログインできません。
other: 迅速なご対応ありがとうございました。助かりました。
other: 生成した画像を同人誌の表紙に使ってもいいですか？著作権について知りたいです。
`;
