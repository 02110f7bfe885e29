/** Introductions: approved pairs learn of each other and are invited to their first meeting. */
import { readLedger } from '../../core/ledger.js';
import { read } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { defineArea, defineCard, type Standing } from '../area.js';
import { doubtfulKeys } from '../outbox/effects.js';
import { readProblems } from '../problems.js';
import { introductionKey, introductionMentee, introductionMentor } from './mails.js';
import { publish, SOURCE } from './publish.js';
import { words } from './words.js';

export const introductions = defineArea({
  name: 'introductions',
  phase: 'run',
  jobs: [publish],
  mails: [introductionMentee, introductionMentor],
  finds: [SOURCE],
  card: defineCard({
    title: () => words.title,
    needs: { reads: [records.pairings, records.meetings, records.problems], sends: true },
    view,
    standing,
  }),
});

function view(world: World) {
  const pairings = read(world, records.pairings);
  const ledger = readLedger(world);
  const published = records.withStatus(pairings, 'published');
  return {
    approved: records.withStatus(pairings, 'approved').length,
    /** Published pairings whose mentee has not been written to, and is in no doubt. */
    waiting: published.filter(({ id }) => (ledger[introductionKey(id)]?.state || 'open') === 'open').length,
    published: published.length,
    meetings: read(world, records.meetings).length,
  };
}

function standing({ approved, waiting, published }: ReturnType<typeof view>, world: World): Standing {
  const stopped = readProblems(world, [SOURCE]).filter(({ weight }) => weight === 'stops').length;
  const wrong = stopped > 0;
  const told = (sentence: string) => (wrong ? `${sentence} ${words.stopped(stopped)}` : sentence);
  if (approved + waiting > 0) return { done: false, wrong, sentence: told(words.toIntroduce(approved + waiting)) };
  if (published === 0) return { done: false, wrong, sentence: told(words.notYet) };
  return { done: true, wrong: wrong || doubtfulKeys(world).length > 0, sentence: told(words.done(published)) };
}
