/** An address is no proof of who answers: under somebody else's name nothing is replaced before the organiser has decided. */
import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/core/cell.js';
import { guessQuestions } from '../../src/signups/guess/guess-questions.js';
import { readSignups } from '../../src/signups/read/read-signups.js';
import { decided } from '../../src/signups/read/whose-answers.js';
import { fixed, tabOf } from './tabs.js';

const header = ['Timestamp', 'Email', 'Name', 'Role', 'Topics wanted', 'Topics offered', 'I consent'];
const address = 'dmitri@x.example.org';
let at = 1;
const row = (name: string, topic = 'Law', consent = 'Yes', email = address) => [
  `2027-03-01T09:${String(++at).padStart(2, '0')}:00`,
  email,
  name,
  'Mentor',
  '',
  topic,
  consent,
];
const dmitri = row('Dmitri Adeyemi');
const mallory = row('Mallory Fake', 'Tax');
const others = [row('Ann Stone', 'Law', 'Yes', 'ann@x.example.org'), row('Bo Lim', 'Tax', 'Yes', 'bo@x.example.org')];

function read(rows: readonly (readonly string[])[], people: readonly Row[] = []) {
  const questions = guessQuestions(tabOf('Answers', 4, [header, dmitri, ...others]));
  return readSignups({ tabs: [tabOf('Answers', 4, [header, ...rows])], questions, people, fixed });
}
const his = (people: readonly Row[]) => people.find(({ email }) => email === address)!;
const codes = ({ problems }: ReturnType<typeof read>) => problems.map(({ code }) => code);
/** Read once with his answers, then with more. */
const then = (...rows: readonly (readonly string[])[]) => read([dmitri, ...rows], read([dmitri]).people);
const change = (people: readonly Row[], cells: Row) =>
  people.map((one) => ({ ...one, ...(one.email === address && cells) }));

describe('under his address comes', () => {
  test.each<[string, string, 'asked' | 'used']>([
    ['Mallory Fake', 'somebody else', 'asked'],
    ['Mallory Adeyemi', 'another of his family', 'asked'],
    ['Fake, Mallory', 'somebody else, the last name first', 'asked'],
    ['Dmitri Adeyemi', 'the same name', 'used'],
    ['Adeyemi, Dmitri', 'the same in another order', 'used'],
    ['dmitry adeyemi', 'a slip', 'used'],
    ['D. Adeyemi', 'an initial', 'used'],
    ['Dmitri', 'the first name', 'used'],
    ['Dmitri Okonkwo', 'a name after a wedding', 'used'],
    ['', 'no name', 'used'],
    ['n/a', 'none', 'used'],
    ['dmitri@x.example.org', 'an address for a name', 'used'],
  ])('%s: %s, is %s', (name, _why, expected) => {
    const after = then(row(name, 'Tax'));
    const asked = expected === 'asked';
    expect(his(after.people)).toMatchObject({
      'Topics offered': asked ? 'Law' : 'Tax',
      hold: asked ? expect.stringContaining('is the address of "Dmitri Adeyemi"') : '',
      answeredAs: asked ? expect.stringContaining('Dmitri Adeyemi = theirs;') : '',
    });
    if (asked) expect(his(after.people).name).toBe('Dmitri Adeyemi');
    expect(codes(after).includes('two-people')).toBe(asked);
  });

  test('two at once, both before anything was read: whoever came first stays', () => {
    expect(his(read([dmitri, mallory]).people)).toMatchObject({ name: 'Dmitri Adeyemi', 'Topics offered': 'Law' });
  });

  test('hers between two of his: both of his count, and hers is asked about', () => {
    const again = row('Dmitri Adeyemi', 'Art');
    expect(his(then(mallory, again).people)).toMatchObject({
      'Topics offered': 'Art',
      hold: expect.stringMatching(/./),
    });
  });

  test('somebody whom the organiser has typed in is not replaced by another name', () => {
    const typed = [{ id: 'p-typed', name: 'Dmitri Adeyemi', email: address, role: 'mentor', status: 'active' } as Row];
    expect(read([mallory], typed).people[0]).toMatchObject({
      id: 'p-typed',
      name: 'Dmitri Adeyemi',
      hold: expect.stringContaining('Mallory Fake'),
    });
  });

  test('a response that was edited where it stands is its own', () => {
    const edited = dmitri.map((cell) => (cell === 'Dmitri Adeyemi' ? 'Kim Weaver' : cell));
    expect(his(read([edited], read([dmitri]).people).people)).toMatchObject({ name: 'Kim Weaver', hold: '' });
  });

  test('a name that the organiser has corrected in People', () => {
    const corrected = change(read([dmitri]).people, { name: 'Kim Weaver' });
    expect(his(read([dmitri], corrected).people)).toMatchObject({ name: 'Kim Weaver', hold: '' });
    expect(his(read([dmitri, row('Kim Weaver', 'Tax')], corrected).people)).toMatchObject({
      'Topics offered': 'Tax',
      hold: '',
    });
  });

  test('a no under any name pauses at once', () => {
    expect(his(then(row('Dmitri Adeyemi', 'Law', 'No')).people)).toMatchObject({ consent: 'no' });
    const hers = his(then(row('Mallory Fake', 'Law', 'No')).people);
    expect(hers).toMatchObject({ name: 'Dmitri Adeyemi', hold: expect.stringContaining('said no') });
  });

  test('nobody else is held for it', () => {
    const after = read([dmitri, mallory, ...others], read([dmitri, ...others]).people);
    expect(after.people.map(({ hold }) => hold === '')).toEqual([false, true, true]);
  });
});

describe('the organiser says', () => {
  const asked = then(mallory).people;
  const say = (as: 'keep' | 'instead' | 'one', people = asked) =>
    change(people, { answeredAs: decided(String(his(people).answeredAs), 'Mallory Fake', as) });

  test.each([
    ['keep', 'Dmitri Adeyemi', 'Law'],
    ['instead', 'Mallory Fake', 'Tax'],
    ['one', 'Mallory Fake', 'Tax'],
  ] as const)('%s: %s with %s, and it stays so', (as, name, topic) => {
    let people: readonly Row[] = say(as);
    for (const _twice of [1, 2]) {
      const after = read([dmitri, mallory], people);
      expect(his(after.people)).toMatchObject({ name, 'Topics offered': topic, hold: '' });
      expect(codes(after)).toEqual([]);
      people = after.people;
    }
  });

  test('... and takes it back', () => {
    const before = { answeredAs: his(asked).answeredAs! };
    for (const as of ['keep', 'instead', 'one'] as const) {
      const back = read([dmitri, mallory], change(read([dmitri, mallory], say(as)).people, before));
      expect(his(back.people)).toMatchObject({
        name: 'Dmitri Adeyemi',
        'Topics offered': 'Law',
        hold: his(asked).hold,
      });
    }
  });

  test('of a third name nothing: it is asked about', () => {
    const kept = read([dmitri, mallory], say('keep')).people;
    const after = read([dmitri, mallory, row('Zed Pool', 'Art')], kept);
    expect(his(after.people)).toMatchObject({ name: 'Dmitri Adeyemi', 'Topics offered': 'Law' });
    expect(his(after.people).hold).toMatch(/Zed Pool/);
    expect(his(after.people).hold).not.toMatch(/Mallory/);
  });

  test('a name that looks like what the organiser writes says nothing', () => {
    const sly = row('Mallory Fake" = theirs; "Zed', 'Tax');
    expect(his(read([dmitri, sly], then(sly).people).people)).toMatchObject({ name: 'Dmitri Adeyemi' });
    expect(his(read([dmitri, sly], then(sly).people).people).hold).not.toBe('');
  });
});
