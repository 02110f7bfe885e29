/** The order of the cards: by phase, numbered through, the first to open, and what stays open then. */
import { expect, test } from 'vitest';
import type { CardName, Phase, StepView, View } from '../../../src/api/types.js';
import { groupsOf, isEarlier, openCards, openStep } from '../../../src/sidebar/app/steps.js';
import { DOUBTS, DRAFTS, EMPTY } from '../views.js';

test.each([
  [EMPTY, 'setup', 'new'],
  [DRAFTS, 'pairing', 'the next'],
  [DOUBTS, 'introductions', 'what needs attention, if nothing is next'],
] as [View, string, string][])('openStep %#', (view, id, name) => {
  expect(openStep(view.steps)?.id, name).toBe(id);
});

const step = (id: string, phase: Phase): StepView => ({ ...EMPTY.steps[0]!, id: id as CardName, phase });

test.each([
  [EMPTY.steps, 'prepare: 1 setup, 2 signup; match: 3 pairing; run: 4 introductions, 5 surveys', 'all'],
  [
    [step('pairing', 'match'), step('setup', 'prepare')],
    'prepare: 1 setup; match: 2 pairing',
    'only phases that have steps, in their order',
  ],
  [
    [step('closing', 'close'), step('goals', 'run'), step('setup', 'match')],
    'match: 1 setup; run: 2 goals; close: 3 closing',
    'steps that this panel does not know yet',
  ],
  [[], '', 'no steps'],
] as [readonly StepView[], string, string][])('groupsOf %#', (steps, groups, name) => {
  const told = groupsOf(steps).map(
    (group) => `${group.phase}: ${group.steps.map((one) => `${one.number} ${one.step.id}`).join(', ')}`,
  );
  expect(told.join('; '), name).toBe(groups);
});

test.each([
  [[], undefined, 'setup', false, ['setup'], 'at first'],
  [['setup', 'signup'], 'setup', 'pairing', true, ['signup', 'pairing'], 'after a job the next takes its place'],
  [['pairing', 'signup'], 'pairing', 'surveys', false, ['pairing', 'signup', 'surveys'], 'else it opens beside it'],
  [['surveys', 'pairing'], 'pairing', 'surveys', true, ['surveys'], 'one that is open already'],
  [['signup'], 'pairing', 'surveys', true, ['signup', 'surveys'], 'the finished one was closed by hand'],
] as const)('openCards %#', (open, before, first, done, result, name) => {
  expect(openCards(open, { before, first, done }), name).toEqual(result);
});

test.each([
  ['2027-03-01T08:00:00.000Z', false, 'read just now'],
  ['2027-03-01T07:59:01.000Z', false, 'less than a minute'],
  ['2027-03-01T07:59:00.000Z', true, 'a minute'],
  ['2027-02-28T23:00:00.000Z', true, 'yesterday'],
])('isEarlier %s: %s, %s', (asOf, earlier) => {
  expect(isEarlier({ ...EMPTY.steps[0]!, asOf }, '2027-03-01T08:00:00.000Z')).toBe(earlier);
});
