/** A Sheet that was checked, and a workspace that behaves as it did: the check of the one is the check of the other. */
import { describe, expect, it } from 'vitest';
import type { CheckView, Reply } from '../../src/api/types.js';
import { circumstancesIn } from '../../src/cli/as-sheet.js';
import type { SomeCircumstances } from '../../src/local/index.js';
import { openHost } from '../../src/local/index.js';
import { newFolder, programmeOn, project } from '../programme.js';

function checked(circumstances: SomeCircumstances): { states: string[]; report: string; owner: string } {
  const folder = newFolder();
  const host = openHost({ folder, project, now: '2027-01-11T09:00:00Z', circumstances });
  const programme = programmeOn(host, folder);
  const check = (step?: string): CheckView => {
    const reply = programme.ask({ call: 'check', ...(step ? { step } : {}) }) as Extract<Reply, { ok: true }>;
    return reply.check!;
  };
  for (const { id } of check().steps) check(id);
  const { steps, report } = check();
  const states = steps.map(({ id, state, came }) => `${id}: ${state} ${came.replace(/[\d,]+/g, 'N')}`);
  const { owner } = host;
  programme.close();
  return { states, report, owner };
}

describe('what a report tells comes back', () => {
  it.each<[string, SomeCircumstances, SomeCircumstances]>([
    ['nothing odd', {}, { account: 'workspace' }],
    ['a Gmail account', { account: 'consumer' }, {}],
    ['Calendar not switched on', { calendar: { service: 'off' } }, { calendar: { service: 'off' } }],
    ['Calendar refused by its API', { calendar: { service: 'disabled' } }, { calendar: { service: 'disabled' } }],
    ['event ids overlooked', { calendar: { collisions: 'overlooked' } }, { calendar: { collisions: 'overlooked' } }],
    ['boxes that fill', { sheet: { checkboxes: 'false' } }, { sheet: { checkboxes: 'false' } }],
    ['links to tabs that are dropped', { sheet: { tabLinks: false } }, { sheet: { tabLinks: false } }],
    ['a zone without a name', { sheet: { zone: 'GMT-07:00' } }, { sheet: { zone: 'GMT-07:00' } }],
    ['a tab that comes late', { forms: { tabAfterMs: 9000 } }, {}],
  ])('%s', (_name, given, expected) => {
    const first = checked(given);
    const learnt = circumstancesIn(JSON.parse(first.report), first.owner);
    expect(learnt).toMatchObject(expected);
    expect(checked(learnt).states).toEqual(first.states);
  });
});
