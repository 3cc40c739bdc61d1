import { failedOnCustomersSide, generationsOf } from '../generations.js';
import type { RefusalRule } from '../rule.js';

/** 3.2 "User error", "Network issues on your end": the images that failed did so for a reason of the customer's. */
export const customersFailure: RefusalRule = {
  name: 'customers_failure',
  clauses: ['3.2'],
  reads: generationsOf,
  refuse: charge => {
    const failed = failedOnCustomersSide(charge);
    if (failed === 0) return null;
    return { basis: { kind: 'customers_failure', failed, images: charge.images } };
  },
};
