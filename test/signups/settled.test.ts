/** What is told of somebody ends when the organiser has settled it in People, and what is taken back is gone. */
import { describe, expect, test } from 'vitest';
import { decideQuestions, readSignups } from '../../src/signups/index.js';
import { fixed, tabOf } from './tabs.js';

const header = [
  'Timestamp',
  'Email Address',
  'Name',
  'I would like to be a',
  'I agree to the terms',
  'How many mentees could you take?',
  'Your manager',
  'A few words about you, for your partner',
];
const one = (name: string, role: string, ...more: readonly string[]) => [
  '1/4/2027 10:00',
  `${name.replace(' ', '.').toLowerCase()}@x.example.org`,
  name,
  role,
  'Yes',
  ...more,
];
const ann = one('Ann Lee', 'Mentee', '', '', 'I sing');
const bob = one('Bob Orr', 'Mentor', 'as many as you need!', '', '');
const tom = one('Test Test', 'Mentee', '', '', '');
const cas = one('Cas Orr', 'Mentee', '', 'Bob', '');
const other = one('Bob Ash', 'Mentor', '1', '', '');
const read = (rows: readonly (readonly string[])[], people: Parameters<typeof readSignups>[0]['people'] = []) => {
  const tab = tabOf('Form Responses 1', 1, [header, ...rows]);
  const questions = decideQuestions([tab], []).map((row) => ({ ...row, sure: 'sure' as const }));
  return readSignups({ tabs: [tab], questions, people, fixed });
};
const all = [ann, bob, tom, cas, other];
type Change = (row: Record<string, unknown>) => Record<string, unknown>;
const then = (change: Change, rows = all) => {
  const { people } = read(all);
  const changed = people.map((row) => ({ ...row, status: 'active', ...change(row) })) as typeof people;
  return read(rows, changed);
};
const codes = ({ problems }: ReturnType<typeof read>) => problems.map(({ code }) => code);

describe('is told and then is not', () => {
  test.each([
    ['seats-many', (row) => (row.name === 'Bob Orr' ? { capacity: 4 } : {}), 'seats written into People'],
    ['manager-unclear', (row) => (row.name === 'Cas Orr' ? { hold: '' } : {}), 'a hold that is emptied'],
    ['name-test', (row) => (row.name === 'Test Test' ? { name: 'Tess Tester' } : {}), 'a name corrected in People'],
  ] satisfies [string, Change, string][])('%s: %s', (code, change, _name) => {
    expect(codes(read(all))).toContain(code);
    expect(codes(then(() => ({})))).toContain(code);
    expect(codes(then(change))).not.toContain(code);
  });
});

test('who has no response any more is named once, until the organiser says what they are', () => {
  const without = [ann, bob, cas, other];
  const told = then(() => ({}), without).problems.find(({ code }) => code === 'response-gone');
  expect(told).toMatchObject({ row: 0, reason: expect.stringContaining('Test Test') });
  const left: Change = (row) => (row.name === 'Test Test' ? { status: 'left' } : {});
  expect(codes(then(left, without))).not.toContain('response-gone');
});

describe('an address that is corrected in the response', () => {
  const corrected = [...ann];
  corrected[1] = 'ann@new.example.org';
  test('is that of the same person', () => {
    const { people, problems } = then(() => ({}), [corrected, bob, tom, cas, other]);
    expect(people.map(({ id }) => id)).toEqual(read(all).people.map(({ id }) => id));
    expect(people[0]).toMatchObject({ name: 'Ann Lee', email: 'ann@new.example.org', hold: '' });
    expect(problems.map(({ code }) => code)).not.toContain('response-gone');
    const later = read([corrected, bob, tom, cas, other], people);
    expect(later.people).toEqual(people);
  });
  test('in another row is asked, and the newer one held, until the organiser says', () => {
    const rows = [bob, tom, cas, other, corrected];
    const told = then(() => ({}), rows);
    expect(codes(told)).toEqual(expect.arrayContaining(['response-gone', 'address-moved']));
    const held = told.people.find(({ email }) => email === 'ann@new.example.org')!;
    expect(held.hold).toMatch(/also stands in People with ann.lee@x.example.org/);
    const old = read(all).people.find(({ name }) => name === 'Ann Lee')!;
    const both = [{ ...old, status: 'active' }, ...told.people];
    expect(read(rows, both).people.find(({ id }) => id === held.id)!.hold).toBe(held.hold);
    const settled = [{ ...old, status: 'left' }, ...told.people.map((row) => ({ ...row, hold: '' }))];
    const after = read(rows, settled);
    expect(codes(after)).not.toContain('address-moved');
    expect(after.people.find(({ id }) => id === held.id)!.hold).toBe('');
  });
  test('of somebody else in that row is nobody’s who was there', () => {
    const eve = one('Eve Fay', 'Mentee', '', '', '');
    const { people } = then(() => ({}), [eve, bob, tom, cas, other]);
    expect(people.find(({ name }) => name === 'Eve Fay')).toMatchObject({ hold: '' });
    expect(people.map(({ id }) => id)).not.toContain(read(all).people[0]!.id);
  });
});

test('what somebody wrote for their partner is gone when the next response leaves it blank', () => {
  const again = [...one('Ann Lee', 'Mentee', '', '', '')];
  again[0] = '1/9/2027 10:00';
  expect(read(all).people[0]).toMatchObject({ about: 'I sing' });
  expect(then(() => ({}), [...all, again]).people[0]).toMatchObject({ about: '' });
});
