import type { Language } from '../wording.js';
import { DUPLICATE, NEVER_CHARGED, PRICE_CHANGE, WRONG_AMOUNT } from './billing.js';
import { CONFIRMATION } from './confirmation.js';
import { COURTESY } from './courtesy.js';
import { WANTS_OTHER } from './other.js';
import { CHARGEBACK, LEGAL_THREAT, UNAUTHORIZED } from './person.js';
import { ACCOUNT_ENDED, DISSATISFACTION, OWN_MISTAKE, OWN_NETWORK } from './reasons.js';
import { BILLING, REFUND } from './refund.js';
import { FAILURE, OUTAGE } from './service.js';
import { STATUTORY_WITHDRAWAL, TAKES_BACK, WANTS_CREDIT } from './wishes.js';

/** Japanese, plain and polite, in whatever script a word is typed. */
export const JAPANESE: Language = {
  spaced: false,
  hearsay: [
    // Chinese, whose words share the characters: no kana, and what Japanese does not write
    '^(?=[^ぁ-ゖァ-ヺ]{0,1000}$)(?=.{0,1000}[你您我们們这這吗嗎呢吧没沒还還图圖钱錢账发發么麼为為谢謝]).*',
    '(規約|ポリシー|利用規約|規定|faq|サイト|ホームページ|ヘルプ)(に|で|上)(は|も)?.{0,40}(とあり|とあ|と書' +
      '|と記載|となって|と定め|と明記)[^。]{0,6}',
    '(本メール|このメール|当メール)(は|に|には).{0,20}(機密|秘密|宛先|意図).*',
  ],
  claims: {
    outage: OUTAGE,
    failure: FAILURE,
    duplicate: DUPLICATE,
    wrong_amount: WRONG_AMOUNT,
    unauthorized: UNAUTHORIZED,
    chargeback: CHARGEBACK,
    legal_threat: LEGAL_THREAT,
    dissatisfaction: DISSATISFACTION,
    own_mistake: OWN_MISTAKE,
    own_network: OWN_NETWORK,
    price_change: PRICE_CHANGE,
    account_ended: ACCOUNT_ENDED,
    never_charged: NEVER_CHARGED,
    wants_credit: WANTS_CREDIT,
    takes_back: TAKES_BACK,
    statutory_withdrawal: STATUTORY_WITHDRAWAL,
    wants_other: WANTS_OTHER,
  },
  refund: REFUND,
  billing: BILLING,
  confirmation: CONFIRMATION,
  courtesy: COURTESY,
};
