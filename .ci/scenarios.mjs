// Runs the acceptance scenarios named in scenarios.txt: those whose rules are built. The runner and its scenarios lie
// beside the checkout; a checkout without them is told so, and passes.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..');
const acceptance = join(project, '..', 'shared', 'acceptance');
const runner = join(acceptance, 'run.mjs');

function listedNames() {
  const lines = readFileSync(join(import.meta.dirname, 'scenarios.txt'), 'utf8').split('\n');
  return lines.map(line => line.replace(/#.*/, '').trim()).filter(line => line !== '');
}

function allScenarios() {
  const folder = join(acceptance, 'scenarios');
  const files = readdirSync(folder).filter(name => name.endsWith('.json'));
  return files.sort().flatMap(name => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

/** Picks the scenarios with these names; exits with 1 where a name has none, or there is no name. */
function picked(names) {
  const scenarios = allScenarios();
  const unknown = names.filter(name => !scenarios.some(scenario => scenario.name === name));
  if (unknown.length > 0) fail(`.ci/scenarios.txt names what is no scenario: ${unknown.join(', ')}`);
  if (names.length === 0) fail('.ci/scenarios.txt names no scenario');
  return scenarios.filter(scenario => names.includes(scenario.name));
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** Gives the runner's exit code; 1 where a signal ended it. */
function run(scenarios) {
  const folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
  try {
    const file = join(folder, 'picked.json');
    writeFileSync(file, JSON.stringify(scenarios));
    return spawnSync(process.execPath, [runner, file], { cwd: project, stdio: 'inherit' }).status ?? 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (existsSync(runner)) process.exitCode = run(picked(listedNames()));
else process.stdout.write(`skipped: there is no ${runner}\n`);
