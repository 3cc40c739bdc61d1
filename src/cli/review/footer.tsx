import { Box, Text } from 'ink';
import { hintsFor } from './hints.js';
import type { State } from './model.js';

/** The keys that matter at this moment. */
export function Footer({ state, columns }: { readonly state: State; readonly columns: number }) {
  return (
    <Box gap={2} height={1} flexShrink={0}>
      {hintsFor(state, columns).map(({ key, does }) => (
        <Text key={key}>
          <Text bold>{key}</Text> <Text dimColor>{does}</Text>
        </Text>
      ))}
    </Box>
  );
}
