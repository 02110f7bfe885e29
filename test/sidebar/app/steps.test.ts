/** The order of the cards: by phase, numbered through, and the first to open. */
import { expect, test } from 'vitest';
import type { StepView, View } from '../../../src/api/types.js';
import { groupsOf, openStep, type Step } from '../../../src/sidebar/app/steps.js';
import { DOUBTS, DRAFTS, EMPTY } from '../views.js';

test.each([
  [EMPTY, 'setup', 'new'],
  [DRAFTS, 'match', 'the next'],
  [DOUBTS, 'publish', 'what needs attention, if nothing is next'],
] as [View, string, string][])('openStep %#', (view, id, name) => {
  expect(openStep(view.steps)?.id, name).toBe(id);
});

const step = (id: string, phase?: Step['phase']): Step => ({
  ...EMPTY.steps[0]!,
  id: id as StepView['id'],
  ...(phase && { phase }),
});

test.each([
  [EMPTY.steps, 'prepare: 1 setup, 2 signups; match: 3 match; run: 4 publish, 5 surveys', 'steps without a phase'],
  [[step('match'), step('setup')], 'prepare: 1 setup; match: 2 match', 'only phases that have steps, in their order'],
  [
    [step('closing', 'close'), step('goals', 'run'), step('setup', 'match')],
    'match: 1 setup; run: 2 goals; close: 3 closing',
    'a phase that the step itself names',
  ],
  [[step('goals'), step('match')], 'match: 1 match; run: 2 goals', 'a step that this panel does not know yet'],
  [[], '', 'no steps'],
] as [readonly Step[], string, string][])('groupsOf %#', (steps, groups, name) => {
  const told = groupsOf(steps).map(
    (group) => `${group.phase}: ${group.steps.map((one) => `${one.number} ${one.step.id}`).join(', ')}`,
  );
  expect(told.join('; '), name).toBe(groups);
});
