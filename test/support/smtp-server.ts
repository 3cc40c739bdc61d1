import { once } from 'node:events';
import type { Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';
import { freePort } from './free-port.js';
import { keptMail } from './kept-mail.js';
import { type KeptMails, keptMails } from './kept-mails.js';
import { answerKeptMail, dataRefusal, isConfirmed, rcptRefusal, type SmtpBehaviour } from './smtp-behaviour.js';

/** An SMTP server on 127.0.0.1 without TLS that keeps every mail it takes. */
export interface SmtpSink extends Omit<KeptMails, 'keep'> {
  port: number;
  /** From the next command on; `refuse-connections` also ends the connections there are. Resolves once it is so. */
  behave(behaviour: SmtpBehaviour): Promise<void>;
  stop(): Promise<void>;
}

export interface SmtpSinkOptions {
  /** Demanded of every client; default: no authentication. */
  credentials?: { user: string; password: string };
  /** Default `accept`. */
  behaviour?: SmtpBehaviour;
}

/** Starts the server on a free port. It greets each new client after 0.1 s, as smtp-server always does. */
export async function startSmtpServer(options: SmtpSinkOptions = {}): Promise<SmtpSink> {
  const port = await freePort();
  const state: State = { behaviour: options.behaviour ?? { kind: 'accept' }, kept: keptMails(), sockets: new Map() };
  const server = new SMTPServer(serverOptions(state, options.credentials));
  server.on('error', () => undefined); // a client that goes away is what these tests are about
  server.server.on('connection', socket => remember(state.sockets, socket));
  const adapt = () =>
    state.behaviour.kind === 'refuse-connections' ? closeDoor(server, state) : openDoor(server, port);
  await adapt();
  return {
    port,
    mails: state.kept.mails,
    next: state.kept.next,
    behave: behaviour => {
      state.behaviour = behaviour;
      return adapt();
    },
    stop: () => closeDoor(server, state),
  };
}

interface State {
  behaviour: SmtpBehaviour;
  kept: KeptMails;
  /** Open connections by the client's port, by which a session names its own. */
  sockets: Map<number | undefined, Socket>;
}

function remember(sockets: State['sockets'], socket: Socket): void {
  const { remotePort } = socket;
  sockets.set(remotePort, socket);
  socket.once('close', () => sockets.delete(remotePort));
}

async function openDoor({ server }: SMTPServer, port: number): Promise<void> {
  if (server.listening) return;
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
}

async function closeDoor({ server }: SMTPServer, { sockets }: State): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  for (const socket of sockets.values()) socket.destroy();
  await closed;
}

function serverOptions(state: State, credentials: SmtpSinkOptions['credentials']): SMTPServerOptions {
  return {
    logger: false,
    disableReverseLookup: true,
    disabledCommands: credentials === undefined ? ['STARTTLS', 'AUTH'] : ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) => {
      const known = username === credentials?.user && password === credentials?.password;
      done(null, known ? { user: username } : { message: 'wrong user or password' });
    },
    onRcptTo: ({ address }, _session, done) => done(rcptRefusal(state.behaviour, address)),
    onData: (stream, session, done) => {
      if (state.behaviour.kind === 'drop-before-dot') dropAtFirstByte(stream, session, state);
      else takeMail(stream, session, state, done).catch(done);
    },
  };
}

function dropAtFirstByte(stream: SMTPServerDataStream, session: SMTPServerSession, { sockets }: State): void {
  stream.once('data', () => sockets.get(session.remotePort)?.destroy());
}

type Done = (error?: Error | null) => void;

async function takeMail(stream: SMTPServerDataStream, session: SMTPServerSession, state: State, done: Done) {
  const raw = await buffer(stream);
  const { behaviour, kept, sockets } = state;
  const refused = dataRefusal(behaviour);
  if (refused !== undefined) return done(refused);
  const { mailFrom, rcptTo } = session.envelope;
  const to = rcptTo.map(({ address }) => address);
  const mail = await keptMail(mailFrom === false ? '' : mailFrom.address, to, raw, isConfirmed(behaviour));
  kept.keep(mail);
  answerKeptMail(behaviour, sockets.get(session.remotePort), () => done());
}
