/*
 * The directions of the house: arrows point down. workers, cli, dashboard and demo stand on top, then the stories and
 * their steps, then the adapters, and policy and money are the ground floor.
 */
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
      to: { path: '^src/(intake|eligibility|settlement|reply|explain|replay|incident|cli|dashboard|demo)/|^workers/' },
    },
    {
      name: 'stories-know-no-queue',
      comment: 'Stories know rows; that a job woke them is the business of the workers.',
      severity: 'error',
      from: { path: '^src/(intake|eligibility|settlement|reply|explain|replay|incident)/' },
      to: { path: '^src/(queue|mailbox|cli|dashboard|demo)/|^workers/' },
    },
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
      extensions: ['.ts', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
