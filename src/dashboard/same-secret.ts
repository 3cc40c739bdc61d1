import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether two secrets are the same. It takes the same time however much of a wrong one is right, and however long it is. */
export function isSameSecret(given: string, secret: string): boolean {
  return timingSafeEqual(digest(given), digest(secret));
}

const digest = (text: string) => createHash('sha256').update(text).digest();
