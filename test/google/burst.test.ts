/** Many sign-ups at once, and a lock that is held, refused or not there: nobody waits, nothing is lost, nothing is thrown. */
import { expect, it, test } from 'vitest';
import { editCells, type RunResult } from '../../src/local/index.js';
import { openProgramme, type Programme, signupRows } from '../programme.js';

type OnCall = (n: number, call: string) => void;

function open(): Programme {
  const programme = openProgramme();
  programme.importRows('Form Responses 1', signupRows(6, 3, 2));
  programme.run('setup');
  programme.run('intake');
  return programme;
}

function fire({ host }: Programme, name: string, onCall?: OnCall): RunResult {
  const source = name === 'readNow' ? 'menu' : 'trigger';
  return host.run(name, source === 'menu' ? [] : [{}], {
    source,
    ...(onCall && { timeoutMs: 300_000, faults: { onCall } }),
  });
}

const people = (programme: Programme) => programme.tab('People').filter(([id]) => id).length - 1;

/** Types a sign-up below those that stand there, as a form does. */
function signUp(programme: Programme, nth: number): void {
  const sheetId = programme.sheetId('Form Responses 1');
  const row = programme.tab('Form Responses 1').filter(([at]) => at).length + 1;
  editCells(programme.host, { sheetId, row, column: 1, texts: [signupRows(nth + 1, 0)[nth + 1]!] });
}

it('a burst of sign-ups costs the time of a few runs, and all are read', () => {
  const programme = open();
  signUp(programme, 6);
  const one = fire(programme, 'onFormSubmitted').ms;
  const runs: RunResult[] = [];
  signUp(programme, 7);
  const last = fire(programme, 'onFormSubmitted', (n) => {
    if (n < 5 || n % 3 > 0 || runs.length === 50) return;
    signUp(programme, 8 + runs.length);
    runs.push(fire(programme, 'onFormSubmitted'));
  });
  expect([last, ...runs].filter(({ status }) => status !== 'completed')).toEqual([]);
  expect(people(programme)).toBe(9 + 52);
  // Those who come once it is known that something waits: of 200, the first few alone wait for a second.
  const [least] = runs.map(({ ms }) => ms).sort((a, b) => a - b);
  const whole = runs.filter(({ ms }) => ms > 2 * least!).length;
  expect(last.ms + whole * 1_100 + 200 * least!).toBeLessThan(10 * one);
  programme.close();
}, 120_000);

function busy(programme: Programme, name: string): RunResult {
  let inside: RunResult | undefined;
  fire(programme, 'onEveryHour', (n) => {
    if (n === 20) inside = fire(programme, name);
  });
  return inside!;
}

test.each([
  ['onFormSubmitted', 1_500],
  ['onEveryHour', 61_000],
  ['readNow', 6_000],
])('%s at a busy lock leaves within %i ms and throws nothing', (name, most) => {
  const programme = open();
  const { status, ms, ui } = busy(programme, name);
  expect(status).toBe('completed');
  expect(ms).toBeLessThan(most);
  expect(ui.toasts.length).toBe(name === 'readNow' ? 1 : 0);
  programme.close();
});

test('what came too late for the run at work is read by the hour', () => {
  const programme = open();
  const late = (n: number, call: string) => {
    if (call !== 'LockService.Lock.releaseLock') return;
    signUp(programme, 6);
    expect(fire(programme, 'onFormSubmitted').status, `at call ${n}`).toBe('completed');
  };
  fire(programme, 'onEveryHour', late);
  expect(people(programme)).toBe(9);
  programme.host.advance(3600_000);
  expect(people(programme)).toBe(10);
  programme.close();
});

test.each(['onFormSubmitted', 'onEveryHour', 'readNow'])(
  '%s leaves when Google gives no lock: too many ask for one',
  (name) => {
    const programme = open();
    signUp(programme, 6);
    const refuse = (_: number, call: string) => {
      if (call.startsWith('LockService.'))
        throw new Error('There are too many LockService operations against the same script.');
    };
    expect(fire(programme, name, refuse).status).toBe('completed');
    expect(people(programme)).toBe(9);
    expect(fire(programme, 'onFormSubmitted').status).toBe('completed');
    expect(people(programme)).toBe(10);
    programme.close();
  },
);

test('sign-ups that come while the organiser’s own run is at work are read when it ends', () => {
  const programme = open();
  const meanwhile = (n: number) => {
    if (n !== 12) return;
    signUp(programme, 6);
    fire(programme, 'onFormSubmitted');
  };
  programme.attempt({ call: 'run', job: 'pair' }, { faults: { onCall: meanwhile } });
  expect(people(programme)).toBe(10);
  programme.close();
});

test('the menu tells in words, before Set up too, and never throws', () => {
  const programme = openProgramme();
  const { status, ui } = fire(programme, 'readNow');
  expect(status).toBe('completed');
  expect([ui.alerts, JSON.stringify(ui.toasts)]).toEqual([[], expect.stringContaining('Set up')]);
  programme.close();
});
