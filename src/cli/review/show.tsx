import { render } from 'ink';
import { App } from './app.js';
import type { EndSignal } from './hang-up.js';
import { Colours } from './lines-view.js';
import type { Session } from './session.js';

/** The terminal that a person sits at. */
export interface Seat {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream & { readonly fd: number };
  readonly colours: boolean;
  readonly clock: () => Date;
}

/**
 * Draws the walk until it ends (null) or `hangUp` tells of a signal: then nothing more is drawn, for the terminal may be gone.
 * Throws what the drawing throws.
 */
export async function show(session: Session, seat: Seat, hangUp: Promise<EndSignal>): Promise<EndSignal | null> {
  const { stdin, stdout, colours, clock } = seat;
  const screen = render(
    <Colours.Provider value={colours}>
      <App session={session} clock={clock} />
    </Colours.Provider>,
    { stdin, stdout, exitOnCtrlC: false, patchConsole: false },
  );
  const drawn = screen.waitUntilExit();
  const signal = await Promise.race([hangUp, session.ended.then(() => null), drawn.then(() => null)]);
  if (signal !== null) return signal;
  screen.unmount();
  await drawn;
  return null;
}
