import { jobId, jobSchema, QUEUES } from '../../src/queue/names.js';

test('a job has an id of its queue, its row and the version of that', () => {
  expect(jobId('intake', { id: '17', version: 0 })).toBe('intake-17-0');
  expect(jobId('settlement', { id: 'RF-7Q2K-93MX.1.2', version: 3 })).toBe('settlement-RF-7Q2K-93MX.1.2-3');
});

test('no two rows or versions share one', () => {
  const rows = ['1', '11', '1-1'].flatMap(id => [0, 1, 11].map(version => ({ id, version })));
  const ids = QUEUES.flatMap(queue => rows.map(row => jobId(queue, row)));
  expect(new Set(ids).size).toBe(ids.length);
});

test('none is of digits alone or has a colon, which BullMQ refuses', () => {
  for (const queue of QUEUES) expect(jobId(queue, { id: '17', version: 0 })).not.toMatch(/^\d+$|:/);
});

test.each([{}, { id: '' }, { id: 17 }, null, '17'])('a job without the id of a row is none: %j', data => {
  expect(jobSchema.safeParse(data).success).toBe(false);
});
