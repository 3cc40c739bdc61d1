import { DENIES, decided, dossier, draftOf, walk } from './walk.js';

const OVERTAKEN = { kind: 'overtaken', by: 'ben', state: 'denied', at: new Date('2026-11-24T08:30:00Z') } as const;

function atFirst(isReadOnly = false) {
  const one = walk(undefined, isReadOnly);
  one.load();
  return one;
}

describe('walking', () => {
  test('begins with reading the first case', () => {
    const one = walk();
    expect(one.wants()).toEqual([{ kind: 'load', caseId: 'RF-1' }]);
    one.load();
    expect(one.state()).toMatchObject({ mode: { kind: 'browsing' }, at: 0, dossier: { case: { caseId: 'RF-1' } } });
  });

  test('goes on and back, each time reading anew, from the top', () => {
    const one = atFirst();
    one.send({ kind: 'show', section: 'thread' });
    one.send({ kind: 'scroll', to: 7 });
    expect(one.state()).toMatchObject({ section: 'thread', offsets: { thread: 7, mail: 0 } });
    one.go('next');
    expect(one.wants()).toEqual([{ kind: 'load', caseId: 'RF-2' }]);
    expect(one.state()).toMatchObject({ section: 'mail', offsets: { thread: 0 }, dossier: null });
    one.load();
    one.go('previous');
    expect(one.wants()).toEqual([{ kind: 'load', caseId: 'RF-1' }]);
  });

  test('nothing is before the first, and the end is past the last', () => {
    const one = atFirst();
    one.go('previous');
    expect([one.notice(), one.mode().kind]).toEqual(['This is the first case.', 'browsing']);
    for (const _ of [1, 2]) {
      one.go('next');
      one.load();
    }
    one.go('next');
    expect([one.mode().kind, one.wants()]).toEqual(['finished', []]);
    one.go('previous');
    expect(one.wants()).toEqual([{ kind: 'load', caseId: 'RF-3' }]);
  });

  test('a case that somebody else decided meanwhile is left out, with a word about it', () => {
    const one = atFirst();
    one.go('next');
    one.load(decided('RF-2'));
    expect(one.notice()).toBe('RF-2 is denied by ben since 2026-11-24 09:00 UTC, and left out.');
    expect([one.state().queue, one.wants()]).toEqual([['RF-1', 'RF-3'], [{ kind: 'load', caseId: 'RF-3' }]]);
    one.load();
    expect(one.notice()).toContain('left out');
    one.send({ kind: 'scroll', to: 1 });
    expect(one.notice()).toBeNull();
  });

  test('what is read for a case that was left already changes nothing', () => {
    const one = atFirst();
    one.go('next');
    const before = one.state();
    one.send({ kind: 'loaded', caseId: 'RF-1', dossier: dossier('RF-1') });
    expect(one.state()).toBe(before);
  });

  test('a case that cannot be read is told of, and can be read again or passed over', () => {
    const one = walk();
    one.failed();
    expect(one.mode()).toEqual({ kind: 'failed', why: 'The database is away.', move: null });
    one.press('again');
    expect(one.wants()).toEqual([{ kind: 'load', caseId: 'RF-1' }]);
    one.failed();
    one.go('next');
    expect(one.wants()).toEqual([{ kind: 'load', caseId: 'RF-2' }]);
  });

  test('help closes with any way back', () => {
    const one = atFirst();
    one.press('help');
    expect(one.mode().kind).toBe('helping');
    one.press('back');
    expect(one.mode().kind).toBe('browsing');
  });
});

describe('an order', () => {
  test('asks for its reason and a message, and is tried on the case as it was seen', () => {
    const one = atFirst();
    one.order('approve');
    expect(one.mode()).toMatchObject({ kind: 'typing', form: { verb: 'approve', field: 'reason' } });
    one.line(' the log shows it ');
    expect(one.mode()).toMatchObject({ kind: 'typing', form: { field: 'message' } });
    one.line('We are sorry.');
    const ordered = {
      caseId: 'RF-1',
      order: { kind: 'approve', method: 'original_payment_method', amount: null, currency: null },
      actor: 'anna',
      reason: 'the log shows it',
      message: 'We are sorry.',
      transactionIds: [],
      seen: 3,
    };
    expect(one.wants()).toEqual([{ kind: 'try', verb: 'approve', ordered }]);
  });

  test.each([
    ['deny', { kind: 'deny' }],
    ['credit', { kind: 'approve', method: 'service_credit', amount: null, currency: null }],
  ] as const)('%s is one', (verb, order) => {
    const one = atFirst();
    one.order(verb);
    one.line('because');
    one.line('');
    expect(one.wants()).toMatchObject([{ ordered: { order, reason: 'because', message: null } }]);
  });

  test.each([
    ['0.1', { amount: '0.1', currency: null }],
    ['12.50 eur', { amount: '12.5', currency: 'EUR' }],
  ])('another amount is typed: %s', (typed, paid) => {
    const one = atFirst();
    one.order('amount');
    expect(one.mode()).toMatchObject({ form: { field: 'amount', line: { before: '0.16', after: '' } } });
    one.line(typed);
    one.line('because');
    one.line('');
    expect(one.wants()).toMatchObject([{ ordered: { order: { method: 'original_payment_method', ...paid } } }]);
  });

  test.each(['', '0', '-1', '1e3', '1,5', '5 dollars', '1 USD x'])('%j is no amount', typed => {
    const one = atFirst();
    one.order('amount');
    one.line(typed);
    expect(one.mode()).toMatchObject({ kind: 'typing', form: { field: 'amount' } });
    expect(one.notice()).toBe('Type a plain amount above zero, such as 12.50.');
  });

  test('a question is its own reason, and has no message', () => {
    const one = atFirst();
    one.order('ask');
    one.line('Which of the two?');
    expect(one.wants()).toMatchObject([
      { ordered: { order: { kind: 'ask' }, reason: 'Which of the two?', message: null } },
    ]);
  });

  test.each(['approve', 'deny', 'ask', 'note'] as const)('%s without a word is not taken', verb => {
    const one = atFirst();
    one.order(verb);
    one.line('  ');
    expect([one.mode().kind, one.notice() === null]).toEqual(['typing', false]);
  });

  test('without a proposal that pays, nothing is approved, and credit needs an amount', () => {
    const one = walk();
    one.load(dossier('RF-1', DENIES));
    one.order('approve');
    expect([one.mode().kind, one.notice()]).toEqual(['browsing', expect.stringContaining('m pays an amount')]);
    one.order('credit');
    expect(one.mode()).toMatchObject({ form: { field: 'amount', line: { before: '' } } });
  });

  test('the second person confirms, with nothing to type', () => {
    const one = walk();
    one.load(dossier('RF-1', undefined, ['second_person']));
    one.order('approve');
    expect(one.wants()).toMatchObject([{ verb: 'confirm', ordered: { order: { kind: 'confirm' }, seen: 3 } }]);
    one.refused({ kind: 'same_person' });
    expect([one.mode().kind, one.notice()]).toEqual(['browsing', expect.stringContaining('second person')]);
  });

  test('refused at its trial, it is open again with what was typed', () => {
    const one = atFirst();
    one.order('amount');
    one.line('99');
    one.line('because');
    one.line('');
    one.refused({ kind: 'above_what_is_left', left: '0.16', currency: 'USD' });
    expect(one.notice()).toBe('Only 0.16 USD is left of these charges to give back.');
    expect(one.mode()).toMatchObject({ form: { field: 'amount', line: { before: '99' } } });
    one.line('0.1');
    expect(one.mode()).toMatchObject({ form: { field: 'reason', line: { before: 'because' } } });
  });

  test('where its trial fails, Enter tries it again', () => {
    const one = atFirst();
    one.order('deny');
    one.line('because');
    one.line('sorry');
    one.failed();
    expect(one.notice()).toBe('The database is away.');
    one.press('submit');
    expect(one.wants()).toMatchObject([{ kind: 'try', ordered: { reason: 'because', message: 'sorry' } }]);
  });

  test('a trial that comes back after Escape changes nothing', () => {
    const one = atFirst();
    one.order('deny');
    one.line('because');
    const draft = draftOf(one.line(''));
    one.press('back');
    one.send({ kind: 'tried', draft });
    expect(one.mode()).toMatchObject({ kind: 'typing', form: { field: 'message' } });
  });

  test('Escape goes back field by field, and what was typed is there the next time', () => {
    const one = atFirst();
    one.order('deny');
    one.line('because');
    one.send({ kind: 'edit', edit: { kind: 'insert', text: 'sorry' } });
    one.press('back');
    one.press('back');
    expect(one.mode().kind).toBe('browsing');
    one.order('deny');
    expect(one.mode()).toMatchObject({ form: { line: { before: 'because' } } });
    one.press('submit');
    expect(one.mode()).toMatchObject({ form: { line: { before: 'sorry' } } });
    one.press('back');
    one.press('back');
    one.order('approve');
    expect(one.mode()).toMatchObject({ form: { line: { before: '' } } });
  });

  test('in shadow mode nothing is decided or noted', () => {
    const one = atFirst(true);
    for (const verb of ['approve', 'deny', 'credit', 'amount', 'ask', 'note'] as const) {
      one.order(verb);
      expect([one.mode().kind, one.notice()]).toEqual(['browsing', expect.stringContaining('shadow mode')]);
    }
  });
});

describe('a draft', () => {
  test('is what was accepted at the preview, and nothing is written yet', () => {
    const one = atFirst();
    one.order('deny');
    one.line('because');
    one.line('');
    one.tried();
    expect(one.mode()).toMatchObject({ kind: 'previewing', draft: { reply: { text: 'Hello' } } });
    one.send({ kind: 'scroll', to: 2 });
    expect(one.mode()).toMatchObject({ offset: 2 });
    one.press('submit');
    expect([one.mode().kind, one.state().draft?.verb, one.wants()]).toEqual(['browsing', 'deny', []]);
  });

  test('left at the preview, there is none', () => {
    const one = atFirst();
    one.order('deny');
    one.line('because');
    one.line('');
    one.tried();
    one.press('back');
    one.press('back');
    one.press('back');
    expect([one.mode().kind, one.state().draft]).toEqual(['browsing', null]);
    one.go('next');
    expect(one.wants()).toEqual([{ kind: 'load', caseId: 'RF-2' }]);
  });

  test('can be undone until then, and bars another order', () => {
    const one = atFirst();
    one.draft('approve');
    one.order('deny');
    expect([one.mode().kind, one.notice()]).toEqual(['browsing', expect.stringContaining('u undoes')]);
    one.press('undo');
    expect([one.state().draft, one.wants()]).toEqual([null, []]);
    one.press('undo');
    expect(one.notice()).toContain('nothing to undo');
    one.go('next');
    expect(one.wants()).toEqual([{ kind: 'load', caseId: 'RF-2' }]);
  });

  test('is written when the reviewer goes on, and its case is out of the queue', () => {
    const one = atFirst();
    const draft = one.draft();
    one.go('next');
    expect([one.wants(), one.mode()]).toEqual([[{ kind: 'write', draft }], { kind: 'writing', move: 'next' }]);
    one.go('next');
    one.order('deny');
    expect(one.wants()).toEqual([]);
    one.written(draft);
    expect([one.state().queue, one.wants()]).toEqual([['RF-2', 'RF-3'], [{ kind: 'load', caseId: 'RF-2' }]]);
    expect(one.state()).toMatchObject({ draft: null, written: [{ caseId: 'RF-1' }] });
  });

  test('is written when the reviewer goes back', () => {
    const one = atFirst();
    one.go('next');
    one.load();
    const draft = one.draft();
    one.go('previous');
    one.written(draft);
    expect([one.state().queue, one.wants()]).toEqual([['RF-1', 'RF-3'], [{ kind: 'load', caseId: 'RF-1' }]]);
  });

  test('is written when the reviewer quits, and only then the walk is done', () => {
    const one = atFirst();
    const draft = one.draft();
    one.go('quit');
    expect([one.mode().kind, one.wants()]).toEqual(['writing', [{ kind: 'write', draft }]]);
    one.written(draft);
    expect(one.mode()).toEqual({ kind: 'done', dropped: null, isUnsure: false });
    expect(one.state().written).toHaveLength(1);
  });

  test('of the last case is written before the end', () => {
    const one = walk(['RF-1']);
    one.load();
    const draft = one.draft();
    one.go('next');
    one.written(draft);
    expect([one.mode().kind, one.state().queue]).toEqual(['finished', []]);
  });

  test.each(['interrupt', 'lost'] as const)('is dropped where the walk is ended by %s', kind => {
    const one = atFirst();
    const draft = one.draft();
    one.press(kind);
    expect([one.mode(), one.wants()]).toEqual([{ kind: 'done', dropped: draft, isUnsure: false }, []]);
    one.go('quit');
    expect(one.wants()).toEqual([]);
  });

  test('Ctrl-C waits for what is being written, and the second one does not', () => {
    const one = atFirst();
    const draft = one.draft();
    one.go('next');
    one.press('interrupt');
    expect(one.mode()).toEqual({ kind: 'writing', move: 'quit' });
    one.press('interrupt');
    expect(one.mode()).toEqual({ kind: 'done', dropped: draft, isUnsure: true });
  });

  test('what was being written at Ctrl-C is told of once it is written', () => {
    const one = atFirst();
    const draft = one.draft();
    one.go('next');
    one.press('interrupt');
    one.written(draft);
    expect(one.mode()).toEqual({ kind: 'done', dropped: null, isUnsure: false });
    expect(one.state().written).toHaveLength(1);
  });

  test('is kept where the database is away, to be written again or undone', () => {
    const one = atFirst();
    const draft = one.draft();
    one.go('next');
    one.failed();
    expect(one.mode()).toEqual({ kind: 'failed', why: 'The database is away.', move: 'next' });
    expect(one.state().draft).toBe(draft);
    one.press('again');
    expect(one.wants()).toEqual([{ kind: 'write', draft }]);
    one.failed();
    one.press('back');
    expect([one.mode().kind, one.state().draft]).toEqual(['browsing', draft]);
    one.go('quit');
    one.failed();
    one.press('undo');
    expect([one.mode().kind, one.state().draft]).toEqual(['browsing', null]);
  });

  test('that somebody else overtook is not written: the reviewer is told, and the case is read anew', () => {
    const one = atFirst();
    one.draft();
    one.go('quit');
    one.refused(OVERTAKEN);
    expect(one.notice()).toBe('Not written: RF-1 is denied by ben since 2026-11-24 08:30 UTC.');
    expect([one.state().draft, one.wants()]).toEqual([null, [{ kind: 'load', caseId: 'RF-1' }]]);
    one.load(dossier('RF-1'));
    expect(one.notice()).toContain('Not written');
    one.order('deny');
    expect(one.mode()).toMatchObject({ form: { line: { before: 'the log shows it' } } });
  });

  test('on a case that is decided by then, the reviewer still reads that it was not written', () => {
    const one = atFirst();
    one.draft();
    one.go('next');
    one.refused(OVERTAKEN);
    one.load(decided('RF-1'));
    expect(one.notice()).toContain('Not written');
    expect(one.wants()).toEqual([{ kind: 'load', caseId: 'RF-2' }]);
    expect(one.state().written).toEqual([]);
  });

  test('whose reply would come out differently by now is shown again instead of written', () => {
    const one = atFirst();
    const draft = one.draft();
    one.go('next');
    one.send({ kind: 'changed', draft: { ...draft, reply: null } });
    expect(one.mode()).toMatchObject({ kind: 'previewing', draft: { reply: null } });
    expect(one.notice()).toContain('changed');
    expect([one.state().draft, one.state().written]).toEqual([null, []]);
  });
});

describe('a note', () => {
  test('is kept at once, and shown', () => {
    const one = atFirst();
    one.order('note');
    one.line('called her');
    expect(one.wants()).toEqual([{ kind: 'note', caseId: 'RF-1', text: 'called her' }]);
    const at = new Date();
    one.send({ kind: 'noted', caseId: 'RF-1', text: 'called her', at });
    expect(one.state().dossier?.notes).toEqual([{ at, by: 'anna', text: 'called her' }]);
    expect(one.state()).toMatchObject({ mode: { kind: 'browsing' }, written: [{ caseId: 'RF-1', decision: null }] });
    one.order('note');
    expect(one.mode()).toMatchObject({ form: { line: { before: '' } } });
  });

  test('leaves an unwritten decision as it is', () => {
    const one = atFirst();
    const draft = one.draft();
    one.order('note');
    one.line('called her');
    one.send({ kind: 'noted', caseId: 'RF-1', text: 'called her', at: new Date() });
    expect(one.state().draft).toBe(draft);
  });

  test('that could not be kept is there to be sent again', () => {
    const one = atFirst();
    one.order('note');
    one.line('called her');
    one.failed();
    expect(one.mode()).toMatchObject({ form: { field: 'note', line: { before: 'called her' } } });
    expect(one.notice()).toBe('The database is away.');
  });
});
