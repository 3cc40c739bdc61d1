import { z } from 'zod';

/** An OAuth2 client (RFC 6749): with a refresh token it acts for a user (§6), without one for itself (§4.4). */
export interface OAuthClient {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  readonly refreshToken: string | null;
  readonly scope: string | null;
}

/** The access tokens of one client. */
export interface Tokens {
  /**
   * A token that is good for a minute at least; one request serves all who ask at once. Throws CredentialsRefused where
   * people are needed, TokenServerAway where it may work later.
   */
  get(): Promise<string>;
  /** The mail server refused the token: the next one is a new one. */
  forget(): void;
  /** When the refresh token ends, where the server tells (UTC): after that people must log in anew. */
  endsAt(): Date | null;
  /** Whether the server has given another refresh token than the one that was set. */
  isRotated(): boolean;
}

/** The token server refuses this client or its refresh token: to try again does not help. */
export class CredentialsRefused extends Error {
  override readonly name = 'CredentialsRefused';
}

/** The token server gave no token and no refusal. */
export class TokenServerAway extends Error {
  override readonly name = 'TokenServerAway';
  readonly code = 'ETIMEDOUT';
}

const DEADLINE_MS = 10_000;
const SPARE_MS = 60_000;
const USUAL_LIFE_SECONDS = 3_600; // where the server does not say (RFC 6749 §5.1 only recommends it)

const seconds = z.coerce.number().nonnegative().finite();
const grantSchema = z.object({
  access_token: z.string().min(1),
  expires_in: seconds.default(USUAL_LIFE_SECONDS),
  refresh_token: z.string().min(1).optional(),
  refresh_token_expires_in: seconds.optional(),
});
const errorSchema = z.object({ error: z.string().regex(/^[\w.-]{1,64}$/) });

type Grant = z.infer<typeof grantSchema>;

/**
 * The tokens of a client, kept in memory alone, a new refresh token too. A provider whose refresh tokens are good for one
 * request (RFC 6749 §6) is therefore not supported across restarts: a client that acts for itself (§4.4), or a refresh token
 * that lasts, is. `now` is the clock, in ms since 1970.
 */
export function openTokens(client: OAuthClient, now: () => number): Tokens {
  let refreshToken = client.refreshToken; // some servers give a new one with every token (§6)
  let current: { readonly token: string; readonly goodUntil: number } | null = null;
  let endsAt: Date | null = null;
  let underway: Promise<string> | null = null;

  const take = (grant: Grant): string => {
    refreshToken = grant.refresh_token ?? refreshToken;
    const { refresh_token_expires_in: life } = grant;
    if (life !== undefined && life > 0) endsAt = new Date(now() + life * 1000);
    current = { token: grant.access_token, goodUntil: now() + grant.expires_in * 1000 - SPARE_MS };
    return grant.access_token;
  };
  const fetchOne = () =>
    request({ ...client, refreshToken })
      .then(take)
      .finally(() => {
        underway = null;
      });
  return {
    get() {
      if (current !== null && now() < current.goodUntil) return Promise.resolve(current.token);
      underway ??= fetchOne();
      return underway;
    },
    forget() {
      current = null;
    },
    endsAt: () => endsAt,
    isRotated: () => refreshToken !== client.refreshToken,
  };
}

async function request(client: OAuthClient): Promise<Grant> {
  const response = await post(client);
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) {
    const grant = grantSchema.safeParse(body);
    if (grant.success) return grant.data;
    throw new TokenServerAway('The token server answered without an access token.');
  }
  // 400 and 401 are about us (§5.2); anything else is the server's own trouble.
  const why = errorSchema.safeParse(body).data?.error ?? `status ${response.status}`;
  if (response.status === 400 || response.status === 401)
    throw new CredentialsRefused(`The token server refuses the OAuth2 credentials (${why}).`);
  throw new TokenServerAway(`The token server gave no token (${why}).`);
}

async function post(client: OAuthClient): Promise<Response> {
  try {
    return await fetch(client.tokenUrl, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: formOf(client),
      redirect: 'error', // the secrets are for this server alone
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
  } catch (error) {
    throw new TokenServerAway('The token server cannot be reached; is the OAUTH_TOKEN_URL right?', { cause: error });
  }
}

function formOf({ clientId, clientSecret, refreshToken, scope }: OAuthClient): URLSearchParams {
  return new URLSearchParams({
    client_id: clientId,
    ...(clientSecret === null ? {} : { client_secret: clientSecret }),
    ...(refreshToken === null
      ? { grant_type: 'client_credentials' }
      : { grant_type: 'refresh_token', refresh_token: refreshToken }),
    ...(scope === null ? {} : { scope }),
  });
}
