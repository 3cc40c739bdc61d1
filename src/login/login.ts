import type { Config } from '../config.js';
import { type OAuthClient, openTokens, type Tokens } from './tokens.js';

/** How to log in to a mail server: with a password, or with OAuth2 tokens that are fetched when they are needed. */
export type Login =
  | { readonly kind: 'password'; readonly user: string; readonly password: string }
  | { readonly kind: 'tokens'; readonly user: string; readonly tokens: Tokens };

/**
 * The login of a protocol in this environment; null where no user is set. `now` is the clock, in ms since 1970. All who log
 * in by the same OAuth2 client as the same user share its tokens within this process.
 */
export function loginOf(config: Config, protocol: 'IMAP' | 'SMTP', now: () => number): Login | null {
  const user = config[`${protocol}_USER`];
  if (user === undefined) return null;
  const client = clientOf(config, protocol);
  if (client !== null) return { kind: 'tokens', user, tokens: tokensOf(client, user, now) };
  return { kind: 'password', user, password: config[`${protocol}_PASSWORD`] ?? '' };
}

// One for the whole process: where each refresh token is good for one request (RFC 6749 §6, §10.4), two who hold the same one
// revoke each other's, and the alerts would end the replies.
const opened = new Map<string, Tokens>();

function tokensOf(client: OAuthClient, user: string, now: () => number): Tokens {
  const { tokenUrl, clientId, clientSecret, refreshToken, scope } = client;
  const key = JSON.stringify([tokenUrl, clientId, clientSecret, refreshToken, scope, user]);
  const known = opened.get(key);
  if (known !== undefined) return known;
  const tokens = openTokens(client, now);
  opened.set(key, tokens);
  return tokens;
}

function clientOf(config: Config, protocol: 'IMAP' | 'SMTP'): OAuthClient | null {
  const tokenUrl = config[`${protocol}_OAUTH_TOKEN_URL`];
  const clientId = config[`${protocol}_OAUTH_CLIENT_ID`];
  if (tokenUrl === undefined || clientId === undefined) return null;
  return {
    tokenUrl,
    clientId,
    clientSecret: config[`${protocol}_OAUTH_CLIENT_SECRET`] ?? null,
    refreshToken: config[`${protocol}_OAUTH_REFRESH_TOKEN`] ?? null,
    scope: config[`${protocol}_OAUTH_SCOPE`] ?? null,
  };
}
