/** Opens a data folder and a project folder together: the machine on which the project's functions run. */
import { accountOf, circumstancesOf, type SomeCircumstances } from './circumstances.js';
import { clockOf } from './clock.js';
import { NotEmulated } from './errors.js';
import { openEvent } from './event-objects.js';
import { folderLock } from './folder-lock.js';
import { globalNames } from './google/table.js';
import type { Execution, GoogleService, Host } from './kernel.js';
import { furnishConsole } from './run/console.js';
import { execute, executionColumns, executionSchema } from './run/execution.js';
import { jsonLike } from './run/json.js';
import { entryFor } from './run/permissions.js';
import { declaredFunctions, readProject } from './script/project.js';
import { triggerRunSchema } from './script/trigger-runs.js';
import { dueTriggers, fireTriggers, triggerColumns, triggerSchema } from './script/triggers.js';
import { services } from './services.js';
import { openStore } from './store.js';
import { utc } from './zone.js';

export interface HostOptions {
  /** Where the workspace keeps its data. */
  readonly folder: string;
  /** Folder with `appsscript.json` and its .js and .html files. */
  readonly project: string;
  /** ISO instant for the clock of a new workspace; default is the real time. */
  readonly now?: string;
  /** E-mail of the account that owns the Sheet, and opens it unless a run says otherwise; default `organiser@example.org`. */
  readonly owner?: string;
  /** Whose quotas hold while this is open: `circumstances.account`, not kept. */
  readonly account?: 'consumer' | 'workspace';
  /** Whether text beginning with `=` makes a formula even in a plain text cell: `circumstances.sheet`, not kept. */
  readonly formulaUnderText?: boolean;
  /** What else is the case at Google; kept in the workspace, so that later openings find it. */
  readonly circumstances?: SomeCircumstances;
}

export function openHost(options: HostOptions): Host {
  const project = readProject(options.project);
  const zone = project.manifest.timeZone;
  process.env.TZ = zone;
  const schemas = services.flatMap(({ schema }) => (schema ? [schema] : []));
  const store = openStore(
    options.folder,
    [executionSchema, triggerSchema, triggerRunSchema, ...schemas],
    [...executionColumns, ...triggerColumns],
  );
  const clock = clockOf(store, options.now);
  const { account, formulaUnderText } = options;
  const circumstances = circumstancesOf(store, {
    ...(account === undefined ? {} : { account }),
    ...(formulaUnderText === undefined ? {} : { sheet: { formulaUnderText } }),
  });
  if (options.circumstances) circumstances.change(options.circumstances);
  const owner = options.owner ?? store.meta('owner') ?? 'organiser@example.org';
  store.setMeta('owner', owner);
  if (!store.meta('spreadsheet.id')) store.setMeta('spreadsheet.id', idFrom(clock.now()));

  const enabled = new Set((project.manifest.dependencies?.enabledAdvancedServices ?? []).map((one) => one.userSymbol));
  const roots: NonNullable<GoogleService['roots']> = Object.assign(
    {},
    ...services.map((one) =>
      Object.fromEntries(Object.entries(one.roots ?? {}).filter(([name]) => !one.advanced || enabled.has(name))),
    ),
  );
  const caches = new Map<object, unknown>();
  const lock = folderLock(
    store,
    () => {
      caches.clear();
      clock.reload();
      circumstances.reload();
    },
    () => clock.save(),
  );

  const undone = <T>(work: () => T): T => {
    const began = clock.now();
    const ended: { value?: T } = {};
    try {
      store.transaction(() => {
        ended.value = work();
        throw ended;
      });
    } catch (error) {
      if (error !== ended) throw error;
    } finally {
      caches.clear();
      circumstances.reload();
      clock.reload();
      clock.advance(began - clock.now());
    }
    return ended.value as T;
  };

  const host: Host = {
    store,
    clock,
    zone,
    owner,
    get user() {
      return store.meta('user') ?? owner;
    },
    signIn: (email) =>
      host.hold(() => {
        const user = email.toLowerCase();
        if (user !== owner && !circumstances.now.accounts[user])
          host.arrange({ accounts: { [user]: { granted: [] } } });
        store.setMeta('user', user);
      }),
    accountOf: (email) => accountOf(circumstances.now, email),
    project,
    get circumstances() {
      return circumstances.now;
    },
    arrange(some) {
      circumstances.change(some);
      caches.clear();
    },
    spreadsheetId: store.meta('spreadsheet.id')!,
    tables: {
      scopes: Object.assign({}, ...services.map((one) => one.scopes)),
      costs: Object.assign({}, ...services.map((one) => one.costs)),
      needs: Object.assign({}, ...services.map((one) => one.needs)),
    },
    run: (fn, args = [], runOptions = {}) => lock.hold(() => execute(host, fn, args, runOptions)),
    scriptRun(fn, jsonArgs, runOptions) {
      if (fn.endsWith('_') || !declaredFunctions(project).includes(fn))
        return { ok: false, message: `Script function not found: ${fn}` };
      const result = host.run(fn, JSON.parse(JSON.stringify(jsonArgs)), { source: 'sidebar', ...runOptions });
      if (result.status === 'completed') return { ok: true, value: jsonLike(result.value), run: result };
      return { ok: false, message: result.error?.message ?? 'The call failed.', run: result };
    },
    open(runOptions) {
      if (!declaredFunctions(project).includes('onOpen')) return { menus: [], run: null, triggered: [] };
      const args = (execution: Execution): unknown[] => [openEvent(execution)];
      const run = host.run('onOpen', args, { source: 'simple', ...runOptions });
      const triggered = fireTriggers(host, { on: 'ON_OPEN', source: host.spreadsheetId, args });
      return { menus: run.ui.menus, run, triggered };
    },
    fireTriggers: (event, faults) => fireTriggers(host, event, faults),
    advance(ms) {
      const until = clock.now() + ms;
      const results = dueTriggers(host, until);
      lock.hold(() => {
        if (clock.now() < until) clock.set(until);
      });
      return results;
    },
    hold: (work) => lock.hold(work),
    undone: (work) => lock.hold(() => undone(work)),
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
      const { context } = execution.realm;
      const define = (name: string, get: () => unknown): void => {
        // A script may use the name for something of its own.
        const set = (value: unknown): void =>
          void Object.defineProperty(context, name, { value, writable: true, configurable: true, enumerable: true });
        Object.defineProperty(context, name, { get, set, configurable: true, enumerable: false });
      };
      for (const name of Object.keys(roots)) define(name, () => execution.expose(execution.root(name)));
      for (const name of [...globalNames(), ...enabled])
        if (!(name in roots) && !(name in context))
          define(name, () => {
            throw execution.toRealmError(new NotEmulated(name));
          });
    },
    close() {
      clock.save();
      lock.close();
      store.close();
    },
  };
  return host;
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
