/** Tabs that the Sheet's owner has protected: another account is told which, nothing is lost, and nothing goes out twice. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../../src/api/types.js';
import { allMails, protectSheet } from '../../src/local/index.js';
import type { JobName } from '../../src/programme/index.js';
import { openProgramme, type Programme, signupRows } from '../programme.js';

const OTHER = 'other@pairwright.example.org';
let approved: string;

beforeAll(() => {
  const programme = openProgramme();
  programme.importRows('Form Responses 1', signupRows(4, 3, 2));
  const asked = [['setup'], ['intake'], ['pair'], ['approve', { ids: 'all', approve: true }]] as const;
  for (const [job, args] of asked) programme.run(job, args);
  as(programme, 'takeover');
  programme.close();
  approved = programme.folder;
});

function as(programme: Programme, job: JobName, args = {}): Reply {
  const done = programme.attempt({ call: 'run', job, args }, { as: OTHER });
  expect(done.missing).toEqual([]);
  return JSON.parse(String(done.value)) as Reply;
}
const protect = (programme: Programme, tab: string, editors: readonly string[] | null, range?: object) =>
  protectSheet(programme.host, { sheetId: programme.sheetId(tab), editors, ...range });
const mailsOf = ({ host }: Programme) =>
  allMails(host.store)
    .map(({ to, subject }) => `${to[0]!.address}: ${subject}`)
    .sort();
const refused = (tab: string) =>
  `"${tab}" is protected, and this account may not write there. Nothing is lost: ask the owner of the Sheet to let this account edit (Data > Protect sheets and ranges), then do this again.`;
const outbox = (programme: Programme) => programme.tab('Outbox').map((row) => row.slice(0, 3).join(' '));

describe('protected from whoever works', () => {
  it.each<[string, JobName, object | undefined]>([
    ['Outbox', 'publish', undefined],
    ['Pairings', 'publish', undefined],
    ['Outbox', 'publish', { range: { row: 1, column: 1, rows: 5000, columns: 2 } }],
    ['Pairings', 'pair', undefined],
  ])('%s: %s says so, and does the same once it is mended', (tab, job, range) => {
    const programme = openProgramme(approved);
    const twin = openProgramme(approved);
    protect(programme, tab, [], range);
    for (const _again of [1, 2]) expect(as(programme, job)).toMatchObject({ ok: false, sentence: refused(tab) });
    protect(programme, tab, null, range);
    for (const one of [programme, twin]) expect(as(one, job)).toMatchObject({ ok: true });
    expect(mailsOf(programme)).toEqual(mailsOf(twin));
    expect(new Set(mailsOf(programme)).size).toBe(mailsOf(programme).length);
    if (job === 'pair') expect(outbox(programme)).toEqual(outbox(twin));
    programme.close();
    twin.close();
  });

  it('is open to its editors, and to the owner of the Sheet', () => {
    const programme = openProgramme(approved);
    protect(programme, 'Pairings', [OTHER]);
    expect(as(programme, 'pair')).toMatchObject({ ok: true });
    protect(programme, 'Pairings', []);
    expect(programme.ask({ call: 'run', job: 'pair' })).toMatchObject({ ok: true });
    programme.close();
  });
});
