/** One run of one function of the project: its own globals, its clock budget, its faults, its record. */
import { Killed, NotEmulated, ServiceError } from '../errors.js';
import type { Args, Ended, Execution, Host, RunOptions, RunResult, Source, Status, UiState } from '../kernel.js';
import type { ScriptObject } from '../script-object.js';
import { makeBorder } from './border.js';
import { authorizationRequired, authorizationUrl, checkAllowed, entryFor, missingScopes } from './permissions.js';
import { newRealm, type Realm } from './realm.js';
import { inLanguage } from './texts.js';

const limitMs: Readonly<Record<Source, number>> = {
  menu: 360_000,
  sidebar: 360_000,
  trigger: 360_000,
  cli: 360_000,
  simple: 30_000,
};

const serverError = "We're sorry, a server error occurred. Please wait a bit and try again.";

type End = 'killed' | 'timed out' | 'unauthorized';

const endSentences: Readonly<Record<End, string>> = {
  killed: 'The execution was stopped.',
  'timed out': 'Exceeded maximum execution time',
  unauthorized: authorizationRequired,
};

/** Runs a function of the project from start to record. The host holds its guard around this. */
export function execute(host: Host, fn: string, args: Args, options: RunOptions = {}): RunResult {
  const source = options.source ?? 'menu';
  const user = options.as ?? host.user;
  const faults = options.faults ?? {};
  const calls: Record<string, number> = {};
  const missing: string[] = [];
  const endings: ((lost: boolean) => () => void)[] = [];
  const memories = new Map<object, unknown>();
  const roots = new Map<string, ScriptObject>();
  const started = host.clock.now();
  let total = 0;
  let spent = 0;
  let end: End | null = null;

  const die = (how: End): never => {
    end ??= how;
    throw new Killed(told(endSentences[end]));
  };
  const spend = (ms: number): void => {
    const left = Math.max(0, limitMs[source] - spent);
    spent += ms;
    host.clock.advance(Math.min(ms, left));
    if (ms > left) die('timed out');
  };
  let computingSince = performance.now();
  /** Time that the script itself has taken since the last call. */
  const compute = (): void => {
    const { computing } = host.circumstances;
    if (computing > 0) spend((performance.now() - computingSince) * computing);
  };
  const ended: Ended = (unflushed, look) => {
    let back: (() => void)[] = [];
    const result = host.undone(() => {
      back = endings.map((ending) => ending(unflushed === 'lost'));
      return look();
    });
    for (const one of back.reverse()) one();
    return result;
  };
  const call = <T>(name: string, work: () => T): T => {
    if (end) die(end);
    total += 1;
    const n = total;
    faults.onCall?.(n, name, ended);
    if (n === faults.killBefore) die('killed');
    calls[name] = (calls[name] ?? 0) + 1;
    try {
      compute();
      checkAllowed(execution, name);
      spend(host.costOf(name));
      const fails = entryFor(host.circumstances.serverErrors, name);
      if (fails === 'before') throw new ServiceError(serverError);
      const result = work();
      if (fails === 'after') throw new ServiceError(serverError);
      return result;
    } finally {
      computingSince = performance.now();
      // A call that failed has happened too: a kill after it hides its error.
      if (n === faults.killAfter) die('killed');
    }
  };

  const told = (sentence: string): string => inLanguage(host.accountOf(user).language, sentence);
  const noteMissing = (member: string): void => {
    if (!missing.includes(member)) missing.push(member);
  };
  const realm = newRealm(() => host.clock.now(), host.circumstances.builtIns);
  const border = makeBorder({ realm, call, told, onMissing: noteMissing });
  const ui: UiState = { menus: [], toasts: [], alerts: [] };
  const execution: Execution = {
    ...border,
    host,
    source,
    user,
    authMode: options.authMode ?? (source === 'simple' ? 'LIMITED' : 'FULL'),
    hasUi: options.ui ?? (source !== 'trigger' && source !== 'cli'),
    ui,
    realm,
    log: [],
    call,
    spend,
    askFor(scopes) {
      ui.authorization = { url: authorizationUrl(host, user), scopes };
      return die('unauthorized');
    },
    get killed() {
      return end !== null;
    },
    memory<T>(key: object, make: () => T): T {
      if (!memories.has(key)) memories.set(key, make());
      return memories.get(key) as T;
    },
    onEnd: (work) => endings.push(work),
    root(name) {
      let made = roots.get(name);
      if (!made) {
        made = host.makeRoot(name, execution);
        roots.set(name, made);
      }
      return made;
    },
  };

  const id = host.store.run(
    "INSERT INTO executions (function, source, started, status, user) VALUES (?, ?, ?, 'running', ?)",
    fn,
    source,
    started,
    user,
  ).lastInsertRowid;

  let value: unknown = null;
  let thrown: { readonly error: unknown } | null = null;
  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') end ??= 'timed out';
      else {
        if (error instanceof NotEmulated) noteMissing(error.what);
        thrown ??= { error };
      }
    }
  };
  const running = runningOn(host);
  running.push(user);
  attempt(() => {
    if (running.filter((one) => one === user).length > host.circumstances.simultaneous)
      throw realm.newError(
        'Exception',
        'There are too many scripts running simultaneously for this Google user account.',
      );
    const missing = host.circumstances.consent.granular ? [] : missingScopes(host, user);
    if (missing.length > 0 && execution.authMode === 'FULL') execution.askFor(missing);
    host.furnish(execution);
    const timeout = options.timeoutMs ?? 60_000;
    for (const { script } of host.project.scripts) script.runInContext(realm.context, { timeout });
    const main = findFunction(realm, fn);
    if (!main) throw realm.newError('Exception', `Script function not found: ${fn}`);
    const given = (typeof args === 'function' ? args(execution) : args).map(border.toRealm);
    value = realm.invoke(() => main(...given), timeout);
  });
  for (const ending of endings)
    attempt(() => void ending(end !== null && end !== 'unauthorized' && faults.unflushed !== 'kept'));
  running.pop();
  if (!end && !thrown) attempt(() => (value = border.resultOf(value)));

  const status: Status = end === 'unauthorized' ? 'failed' : (end ?? (thrown ? 'failed' : 'completed'));
  const error = describeError(host, status, thrown, end && { how: end, sentence: told(endSentences[end]) });
  host.store.run(
    'UPDATE executions SET ended = ?, status = ?, error = ?, calls = ? WHERE id = ?',
    host.clock.now(),
    status,
    error ? `${error.name}: ${error.message}` : null,
    JSON.stringify(calls),
    id,
  );
  return {
    id,
    status,
    value: status === 'completed' ? value : null,
    ...(error ? { error } : {}),
    calls,
    total,
    ms: Math.min(spent, limitMs[source]),
    log: execution.log,
    missing,
    ui,
  };
}

/** Who runs something now: a run that begins within another adds one. */
const allRunning = new WeakMap<Host, string[]>();

function runningOn(host: Host): string[] {
  const found = allRunning.get(host) ?? [];
  allRunning.set(host, found);
  return found;
}

function findFunction(realm: Realm, fn: string): ((...args: unknown[]) => unknown) | null {
  const found = (realm.context as Record<string, unknown>)[fn];
  return typeof found === 'function' ? (found as (...args: unknown[]) => unknown) : null;
}

function describeError(
  host: Host,
  status: Status,
  thrown: { error: unknown } | null,
  end: { readonly how: End; readonly sentence: string } | null,
): RunResult['error'] {
  if (status === 'completed') return undefined;
  if (end) return { name: end.how === 'killed' ? 'Killed' : 'Exception', message: end.sentence, stack: '' };
  const error = thrown?.error;
  if (error === null || typeof error !== 'object' || !('message' in error))
    return { name: 'Error', message: String(error), stack: '' };
  const { name, message, stack } = error as Error;
  const ours = host.project.scripts.map((script) => `${script.name}:`);
  const lines = String(stack ?? '').split('\n    at ');
  const kept = lines.filter((line, index) => index === 0 || ours.some((file) => line.includes(file)));
  return { name, message, stack: kept.join('\n    at ') };
}

export const executionSchema = `CREATE TABLE IF NOT EXISTS executions (
  id INTEGER PRIMARY KEY, function TEXT NOT NULL, source TEXT NOT NULL, started INTEGER NOT NULL, ended INTEGER,
  status TEXT NOT NULL, error TEXT, calls TEXT)`;

export const executionColumns = ["ALTER TABLE executions ADD COLUMN user TEXT NOT NULL DEFAULT ''"];
