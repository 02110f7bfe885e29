/** The add-on where Google and people are at their worst: a real copy, a second person, a lock that lies, triggers that stand still. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Reply, Request } from '../../src/api/types.js';
import { allMails, copyFile, type SomeCircumstances } from '../../src/local/index.js';
import { openProgramme, type Programme, programmeOn, signupRows } from '../programme.js';

const HOUR = 3600_000;
const FIRST = 'organiser@example.org';
const SECOND = 'second@example.org';
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function paired(): Programme {
  const programme = openProgramme();
  programme.importRows('Form Responses 1', signupRows(4, 2, 2));
  for (const job of ['setup', 'intake', 'pair'] as const) programme.run(job);
  return programme;
}

function approved(): Programme {
  const programme = paired();
  programme.run('approve', { ids: 'all', approve: true });
  return programme;
}

/** What somebody's panel gets. */
function panelOf({ host }: Programme, person: string, request: Request): Reply {
  const run = host.run('pairwright', [JSON.stringify(request)], { source: 'sidebar', as: person });
  expect(run.status).toBe('completed');
  return JSON.parse(String(run.value));
}
const noticesOf = (programme: Programme, person: string) => {
  const reply = panelOf(programme, person, { call: 'view' });
  return reply.ok ? reply.view!.notices : reply.sentence;
};
const sent = ({ host }: Programme) =>
  allMails(host.store)
    .filter(({ kind }) => kind !== 'notice')
    .map(({ to, subject }) => `${to[0]!.address} ${subject}`);
const tellsOfFailure = ({ host }: Programme) =>
  allMails(host.store).filter(({ subject }) => /Summary of failures/.test(subject));
const ALL = 4 + 2 + 2 * 4;

describe.each([true, false])('File > Make a copy, with forms %s', (forms) => {
  const original = approved();
  original.host.arrange({ copies: { forms } });
  const folder = mkdtempSync(join(tmpdir(), 'pairwright-'));
  folders.push(folder);
  const copy = programmeOn(copyFile(original.host, folder, { as: SECOND }), folder);

  it('reads, decides and sends nothing, in the panel and by itself', () => {
    const url = `https://docs.google.com/spreadsheets/d/${original.host.spreadsheetId}`;
    expect(noticesOf(copy, SECOND)).toEqual([{ kind: 'copy', url }]);
    for (const name of ['onEveryHour', 'onFormSubmitted'])
      expect(copy.host.run(name, [{}], { source: 'trigger' }).status).toBe('completed');
    for (const job of ['publish', 'intake', 'setup'] as const)
      expect(panelOf(copy, SECOND, { call: 'run', job }), job).toMatchObject({
        ok: false,
        sentence: expect.stringContaining('copy of another one'),
      });
    expect([sent(copy), tellsOfFailure(copy)]).toEqual([[], []]);
  });

  it('starts a round of its own, and the original goes on', () => {
    expect(panelOf(copy, SECOND, { call: 'run', job: 'restart' })).toMatchObject({ ok: true });
    expect(noticesOf(copy, SECOND)).toEqual([]);
    copy.host.advance(2 * HOUR);
    expect(sent(copy)).toEqual([]);
    original.run('publish');
    expect(sent(original).length).toBe(ALL);
    copy.close();
    original.close();
  });
});

describe('a second person in the same Sheet', () => {
  it('approves, and what they approved goes out from the first', () => {
    const programme = paired();
    expect(noticesOf(programme, SECOND)).toEqual([{ kind: 'account', owner: FIRST }]);
    const approve = { call: 'run', job: 'approve', args: { ids: 'all', approve: true } } as const;
    expect(panelOf(programme, SECOND, approve)).toMatchObject({ ok: true });
    expect(panelOf(programme, SECOND, { call: 'run', job: 'publish' })).toMatchObject({
      ok: false,
      sentence: expect.stringContaining(`from ${FIRST}`),
    });
    expect(sent(programme)).toEqual([]);
    programme.run('publish');
    expect(sent(programme).length).toBe(ALL);
    programme.close();
  });

  it('who has not given all permissions gets the link, and the panel works once they are given', () => {
    const programme = paired();
    const scopes = programme.host.project.manifest.oauthScopes!;
    const grant = (granted: readonly string[]) =>
      programme.host.arrange({ accounts: { [SECOND]: { granted: [...granted] } } });
    grant(scopes.filter((scope) => /currentonly|container/.test(scope)));
    expect(noticesOf(programme, SECOND)).toContainEqual({
      kind: 'permission',
      url: expect.stringContaining(`/authorize?`),
    });
    grant([]);
    expect(panelOf(programme, SECOND, { call: 'view' })).toMatchObject({
      ok: false,
      permission: expect.stringContaining(`user=${encodeURIComponent(SECOND)}`),
    });
    grant(scopes);
    expect(noticesOf(programme, SECOND)).toEqual([{ kind: 'account', owner: FIRST }]);
    programme.close();
  });
});

it.each([3, 9, 27, 60, 90])(
  'a lock that lies, at call %i of publishing: an hour begins in it and nothing goes out twice',
  (at) => {
    const programme = approved();
    programme.host.arrange({ lock: 'lies' });
    let inner = '';
    const onCall = (call: number) => {
      if (call !== at) return;
      inner = programme.host.run('onEveryHour', [{}], { source: 'trigger' }).status;
    };
    programme.attempt({ call: 'run', job: 'publish' }, { faults: { onCall } });
    programme.host.advance(2 * HOUR);
    expect(inner).toBe('completed');
    const all = sent(programme);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBe(ALL);
    expect(tellsOfFailure(programme)).toEqual([]);
    programme.close();
  },
);

describe('triggers that do not run', () => {
  const withoutMail = (programme: Programme): SomeCircumstances => ({
    accounts: {
      [FIRST]: { granted: programme.host.project.manifest.oauthScopes!.filter((scope) => !/send_mail/.test(scope)) },
    },
  });

  it.each([
    ['because a permission was taken back', withoutMail, ['permission', 'silent']],
    ['because the day has no more time for them', () => ({ triggers: { minutesADay: 0 } }), ['silent']],
    ['because they are very late', () => ({ triggers: { lateMs: 6 * HOUR } }), ['silent']],
  ] as const)('%s: the panel says so after three hours', (_name, circumstances, told) => {
    const programme = approved();
    programme.host.arrange(circumstances(programme));
    programme.host.advance(4 * HOUR);
    const notices = noticesOf(programme, FIRST);
    expect(typeof notices === 'string' ? notices : notices.map(({ kind }) => kind)).toEqual(told);
    programme.close();
  });
});
