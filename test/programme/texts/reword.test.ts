/** Rewording a text: it stands in Templates and in what goes out; what would leave people without a way is refused. */
import { expect, it } from 'vitest';
import { areas } from '../../../src/programme/index.js';
import { textsView } from '../../../src/programme/texts/view.js';
import { named } from '../../cases.js';
import { after, rowsOf, todo } from '../../worlds.js';
import { jobNamed, stages } from '../sample.js';

const reword = jobNamed('reword');
const { signedUp } = stages;
const args = { id: 'receipt', subject: 'Noted, {first name}', text: 'We noted this:\n\n{answers}' };
const reworded = after(signedUp, reword, args);
const viewOf = (world: typeof signedUp, asked = {}) => textsView(areas, world, { id: 'receipt', ...asked }).open!;

it.each(
  named([
    [
      args,
      ['Templates Sign-up confirmed: Subject Noted, {first name}, Text We noted this:\n\n{answers}'],
      'a new text',
    ],
    [
      { ...args, text: '{answers} {nmae}' },
      [expect.stringMatching(/^refused: The template "Sign-up confirmed" uses \{nmae\}, which is not a word it knows/)],
      'a word that it does not know',
    ],
    [{ ...args, subject: '{nmae}' }, [expect.stringMatching(/^refused: .*\{nmae\}/)], 'the same in the subject'],
    [
      { ...args, text: 'Hello' },
      ['refused: This text needs {answers}; without it people miss what it is for.'],
      'one without the word that it is there for',
    ],
    [
      { ...args, id: 'survey-invitation', text: 'Hello' },
      ['refused: This text needs {link} or {first question}; without it people miss what it is for.'],
      'one without any of two',
    ],
    [{ ...args, id: 'none' }, ['refused: There is no such text any more. Open the page of texts again.'], 'no text'],
  ]),
)('%s', (_name, [given, expected]) => {
  expect(todo(reword, signedUp, given, ['Subject', 'Text'])).toEqual(expected);
});

it('what goes out is worded so from then on, and the page says that it is theirs', () => {
  const mail = jobNamed('receipts')
    .actions(reworded, {})
    .find(({ kind }) => kind === 'mail') as unknown as { subject: string };
  expect(mail.subject).toBe('Noted, Ann');
  expect(textsView(areas, reworded, {}).texts.map(({ id, isOurs }) => [id, isOurs])).toEqual([
    ['receipt', false],
    ['introduction-mentee', true],
    ['introduction-mentor', true],
    ['introduction-apology', true],
    ['no-mentee', true],
    ['first-meeting', true],
    ['survey-invitation', true],
    ['survey-reminder', true],
    ['digest', true],
  ]);
});

it('ours again is ours, with the small print', () => {
  const { ours } = viewOf(reworded);
  const again = after(reworded, reword, { id: 'receipt', ...ours });
  expect(viewOf(again)).toEqual(viewOf(signedUp));
  expect(rowsOf(again, 'Templates')).toEqual(rowsOf(signedUp, 'Templates'));
});

it('is shown as it is typed, for a person of the Sheet, or for people whom we made up', () => {
  const typed = viewOf(signedUp, { text: 'Dear {first name},\n\n{answers}', to: 'abe@example.org' });
  expect(typed.people).toEqual(['ann@example.org', 'abe@example.org', 'ben@example.org']);
  expect(typed.shown!.text).toContain('Dear Abe,\n\nYou take part as: mentee\n');
  expect(typed.note).toBe('');
  const nobody = viewOf(stages.setUp);
  expect(nobody.shown!.text).toContain('Maya, you are signed up');
  expect(nobody.note).toBe('Nobody would get this as the Sheet stands, so it is shown for people whom we made up.');
  expect(viewOf(signedUp, { text: '{nmae}' })).toMatchObject({ people: [], note: expect.stringContaining('{nmae}') });
});

it.each(areas.flatMap((area) => ('mails' in area ? area.mails : [])).map(({ id }) => id))(
  'the text %s has an example in a Sheet in which nothing has happened yet',
  (id) => {
    const { shown } = textsView(areas, stages.setUp, { id }).open!;
    if (id !== 'digest') expect(shown!.text).toMatch(/Maya|Elena|Omar/);
    expect(shown!.subject + shown!.text).not.toMatch(/[{}]/);
  },
);
