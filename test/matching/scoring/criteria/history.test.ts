import { describe, expect, test } from 'vitest';
import type { Criterion, Link, MatchInput, Participant } from '../../../../src/matching/model.js';
import { suggestPairs } from '../../../../src/matching/pairing/computed.js';
import { hashInput } from '../../../../src/matching/scoring/input-hash.js';
import { criterion, input, mentee, mentor, person } from '../../people.js';
import { NO, phraseOf, pointsOf, warningsOf } from './pair.js';

const link = (of: string, to: string): Link => ({ mentee: of, mentor: to });
const PAST = [link('ann', 'bob')];
const people = [mentee('ann'), mentee('zoe'), mentor('bob'), mentor('yan')];
const noColumns = { menteeColumn: '', mentorColumn: '' };

describe('earlier pairs', () => {
  test.each<[readonly Link[], Partial<Criterion>, number | string | undefined, string]>([
    [PAST, {}, 0, 'a repeat is avoided'],
    [PAST, { limit: 'avoid' }, 0, 'avoided, said in words'],
    [PAST, { limit: ' AVOID ' }, 0, 'odd capitals'],
    [PAST, { limit: 'prefer' }, 1, 'a repeat is preferred'],
    [PAST, { limit: 'Prefer' }, 1, 'preferred, odd capitals'],
    [PAST, { limit: 'must' }, NO, 'a repeat is not allowed'],
    [PAST, { limit: 'must avoid' }, NO, 'not allowed, said twice'],
    [[link('ann', 'yan')], {}, 1, 'another mentor before'],
    [[link('ann', 'yan')], { limit: 'prefer' }, 0, 'another mentor before, repeats preferred'],
    [[link('ann', 'yan')], { limit: 'must' }, 1, 'another mentor before, repeats not allowed'],
    [[link('zoe', 'bob')], {}, 1, 'another mentee before'],
    [[link('bob', 'ann'), link('zoe', 'yan')], {}, 1, 'the other way round is no repeat'],
    [[...PAST, ...PAST, link('ann', 'yan')], {}, 0, 'several rounds before'],
    [[link('ann', 'gone'), link('zoe', 'yan')], {}, 1, 'somebody who has left'],
    [PAST, { menteeColumn: 'Nope', mentorColumn: 'Nope' }, 0, 'columns mean nothing to it'],
    [PAST, { missing: 'none' }, 0, 'nobody is ever unanswered'],
  ])('%j under %j is %s (%s)', (earlier, more, expected) => {
    expect(pointsOf(people, criterion('earlier', { ...noColumns, ...more }), { earlier })).toBe(expected);
  });

  test.each<[Partial<MatchInput>, string, string]>([
    [{}, 'ann-bob zoe-yan', 'no earlier round: as if it were not there'],
    [{ earlier: [link('ann', 'bob'), link('zoe', 'yan')] }, 'ann-yan zoe-bob', 'nobody gets the same again'],
    [{ earlier: [link('ann', 'yan'), link('zoe', 'bob')] }, 'ann-bob zoe-yan', 'already all new'],
  ])('%j gives %s (%s)', (more, expected) => {
    const { pairs, warnings } = suggestPairs(input(people, { criteria: [criterion('earlier', noColumns)], ...more }));
    expect(pairs.map((one) => `${one.mentee}-${one.mentor}`).join(' ')).toBe(expected);
    expect(warnings).toEqual([]);
  });

  test('what is said, and what not', () => {
    const say = (limit: string) => phraseOf(people, criterion('earlier', { ...noColumns, limit }), { earlier: PAST });
    expect(say('prefer')).toBe('the two know each other from an earlier round');
    expect(say('avoid')).toBe('');
    const of = (limit: string) => warningsOf(people, { kind: 'earlier', ...noColumns, limit }).join();
    expect(of('must prefer')).toMatch(/"must prefer" is not understood/);
    expect(of('avoid prefer')).toMatch(/"avoid prefer" is not understood/);
  });

  test('earlier pairs are part of what makes a round the same', () => {
    expect(hashInput(input(people, { earlier: PAST }))).not.toBe(hashInput(input(people)));
  });
});

describe('the same line manager', () => {
  const boss = person('eve', { name: 'Eve Fox', email: 'eve@x.org' });
  test.each<[string, string, Partial<Criterion>, number | string, string]>([
    ['eve@x.org', 'eve@x.org', {}, 0, 'the same address'],
    ['eve@x.org', ' EVE@X.ORG', {}, 0, 'odd capitals'],
    ['Eve Fox', 'eve@x.org', {}, 0, 'a name and an address of somebody in People'],
    ['Eve Fox <eve@x.org>', 'Éve Fox', {}, 0, 'name with address, and an accent'],
    ['max@x.org', 'Max Orr <max@x.org>', {}, 0, 'not in People: by the address'],
    ['Max Orr', 'max orr', {}, 0, 'not in People: by the name'],
    ['eve@x.org', 'max@x.org', {}, 1, 'two managers'],
    ['eve@x.org', 'eve@x.org', { limit: 'must' }, NO, 'the same, as a must'],
    ['eve@x.org', 'max@x.org', { limit: 'must' }, 1, 'two managers, as a must'],
    ['', 'eve@x.org', {}, 0.5, 'the mentee did not say'],
    ['', 'eve@x.org', { missing: 'none' }, 0, 'the mentee did not say, worth nothing'],
    ['eve@x.org', '', { missing: 'none', limit: 'must' }, NO, 'the mentor did not say, as a must'],
    ['eve@x.org', '', { missing: 'full' }, 1, 'the mentor did not say, worth all'],
    ['bob', 'max@x.org', {}, NO, 'the manager: ruled out in any case'],
    ['eve@x.org', 'eve@x.org', { menteeColumn: 'manager', mentorColumn: 'Manager' }, 0, 'the column named'],
  ])('%j and %j under %j is %s (%s)', (ann, bob, more, expected) => {
    const given = [mentee('ann', {}, { manager: ann }), mentor('bob', {}, { manager: bob }), boss];
    const others = [mentee('zoe', {}, { manager: 'a@x.org' }), mentor('yan', {}, { manager: 'b@x.org' })];
    expect(pointsOf([...given, ...others], criterion('manager', { ...noColumns, ...more }))).toBe(expected);
  });

  test.each<[Partial<Participant>, Partial<Participant>, RegExp, string]>([
    [{}, {}, /Nobody in People has an answer for manager/, 'nobody told'],
    [{ manager: 'eve' }, {}, /no mentor has a manager in People/, 'one side told'],
    [{}, { manager: 'eve' }, /no mentee has a manager in People/, 'the other side told'],
  ])('%j and %j: %s (%s)', (ann, bob, expected) => {
    const given = [mentee('ann', {}, ann), mentor('bob', {}, bob)];
    expect(warningsOf(given, { kind: 'manager', ...noColumns }).join()).toMatch(expected);
  });
});
