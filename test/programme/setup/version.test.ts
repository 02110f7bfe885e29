/** A Sheet of an earlier version: what is told of it, and how Set up brings it to this one, step by step and whenever it is stopped. */
import { describe, expect, it } from 'vitest';
import { advance } from '../../../src/core/advance.js';
import { read, write } from '../../../src/core/rows.js';
import { pending } from '../../../src/core/step.js';
import { compareVersions, VERSION } from '../../../src/core/version.js';
import type { World } from '../../../src/core/world.js';
import { areas } from '../../../src/programme/index.js';
import { setUpJob } from '../../../src/programme/setup/set-up.js';
import { laterMigrations, type Migration, migrations } from '../../../src/programme/setup/version.js';
import { settings, surveys } from '../../../src/records/index.js';
import { after, edited, wants, withoutColumns } from '../../worlds.js';
import { jobNamed, stages } from '../sample.js';

const setUp = jobNamed('setup');
const { setUp: ready } = stages;
const card = areas[0].card;
const standing = (world: World) => card.standing(card.view(world), world);
const value = (world: World, name: string) => read(world, settings).find(({ setting }) => setting === name)?.value;
const of = (version: string) => edited(ready, 'Settings', 'Set up with', { Value: version });
/** As it was before versions were kept. */
const unversioned: World = {
  ...ready,
  tabs: {
    ...ready.tabs,
    Settings: { ...ready.tabs.Settings!, rows: ready.tabs.Settings!.rows.filter(([name]) => name !== 'Set up with') },
  },
};

it.each([
  ['0.1.0', '0.1.0', 0],
  ['0.9.0', '0.10.0', -1],
  ['1.0.0', '0.9.9', 1],
  ['', '0.0.0', -1],
  ['next year', '0.0.0', -1],
  ['0.1.0-beta', '0.1.0', 0],
])('compareVersions: %s and %s', (first, second, sign) => {
  expect(Math.sign(compareVersions(first, second))).toBe(sign);
});

describe('what is told', () => {
  it.each([
    [ready, true, undefined, /^Ready\. The sign-up form is open\.$/, 'of this version'],
    [of('0.1.0-beta'), true, undefined, /0\.1\.0-beta; nothing to do\.$/, 'of one that needs no step'],
    [of('0.0.9'), false, true, /with Pairwright 0\.0\.9\. Press Set up once more/, 'of an earlier one'],
    [unversioned, false, true, /with an earlier Pairwright\. Press Set up once more/, 'from before versions were kept'],
    [of('soon'), false, true, /Press Set up once more/, 'of what is no version'],
    [of('9.0.0'), false, true, /with Pairwright 9\.0\.0, and the script in it is/, 'of a later one'],
  ] as [World, boolean, boolean | undefined, RegExp, string][])('%#: %s', (world, done, wrong, sentence) => {
    expect(standing(world)).toMatchObject({
      done,
      ...(wrong ? { wrong } : {}),
      sentence: expect.stringMatching(sentence),
    });
  });

  it('keeps this version with a first Set up, and refuses a Sheet of a later one', () => {
    expect(value(ready, 'Set up with')).toBe(VERSION);
    expect(wants(setUp, of('9.0.0'))).toEqual([expect.stringMatching(/^refused: .*9\.0\.0 or a later one/)]);
  });

  it.each([unversioned, of('0.0.9')])(
    '%#: Set up brings it to this version, and adds the columns that came with time',
    (earlier) => {
      const then = after(withoutColumns(earlier, 'Surveys', ['Reminders']), setUp);
      expect(value(then, 'Set up with')).toBe(VERSION);
      expect(then.tabs.Surveys!.header).toContain('Reminders');
      expect(standing(then).done).toBe(true);
    },
  );
});

describe('steps from version to version', () => {
  const row = (setting: string, now: string) => write(settings, [{ setting, value: now }]);
  /** Each needs what the one before it has left. */
  const steps: readonly Migration[] = [
    { version: '0.0.2', does: () => [row('Organiser', 'Dee')] },
    { version: '0.0.3', does: (world) => [row('Programme', `Programme of ${value(world, 'Organiser')}`)] },
    {
      version: '0.1.0',
      does: (world) =>
        read(world, surveys).map(({ id }) => write(surveys, [{ id, title: `${value(world, 'Programme')}: ${id}` }])),
    },
  ];
  const job = setUpJob(() => areas, steps);
  const survey = (world: World) => read(world, surveys)[0]!.title;
  const migrated = (world: World) => [value(world, 'Organiser'), value(world, 'Programme'), survey(world)];
  const END = ['Dee', 'Programme of Dee', 'Programme of Dee: check-in-1'];

  it('are ordered, and none is of a version that is not out', () => {
    for (const all of [steps, migrations]) {
      const versions = all.map(({ version }) => version);
      expect([...versions].sort(compareVersions)).toEqual(versions);
      for (const version of versions) expect(compareVersions(version, VERSION)).toBeLessThanOrEqual(0);
    }
  });

  it.each([
    ['0.0.1', 3],
    ['0.0.2', 2],
    ['0.0.3', 1],
    ['0.1.0', 0],
    ['', 3],
  ])('of a Sheet of version "%s" %i are left', (version, left) => {
    expect(laterMigrations(of(version), steps)).toHaveLength(left);
  });

  it('come in their order, and the version is kept after the last', () => {
    const then = after(of('0.0.1'), job);
    expect(migrated(then)).toEqual(END);
    expect(value(then, 'Set up with')).toBe(VERSION);
    expect(pending(job.actions(then, {}), then)).toEqual([]);
  });

  it('are done whole, wherever Set up was stopped', () => {
    let world = of('0.0.1');
    let stops = 0;
    for (;;) {
      const todo = pending(job.actions(world, {}), world);
      if (todo.length === 0) break;
      for (let done = 0; done <= todo.length; done++) {
        const stopped = advance(world, todo.slice(0, done));
        if (value(stopped, 'Set up with') === VERSION) expect(migrated(stopped)).toEqual(END);
        const then = after(stopped, job);
        expect([...migrated(then), value(then, 'Set up with')]).toEqual([...END, VERSION]);
        stops++;
      }
      world = advance(world, todo);
    }
    expect(stops).toBeGreaterThan(5);
  });
});
