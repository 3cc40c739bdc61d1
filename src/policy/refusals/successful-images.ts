import { failedAtAll, generationsOf } from '../generations.js';
import type { RefusalRule } from '../rule.js';

/** 3.2 "Successfully generated images, regardless of quality": no image failed; no rows are no evidence of a failure. */
export const successfulImages: RefusalRule = {
  name: 'successful_images',
  clauses: ['3.2'],
  reads: generationsOf,
  refuse: charge => (failedAtAll(charge) === 0 ? { basis: { kind: 'all_delivered', images: charge.images } } : null),
};
