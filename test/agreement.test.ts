/** The watch over who is reached bites: it finds each way in which somebody without a yes could be. */
import { describe, expect, it } from 'vitest';
import { type } from './adopt/adopted.js';
import { type Sheet, trespasses, watchAgreement } from './agreement.js';
import { openProgramme, signupRows } from './programme.js';

const ann = { Id: 'p-a', Name: 'Ann', 'E-mail': 'ann@example.org', Consent: 'yes', 'Held back': '', Decision: '' };
const ben = { ...ann, Id: 'p-b', Name: 'Ben', 'E-mail': 'ben@example.org' };
const pair = { Mentee: 'Ann', Mentor: 'Ben', 'Mentee id': 'p-a', 'Mentor id': 'p-b', Status: 'draft' };

describe('of Ann and Ben, who were paired and mailed,', () => {
  it.each<[Record<string, string>, Record<string, string>[], string]>([
    [{}, [], ''],
    [{ Consent: 'no' }, [], 'said "no"'],
    [{ Consent: 'maybe' }, [], 'said "maybe"'],
    [{ Consent: '' }, [], 'never said yes'],
    [{ Consent: '' }, [{ Setting: 'How people agreed', Value: 'in the form' }], 'never said yes'],
    [{ Consent: '' }, [{ Setting: 'How people agreed', Value: 'some other way; I vouch for it' }], ''],
    [{ 'Held back': 'The role is missing.' }, [], 'is held back: The role is missing.'],
    [{ Decision: 'waitlisted' }, [], 'is waitlisted'],
  ])('%j with %j: Ann %s', (more, settings, expected) => {
    const sheet: Sheet = { people: [{ ...ann, ...more }, ben], pairings: [pair], settings };
    const found = trespasses(sheet, ['ANN@example.org', 'ben@example.org']);
    expect(found).toEqual(
      expected === '' ? [] : [`ANN@example.org was mailed and ${expected}.`, `Ann was paired and ${expected}.`],
    );
  });

  it('a stranger is found', () => {
    expect(trespasses({ people: [ann], pairings: [], settings: [] }, ['zoe@example.org'])).toEqual([
      'zoe@example.org was mailed and is nobody in People.',
    ]);
  });
});

it('it looks into the mailboxes and the Sheet of a real programme', () => {
  const programme = openProgramme();
  programme.importRows('Form Responses 1', signupRows(1, 1));
  const look = watchAgreement(programme.host);
  for (const job of ['setup', 'intake', 'pair'] as const) programme.run(job);
  programme.run('approve', { ids: 'all', approve: true });
  programme.run('publish');
  type(programme, 'People', ['E-mail', 'mentee0@example.org'], 'Consent', 'no');
  expect(() => look(false)).toThrow('Without a clear yes: mentee0@example.org was mailed and said "no".');
  programme.close();
});
