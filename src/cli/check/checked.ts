/**
 * What a look at one part came to: `fine`; a `note` that people should know; `wrong`, which somebody has to set right; or
 * `away`, where a server could not be asked.
 */
export interface Checked {
  readonly part: string;
  readonly verdict: 'fine' | 'note' | 'wrong' | 'away';
  /** What is so, and what to do about it. */
  readonly says: string;
}

export const fine = (part: string, says: string): Checked => ({ part, verdict: 'fine', says });
export const note = (part: string, says: string): Checked => ({ part, verdict: 'note', says });
export const wrong = (part: string, says: string): Checked => ({ part, verdict: 'wrong', says });
export const away = (part: string, says: string): Checked => ({ part, verdict: 'away', says });
