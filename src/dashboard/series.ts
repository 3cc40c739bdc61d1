import { CASES } from './series/cases.js';
import { MAIL } from './series/mail.js';
import { MONEY } from './series/money.js';
import { QUEUE } from './series/queues.js';
import { REPLIES } from './series/replies.js';
import type { Series } from './series/series.js';
import { SERVERS } from './series/servers.js';
import { UP } from './series/up.js';

/** What `/metrics` tells of the desk beside its histograms. Users' alerts are written against these names. */
export const SERIES: readonly Series[] = [...UP, ...MAIL, ...CASES, ...MONEY, ...REPLIES, ...SERVERS, ...QUEUE];
