import { Box, Text, type TextProps } from 'ink';
import { createContext, useContext } from 'react';
import { BLANK, type Line, type Tone } from './lines.js';

const COLOURED: Readonly<Record<Tone, TextProps>> = {
  plain: {},
  strong: { bold: true },
  dim: { dimColor: true },
  good: { color: 'green' },
  bad: { color: 'red' },
  warn: { color: 'yellow' },
};
/** Where colours are not wanted (NO_COLOR), weight says what it can. */
const COLOURLESS: Readonly<Record<Tone, TextProps>> = {
  ...COLOURED,
  good: {},
  bad: { bold: true },
  warn: { bold: true },
};

/** Whether colours are wanted. */
export const Colours = createContext(true);

/** How text of a tone is drawn here. */
export function useTone(tone: Tone): TextProps {
  return useContext(Colours) ? COLOURED[tone] : COLOURLESS[tone];
}

/** One line, cut should it not fit after all. */
export function LineView({ line }: { readonly line: Line }) {
  const style = useTone(line.tone);
  return (
    <Text wrap="truncate" {...style}>
      {line.text === '' ? ' ' : line.text}
    </Text>
  );
}

/** Lines one below the other, in a box of its own size whether they fill it or not. */
export function LinesView(props: { readonly lines: readonly Line[]; readonly width: number; readonly height: number }) {
  const { lines, width, height } = props;
  const rows = Array.from({ length: height }, (_, i) => ({ at: i, line: lines[i] ?? BLANK }));
  return (
    <Box flexDirection="column" width={width} height={height} flexShrink={0}>
      {rows.map(({ at, line }) => (
        <LineView key={at} line={line} />
      ))}
    </Box>
  );
}
