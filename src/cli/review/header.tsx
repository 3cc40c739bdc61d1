import { Box, Text } from 'ink';
import { minute, printable } from '../table.js';
import { cutToWidth } from '../text-width.js';
import { LineView, useTone } from './lines-view.js';
import type { State } from './model.js';
import { dueText, proposalText, reasonsText } from './words.js';

interface HeaderProps {
  readonly state: State;
  readonly columns: number;
  readonly now: Date;
}

/** Four lines: which case and when it is due, who wrote, why it waits, what is proposed. */
export function Header({ state, columns, now }: HeaderProps) {
  const { queue, at, dossier, mode } = state;
  const title = mode.kind === 'finished' ? 'Review' : `${queue[at] ?? ''}  ${at + 1} of ${queue.length}`;
  const dueAt = dossier?.case.reviewDueAt ?? null;
  const isOverdue = dueAt !== null && dueAt < now;
  const due = useTone(isOverdue ? 'bad' : 'plain');
  const line = (text: string) => cutToWidth(printable(text), columns);
  return (
    <Box flexDirection="column" height={4} flexShrink={0}>
      <Box justifyContent="space-between">
        <Text bold>{title}</Text>
        <Text {...due}>{dossier === null ? '' : dueText(dueAt, now)}</Text>
      </Box>
      {factsOf(state).map(text => (
        <LineView key={text} line={{ text: line(text), tone: 'plain' }} />
      ))}
    </Box>
  );
}

function factsOf(state: State): string[] {
  const { dossier, mode, queue } = state;
  if (mode.kind === 'finished') return [finishedText(queue.length)];
  if (dossier === null) return [];
  const { account, case: row } = dossier;
  const owner = account === null ? 'no account' : `${account.accountId} ${account.status}`;
  const others = account === null || account.email === row.sender ? '' : `, owner ${account.email}`;
  return [
    `${row.sender === '' ? '(no readable sender)' : row.sender} · ${owner}${others} · received ${minute(row.receivedAt)} UTC`,
    `waits for  ${reasonsText(dossier)}`,
    `proposal   ${proposalText(dossier)}`,
  ];
}

const finishedText = (left: number) =>
  left === 0 ? 'Nothing more waits for review.' : `That was the last case. ${left} that you skipped still wait.`;
