// Completes package-lock.json after a change of dependencies: adds the optional packages of other platforms that the
// registry at hand does not serve. Without them `npm ci` of npm 11 takes the lock for one of another package.json.
// Usage, from the project's root: node .ci/complete-lock.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64'];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
for (const [path, { dev, optionalDependencies = {} }] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const place = `node_modules/${name}`;
    if (path === '' || lock.packages[place] || lock.packages[`${path}/${place}`]) continue;
    const entry = platformEntry(name, version);
    if (entry !== null) lock.packages[place] = dev ? { ...entry, dev } : entry;
  }
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync('package-lock.json', `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);

/** The entry of a platform's package by its name, such as `@swc/core-linux-arm64-musl`; null for any other package. */
function platformEntry(name, version) {
  const words = name.split(/[-/]/);
  const system = SYSTEMS.find(one => words.includes(one));
  if (system === undefined) return null;
  const processor = PROCESSORS.find(one => words.includes(one)) ?? (words.some(word => word.startsWith('arm')) ? 'arm' : null);
  const libc = words.includes('musl') ? ['musl'] : system === 'linux' && words.includes('gnu') ? ['glibc'] : null;
  return { version, ...(processor ? { cpu: [processor] } : {}), ...(libc ? { libc } : {}), optional: true, os: [system] };
}
