import { seriesOf } from './series.js';

const { gauge } = seriesOf(({ waits }) => waits);
const STANDINGS = ['ok', 'refused', 'away'] as const;

/** How the servers stand that the workers use. One that was not tried yet has no samples. */
export const SERVERS = [
  gauge(
    'refund_desk_connection',
    'How the last attempt to use a server ended: 1 for its standing (refused: the credentials), 0 for the others.',
    ['part', 'standing'],
    ({ connections }) =>
      connections.flatMap(({ part, standing }) =>
        STANDINGS.map(one => ({ labels: { part, standing: one }, value: Number(one === standing) })),
      ),
  ),
  gauge(
    'refund_desk_credentials_expire_seconds',
    'How long the credentials of a server still hold, below 0 once they have ended; absent where they are not known to end.',
    ['part'],
    ({ connections }, { now }) =>
      connections.flatMap(({ part, expiresAt }) =>
        expiresAt === null ? [] : [{ labels: { part }, value: (expiresAt.getTime() - now.getTime()) / 1000 }],
      ),
  ),
];
