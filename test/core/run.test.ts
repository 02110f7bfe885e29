/** The send protocol: in which order a run asks for things, where it stops, and what holds whatever happens. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EffectAction, EventAction, FormAction, MailAction } from '../../src/core/action.js';
import { withLines } from '../../src/core/advance.js';
import { drive, type Edge } from '../../src/core/edge.js';
import type { Job } from '../../src/core/job.js';
import { decisionLine, intentLine, readLedger, unknownEffect } from '../../src/core/ledger.js';
import { type Outcome, type Run, resume, run } from '../../src/core/run.js';
import type { World } from '../../src/core/world.js';
import * as records from '../../src/records/index.js';
import { named } from '../cases.js';
import { world } from '../worlds.js';
import {
  around,
  asItIs,
  claimAfterwards,
  type Fate,
  type Pretend,
  pretend,
  Stopped,
  type Variant,
  withoutFlush,
} from './pretend.js';
import { plenty } from './samples.js';

const occasion = 'Test';
const mail = (key: string): MailAction => ({
  kind: 'mail',
  key,
  occasion,
  to: `${key.slice('mail:'.length)}@example.org`,
  subject: key,
  text: '',
  html: '',
  senderName: '',
  replyTo: '',
});
const event = (key: string): EventAction => ({
  kind: 'event',
  key,
  occasion,
  eventId: key,
  title: key,
  description: '',
  start: '2027-02-01T09:00:00',
  end: '2027-02-01T09:45:00',
  zone: 'Etc/UTC',
  guests: ['ann@example.org'],
  meet: false,
});
const form = (key: string): FormAction => ({
  kind: 'form',
  key,
  occasion,
  form: { title: key, description: '', confirmation: '', collectEmail: false, allowEdits: false, questions: [] },
});
const wanting = (...effects: readonly EffectAction[]): Job => ({
  name: 'test',
  reads: [records.outbox],
  actions: () => effects,
});
const [a, b, c] = [mail('mail:a'), mail('mail:b'), event('event:c')];

/** What a run asks of its edge, in short. */
function asked(start: World, job: Job, fateOf: (effect: EffectAction) => Fate = () => 'done', budget = plenty) {
  const google = pretend(start, fateOf);
  const verbs: string[] = [];
  const telling: Edge = {
    put: (item) => {
      verbs.push(`put ${item.kind}`);
      google.put(item);
    },
    append: (tab, rows) => {
      verbs.push(`append ${rows.map(([key, state, attempt]) => `${key} ${state} ${attempt}`).join(' + ')}`);
      google.append(tab, rows);
    },
    flush: () => {
      verbs.push('flush');
      google.flush();
    },
    compare: (tab, first, rows) => {
      verbs.push('compare');
      return google.compare(tab, first, rows);
    },
    listen: () => {
      verbs.push('listen');
      return google.listen();
    },
    perform: (effect, attempt) => {
      verbs.push(`perform ${effect.key}`);
      return google.perform(effect, attempt);
    },
    clock: () => google.clock(),
  };
  const outcome = drive(run(job, {}, start, budget), telling);
  return { verbs, outcome };
}
const attempt = (key: string, number: number, ...ends: readonly string[]) => [
  `append ${key} sending ${number}`,
  'flush',
  'compare',
  `perform ${key}`,
  ...ends.map((end) => `append ${key} ${end} ${number}`),
];

describe('a run asks for', () => {
  const planned = withLines(world(), [intentLine(a, '2027-01-10T09:00:00.000Z')]);
  const inDoubt = withLines(planned, [{ ...intentLine(a, '2027-01-10T09:00:01.000Z'), state: 'sending', attempt: 1 }]);
  const again = decisionLine({ kind: 'decision', key: a.key, state: 'again', attempt: 1 }, '2027-01-10T10:00:00.000Z');
  const both = ['append mail:a planned 0 + mail:b planned 0', 'compare'];
  const toB = attempt('mail:b', 1, 'sent');

  it.each(
    named([
      [world(), [], [], 'nothing, when nothing is wanted'],
      [
        world(),
        [a, b],
        [...both, ...attempt('mail:a', 1, 'sent'), ...toB],
        'all intents at once, then one after another',
      ],
      [planned, [a, b], ['append mail:b planned 0', ...attempt('mail:a', 1, 'sent'), ...toB], 'no intent twice'],
      [
        planned,
        [{ ...a, text: 'New' }],
        ['append mail:a planned 0', ...attempt('mail:a', 1, 'sent')],
        'new words: again',
      ],
      [inDoubt, [a], [], 'nothing that is in doubt'],
      [withLines(inDoubt, [again]), [a], attempt('mail:a', 2, 'sent'), 'a second attempt, when the organiser says so'],
    ] as const),
  )('%s', (_name, [start, effects, verbs]) => {
    expect(asked(start, wanting(...effects)).verbs).toEqual(verbs);
  });

  it.each(
    named([
      ['failed', [...both, ...attempt('mail:a', 1, 'failed'), ...toB], [1, 1, 0, 0], 'the next, when one fails'],
      [
        'unsure, happened',
        [...both, ...attempt('mail:a', 1)],
        [0, 0, 1, 1],
        'no more, and no receipt, when nobody knows',
      ],
      ['returned', [...both, ...attempt('mail:a', 1, 'returned')], [0, 0, 0, 2], 'no more, when one is put off'],
    ] as const),
  )('%s', (_name, [fate, verbs, numbers]) => {
    const { outcome, ...rest } = asked(world(), wanting(a, b), ({ key }) => (key === a.key ? fate : 'done'));
    expect(rest.verbs).toEqual(verbs);
    expect([outcome.done.length, outcome.failed, outcome.unsure, outcome.left]).toEqual(numbers);
  });
});

describe('a budget', () => {
  const start = Date.parse(world().now);

  // The pretend clock goes on by 250 milliseconds whenever it is read.
  it.each(
    named([
      [{ until: start + 300, mails: 9, run: 'run' }, ['mail:a'], 2, 'of time: nothing is claimed after it'],
      [{ until: start, mails: 9, run: 'run' }, [], 3, 'of no time at all'],
      [
        { until: Infinity, mails: 1, run: 'run' },
        ['mail:a', 'event:c'],
        1,
        'of mails: the others of the wave still go',
      ],
      [{ until: Infinity, mails: 0, run: 'run' }, ['event:c'], 2, 'of no mails'],
    ]),
  )('%s', (_name, [budget, sent, left]) => {
    const google = pretend(world());
    const job = wanting(a, b, c);
    const outcome = drive(run(job, {}, google.read(job), budget), google);
    expect([Object.keys(google.happened), outcome.left]).toEqual([sent, left]);
    const now = google.read();
    expect(drive(resume([{ job, args: {} }], now, plenty), google).left).toBe(0);
    expect(google.happened).toEqual({ 'mail:a': 1, 'mail:b': 1, 'event:c': 1 });
  });

  const later = { ...b, key: 'mail:later', after: [c.key] };

  it.each(
    named([
      [plenty, 'done', ['mail:a', 'event:c', 'mail:later'], 0, 'after it'],
      [{ ...plenty, mails: 1 }, 'done', ['mail:a'], 2, 'on the same day: it waits for the mail as well'],
      [plenty, 'failed', ['mail:a'], 0, 'not at all when it failed'],
      [plenty, 'returned', ['mail:a'], 2, 'later when it is put off'],
      [plenty, 'unsure, did not', ['mail:a'], 2, 'later when nobody knows: the invitation is asked for again'],
    ] as const),
  )('a mail that tells of an invitation goes out %s', (_name, [budget, fate, sent, left]) => {
    const google = pretend(world(), ({ key }) => (key === c.key ? fate : 'done'));
    const job = wanting(a, c, later);
    const outcome = drive(run(job, {}, google.read(job), budget), google);
    expect([Object.keys(google.happened), outcome.left]).toEqual([sent, left]);
  });

  it('three mails a day to one person: the others wait for the next', () => {
    const six = [1, 2, 3, 4, 5, 6].map((number) => ({ ...mail(`mail:${number}`), to: 'Ann@example.org' }));
    const jobs = [{ job: wanting(...six, a), args: {} }];
    const google = pretend(world());
    expect(drive(run(jobs[0]!.job, {}, google.read(), plenty), google).left).toBe(3);
    const gone = () => Object.keys(google.happened).length;
    expect(gone()).toBe(4);
    google.pass(23);
    drive(resume(jobs, google.read(), plenty), google);
    expect(gone()).toBe(4);
    google.pass(2);
    drive(resume(jobs, google.read(), plenty), google);
    expect(gone()).toBe(7);
  });

  it('counts the mails of all rounds', () => {
    const job: Job = {
      name: 'test',
      reads: [records.outbox],
      actions: (now) => (readLedger(now)[a.key]?.state === 'done' ? [b] : [a]),
    };
    const google = pretend(world());
    expect(drive(run(job, {}, google.read(), { until: Infinity, mails: 1, run: 'run' }), google).left).toBe(1);
    expect(google.happened).toEqual({ 'mail:a': 1 });
  });
});

it('goes on with what was confirmed, and with nothing twice that two jobs want', () => {
  const confirmed = withLines(world(), [intentLine(a, world().now)]);
  const google = pretend(confirmed);
  const jobs = [wanting(a, b), wanting(a)].map((job) => ({ job, args: {} }));
  drive(resume(jobs, google.read(), plenty), google);
  expect(google.happened).toEqual({ 'mail:a': 1 });
  const job: Job = { ...wanting(), asks: () => [b.key] };
  drive(resume(jobs, google.read(), plenty, { job, args: {} }), google);
  expect(google.happened).toEqual({ 'mail:a': 1, 'mail:b': 1 });
});

describe('an edge', () => {
  it('may answer later: the same run, with await', async () => {
    const google = pretend(world());
    const job = wanting(a, b);
    const later = async (going: Run): Promise<Outcome> => {
      let step = going.next();
      while (!step.done) {
        const verb = step.value;
        await Promise.resolve();
        if (verb.do === 'append') google.append(verb.tab, verb.rows);
        step = going.next(
          verb.do === 'perform'
            ? google.perform(verb.effect, verb.attempt)
            : verb.do === 'clock'
              ? google.clock()
              : undefined,
        );
      }
      return step.value;
    };
    const outcome = await later(run(job, {}, google.read(), plenty));
    expect(outcome.done).toEqual([a, b]);
    expect(outcome.world.tabs.Outbox).toEqual(google.read().tabs.Outbox);
  });

  it.each([
    ['clock', 'does not tell the time'],
    ['perform', 'does not tell what became of an effect'],
  ] as const)('that leaves %s unanswered %s, and that is a fault of ours', (verb, sentence) => {
    const mute = { ...pretend(world()), [verb]: () => undefined } as Edge;
    expect(() => drive(run(wanting(a), {}, world(), plenty), mute)).toThrow(sentence);
  });
});

describe('whatever happens', () => {
  const fate = fc.constantFrom<Fate>(
    'done',
    'failed',
    'returned',
    'unsure, happened',
    'unsure, did not',
    'threw, happened',
    'threw, did not',
  );
  const kinds = { mail, event, form };
  const effects = fc.array(fc.constantFrom('mail', 'event', 'form'), { minLength: 1, maxLength: 4 });
  const attempts = fc.array(
    fc.record({
      confirmed: fc.boolean(),
      fates: fc.array(fate, { minLength: 4, maxLength: 4 }),
      stop: fc.option(fc.integer({ min: 1, max: 20 }), { nil: 0 }),
      kept: fc.nat(3),
      mails: fc.nat(4),
      milliseconds: fc.nat(2000),
      looks: fc.boolean(),
    }),
    { maxLength: 4 },
  );

  /** Each effect is wanted when those before it are settled, `together` of them at once. */
  const law = (variant: Variant) =>
    fc.property(effects, fc.integer({ min: 1, max: 4 }), attempts, (names, together, runs) => {
      const all = names.map((name, index) => kinds[name](`${name}:${index}`));
      const job: Job = {
        name: 'test',
        reads: [records.outbox],
        actions: (now) => all.slice(0, readyOf(all, now) + together),
      };
      let fates: Readonly<Record<string, Fate>> = {};
      const google = pretend(world(), ({ key }) => fates[key]!);
      for (const { confirmed, stop, kept, mails, milliseconds, looks, ...given } of runs) {
        fates = Object.fromEntries(all.map(({ key }, index) => [key, given.fates[index]!]));
        const before = doubtsOf(google);
        const after = (verb: number) => {
          if (verb === stop) throw new Stopped();
        };
        const edge = variant(around(google, { after }));
        const now = google.read();
        const budget = { until: google.clock() + milliseconds, mails, run: 'run' };
        const going = confirmed ? resume([{ job, args: {} }], now, budget) : run(job, {}, now, budget);
        const unsure = google.alone(() => drive(going, edge), kept)?.unsure ?? 0;
        const open = doubtsOf(google).filter((key) => !before.includes(key));
        const told = all.filter(({ key }) => fates[key]!.startsWith('unsure')).length;
        expect(open.length).toBeLessThanOrEqual(1 + told);
        expect(unsure).toBeLessThanOrEqual(told);
        holds(all, google);
        if (looks) decideAll(all, google);
      }
      fates = Object.fromEntries(all.map(({ key }) => [key, 'done']));
      for (let round = 0; round <= all.length; round++) {
        decideAll(all, google);
        drive(run(job, {}, google.read(), plenty), google);
      }
      holds(all, google);
      const ledger = readLedger(google.read());
      expect(all.map(({ key }) => [ledger[key]?.state, (google.happened[key] ?? 0) > 0])).toEqual(
        all.map(() => ['done', true]),
      );
    });

  it('nothing goes out twice, nothing is lost, and what nobody knows is in doubt', () => {
    fc.assert(law(asItIs), { numRuns: 300 });
  });

  it.each([
    ['the flush before sending', withoutFlush],
    ['the claim before sending', claimAfterwards],
  ])('without %s that does not hold', (_name, variant) => {
    expect(fc.check(law(variant), { numRuns: 300 }).failed).toBe(true);
  });
});

/** How many of the first effects are neither open nor in doubt. */
function readyOf(all: readonly EffectAction[], now: World): number {
  const ledger = readLedger(now);
  const open = all.findIndex(({ key }) => !['done', 'failed'].includes(ledger[key]?.state ?? 'open'));
  return open < 0 ? all.length : open;
}

function doubtsOf(google: Pretend): string[] {
  const ledger = readLedger(google.read());
  return Object.keys(ledger).filter((key) => ledger[key]!.state === 'doubtful');
}

/** At any moment: once at most; done has happened; and what has happened is known as done or in doubt. */
function holds(all: readonly EffectAction[], google: Pretend): void {
  const ledger = readLedger(google.read());
  for (const { key, kind } of all) {
    const happened = google.happened[key] ?? 0;
    const state = ledger[key]?.state ?? 'open';
    if (kind !== 'form') expect(happened, key).toBeLessThanOrEqual(1);
    if (state === 'done') expect(happened, key).toBeGreaterThan(0);
    if (kind === 'mail' && happened > 0) expect(['done', 'doubtful'], key).toContain(state);
  }
}

/** The organiser looks whether it has arrived, and tries again what has not. A form in doubt is always made again. */
function decideAll(all: readonly EffectAction[], google: Pretend): void {
  const ledger = readLedger(google.read());
  const decisions = all.flatMap(({ key, kind }) => {
    const { state, nextAttempt } = ledger[key] ?? unknownEffect;
    const arrived = kind !== 'form' && (google.happened[key] ?? 0) > 0;
    const word = arrived ? 'sent' : 'again';
    return state === 'doubtful' || state === 'failed'
      ? [{ kind: 'decision', key, state: word, attempt: nextAttempt - 1 } as const]
      : [];
  });
  const job: Job = { name: 'decide', reads: [records.outbox], actions: () => decisions };
  drive(run(job, {}, google.read(), plenty), google);
}
