import { isLoopback } from './values.js';

/** What is wrong only with another setting, each as a sentence; found whatever else is wrong. */
export function problemsTogether(given: Readonly<Record<string, string | undefined>>): string[] {
  const { IMAP_HOST: imap, SMTP_HOST: smtp, DASHBOARD_HOST: dashboard } = given;
  const refunds = (given['REFUNDS_ADDRESS'] ?? 'refunds@imaginator.com').toLowerCase();
  const support = (given['SUPPORT_ADDRESS'] ?? 'support@imaginator.com').toLowerCase();
  const isRemote = (host: string | undefined) => !isLoopback(host ?? 'localhost');
  const inTheClear = 'may be "off" only for a loopback host: passwords would travel in the clear';
  return [
    ...(imap !== undefined && given['IMAP_USER'] === undefined ? ['IMAP_USER is required with IMAP_HOST'] : []),
    ...(imap !== undefined && given['IMAP_PASSWORD'] === undefined && given['IMAP_OAUTH_TOKEN_URL'] === undefined
      ? ['IMAP_PASSWORD is required with IMAP_HOST, or IMAP_OAUTH_TOKEN_URL for OAuth2']
      : []),
    ...(['IMAP', 'SMTP'] as const).flatMap(protocol => oauthProblems(protocol, given)),
    ...((given['IMAP_DONE_MAILBOX'] ?? 'Processed') === (given['IMAP_MAILBOX'] ?? 'INBOX')
      ? ['IMAP_DONE_MAILBOX must be another mailbox than IMAP_MAILBOX: filing there would bring every mail back']
      : []),
    ...(given['IMAP_TLS'] === 'off' && isRemote(imap) ? [`IMAP_TLS ${inTheClear}`] : []),
    ...(given['SMTP_TLS'] === 'off' && isRemote(smtp) ? [`SMTP_TLS ${inTheClear}`] : []),
    ...(refunds === support
      ? [
          'SUPPORT_ADDRESS must be another address than REFUNDS_ADDRESS: alerts would come back to the desk, and reach nobody',
        ]
      : []),
    ...(isRemote(dashboard) && given['DASHBOARD_PASSWORD'] === undefined
      ? ['DASHBOARD_PASSWORD is required where DASHBOARD_HOST is not a loopback host']
      : []),
  ];
}

/** OAuth2 needs a client; with a refresh token it acts for a user, without one the client acts by its own secret. */
function oauthProblems(protocol: 'IMAP' | 'SMTP', given: Readonly<Record<string, string | undefined>>): string[] {
  const of = (name: string) => given[`${protocol}_OAUTH_${name}`];
  if (of('TOKEN_URL') === undefined) {
    const other = ['CLIENT_ID', 'CLIENT_SECRET', 'REFRESH_TOKEN', 'SCOPE'].find(name => of(name) !== undefined);
    return other === undefined ? [] : [`${protocol}_OAUTH_${other} is set without ${protocol}_OAUTH_TOKEN_URL`];
  }
  return [
    ...(of('CLIENT_ID') === undefined
      ? [`${protocol}_OAUTH_CLIENT_ID is required with ${protocol}_OAUTH_TOKEN_URL`]
      : []),
    ...(of('CLIENT_SECRET') === undefined && of('REFRESH_TOKEN') === undefined
      ? [
          `${protocol}_OAUTH_CLIENT_SECRET or ${protocol}_OAUTH_REFRESH_TOKEN is required with ${protocol}_OAUTH_TOKEN_URL`,
        ]
      : []),
    ...(given[`${protocol}_PASSWORD`] === undefined
      ? []
      : [`${protocol}_PASSWORD and ${protocol}_OAUTH_TOKEN_URL are both set; keep one`]),
    ...(given[`${protocol}_USER`] === undefined
      ? [`${protocol}_USER is required with ${protocol}_OAUTH_TOKEN_URL`]
      : []),
  ];
}
