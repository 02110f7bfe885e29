/** A stop between any two verbs of a run, and everything else that may happen in one: nothing twice, nothing lost. */
import { describe, expect, it } from 'vitest';
import { isRepeatable } from '../../src/core/action.js';
import { drive, type Edge } from '../../src/core/edge.js';
import { Refusal } from '../../src/core/job.js';
import { readLedger } from '../../src/core/ledger.js';
import { plan } from '../../src/core/plan.js';
import { read } from '../../src/core/rows.js';
import { type Asked, resume, run } from '../../src/core/run.js';
import { jobs, resumable } from '../../src/programme/index.js';
import { unfinished } from '../../src/programme/introductions/unpublish-steps.js';
import { outboxView } from '../../src/programme/outbox/effects.js';
import { pairings, inOrder as tables } from '../../src/records/index.js';
import {
  around,
  asItIs,
  claimAfterwards,
  type Pretend,
  pretend,
  Stopped,
  type Variant,
  withoutFlush,
  withoutLooking,
} from './pretend.js';
import { jobNamed, plenty, type Sample, samples } from './samples.js';

/** What the panel does: the job, and after a decision whatever had been confirmed and is still open. */
function request(google: Pretend, { job: name, args }: Pick<Sample, 'job' | 'args'>, edge: Edge = google): void {
  const job = jobNamed(name);
  const asked = job.asks?.(args);
  if (!asked?.length) drive(run(job, args, google.read(job), { ...plenty, run: newRun() }), edge);
  if (asked) goOn(google, asked.length > 0 ? { job, args } : undefined, edge);
}

function goOn(google: Pretend, decided?: Asked, edge: Edge = google): void {
  const now = google.read();
  drive(resume(resumable(now), now, { ...plenty, run: newRun() }, decided), edge);
}

let runs = 0;
const newRun = () => `run ${++runs}`;

/** Keys of what nobody can know. An invitation and its withdrawal are no such thing: asked for again, they find themselves. */
function doubtsOf(google: Pretend): string[] {
  const ledger = readLedger(google.read());
  return Object.keys(ledger).filter(
    (key) => ledger[key]!.state === 'doubtful' && !isRepeatable(ledger[key]!.line!.kind),
  );
}

/** The organiser looks whether it has arrived. The link of a form that is in doubt is not known, so it is made again. */
function decide(google: Pretend): void {
  for (const key of doubtsOf(google)) {
    const arrived = google.happened[key] && !isForm(key);
    request(google, { job: 'settle', args: { key, as: arrived ? 'done' : 'again' } });
  }
}

/** What is wrong after the sample's job was stopped, done again, and what was in doubt decided. */
function* faultsAfter(sample: Sample, verb: number, kept: number, whole: Pretend, variant: Variant): Generator<string> {
  const google = pretend(sample.world, undefined, sample.gone);
  const after = (n: number) => {
    if (n === verb) throw new Stopped();
  };
  google.alone(() => request(google, sample, variant(around(google, { after }))), kept);
  const again = () => google.alone(() => unlessRefused(() => request(google, sample)));
  // Whoever has said "again" about a mail looks for it before saying so once more.
  if (sample.job === 'settle') google.alone(() => goOn(google));
  else again();
  const doubts = doubtsOf(google);
  if (
    doubts.length > 0 &&
    !same(
      outboxView(google.read()).doubts.map(({ key }) => key),
      doubts,
    )
  )
    yield 'doubts are not shown';
  google.alone(() => decide(google));
  again();

  if (doubts.length > 1) yield `in doubt: ${doubts.join(', ')}`;
  if (doubtsOf(google).length > 0) yield 'still in doubt';
  for (const key of Object.keys({ ...whole.happened, ...google.happened })) {
    const most = isForm(key) && doubts.includes(key) ? 2 : 1;
    const times = google.happened[key] ?? 0;
    if (times < 1 || times > most || !whole.happened[key]) yield `${key}: ${times} times`;
  }
  const [is, was] = [google.read(), whole.read()];
  for (const name of was.tabNames)
    if (name !== 'Outbox' && !same(is.tabs[name], was.tabs[name]) && !doubts.some(isForm))
      yield `the tab ${name} differs`;
  if (!same(is.triggers, was.triggers)) yield 'the triggers differ';
}

/** A refusal is read in the panel, and changes nothing. */
function unlessRefused(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

function isForm(key: string): boolean {
  return key.startsWith('form:');
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Every point at which the sample's run can stop, with none, the first or all of the unflushed writes kept. */
function* faults(sample: Sample, variant: Variant = asItIs): Generator<string> {
  const whole = pretend(sample.world, undefined, sample.gone);
  const waiting: number[] = [];
  request(
    whole,
    sample,
    variant(
      around(whole, {
        after: (verb) => {
          waiting[verb] = whole.waiting();
        },
      }),
    ),
  );
  for (let verb = 1; verb < waiting.length; verb++)
    for (const kept of new Set([0, Math.min(1, waiting[verb]!), waiting[verb]!]))
      for (const fault of faultsAfter(sample, verb, kept, whole, variant))
        yield `${fault}, after verb ${verb}, ${kept} kept`;
}

describe('a run that is ended without a word, after any verb', () => {
  it('every job has a sample', () => {
    expect([...new Set(samples.map(({ job }) => job))].sort()).toEqual(jobs.map(({ name }) => name).sort());
  });

  it.each(samples.map((sample) => [sample.job, sample.name, sample] as const))(
    '%s, %s: done again, it has happened once and stands as if nothing had been',
    (_job, _name, sample) => {
      expect([...faults(sample)]).toEqual([]);
    },
  );

  it.each(samples.map((sample) => [sample.job, sample.name, sample] as const))(
    '%s, %s: has something to do, once',
    (_job, _name, sample) => {
      const google = pretend(sample.world);
      const foreseen = plan(jobNamed(sample.job), sample.args, google.read(jobNamed(sample.job)));
      const first = drive(run(jobNamed(sample.job), sample.args, google.read(jobNamed(sample.job)), plenty), google);
      expect(first.done.length).toBeGreaterThan(0);
      expect(first.done.map(({ kind }) => kind)).toEqual(foreseen.map(({ kind }) => kind));
      // What it has read or written; a tab that it gave its name back was neither of ours before.
      const [now, read] = [google.read(), google.read(jobNamed(sample.job))];
      for (const { name } of tables)
        if (first.world.tabs[name] || read.tabs[name]) expect(first.world.tabs[name], name).toEqual(now.tabs[name]);
      const second = drive(run(jobNamed(sample.job), sample.args, google.read(jobNamed(sample.job)), plenty), google);
      expect(second.done).toEqual([]);
    },
  );

  it.each([
    ['the flush before sending', withoutFlush],
    ['the claim before sending', claimAfterwards],
  ])('without %s a mail goes out twice', (_name, variant) => {
    const publish = samples.find(({ job }) => job === 'publish')!;
    expect([...faults(publish, variant)].some((fault) => /^mail:.*: 2 times/.test(fault))).toBe(true);
  });
});

describe('while a run is at work, before any verb', () => {
  const publish = samples.find(({ job }) => job === 'publish')!;

  /** What has happened, and what is in doubt, when something else is done in the middle of a run, and the run repeated. */
  function* disturbed(sample: Sample, meanwhile: (google: Pretend) => void, variant: Variant = asItIs) {
    for (let verb = 1, at = 1; at === verb; verb++) {
      const google = pretend(sample.world, undefined, sample.gone);
      const before = (n: number) => {
        if (n !== verb) return;
        at = verb + 1;
        meanwhile(google);
      };
      google.alone(() => unlessRefused(() => request(google, sample, variant(around(google, { before })))));
      google.alone(() => request(google, sample));
      yield { happened: google.happened, doubts: doubtsOf(google) };
    }
  }
  const undisturbed = (sample: Sample) => {
    const google = pretend(sample.world, undefined, sample.gone);
    request(google, sample);
    return { happened: google.happened, doubts: [] };
  };

  it.each(samples.map((sample) => [sample.job, sample.name, sample] as const))(
    '%s, %s: the same asked for again is refused, and sorting the Outbox changes nothing',
    (_job, _name, sample) => {
      for (const meanwhile of [
        (google: Pretend) => unlessRefused(() => google.alone(() => request(google, sample))),
        (google: Pretend) => google.read().tabs.Outbox && google.edit('Outbox', (rows) => [...rows].reverse()),
      ])
        for (const outcome of disturbed(sample, meanwhile)) expect(outcome).toEqual(undisturbed(sample));
    },
  );

  it.each(samples.filter(({ job }) => jobNamed(job).sends).map((sample) => [sample.job, sample.name, sample] as const))(
    '%s, %s: the same at work without a lock does nothing twice',
    (_job, _name, sample) => {
      for (const { happened } of disturbed(sample, (google) => unlessRefused(() => request(google, sample))))
        expect(happened).toEqual(undisturbed(sample).happened);
    },
  );

  it('that a claim is looked at is what keeps them apart: without it a mail goes out twice', () => {
    const outcomes = [...disturbed(publish, (google) => request(google, publish), withoutLooking)];
    expect(outcomes.some(({ happened }) => Object.values(happened).includes(2))).toBe(true);
  });
});

/** What an organiser does who has forgotten what was chosen: the hour passes, the card's offer, then a new start. */
function anew(google: Pretend): void {
  goOn(google);
  const ids = unfinished(google.read());
  if (ids.length > 0) request(google, { job: 'unpublish', args: { ids, apology: 'as chosen' } });
  request(google, { job: 'approve', args: { ids: 'all', approve: true } });
  request(google, { job: 'publish', args: {} });
}

describe('a taking back that is ended after any verb', () => {
  const sample = samples.find(({ job, name }) => job === 'unpublish' && name === 'two published pairs')!;
  const chosen = (sample.args as { readonly ids: readonly string[] }).ids;
  const isBack = (google: Pretend) =>
    read(google.read(), pairings).filter(({ id, takenBack }) => chosen.includes(id) && takenBack !== '').length;

  it.each([true, false])(
    'is finished from the card, with an apology: %s',
    (apology) => {
      const args = { ids: chosen, apology };
      const whole = pretend(sample.world, undefined, sample.gone);
      let verbs = 0;
      const count = (verb: number) => {
        verbs = verb;
      };
      request(whole, { job: 'unpublish', args }, around(whole, { after: count }));
      anew(whole);
      for (let verb = 1; verb <= verbs; verb++)
        for (const kept of [0, 1, 1000]) {
          const google = pretend(sample.world, undefined, sample.gone);
          const after = (n: number) => {
            if (n === verb) throw new Stopped();
          };
          google.alone(() => request(google, { job: 'unpublish', args }, around(google, { after })), kept);
          google.alone(() => decide(google));
          const isBegun = isBack(google) > 0;
          google.alone(() => anew(google));
          google.alone(() => decide(google));
          const where = `after verb ${verb}, ${kept} kept`;
          if (isBack(google) === chosen.length) expect([where, google.happened]).toEqual([where, whole.happened]);
          else expect([where, isBegun && isBack(google) === 0]).toEqual([where, false]);
          expect([where, unfinished(google.read())]).toEqual([where, []]);
        }
    },
    60_000,
  );
});
