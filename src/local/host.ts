/** Opens a data folder and a project folder together: the machine on which the project's functions run. */
import { type Clock, clockOf } from './clock.js';
import { NotEmulated } from './errors.js';
import { guardOf } from './folder-lock.js';
import { entryFor, type Part } from './part.js';
import { isService, type Service } from './run/border.js';
import { furnishConsole } from './run/console.js';
import {
  type Execution,
  execute,
  executionSchema,
  type Menu,
  type RunOptions,
  type RunResult,
} from './run/execution.js';
import { jsonLike, type ScriptReply } from './run/json.js';
import { declaredFunctions, type Project, readProject } from './script/project.js';
import { dueTriggers, fireTriggers, type TriggerEvent, triggerSchema } from './script/triggers.js';
import { absentRoots, parts } from './services.js';
import { openStore, type Store } from './store.js';
import { utc } from './zone.js';

export interface HostOptions {
  /** Where the workspace keeps its data. */
  readonly folder: string;
  /** Folder with `appsscript.json` and its .js and .html files. */
  readonly project: string;
  /** ISO instant for the clock of a new workspace; default is the real time. */
  readonly now?: string;
  /** E-mail of the account that owns the Sheet; default `organiser@example.org`. */
  readonly owner?: string;
  /** Whose quotas hold; default `workspace`. */
  readonly account?: 'consumer' | 'workspace';
  /** Whether text beginning with `=` makes a formula even in a plain text cell; nobody has documented it. Default yes. */
  readonly formulaUnderText?: boolean;
}

type Args = readonly unknown[] | ((execution: Execution) => readonly unknown[]);

export interface Host {
  readonly store: Store;
  readonly clock: Clock;
  /** The manifest's time zone. */
  readonly zone: string;
  readonly owner: string;
  readonly account: 'consumer' | 'workspace';
  readonly project: Project;
  readonly spreadsheetId: string;
  readonly formulaUnderText: boolean;
  readonly tables: Required<Pick<Part, 'scopes' | 'costs' | 'needs'>>;
  /** Runs a function. Event objects that hold service objects are made by a function of the execution. */
  run(fn: string, args?: Args, options?: RunOptions): RunResult;
  /** As `google.script.run` does: declared functions only, JSON in, JSON out. */
  scriptRun(fn: string, jsonArgs: readonly unknown[], options?: RunOptions): ScriptReply;
  /** What opening the Sheet does: runs `onOpen` and says which menus it made. */
  open(options?: RunOptions): { readonly menus: readonly Menu[]; readonly run: RunResult | null };
  fireTriggers(event: TriggerEvent, faults?: RunOptions['faults']): RunResult[];
  /** Moves the clock and runs the time triggers that fall due on the way, in order. */
  advance(ms: number): RunResult[];
  /** Does an edit from outside a script while nothing else can run. */
  hold<T>(work: () => T): T;
  /** Something that a part keeps in memory; made again after another process changed the file. */
  cached<T>(key: object, make: (host: Host) => T): T;
  costOf(call: string): number;
  makeRoot(name: string, execution: Execution): Service;
  /** Puts the global names into a script's world. */
  furnish(execution: Execution): void;
  close(): void;
}

export function openHost(options: HostOptions): Host {
  const project = readProject(options.project);
  const zone = project.manifest.timeZone;
  process.env.TZ = zone;
  const schemas = parts.flatMap((part) => (part.schema ? [part.schema] : []));
  const store = openStore(options.folder, [executionSchema, triggerSchema, ...schemas]);
  const clock = clockOf(store, options.now);
  const owner = options.owner ?? store.meta('owner') ?? 'organiser@example.org';
  store.setMeta('owner', owner);
  if (!store.meta('spreadsheet.id')) store.setMeta('spreadsheet.id', idFrom(clock.now()));

  const enabled = new Set((project.manifest.dependencies?.enabledAdvancedServices ?? []).map((one) => one.userSymbol));
  const roots: NonNullable<Part['roots']> = Object.assign(
    {},
    ...parts.map((part) =>
      Object.fromEntries(Object.entries(part.roots ?? {}).filter(([name]) => !part.advanced || enabled.has(name))),
    ),
  );
  const caches = new Map<object, unknown>();
  const guard = guardOf(
    store,
    () => {
      caches.clear();
      clock.reload();
    },
    () => clock.save(),
  );

  const host: Host = {
    store,
    clock,
    zone,
    owner,
    account: options.account ?? 'workspace',
    project,
    spreadsheetId: store.meta('spreadsheet.id')!,
    formulaUnderText: options.formulaUnderText ?? true,
    tables: {
      scopes: Object.assign({}, ...parts.map((part) => part.scopes)),
      costs: Object.assign({}, ...parts.map((part) => part.costs)),
      needs: Object.assign({}, ...parts.map((part) => part.needs)),
    },
    run: (fn, args = [], runOptions = {}) => guard.hold(() => execute(host, fn, args, runOptions)),
    scriptRun(fn, jsonArgs, runOptions) {
      if (fn.endsWith('_') || !declaredFunctions(project).includes(fn))
        return { ok: false, message: `Script function not found: ${fn}` };
      const result = host.run(fn, JSON.parse(JSON.stringify(jsonArgs)), { source: 'sidebar', ...runOptions });
      if (result.status === 'completed') return { ok: true, value: jsonLike(result.value), run: result };
      return { ok: false, message: result.error?.message ?? 'The call failed.', run: result };
    },
    open(runOptions) {
      if (!declaredFunctions(project).includes('onOpen')) return { menus: [], run: null };
      const run = host.run('onOpen', (execution) => [openEvent(execution)], { source: 'simple', ...runOptions });
      fireTriggers(host, { on: 'ON_OPEN', source: host.spreadsheetId, args: (execution) => [openEvent(execution)] });
      return { menus: run.ui.menus, run };
    },
    fireTriggers: (event, faults) => fireTriggers(host, event, faults),
    advance(ms) {
      const until = clock.now() + ms;
      const results = dueTriggers(host, until);
      guard.hold(() => {
        if (clock.now() < until) clock.set(until);
      });
      return results;
    },
    hold: (work) => guard.hold(work),
    cached<T>(key: object, make: (host: Host) => T): T {
      if (!caches.has(key)) caches.set(key, make(host));
      return caches.get(key) as T;
    },
    costOf: (call) => entryFor(host.tables.costs, call) ?? 1,
    makeRoot(name, execution) {
      const make = roots[name];
      if (!make) throw new NotEmulated(name);
      return make(execution);
    },
    furnish(execution) {
      furnishConsole(execution);
      const define = (name: string, get: () => unknown): void => {
        Object.defineProperty(execution.realm.context, name, { get, configurable: true, enumerable: false });
      };
      for (const name of Object.keys(roots)) define(name, () => execution.expose(execution.root(name)));
      for (const name of absentRoots)
        if (!(name in roots))
          define(name, () => {
            execution.noteMissing(name);
            throw execution.toRealmError(new NotEmulated(name));
          });
    },
    close() {
      clock.save();
      guard.close();
      store.close();
    },
  };
  return host;
}

function openEvent(execution: Execution): unknown {
  const source = execution.authMode === 'NONE' ? null : activeSpreadsheet(execution);
  return { authMode: authModeValue(execution), source, user: userOf(execution) };
}

/** The spreadsheet as an object of the execution, for event objects. */
export function activeSpreadsheet(execution: Execution): Service {
  const app = execution.root('SpreadsheetApp') as unknown as { getActive(): unknown };
  const active = app.getActive();
  if (!isService(active)) throw new Error('There is no active spreadsheet.');
  return active;
}

/** The `ScriptApp.AuthMode` value of the execution, for event objects. */
export function authModeValue(execution: Execution): unknown {
  const script = execution.root('ScriptApp') as unknown as { AuthMode: Record<string, unknown> };
  return script.AuthMode[execution.authMode];
}

function userOf(execution: Execution): unknown {
  return execution.authMode === 'FULL' ? { email: execution.host.owner, nickname: execution.host.owner } : null;
}

/** A plausible file id that depends only on when the workspace began. */
function idFrom(ms: number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  let state = Math.floor(ms - utc(2020, 1, 1)) >>> 0;
  let id = '1';
  while (id.length < 44) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    id += letters[state >>> 26];
  }
  return id;
}
