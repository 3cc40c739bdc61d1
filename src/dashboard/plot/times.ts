import type { Column } from './plot.js';

const TICK_HOURS = 6;
const MONDAY = 1;

/** Columns of hours (UTC), every sixth of them with its time. */
export const hourColumns = (hours: readonly Date[]): Column[] =>
  hours.map(at => ({
    name: `${dayName(at)}, ${hourName(at)}`,
    tick: at.getUTCHours() % TICK_HOURS === 0 ? hourName(at) : null,
  }));

/** Columns of days (UTC), Mondays with their date. */
export const dayColumns = (days: readonly Date[]): Column[] =>
  days.map(at => ({ name: dayName(at), tick: at.getUTCDay() === MONDAY ? dayName(at) : null }));

const dayFormat = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', month: 'short', day: 'numeric' });

/** A day as people write it: `Nov 22`. */
export const dayName = (at: Date) => dayFormat.format(at);

const hourName = (at: Date) => at.toISOString().slice(11, 16);
