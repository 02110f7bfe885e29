/** A wave for a later hour: it is confirmed and waits, goes out then and not before, and is called off. */
import { describe, expect, it } from 'vitest';
import type { MailAction } from '../../../src/core/action.js';
import { withLines } from '../../../src/core/advance.js';
import { drive } from '../../../src/core/edge.js';
import { intentLine, isHeld, openIntents, readLedger } from '../../../src/core/ledger.js';
import { run } from '../../../src/core/run.js';
import { openEffects } from '../../../src/core/step.js';
import type { World } from '../../../src/core/world.js';
import { areas } from '../../../src/programme/index.js';
import { heldUntil, laterOf, shownOn } from '../../../src/programme/outbox/later.js';
import { named } from '../../cases.js';
import { after, edited, later, rowsOf, todo } from '../../worlds.js';
import { jobNamed, stages } from '../sample.js';

const [publish, recall] = [jobNamed('publish'), jobNamed('recall')];
const from = '2027-01-20T08:30:00.000Z';
const waiting = heldUntil(stages.approved, '2027-01-20T08:30', publish);
const performed: string[] = [];

/** Confirmed for then: nothing may be performed. */
function confirmed(world: World): World {
  const { from: hold, ...rest } = drive(
    run(publish, {}, world, { until: Infinity, mails: 100, run: '', hold: world.from! }),
    {
      put: () => undefined,
      append: () => undefined,
      flush: () => undefined,
      compare: () => undefined,
      listen: () => undefined,
      perform(effect) {
        performed.push(effect.key);
        return { key: effect.key, state: 'done', at: world.now, data: {} };
      },
      clock: () => Date.parse(world.now),
    },
  ).world;
  expect(hold).toBe(from);
  return rest;
}

const planned = confirmed(waiting);
const resumed = (world: World) => openEffects([{ job: publish, args: {} }], world).map(({ key }) => key);
const [ann] = rowsOf(planned, 'People');

describe('a wave for later', () => {
  it('is written down whole, and nothing of it is performed', () => {
    expect(performed).toEqual([]);
    const held = Object.values(readLedger(planned)).filter((effect) => isHeld(effect, planned));
    expect(held).toHaveLength(5);
    expect(laterOf(planned, shownOn(areas, 'introductions'))).toEqual([
      {
        from,
        sentence:
          '5 mails and invitations go out by themselves on Wednesday 20 January 2027, 08:30, within the hour, if nothing in them changes until then.',
      },
    ]);
  });

  it('has its first meetings so many days later', () => {
    const starts = (world: World) => rowsOf(world, 'Meetings').map((row) => String(row.starts).slice(0, 10));
    expect(starts(after(stages.approved, publish))).toEqual(['2027-01-18', '2027-01-18']);
    expect(starts(planned)).toEqual(['2027-01-27', '2027-01-27']);
  });

  it('goes out then, word for word, and not before', () => {
    expect(openIntents(planned)).toEqual([]);
    expect(resumed(later(planned, 8))).toEqual([]);
    expect(resumed({ ...planned, now: from })).toHaveLength(5);
  });

  it('does not go out where it has become another', () => {
    const changed = edited({ ...planned, now: from }, 'People', String(ann!.id), { Name: 'Ann Other' });
    expect(resumed(changed).length).toBeLessThan(5);
  });

  it('is not asked for by a second confirmation', () => {
    expect(todo(publish, planned)).toEqual([]);
  });
});

it.each(
  named([
    [planned, 5, 'all of it'],
    [{ ...planned, now: from }, 0, 'nothing of it by its hour once that has come'],
    [stages.approved, 0, 'nothing where nothing waits'],
    [
      withLines(stages.approved, [
        intentLine(
          publish.actions(stages.published, {}).find(({ kind }) => kind === 'mail') as never,
          stages.approved.now,
        ),
      ]),
      0,
      'nothing that goes out at once',
    ],
  ]),
)('calls off %s', (_name, [before, number]) => {
  expect(todo(recall, before, { from, card: 'introductions' })).toHaveLength(number);
});

it('what was called off is asked for again', () => {
  const off = after(planned, recall, { from, card: 'introductions' });
  expect(laterOf(off, () => true)).toEqual([]);
  expect(resumed({ ...off, now: from })).toEqual([]);
  expect(todo(publish, off)).toHaveLength(5);
});

it.each(['2027-01-11T08:00', '2027-04-01T09:00', '2027-02-30T09:00', 'tomorrow', ''])(
  'the hour %j is none for which it could wait',
  (at) => {
    expect(() => heldUntil(stages.approved, at, publish)).toThrow('Choose a day and an hour within the next 60 days.');
  },
);

it('what nothing goes on with cannot wait', () => {
  expect(() => heldUntil(stages.approved, '2027-01-20T08:30', jobNamed('digest'))).toThrow('goes out at once');
});

/** One invitation has gone, and the mail after it was put off. */
const stopped = after(stages.approved, publish, {}, ({ key }) => (/^event:/.test(key) ? 'done' : 'returned'));
const again = (now: string) =>
  intentLine(
    {
      ...(publish.actions(stages.published, {}).find(({ kind }) => kind === 'mail') as never as MailAction),
      key: `mail:again:${now}:mail:x`,
    },
    now,
    { hold: from },
  );

it.each(
  named([
    [planned, { from, card: 'introductions' }, 5, 'all that its card shows'],
    [planned, { from, card: 'surveys' }, 0, 'nothing that another card shows'],
    [planned, { from, card: '' }, 0, 'nothing that a card shows, where no card is named'],
    [withLines(planned, [again(planned.now)]), { from, card: '' }, 1, 'what no card shows'],
    [
      withLines(planned, [again(planned.now)]),
      { from, card: 'introductions' },
      5,
      'what its card shows, and nothing else',
    ],
    [
      { ...planned, now: from },
      { from: '', card: 'introductions' },
      5,
      'what its hour has come for, and is still to go',
    ],
    [planned, { from: '', card: 'introductions' }, 0, 'nothing that waits for its hour'],
    [stopped, { from: '', card: 'introductions' }, 4, 'the rest of a wave that had to stop'],
    [stages.published, { from: '', card: 'introductions' }, 0, 'nothing that has gone'],
  ]),
)('calls off %s', (_name, [before, args, number]) => {
  expect(todo(recall, before, args)).toHaveLength(number);
});

it('the rest of a wave is told on its card, and what no card shows stands beside them', () => {
  expect(laterOf(stopped, shownOn(areas, 'introductions'))).toEqual([
    { from: '', sentence: '4 mails and invitations that you confirmed have not gone out yet.' },
  ]);
  expect(laterOf(withLines(planned, [again(planned.now)]), shownOn(areas, ''))).toHaveLength(1);
});
