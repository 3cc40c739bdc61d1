/** The user name of an Authorization header by HTTP Basic (RFC 7617), up to the first colon; empty where there is none. */
export function userNameIn(authorization: string | undefined): string {
  const [, encoded = ''] = /^basic +(\S+)$/i.exec(authorization ?? '') ?? [];
  const [name = ''] = Buffer.from(encoded, 'base64').toString('utf8').split(':', 1);
  return name;
}
