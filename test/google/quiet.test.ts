/** Runs that nobody sees: what a person should read is kept for the panel, and Google has no failure to mail about. */
import { describe, expect, it } from 'vitest';
import { allMails, renameSheet, ServiceError } from '../../src/local/index.js';
import { openProgramme, type Programme, signupRows } from '../programme.js';

const HOUR = 3600_000;
const OWNER = 'organiser@example.org';
const RUNS = ['onEveryHour', 'onFormSubmitted'];

function ready(): Programme {
  const programme = openProgramme();
  programme.importRows('Form Responses 1', signupRows(4, 2, 2));
  programme.run('setup');
  programme.host.advance(HOUR);
  programme.importRows('Late', signupRows(6, 3, 2));
  return programme;
}

const notices = (programme: Programme) => programme.view().notices;
const failureMails = ({ host }: Programme) =>
  allMails(host.store).filter(({ subject }) => /Summary of failures/.test(subject)).length;

function rename(programme: Programme, from: string, to: string): void {
  expect(renameSheet(programme.host, { sheetId: programme.sheetId(from), name: to }).ok).toBe(true);
}

function grant({ host }: Programme, mayGrant: RegExp): void {
  const granted = host.project.manifest.oauthScopes!.filter((scope) => mayGrant.test(scope));
  host.arrange({ consent: { triggersRun: true }, accounts: { [OWNER]: { granted } } });
}

describe.each(RUNS)('%s', (name) => {
  const run = ({ host }: Programme, onCall?: (call: string) => void) =>
    host.run(name, [{}], {
      source: 'trigger',
      ...(onCall ? { faults: { onCall: (_: number, call: string) => onCall(call) } } : {}),
    });

  it.each([
    {
      what: 'a tab that is gone',
      break: (programme: Programme) => rename(programme, 'People', 'Everybody'),
      mend: (programme: Programme) => rename(programme, 'Everybody', 'People'),
      told: 'The tab "People" is missing',
    },
    {
      what: 'a permission that is missing',
      break: (programme: Programme) => grant(programme, /script/),
      mend: (programme: Programme) => grant(programme, /./),
      told: 'Google did not allow this',
    },
  ])('ends quietly for $what, which the panel tells until a run has come to its end', (one) => {
    const programme = ready();
    one.break(programme);
    expect([run(programme).status, run(programme).status]).toEqual(['completed', 'completed']);
    one.mend(programme);
    expect(notices(programme)).toMatchObject([{ kind: 'halted', sentence: expect.stringContaining(one.told) }]);
    expect(run(programme).status).toBe('completed');
    expect(notices(programme)).toEqual([]);
    programme.close();
  });

  it('throws what nobody expected once, in a plain sentence, and then tells it in the panel alone', () => {
    const programme = ready();
    const broken = (call: string) => {
      if (call === 'SpreadsheetApp.Spreadsheet.getSheets') throw new ServiceError('Service error: Spreadsheets');
    };
    const [first, second] = [run(programme, broken), run(programme, broken)];
    expect(first).toMatchObject({
      status: 'failed',
      error: { message: expect.stringMatching(/^Something went wrong: Service error: Spreadsheets\. What was done/) },
    });
    expect(second.status).toBe('completed');
    expect(notices(programme)).toMatchObject([{ kind: 'halted', sentence: first.error!.message }]);
    programme.close();
  });
});

it('Google has nothing to mail about, however long a tab is gone', () => {
  const programme = ready();
  rename(programme, 'People', 'Everybody');
  programme.host.advance(50 * HOUR);
  expect(failureMails(programme)).toBe(0);
  programme.close();
});
