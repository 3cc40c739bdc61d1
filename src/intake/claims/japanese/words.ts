/* Words that several phrases share, as alternatives, with the ways in which they are written. */

export const IMAGE =
  '(画像|写真|イラスト|絵|ファイル|作品|成果物|サムネイル|png|jpe?g|zip|データ|生成物|結果|出力|デザイン)';
export const REQUEST = '(リクエスト|依頼|注文|オーダー|呼び出し|呼出し|ジョブ|生成|処理|api|コール|取引|ダウンロード)';
export const SERVICE =
  '(サービス|サーバー?|鯖|api|システム|サイト|プラットフォーム|エンドポイント|imaginator|そちら|御社|貴社)';
/** Taken as money. */
export const CHARGED =
  '(請求|引き?落と|引落|課金|決済|支払|払|取られ|取ら|引かれ|徴収|計上|チャージ|買わされ|かか(って|った))';
export const CHARGE = '(請求書?|引き?落とし|課金|決済|支払い?|料金|取引|明細|チャージ|代金|購入)';
export const NUMBER = '([0-9]{1,6}|[一二三四五六七八九十百]{1,4}|数|半分|半数|何|大半|ほとんど)';
export const TWICE =
  '([2-9]回|[二三四五]回|2度|二度|[2二]重|ダブル|だぶ|ダブって|重複|複数回|何度も|もう一度|もう一回|[2-9]つ' +
  '|[2二]件|二つ)';
/** What somebody else takes into use. */
export const MEANS = '(カード|キー|アカウント|垢|クレカ|口座|パスワード|認証情報|トークン|鍵)';
export const MY = '(私|僕|俺|うち|自分|弊社|当方|当社|わたし|わたくし|ウチ|こちら|我が?家|自宅|自社|社内|会社|家|職場)';
/** "does not", "did not", "is not", as the end of a verb. */
export const NOT =
  '(ない|なかった|ません|ませんでした|ず|なくて|なく|ねえ|ねー|ておらず|ていない|てない|ていません|ておりません)';
