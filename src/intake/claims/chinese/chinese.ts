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
import { inBothScripts } from './words.js';

/** Chinese in simplified and traditional characters, with some words of Taiwan and of Hong Kong. */
export const CHINESE: Language = {
  spaced: false,
  hearsay: inBothScripts([
    '^(?=.{0,1000}[ぁ-ねは-ゖァ-ヺ]).*', // Japanese, whose words share the characters
    '(条款|政策|规定|官网|网站|说明|协议|页面|文档)(上|里|中)?(说|写|提到|规定|表示|注明|讲|里说' +
      '|写明)[^,，;；:：]{0,40}',
    '(你们|贵司|贵公司|你哋)(说|写|讲|写着|写明|标榜|承诺|声称|宣称|保证)(过|的是|着)?(?![0-9])[^,，;；:：]{0,40}',
    '(本邮件|此邮件)(.{0,10})(机密|保密|收件人).*',
  ]),
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
