import type { KeptMail } from './kept-mail.js';

export interface KeptMails {
  /** Every mail kept so far, in the order of arrival. */
  mails: KeptMail[];
  keep(mail: KeptMail): void;
  /** The oldest mail that fits and that no earlier `next` gave; rejects after `deadlineMs` (default 10 s) with what came. */
  next(fits: (mail: KeptMail) => boolean, deadlineMs?: number): Promise<KeptMail>;
}

interface Waiter {
  fits: (mail: KeptMail) => boolean;
  resolve: (mail: KeptMail) => void;
}

/** Mails in the order of their arrival, each for one who waits for it. */
export function keptMails(): KeptMails {
  const mails: KeptMail[] = [];
  const given = new Set<KeptMail>();
  const waiters = new Set<Waiter>();

  const give = (waiter: Waiter, mail: KeptMail) => {
    given.add(mail);
    waiters.delete(waiter);
    waiter.resolve(mail);
  };

  return {
    mails,
    keep: mail => {
      mails.push(mail);
      const waiter = [...waiters].find(({ fits }) => fits(mail));
      if (waiter !== undefined) give(waiter, mail);
    },
    next: (fits, deadlineMs = 10_000) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiters.delete(waiter);
          reject(new Error(`no such mail arrived within ${deadlineMs} ms; ${arrived(mails, given)}`));
        }, deadlineMs);
        const waiter: Waiter = {
          fits,
          resolve: mail => {
            clearTimeout(timer);
            resolve(mail);
          },
        };
        const kept = mails.find(mail => !given.has(mail) && fits(mail));
        if (kept !== undefined) give(waiter, kept);
        else waiters.add(waiter);
      }),
  };
}

function arrived(mails: readonly KeptMail[], given: ReadonlySet<KeptMail>): string {
  if (mails.length === 0) return 'none did';
  const list = mails.map(mail => {
    const before = given.has(mail) ? ' (given before)' : '';
    return `- to ${mail.to.join(', ')}: ${mail.header('Subject')}${before}`;
  });
  return ['these did:', ...list].join('\n');
}
