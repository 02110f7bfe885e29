/** What stops a wave, who is heard while it goes out, and whose calendar an invitation stands in. */
import { beforeAll, describe, expect, it } from 'vitest';
import { allMails, editCell, type Faults, openHost, ServiceError } from '../../src/local/index.js';
import { openProgramme, type Programme, programmeOn, project, signupRows } from '../programme.js';

const HOUR = 3600_000;
const publish = { call: 'run', job: 'publish' } as const;
let approved: string;

beforeAll(() => {
  const programme = openProgramme();
  programme.importRows('Form Responses 1', signupRows(10, 5, 2));
  for (const job of ['setup', 'intake', 'pair'] as const) programme.run(job);
  programme.run('approve', { ids: 'all', approve: true });
  programme.close();
  approved = programme.folder;
});

/** From the n-th call of this service on, or at it alone. */
function failing(service: string, error: Error, from: number, to = Infinity): Faults {
  let calls = 0;
  return {
    onCall: (_, name) => {
      if (name !== service) return;
      calls++;
      if (calls >= from && calls <= to) throw error;
    },
  };
}

const googleError = (code: number, reason: string, message: string) =>
  new ServiceError(message, {
    name: 'GoogleJsonResponseException',
    details: { code, message, errors: [{ domain: 'global', reason, message }] },
  });

function sent({ host }: Programme, kind: 'mail' | 'invitation'): string[] {
  return allMails(host.store)
    .filter((mail) => mail.kind === kind)
    .map(({ to, subject }) => `${to[0]!.address}: ${subject}`);
}

function edit(programme: Programme, tab: string, of: string, header: string, text: string): void {
  const rows = programme.tab(tab);
  const row = rows.findIndex((cells) => cells.includes(of)) + 1;
  editCell(programme.host, { sheetId: programme.sheetId(tab), row, column: rows[0]!.indexOf(header) + 1, text });
}

describe('a wave stops', () => {
  describe('and goes on at once when the organiser has decided', () => {
    const words = new ServiceError('Der Dienst wurde an einem Tag zu oft aufgerufen: email.');
    const inDoubt = () => {
      const programme = openProgramme(approved);
      programme.attempt(publish, { faults: failing('MailApp.sendEmail', words, 3) });
      return { programme, key: programme.view().outbox.doubts[0]!.key };
    };
    const all = 10 + 5;

    it.each([
      ['done', all - 1],
      ['again', all],
    ])('%s: with the rest of the wave, as the preview shows', (as, mails) => {
      const { programme, key } = inDoubt();
      const before = sent(programme, 'mail').length;
      expect(programme.preview('settle', { key, as }).mails.length).toBe(mails - before);
      expect(programme.run('settle', { key, as }).mails).toBe(mails - before);
      expect([sent(programme, 'mail').length, sent(programme, 'invitation').length]).toEqual([mails, 20]);
      expect(programme.view().outbox.doubts).toEqual([]);
      programme.close();
    });

    it('but from another account it is noted alone', () => {
      const { programme, key } = inDoubt();
      const before = sent(programme, 'mail').length;
      programme.close();
      const host = openHost({ folder: programme.folder, project, owner: 'second@example.org' });
      const other = programmeOn(host, programme.folder);
      expect(other.preview('settle', { key, as: 'done' }).mails).toEqual([]);
      expect(other.run('settle', { key, as: 'done' })).toMatchObject({ mails: 0, left: 0 });
      expect([other.view().outbox.doubts, sent(other, 'mail').length]).toEqual([[], before]);
      other.close();
    });

    it('and is noted where the rest cannot be sent', () => {
      const { programme, key } = inDoubt();
      edit(programme, 'Templates', 'Introduction, mentor', 'Subject', 'Hello {nobody known}');
      expect(programme.run('settle', { key, as: 'done' }).summary).toContain('Your decision is noted');
      expect(programme.view().outbox.doubts).toEqual([]);
      expect(programme.view().outbox.waits).toMatchObject([{ job: 'publish', refused: true }]);
      programme.close();
    });
  });

  it('at the first mail of which nobody knows, so that one is in doubt; the rest follows by itself', () => {
    const programme = openProgramme(approved);
    const words = new ServiceError('Der Dienst wurde an einem Tag zu oft aufgerufen: email.');
    programme.attempt(publish, { faults: failing('MailApp.sendEmail', words, 3) });
    expect(programme.view().outbox.doubts.length).toBe(1);
    programme.host.advance(2 * HOUR);
    expect(programme.view().outbox.doubts.length).toBe(1);
    expect(sent(programme, 'mail').length).toBe(10 + 5 - 1);
    expect(programme.preview('publish').summary).toBe(
      'Nothing to do here: 1 sending waits for your word at the top of the panel.',
    );
    programme.close();
  });

  it.each([
    ['Calendar is not defined', new Error('Calendar is not defined')],
    ['not enabled', googleError(403, 'accessNotConfigured', 'Google Calendar API has not been used in project 1')],
  ])(
    'where the Calendar service is off (%s): how to switch it on is told, and no mail tells of an invitation',
    (_name, error) => {
      const programme = openProgramme(approved);
      const run = programme.attempt(publish, { faults: failing('Calendar.Events.insert', error as ServiceError, 1) });
      expect(JSON.parse(String(run.value)).result.summary).toContain('Extensions > Apps Script');
      expect([sent(programme, 'mail'), sent(programme, 'invitation')]).toEqual([[], []]);
      const { stopped, doubts, failures } = programme.view().outbox;
      expect([stopped, doubts, failures]).toEqual([expect.stringContaining('Extensions > Apps Script'), [], []]);
      programme.host.advance(HOUR);
      expect([sent(programme, 'mail').length, sent(programme, 'invitation').length]).toEqual([15, 20]);
      expect(programme.view().outbox.stopped).toBe('');
      programme.close();
    },
  );

  it('an invitation in doubt is looked for, asked for ever later, and then shown', () => {
    const programme = openProgramme(approved);
    const down = (): Faults => ({
      onCall: (_, name) => {
        if (name.startsWith('Calendar.Events')) throw googleError(503, 'backendError', 'Backend Error');
      },
    });
    programme.attempt(publish, { faults: down() });
    const key = programme.tab('Outbox').find((row) => row.includes('sending'))![0]!;
    for (let hour = 0; hour < 20; hour++) {
      programme.host.clock.advance(HOUR);
      programme.host.run('onEveryHour', [{}], { source: 'trigger', faults: down() });
    }
    const attempts = programme.tab('Outbox').filter(([one, state]) => one === key && state === 'sending').length;
    expect(attempts).toBe(6);
    expect(programme.view().outbox.doubts.map((one) => one.key)).toContain(key);
    programme.close();
  });
});

it('who leaves while a wave goes out gets nothing more', () => {
  const programme = openProgramme(approved);
  const last = programme.tab('Pairings').filter(([id]) => id)[10]![1]!;
  const address = programme
    .tab('People')
    .find((row) => row.includes(last))!
    .find((cell) => cell.includes('@'))!;
  let mails = 0;
  const leave = (name: string) => {
    if (name === 'MailApp.sendEmail' && ++mails === 1) edit(programme, 'People', address, 'Status', 'left');
  };
  programme.attempt(publish, { faults: { onCall: (_, name) => leave(name) } });
  programme.host.advance(2 * HOUR);
  const all = [...sent(programme, 'mail'), ...sent(programme, 'invitation')];
  expect(all.filter((one) => one.startsWith(address))).toEqual([]);
  expect(all.length).toBeGreaterThan(20);
  programme.close();
});

it('an invitation that may stand in another account’s calendar is not made in this one', () => {
  const programme = openProgramme(approved);
  const at: number[] = [];
  const probe = openProgramme(approved);
  probe.attempt(publish, {
    faults: { onCall: (n, name) => void (name === 'Calendar.Events.insert' && at.push(n)) },
  });
  probe.close();
  programme.attempt(publish, { faults: { killAfter: at[1]! } });
  programme.close();
  const other = programmeOn(
    openHost({ folder: programme.folder, project, owner: 'second@example.org' }),
    programme.folder,
  );
  other.run('takeover');
  other.run('publish');
  other.host.advance(2 * HOUR);
  expect(other.view().outbox.doubts.map(({ kind }) => kind)).toEqual(['event']);
  const all = sent(other, 'invitation');
  expect(new Set(all).size).toBe(all.length);
  other.close();
});

describe('once more', () => {
  it('ended anywhere it is still a failure, or it goes out', () => {
    const from = openProgramme(approved);
    edit(from, 'People', 'mentor1@example.org', 'E-mail', 'mentor1 at example');
    from.run('publish');
    edit(from, 'People', 'mentor1 at example', 'E-mail', 'mentor1@example.org');
    const { key } = from.view().outbox.failures[0]!;
    from.close();
    const retry = { call: 'run', job: 'retry', args: { key } } as const;
    const whole = openProgramme(from.folder);
    const { total } = whole.attempt(retry);
    whole.close();
    for (let n = 3; n <= total; n += 9) {
      const programme = openProgramme(from.folder);
      programme.attempt(retry, { faults: { killAfter: n, unflushed: n % 2 ? 'kept' : 'lost' } });
      programme.host.advance(3 * HOUR);
      const { failures, doubts } = programme.view().outbox;
      const isTold = [...failures, ...doubts].some((one) => one.key === key);
      const isSent = programme.tab('Outbox').some((row) => row[0] === key && row[1] === 'sent');
      expect([n, isTold || isSent]).toEqual([n, true]);
      programme.close();
    }
  }, 120_000);
});
