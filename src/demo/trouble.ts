/** The demo did not come out. The message is one sentence for people. */
export class DemoTrouble extends Error {
  override readonly name = 'DemoTrouble';
}

/** Somebody wants the demo to end: Ctrl-C, a signal, or a reader of its output that went away. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}
