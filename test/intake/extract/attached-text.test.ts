import { attachedText } from '../../../src/intake/extract/attached-text.js';
import { attachment } from './sample-attachment.js';

test.each(['text/plain', 'text/csv', 'text/x-log', 'application/json', 'application/x-ndjson'])('%s is text', type => {
  expect(attachedText(attachment({ type, content: 'a line\n' }))).toBe('a line\n');
});

test.each(['image/png', 'application/pdf', 'application/zip', 'application/octet-stream'])('%s is none', type => {
  expect(attachedText(attachment({ type, content: 'a line' }))).toBeNull();
});

test('of HTML it is what a reader sees', () => {
  const content = '<p>txn_<b>9fk2mq7xl4bt1cvz</b><script>no</script></p>';
  expect(attachedText(attachment({ type: 'text/html', content }))).toBe('txn_9fk2mq7xl4bt1cvz');
});

test('what was refused has none', () => {
  expect(attachedText({ ...attachment({ type: 'text/plain', content: '' }), fate: 'refused' })).toBeNull();
});

test('bytes that are no UTF-8 do no harm, and no more than a megabyte is read', () => {
  expect(attachedText(attachment({ type: 'text/plain', content: new Uint8Array([0xff, 0x41]) }))).toBe('\ufffdA');
  const long = attachedText(attachment({ type: 'text/plain', content: 'x'.repeat(2 * 1024 * 1024) }));
  expect(long).toHaveLength(1024 * 1024);
});
