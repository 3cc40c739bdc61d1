import { Box, Text } from 'ink';
import { textWidth } from '../text-width.js';
import { LineView } from './lines-view.js';
import type { State } from './model.js';
import type { Form } from './order-form.js';
import { promptLabel, promptTitle, seenLine } from './prompt.js';

/** What is asked for, and the line that is typed with its cursor. */
export function Prompt(props: { readonly form: Form; readonly state: State; readonly columns: number }) {
  const { form, state, columns } = props;
  const label = promptLabel(form);
  const { before, cursor, after } = seenLine(form.line, columns - textWidth(label));
  return (
    <Box flexDirection="column" height={2} flexShrink={0}>
      <LineView line={{ text: promptTitle(form, state), tone: 'strong' }} />
      <Text wrap="truncate">
        {label}
        {before}
        <Text inverse>{cursor}</Text>
        {after}
      </Text>
    </Box>
  );
}
