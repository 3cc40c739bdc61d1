import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';
import type { Owner } from './maildir.js';

/** Where a private Dovecot listens, keeps its state (`folder`) and finds the mail. */
export interface DovecotPlace {
  port: number;
  folder: string;
  maildir: string;
  password: string;
  owner: Owner;
  /** Takes OAuth2 tokens too, and asks here whether one is good; null: passwords alone. */
  introspectionUrl: string | null;
}

/** The configuration of a private Dovecot 2.3: IMAP without TLS on 127.0.0.1, any user name, one password, one Maildir. */
export function dovecotConf({ port, folder, maildir, password, owner, introspectionUrl }: DovecotPlace): string {
  return `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_failure_delay = 0
mail_location = maildir:${maildir}
mail_fsync = never
mail_max_userip_connections = 100
first_valid_uid = 1
${ownUserUnlessRoot()}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0 # no growing delay after wrong passwords
  }
}
service stats {
  chroot =
}
namespace inbox {
  inbox = yes
  separator = /
}
${introspectionUrl === null ? '' : tokensConf(folder)}
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${owner.uid} gid=${owner.gid} home=${maildir}
}
`;
}

const tokensConf = (folder: string) => `
auth_mechanisms = plain xoauth2
passdb {
  driver = oauth2
  mechanisms = xoauth2
  args = ${oauthFile(folder)}
}`;

/** The file that says how Dovecot asks about a token; it belongs beside the configuration. */
export const oauthFile = (folder: string) => `${folder}/oauth2.conf`;

/** The content of that file: a GET on the URL with the token behind it answers 200 with the token's user, or an error. */
export const oauthConf = (introspectionUrl: string) =>
  `introspection_mode = get\nintrospection_url = ${introspectionUrl}\nusername_attribute = user\nactive_attribute = active\nactive_value = yes\n`;

/** Only root may switch to Dovecot's own users. */
function ownUserUnlessRoot(): string {
  const { uid, username } = userInfo();
  if (uid === 0) return '';
  const group = execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim();
  return [
    `default_internal_user = ${username}`,
    `default_internal_group = ${group}`,
    `default_login_user = ${username}`,
  ].join('\n');
}
