/*
 * The directions of the house: arrows point down. workers, cli, dashboard and demo stand on top, then the stories and
 * their steps, then the adapters, and policy and money are the ground floor.
 */
// dependency-cruiser has swc parse every file as TypeScript without JSX, and swc takes `<Box>` in a .tsx file for a type.
const swc = require('@swc/core');
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') });

const ADAPTERS = ['mailbox', 'ledger', 'desk', 'queue'];

module.exports = {
  forbidden: [
    {
      name: 'policy-is-the-ground-floor',
      comment: 'The policy is pure: it imports nothing outside itself and money.',
      severity: 'error',
      from: { path: '^src/policy/' },
      to: { pathNot: '^src/(policy/|money\\.ts$)' },
    },
    ...ADAPTERS.map(adapter => ({
      name: `${adapter}-knows-no-other-adapter`,
      comment: 'Adapters never import each other; a story puts them together.',
      severity: 'error',
      from: { path: `^src/${adapter}/` },
      to: { path: `^src/(${ADAPTERS.filter(other => other !== adapter).join('|')}|reply/smtp|settlement/gateway)` },
    })),
    {
      name: 'adapters-know-no-story',
      comment: 'Arrows point down: an adapter is called, it does not call the stories.',
      severity: 'error',
      from: { path: `^src/(${ADAPTERS.join('|')}|postgres)/` },
      to: {
        path: '^src/(intake|eligibility|review|settlement|reply|explain|dossier|replay|incident|health|alerts|cli|dashboard|demo)/|^workers/',
      },
    },
    {
      name: 'stories-know-no-queue',
      comment: 'Stories know rows; that a job woke them is the business of the workers.',
      severity: 'error',
      from: { path: '^src/(intake|eligibility|review|settlement|reply|explain|dossier|replay|incident)/' },
      to: { path: '^src/(queue|mailbox|health|alerts|cli|dashboard|demo)/|^workers/' },
    },
    ...[
      ['dashboard', 'cli'],
      ['cli', 'dashboard'],
    ].map(([top, other]) => ({
      name: `${top}-knows-no-${other}`,
      comment: 'Both show the desk to people, each in its own way; what they share lies below them.',
      severity: 'error',
      from: { path: `^src/${top}/` },
      to: { path: `^src/${other}/` },
    })),
    {
      name: 'only-start-imports-workers',
      comment: 'Workers are wiring; `refunds start` runs them.',
      severity: 'error',
      from: { pathNot: '^src/cli/commands/start\\.ts$' },
      to: { path: '^workers/' },
    },
    { name: 'no-circles', severity: 'error', from: { path: '^(src|workers)' }, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'A module that nothing uses is dead.',
      severity: 'error',
      from: { orphan: true, path: '^(src|workers)' },
      to: {},
    },
    {
      name: 'products-need-no-dev-dependencies',
      comment: 'Only the demo may use what is not installed in production.',
      severity: 'error',
      from: { path: '^(src|workers)', pathNot: '^src/demo/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    exclude: { path: '^dist/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
