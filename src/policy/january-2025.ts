import { duplicateCharge } from './grounds/duplicate-charge.js';
import { incorrectAmount } from './grounds/incorrect-amount.js';
import { serviceOutage } from './grounds/service-outage.js';
import { technicalFailure } from './grounds/technical-failure.js';
import type { Policy } from './policy.js';
import { alreadyRefunded } from './refusals/already-refunded.js';
import { chargeback } from './refusals/chargeback.js';
import { closedAccount } from './refusals/closed-account.js';
import { customersFailure } from './refusals/customers-failure.js';
import { maintenance } from './refusals/maintenance.js';
import { neverCharged } from './refusals/never-charged.js';
import { nothingCharged } from './refusals/nothing-charged.js';
import { outageNotShown } from './refusals/outage-not-shown.js';
import { ownNetwork } from './refusals/own-network.js';
import { priceAtTheTime } from './refusals/price-at-the-time.js';
import { shortOutage } from './refusals/short-outage.js';
import { successfulImages } from './refusals/successful-images.js';
import { termsViolation } from './refusals/terms-violation.js';
import { testKey } from './refusals/test-key.js';
import { thirdParty } from './refusals/third-party.js';
import { timeLimit } from './refusals/time-limit.js';
import { userError } from './refusals/user-error.js';

/** The refund policy as published, "Last Updated: January 2025". Read it from top to bottom: so it is applied. */
export const JANUARY_2025: Policy = {
  version: '2025-01',
  effectiveFrom: '2025-01-01T00:00:00Z',
  constants: {
    daysToAsk: 30, // 4.1
    extendedDowntimeMinutes: 60, // 3.1
    paidCasesBeforeReview: 3,
    questionsBeforeReview: 2, // 4.2
  },
  bars: [timeLimit, chargeback], // 4.1, 7
  grounds: [duplicateCharge, incorrectAmount, technicalFailure, serviceOutage], // 3.1
  refusalsByFact: [
    alreadyRefunded, // 3.1
    nothingCharged, // 8
    testKey, // 9
    thirdParty, // 3.2, 12
    maintenance, // 3.1
    shortOutage, // 3.1, 5
    customersFailure, // 3.2
  ],
  refusalsByWord: [
    outageNotShown, // 3.1, 5
    termsViolation, // 3.2
    closedAccount, // 10
    userError, // 3.2
    ownNetwork, // 3.2
    priceAtTheTime, // 3.2, 11
    neverCharged, // 8
    successfulImages, // 3.2
  ],
};
