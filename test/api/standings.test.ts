/** What each card says of where it stands, and on which card what is wrong is told: nothing that waits hides behind Done. */
import { expect, it } from 'vitest';
import { answerView, cardNames, nothingKnown } from '../../src/api/index.js';
import type { CardName, WholeView } from '../../src/api/types.js';
import type { World } from '../../src/core/world.js';
import { named } from '../cases.js';
import { abe, ann, ben, jobNamed, stages } from '../programme/sample.js';
import { added, after, edited, rowsOf, world } from '../worlds.js';

function viewOf(now: World): WholeView {
  const circumstances = { isOutboxGone: false, permission: '', lastRun: '', isOff: false, halted: null };
  const { reply } = answerView(now, cardNames, nothingKnown, circumstances);
  return (reply.ok && reply.view) as WholeView;
}

const { setUp, signedUp, paired, approved, published, surveyed, answered } = stages;
const tab = 'Form Responses 1';
const read = (now: World) => after(now, jobNamed('intake'));
const formTab = signedUp.tabNames.find((name) => name.startsWith('Form'))!;
const signsUp = (address: string, name: string, consent: string) => ({
  Timestamp: '2027-01-05T10:00:00',
  'Email Address': address,
  'Your name': name,
  'I would like to take part as': 'Mentee',
  'Your consent': consent,
});
const saidNo = read(added(signedUp, formTab, [signsUp('abe@example.org', 'Abe Alder', 'No')]));
const people = { People: [ann, abe, ben] };

/** As if nothing had changed since the pairs were suggested. */
const asSuggested = (
  now: World,
  change: Parameters<typeof edited>[3],
  id = String(rowsOf(paired, 'Pairings')[0]!.id),
) => edited(now, 'Pairings', id, change);

it.each(
  named<readonly [World, CardName, string, RegExp, string]>([
    [setUp, 'setup', 'done', /^Ready/, 'set up'],
    [
      edited(setUp, 'Settings', 'Reply to', { Value: 'nobody' }),
      'setup',
      'attention',
      /Ready.* 1 problem to mend\.$/,
      'a setting that cannot be used',
    ],
    [signedUp, 'signup', 'done', /a seat for everyone\.$/, 'all is read'],
    [saidNo, 'signup', 'done', /^1 mentee and 1 mentor with 2 seats/, 'somebody said no, which is settled'],
    [
      read(added(signedUp, formTab, [signsUp('zoe@', 'Zoe', 'I agree')])),
      'signup',
      'attention',
      /1 person cannot take part yet/,
      'an address that cannot be used',
    ],
    [
      edited(paired, 'Criteria', 'Topics', { Kind: 'hocus' }),
      'pairing',
      'attention',
      /^1 criterion counts for nothing: look at Criteria below\./,
      'a kind that is not known, while pairs are there',
    ],
    [
      edited(signedUp, 'Criteria', 'Topics', { Weight: 'much' }),
      'pairing',
      'attention',
      /^1 criterion counts for nothing/,
      'a weight that is none, before anything is suggested',
    ],
    [
      edited(signedUp, 'Criteria', 'Topics', { Kind: 'hocus', Weight: 0 }),
      'pairing',
      'next',
      /^Suggests/,
      'one that is off',
    ],
    [
      asSuggested(paired, { Score: 3 }),
      'pairing',
      'next',
      /1 pair has next to nothing in common: look at it before you approve\./,
      'a weak draft',
    ],
    [
      asSuggested(approved, { Score: 3 }),
      'pairing',
      'open',
      /1 of them has next to nothing in common\./,
      'a weak pair that is approved',
    ],
    [approved, 'pairing', 'done', /^2 pairs agreed\. 1 problem to look into\.$/, 'all are agreed'],
    [
      asSuggested(approved, { Status: 'unmatched', Mentor: '', 'Mentor id': '' }),
      'pairing',
      'open',
      /1 mentee without a mentor\./,
      'somebody without a mentor',
    ],
    [published, 'introductions', 'done', /^2 pairs introduced/, 'all are introduced'],
    [
      published,
      'surveys',
      'later',
      /^First check-in: due on .+ 2027, 14 days after people were introduced\.$/,
      'nobody is due to be asked yet',
    ],
    [
      { ...published, now: '2027-06-01T09:00:00.000Z' },
      'surveys',
      'next',
      /^First check-in: due now\.$/,
      'people are due to be asked',
    ],
    [surveyed, 'surveys', 'open', /^0 of 3 have answered\.$/, 'nobody has answered'],
    [after(answered, jobNamed('answers')), 'surveys', 'attention', /1 person would like help/, 'somebody wants help'],
  ]),
)('%s', (_name, [now, card, state, sentence]) => {
  const step = viewOf(now).steps.find(({ id }) => id === card)!;
  expect([step.state, step.sentence]).toEqual([state, expect.stringMatching(sentence)]);
});

it('what is wrong with criteria stands where pairs are made, whoever has found it', () => {
  const found = {
    id: 'x',
    weight: 'stops',
    tab: 'Criteria',
    row: 2,
    column: 'Kind',
    who: '',
    reason: 'Wrong.',
    mend: 'Mend.',
    source: 'sign-ups',
  };
  const { cards } = viewOf(world({ ...people, Problems: [found, { ...found, id: 'y', tab }] }));
  const told = (name: CardName) => cards[name].problems.map((problem) => problem.tab);
  expect([told('signup'), told('pairing')]).toEqual([[tab], ['Criteria']]);
});

it('who said no is told as settled, and counts among nobody who is to be looked at', () => {
  const { problems } = viewOf(saidNo).cards.signup;
  expect(problems.map(({ weight }) => weight)).toContain('settled');
});

it('a pair that cannot be introduced needs nobody once it is no longer approved', () => {
  const stopped = after(
    edited(approved, 'People', String(rowsOf(approved, 'People')[0]!.id), { Status: 'left' }),
    jobNamed('publish'),
  );
  const wrong = (now: World) => viewOf(now).steps.find(({ id }) => id === 'introductions')!.state === 'attention';
  const [first] = rowsOf(stopped, 'Pairings').filter(({ status }) => status === 'approved');
  expect([wrong(stopped), wrong(edited(stopped, 'Pairings', String(first!.id), { Status: 'ended' }))]).toEqual([
    true,
    false,
  ]);
});

it('questions count the same people as the card', () => {
  const held = edited(signedUp, 'People', String(rowsOf(signedUp, 'People')[0]!.id), { 'Held back': 'Not sure.' });
  const { data } = viewOf(held).cards.signup;
  const role = data.questions.find(({ use }) => use === 'role')!;
  expect(role.follows).toBe(
    `That makes ${data.mentees} mentee and ${data.mentors} mentor. 1 person is not counted: held back, or without a yes.`,
  );
});
