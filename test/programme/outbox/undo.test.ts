/** Undo: what the last work has written is put back as far as it still stands; what was changed since stays. */
import { describe, expect, it } from 'vitest';
import { resultOf } from '../../../src/api/index.js';
import { previewOf } from '../../../src/api/preview.js';
import { advance } from '../../../src/core/advance.js';
import { plan, rehearse } from '../../../src/core/plan.js';
import type { World } from '../../../src/core/world.js';
import { jobs } from '../../../src/programme/index.js';
import { named } from '../../cases.js';
import { after, edited, rowsOf, world } from '../../worlds.js';
import { abe, ann, ben, pairing, stages } from '../sample.js';

const jobNamed = (name: string) => jobs.find((job) => job.name === name)!;
const undo = jobNamed('undo');
/** The Sheet after the job, and with what its result is taken back. */
function done(before: World, name: string, args = {}) {
  const outcome = rehearse(jobNamed(name), args, before);
  return { later: outcome.world, back: { ...resultOf(jobNamed(name), outcome).undo } };
}
const drafts = world({ People: [ann, abe, ben], Pairings: [pairing(ann, 'draft'), pairing(abe, 'draft')] });
const all = { ids: 'all', approve: true };
const statuses = (of: World) => rowsOf(of, 'Pairings').map(({ status }) => status);
const changed = edited(stages.paired, 'People', String(rowsOf(stages.paired, 'People')[0]!.id), { Status: 'left' });

describe('puts back', () => {
  it.each(
    named([
      [drafts, 'approve', all, 'an approval of all'],
      [after(drafts, jobNamed('approve'), all), 'approve', { ids: 'all', approve: false }, 'what was taken back of it'],
      [drafts, 'pin', { id: 'p-abe/1', pinned: true }, 'a pin'],
      [stages.signedUp, 'pair', {}, 'the first suggestion: no pair is left'],
      [changed, 'pair', {}, 'another suggestion: the former drafts are there again'],
    ]),
  )('%s', (_name, [before, job, args]) => {
    const { later, back } = done(before, job, args);
    expect(rowsOf(later, 'Pairings')).not.toEqual(rowsOf(before, 'Pairings'));
    const again = after(later, undo, back);
    for (const tab of ['Pairings', 'Problems']) expect(rowsOf(again, tab), tab).toEqual(rowsOf(before, tab));
    expect(plan(undo, back, again)).toEqual([]);
  });
});

describe('leaves alone', () => {
  it('what has been changed since, and says so', () => {
    const { later, back } = done(drafts, 'approve', all);
    const now = edited(later, 'Pairings', 'p-ann/1', { Status: 'published' });
    expect(statuses(after(now, undo, back))).toEqual(['published', 'draft']);
    const todo = plan(undo, back, now);
    expect(previewOf(undo, todo, now, back, advance(now, todo)).told).toEqual([
      '1 pairing goes back to what it was before.',
      '1 pairing has been changed since and stays as it is now.',
      'Nothing is sent now.',
    ]);
  });

  it('a pair that was suggested and then approved', () => {
    const { later, back } = done(stages.signedUp, 'pair');
    const [first] = rowsOf(later, 'Pairings');
    const now = edited(later, 'Pairings', String(first!.id), { Status: 'approved' });
    expect(rowsOf(after(now, undo, back), 'Pairings').map(({ id }) => id)).toEqual([first!.id]);
  });
});

const bea = { ...ben, id: 'p-bea', name: 'Bea Beech', email: 'bea@example.org' };
const other = world({ People: [ann, abe, ben, bea], Pairings: [pairing(ann, 'draft'), pairing(abe, 'draft')] });

describe('of another suggestion leaves a row alone, whole, that somebody has since', () => {
  it.each(
    named([
      [{ Status: 'approved' }, 'approved'],
      [{ Status: 'published' }, 'published'],
      [{ Status: 'ended' }, 'ended'],
      [{ Pinned: true }, 'pinned'],
      [{ Why: 'We talked about it.' }, 'given another reason'],
    ]),
  )('%s', (_name, [edit]) => {
    const { later, back } = done(other, 'pair');
    const [first, second] = rowsOf(later, 'Pairings');
    const now = edited(later, 'Pairings', String(first!.id), edit);
    const again = rowsOf(after(now, undo, back), 'Pairings');
    expect(again[0]).toEqual(rowsOf(now, 'Pairings')[0]);
    expect(again[1]).toEqual(rowsOf(other, 'Pairings')[1]);
    expect(again[1]).not.toEqual(second);
  });
});

it('an approval stays where another mentor was approved since', () => {
  const { later, back } = done(drafts, 'approve', { ids: ['p-ann/1'], approve: true });
  const now = edited(later, 'Pairings', 'p-ann/1', { 'Mentor id': 'p-bea', Mentor: 'Bea Beech' });
  expect(() => plan(undo, back, now)).toThrow('1 pairing has been changed since and stays as it is now.');
});

it('what sends, or writes to other tabs, offers none', () => {
  expect(done(stages.approved, 'publish').back).toEqual({});
  expect(done(stages.responded, 'intake').back).toEqual({});
});
