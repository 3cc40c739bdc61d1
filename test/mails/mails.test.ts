import { type Expectation, keptMails, namesOf } from './expectation.js';
import { type ReadWhole, readWhole } from './read-whole.js';

/*
 * The set by hand: each mail beside what intake makes of it, and a line on why it is here.
 */

/** What was made of a mail, in the words of an expectation. */
function outcomeOf({ mail, surface, fate }: ReadWhole) {
  const reading = fate.kind === 'read' ? fate.reading : null;
  const { sender, authentication, claims, sightings, ...rest } = reading ?? {};
  return {
    ...rest,
    fate: fate.kind === 'read' ? 'read' : `${fate.kind} ${fate.reason}`,
    sender: sender?.kind === 'unreadable' ? 'unreadable' : (surface?.sender ?? null),
    dmarc: authentication?.dmarc,
    claims: claims?.map(({ claim }) => claim),
    places: sightings?.map(({ place }) => place),
    subject: mail?.subject,
    messageId: mail?.messageId,
    date: mail?.date,
    attachments: mail?.attachments.map(({ name, type, fate, text }) => ({ name, type, fate, text })),
  };
}

/** The fields of the outcome that the mail is about. */
function expected({ about, settings, attachments, ...fields }: Expectation) {
  return attachments === undefined
    ? fields
    : { ...fields, attachments: attachments.map(one => expect.objectContaining(one)) };
}

test('each mail has its expectation, and each expectation its mail', () => {
  expect(namesOf('.eml').sort()).toEqual(namesOf('.json').sort());
});

test.each(keptMails().map(({ name, raw, expectation }) => ({ name, raw, expectation, about: expectation.about })))(
  '$name: $about',
  async ({ raw, expectation }) => {
    const outcome = outcomeOf(await readWhole(raw, expectation.settings));
    expect(outcome).toMatchObject(expected(expectation));
  },
);
