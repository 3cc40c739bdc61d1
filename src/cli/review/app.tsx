import { Box, Text, useInput } from 'ink';
import { useSyncExternalStore } from 'react';
import { inputFor } from './bindings.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { type Key, keysOf } from './keys.js';
import { type Pane, panesOf, type Size, scrollOf, statusLines, tooSmall } from './layout.js';
import { LinesView } from './lines-view.js';
import { Prompt } from './prompt-view.js';
import type { Session } from './session.js';
import { Tabs } from './tabs.js';
import { useNow } from './use-now.js';
import { useSize } from './use-size.js';

/** The whole screen of a walk through the review queue. */
export function App({ session, clock }: { readonly session: Session; readonly clock: () => Date }) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const size = useSize();
  const now = useNow(clock);
  useInput((text, pressed) => {
    for (const key of keysOf(text, pressed)) press(session, key, size);
  });
  const problem = tooSmall(size);
  if (problem !== null) return <Text wrap="truncate">{problem}</Text>;
  const status = statusLines(state, size);
  const { mode } = state;
  return (
    <Box flexDirection="column" width={size.columns} height={size.rows - 1}>
      <Header state={state} columns={size.columns} now={now} />
      <Tabs state={state} size={size} />
      <Panes panes={panesOf(state, size)} />
      {mode.kind === 'typing' && <Prompt form={mode.form} state={state} columns={size.columns} />}
      <LinesView lines={status} width={size.columns} height={status.length} />
      <Footer state={state} columns={size.columns} />
    </Box>
  );
}

function Panes({ panes: [left, right] }: { readonly panes: readonly Pane[] }) {
  return (
    <Box flexShrink={0}>
      {left !== undefined && <LinesView {...left} />}
      {right !== undefined && <Between height={right.height} />}
      {right !== undefined && <LinesView {...right} />}
    </Box>
  );
}

const Between = ({ height }: { readonly height: number }) => (
  <LinesView
    lines={Array.from({ length: height }, () => ({ text: ' │ ', tone: 'dim' as const }))}
    width={3}
    height={height}
  />
);

/** Text is typed as a whole where a line is open, else letter by letter: each may change what the next one means. */
function press(session: Session, key: Key, size: Size): void {
  const isWhole = key.kind === 'named' || session.state().mode.kind === 'typing';
  const [first, rest] = isWhole
    ? [key, '']
    : [{ kind: 'text', text: key.text.slice(0, 1) } as const, key.text.slice(1)];
  const input = inputFor(first, session.state(), scrollOf(session.state(), size));
  // Nobody decides on what is not shown.
  if (input !== null && (tooSmall(size) === null || input.kind === 'interrupt')) session.send(input);
  if (rest !== '') press(session, { kind: 'text', text: rest }, size);
}
