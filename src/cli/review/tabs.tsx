import { Box, Text } from 'ink';
import { attachmentsOf } from './attachment-lines.js';
import { panesOf, placeText, type Size, shownSections } from './layout.js';
import { useTone } from './lines-view.js';
import { SECTIONS, type Section, type State } from './model.js';

/** The line above the panes: which section is shown, and how much of it is seen. */
export function Tabs({ state, size }: { readonly state: State; readonly size: Size }) {
  const dim = useTone('dim');
  const panes = panesOf(state, size);
  const shown = shownSections(state, size);
  const places = panes.flatMap((pane, i) => {
    const place = placeText(pane);
    return place === '' ? [] : [panes.length === 1 ? place : `${shown[i] ?? ''} ${place}`];
  });
  return (
    <Box justifyContent="space-between" height={1} flexShrink={0}>
      <Titles state={state} size={size} />
      <Text {...dim} wrap="truncate">
        {places.join('  ')}
      </Text>
    </Box>
  );
}

function Titles({ state, size }: { readonly state: State; readonly size: Size }) {
  const { mode, dossier } = state;
  if (mode.kind === 'helping') return <Text bold>Keys</Text>;
  if (mode.kind === 'previewing') return <Text bold>What would be written and sent</Text>;
  if (dossier === null) return <Text> </Text>;
  const shown = shownSections(state, size);
  return (
    <Box gap={size.columns < 80 ? 0 : 1} flexShrink={0}>
      {SECTIONS.map((section, i) => (
        <Text
          key={section}
          inverse={section === state.section}
          bold={shown.includes(section)}
          dimColor={!shown.includes(section)}
        >
          {` ${i + 1} ${section}${countOf(section, state)} `}
        </Text>
      ))}
    </Box>
  );
}

function countOf(section: Section, { dossier }: State): string {
  if (dossier === null || section === 'mail' || section === 'evidence') return '';
  return ` ${section === 'thread' ? dossier.mails.length : attachmentsOf(dossier).length}`;
}
