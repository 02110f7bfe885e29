/** A stop between any two calls of a job: nothing goes out twice, nothing is lost, and what is in doubt is shown. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Args, JobName } from '../../src/api/types.js';
import { allMails, type Faults } from '../../src/local/index.js';
import { inOrder as tables } from '../../src/records/index.js';
import { openProgramme, type Programme, signupRows } from '../programme.js';
import { copyOf, delivered, recover } from './recovery.js';

let approved: string;
let published: string;
let signedUp: string;
let responses: string;

beforeAll(() => {
  const programme = openProgramme();
  programme.importRows('Form Responses 1', signupRows(3, 2, 2));
  programme.run('setup');
  responses = copyOf(programme);
  programme.run('intake');
  signedUp = copyOf(programme);
  programme.run('pair');
  programme.run('approve', { ids: 'all', approve: true });
  approved = copyOf(programme);
  programme.run('publish');
  published = copyOf(programme);
  programme.close();
});

const undisturbed = (from: string, job: JobName, args: Args) => {
  const programme = openProgramme(from);
  const run = programme.attempt({ call: 'run', job, args });
  const result = delivered(programme);
  programme.close();
  return { calls: run.total, result };
};

const EVERY = process.env.EVERY_CALL ? 1 : 5;

/**
 * Points at which a run of so many calls can stop: every fifth, in turns with unflushed writes lost and kept; with
 * EVERY_CALL=1 all of them, both ways. The core's own tests stop every job after each of its verbs.
 */
function* points(calls: number): Generator<Faults> {
  yield { killBefore: 1 };
  for (let n = 1; n <= calls; n += EVERY) {
    const kept = EVERY === 1 ? [false, true] : [n % 2 === 0];
    for (const one of kept) yield { killAfter: n, unflushed: one ? 'kept' : 'lost' };
  }
}

describe('a run that is ended without a word', () => {
  it('publish: at every fifth call', () => {
    const { calls, result } = undisturbed(approved, 'publish', {});
    expect(Object.keys(result.mails).length).toBe(5);
    expect(Object.keys(result.invitations).length).toBe(6);
    for (const faults of points(calls)) {
      const programme = openProgramme(approved);
      const killed = programme.attempt({ call: 'run', job: 'publish' }, { faults });
      expect(killed.status, JSON.stringify(faults)).toBe('killed');
      const { doubts } = recover(programme, 'publish', {}, result);
      expect(doubts, JSON.stringify(faults)).toBeLessThanOrEqual(1);
      expect(delivered(programme), JSON.stringify(faults)).toEqual(result);
      const again = programme.run('publish');
      expect([again.rows, again.mails, again.events]).toEqual([0, 0, 0]);
      programme.close();
    }
  }, 300_000);

  it('survey: at every fifth call; a form that is in doubt may be made again, and only one is mailed', () => {
    const args = { survey: 'check-in-1' };
    const { calls, result } = undisturbed(published, 'survey', args);
    for (const faults of points(calls)) {
      const programme = openProgramme(published);
      programme.attempt({ call: 'run', job: 'survey', args }, { faults });
      recover(programme, 'survey', args, result);
      expect(delivered(programme).mails, JSON.stringify(faults)).toEqual(result.mails);
      const links = allMails(programme.host.store).flatMap(({ text }) => text.match(/forms\/d\/e\/[\w-]+/g) ?? []);
      expect(new Set(links).size).toBe(1);
      expect(programme.view().cards.signup.data.tabs.map(({ name }) => name)).toEqual(['Form Responses 1']);
      programme.close();
    }
  }, 300_000);

  it('set-up: at every 13th call; afterwards all tabs are whole, triggers are there once, and one form counts', () => {
    const empty = openProgramme();
    empty.close();
    const whole = openProgramme(empty.folder);
    const { total } = whole.attempt({ call: 'run', job: 'setup' });
    const headers = (programme: Programme) => [...tables.map(({ name }) => programme.tab(name)[0])];
    const wanted = headers(whole);
    whole.close();
    for (let n = 1; n <= total; n += 13) {
      const programme = openProgramme(empty.folder);
      programme.attempt(
        { call: 'run', job: 'setup' },
        { faults: { killAfter: n, unflushed: n % 2 ? 'lost' : 'kept' } },
      );
      programme.run('setup');
      for (const { key, kind } of programme.view().outbox.doubts) {
        expect(kind).toBe('form');
        // Its link is not known, so it cannot simply be taken as made.
        expect(() => programme.run('settle', { key, as: 'done' })).toThrow('its link is not known');
        programme.run('settle', { key, as: 'again' });
      }
      expect(programme.run('setup').summary, `at call ${n}`).toContain('Nothing to do');
      expect(headers(programme), `at call ${n}`).toEqual(wanted);
      const view = programme.view();
      expect([view.outbox.doubts, view.outbox.sent.forms, view.cards.signup.data.formUrl !== '']).toEqual([
        [],
        1,
        true,
      ]);
      const handlers = programme.host.store
        .all<{ handler: string }>('SELECT handler FROM triggers')
        .map(({ handler }) => handler);
      expect(handlers.sort(), `at call ${n}`).toEqual(['onEveryHour', 'onFormSubmitted']);
      programme.close();
    }
  }, 300_000);

  it('intake: at every third call; afterwards the tabs hold what an undisturbed run writes', () => {
    const whole = openProgramme(responses);
    const { total } = whole.attempt({ call: 'run', job: 'intake' });
    const read = (programme: Programme) =>
      ['Questions', 'People', 'Criteria', 'Problems'].map((name) => programme.tab(name));
    const wanted = read(whole);
    whole.close();
    for (let n = 1; n <= total; n += 3) {
      for (const unflushed of ['lost', 'kept'] as const) {
        const programme = openProgramme(responses);
        programme.attempt({ call: 'run', job: 'intake' }, { faults: { killAfter: n, unflushed } });
        programme.run('intake');
        expect(read(programme), `at call ${n}, ${unflushed}`).toEqual(wanted);
        programme.close();
      }
    }
  }, 300_000);

  it('pair: the Pairings tab is the old or the new, never a part of it', () => {
    const { calls } = undisturbed(signedUp, 'pair', {});
    for (const faults of points(calls)) {
      const programme = openProgramme(signedUp);
      programme.attempt({ call: 'run', job: 'pair' }, { faults });
      const rows = programme
        .tab('Pairings')
        .slice(1)
        .filter((row) => row[0] !== '');
      expect([0, 3]).toContain(rows.length);
      programme.run('pair');
      expect(
        programme
          .tab('Pairings')
          .slice(1)
          .filter((row) => row[0] !== '').length,
      ).toBe(3);
      programme.close();
    }
  }, 300_000);
});
