import type { CaseState } from './decision.js';

/**
 * What a mail from the owner does to the case that it answers: it is read together with the mails before it, it reopens
 * the case for a person, it is only recorded, or it is a case of its own that is linked to this one.
 */
export type FollowUp = 'together' | 'reopens' | 'recorded' | 'own_case';

/** What the answer brings that matters here. */
export interface FurtherMail {
  readonly namesNewId: boolean;
  readonly takesBack: boolean;
  readonly isDocumented: boolean;
  readonly callsForAPerson: boolean;
}

/**
 * 4.2, 4.3: an answer to a question is read together with what was asked; a new ID elsewhere is a new request, but not in
 * a withdrawal. A denial is reopened by any answer, a denial in part by the documentation that our reply asked for, a
 * payment by words that call for a person; thanks for it change nothing.
 */
export function followUpTo(state: CaseState, mail: FurtherMail): FollowUp {
  if (state === 'needs_info') return 'together';
  if (mail.namesNewId && !mail.takesBack) return 'own_case';
  switch (state) {
    case 'needs_review':
    case 'needs_verification':
      return 'together';
    case 'denied':
      return mail.takesBack ? 'recorded' : 'reopens';
    case 'partially_approved':
      return mail.callsForAPerson || (mail.isDocumented && !mail.takesBack) ? 'reopens' : 'recorded';
    case 'approved':
      return mail.callsForAPerson ? 'reopens' : 'recorded';
    case 'withdrawn':
      return mail.takesBack ? 'recorded' : 'own_case';
  }
}
