/** Taking back what was published, through the built add-on: calendars, mailboxes, another account, and a new start. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { allMails, eventsOf } from '../../src/local/index.js';
import { openProgramme, type Programme, signupRows } from '../programme.js';
import { copyOf, delivered, recover } from './recovery.js';

let published: string;
const opened: Programme[] = [];

beforeAll(() => {
  const programme = openProgramme();
  programme.importRows('Form Responses 1', signupRows(3, 2, 2));
  for (const job of ['setup', 'intake', 'pair'] as const) programme.run(job);
  programme.run('approve', { ids: 'all', approve: true });
  programme.run('publish');
  published = copyOf(programme);
  programme.close();
});

afterEach(() => {
  for (const programme of opened.splice(0)) programme.close();
});

function open(): Programme {
  const programme = openProgramme(published);
  opened.push(programme);
  return programme;
}

const back = (programme: Programme) => programme.view().cards.introductions.data.back;
const everybody = (programme: Programme) => ({ ids: back(programme).map(({ id }) => id), apology: true });
const meetings = (programme: Programme) => eventsOf(programme.host, programme.host.owner).length;
const subjects = ({ host }: Programme) => allMails(host.store).map(({ subject }) => subject);
const apologies = (programme: Programme) => subjects(programme).filter((one) => one.startsWith('Our mistake')).length;

describe('pairs that are taken back', () => {
  it('one: its meeting goes from the calendar, Google tells the guests, both get an apology, and the others keep theirs', () => {
    const programme = open();
    const [first] = back(programme);
    const args = { ids: [first!.id], apology: true };
    const preview = programme.preview('unpublish', args);
    expect([preview.withdrawals.length, preview.mails.length, preview.offer?.isOn]).toEqual([1, 2, true]);
    const { summary, mails } = programme.run('unpublish', args);
    expect([summary, mails]).toEqual(['1 pair taken back. 2 mails sent. 1 invitation withdrawn.', 2]);
    expect([meetings(programme), apologies(programme)]).toEqual([2, 2]);
    expect(allMails(programme.host.store).filter(({ subject }) => /^Cancel/.test(subject))).toHaveLength(2);
    expect(back(programme)).toHaveLength(2);
    expect(programme.view().cards.pairing.data.pairings.filter(({ status }) => status === 'draft')).toHaveLength(1);
    expect(programme.run('unpublish', args).summary).toContain('Nothing to do');
  });

  it('all, and published anew: everybody is introduced and invited again, once', () => {
    const programme = open();
    const before = delivered(programme);
    programme.run('unpublish', everybody(programme));
    expect(meetings(programme)).toBe(0);
    programme.run('approve', { ids: 'all', approve: true });
    programme.run('publish');
    programme.host.advance(30 * 3600_000);
    expect(meetings(programme)).toBe(3);
    const after = delivered(programme);
    for (const [name, times] of Object.entries(before.mails))
      expect([name, after.mails[name]]).toEqual([name, 2 * times]);
    expect(apologies(programme)).toBe(5);
    expect(programme.run('publish').summary).toContain('Nothing to do');
  });

  it('an event that somebody has deleted is withdrawn all the same', () => {
    const programme = open();
    const { host } = programme;
    host.store.run("UPDATE calendar_events SET status = 'cancelled', data = json_set(data, '$.status', 'cancelled')");
    const { summary, failed } = programme.run('unpublish', { ...everybody(programme), apology: false });
    expect([summary, failed]).toEqual(['3 pairs taken back. 3 invitations withdrawn.', 0]);
  });

  it('from another account nothing is withdrawn that stands in the calendar of the first', () => {
    const programme = open();
    const { host } = programme;
    const as = 'second@example.org';
    const ask = (job: string, args = {}) =>
      JSON.parse(
        String(
          host.run('pairwright', [JSON.stringify({ call: job === 'unpublish' ? 'preview' : 'run', job, args })], {
            source: 'sidebar',
            as,
          }).value,
        ),
      );
    expect(ask('takeover').ok).toBe(true);
    const { told, withdrawals } = ask('unpublish', everybody(programme)).preview;
    expect(told.join(' ')).toContain(`3 invitations were sent by ${host.owner} and cannot be withdrawn from here`);
    expect(withdrawals).toEqual([]);
  });

  it('a stop at any tenth call: nothing is withdrawn or sent twice, and nothing is left', () => {
    const whole = open();
    const args = everybody(whole);
    const { total } = whole.attempt({ call: 'run', job: 'unpublish', args });
    const wanted = delivered(whole);
    for (let n = 1; n <= total; n += 10) {
      const programme = openProgramme(published);
      const unflushed = n % 20 === 1 ? 'lost' : 'kept';
      programme.attempt({ call: 'run', job: 'unpublish', args }, { faults: { killAfter: n, unflushed } });
      const { doubts } = recover(programme, 'unpublish', args, wanted);
      expect(doubts, `at call ${n}`).toBeLessThanOrEqual(1);
      expect(delivered(programme), `at call ${n}`).toEqual(wanted);
      expect(meetings(programme), `at call ${n}`).toBe(0);
      expect(programme.view().cards.introductions.data).toMatchObject({ back: [], unfinished: [] });
      programme.close();
    }
  }, 300_000);
});
