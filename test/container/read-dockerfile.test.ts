import { readDockerfile } from './read-dockerfile.js';

test('stages, flags and lines that go on are read as Docker reads them', () => {
  const text = [
    '# made of two',
    'FROM node:20 AS build',
    'RUN npm ci \\',
    '  # a comment in between is dropped',
    '  --ignore-scripts',
    '',
    'FROM debian:12',
    'COPY --from=build --chown=1:1 /a b/',
  ];
  expect(readDockerfile(text.join('\n'))).toEqual([
    { name: 'build', base: 'node:20', instructions: [{ name: 'RUN', flags: {}, rest: 'npm ci --ignore-scripts' }] },
    {
      name: '',
      base: 'debian:12',
      instructions: [{ name: 'COPY', flags: { from: 'build', chown: '1:1' }, rest: '/a b/' }],
    },
  ]);
});

test.each([
  ['RUN npm ci', 'The Dockerfile has RUN before any FROM.'],
  ['FROM debian:12\nnpm ci', 'This is no instruction of a Dockerfile: npm ci'],
])('%j is refused', (text, message) => {
  expect(() => readDockerfile(text)).toThrow(message);
});
