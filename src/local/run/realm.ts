/** A fresh JavaScript world for one execution, with only what Apps Script has in it. */
import vm from 'node:vm';

export interface Realm {
  readonly context: vm.Context;
  readonly newArray: () => unknown[];
  readonly newObject: () => Record<string, unknown>;
  readonly newDate: (ms: number) => Date;
  readonly newError: (name: string, message: string) => Error;
  /** A function of the script's world that calls the given one. */
  readonly newFunction: (name: string, work: (...args: unknown[]) => unknown) => (...args: unknown[]) => unknown;
  /** Runs work inside the script's world, so that the real-time limit holds for it; waits for a promise of that world. */
  readonly invoke: (work: () => unknown, timeoutMs: number) => unknown;
}

/** Names that V8 puts into every world and Apps Script does not have. */
const absent = ['SharedArrayBuffer', 'Atomics', 'console'];

const prelude = new vm.Script(
  `(function (now, absent) {
    'use strict';
    for (const name of absent) delete globalThis[name];
    const NativeDate = Date;
    const VirtualDate = function Date(...parts) {
      if (new.target === undefined) return new NativeDate(now()).toString();
      return Reflect.construct(NativeDate, parts.length === 0 ? [now()] : parts, new.target);
    };
    VirtualDate.prototype = NativeDate.prototype;
    const define = (target, key, value) =>
      Object.defineProperty(target, key, { value, writable: true, configurable: true, enumerable: false });
    define(VirtualDate.prototype, 'constructor', VirtualDate);
    define(VirtualDate, 'now', function now_() { return now(); });
    define(VirtualDate, 'parse', NativeDate.parse);
    define(VirtualDate, 'UTC', NativeDate.UTC);
    define(globalThis, 'Date', VirtualDate);
    let pending = null;
    const key = Symbol.for('local workspace: work');
    define(globalThis, key, () => {
      const { work, settle } = pending;
      const result = work();
      if (!(result instanceof Promise)) settle({ value: result });
      else result.then((value) => settle({ value }), (error) => settle({ error }));
    });
    return {
      setPending(work, settle) { pending = { work, settle }; },
      newArray: () => [],
      newObject: () => ({}),
      newDate: (ms) => new NativeDate(ms),
      newError(name, message) {
        const error = new Error(message);
        define(error, 'name', name);
        return error;
      },
      newFunction(name, work) {
        const f = function (...args) { return work(...args); };
        define(f, 'name', name);
        return f;
      },
    };
  })`,
  { filename: 'local workspace prelude' },
);

const start = new vm.Script("globalThis[Symbol.for('local workspace: work')]()", { filename: 'local workspace' });

/** Makes the world; `now` is what its clock shows. */
export function newRealm(now: () => number): Realm {
  const context = vm.createContext({}, { microtaskMode: 'afterEvaluate' });
  const made = prelude.runInContext(context)(now, absent) as Omit<Realm, 'context' | 'invoke'> & {
    setPending(work: () => unknown, settle: (outcome: { value: unknown } | { error: unknown }) => void): void;
  };
  return {
    context,
    newArray: made.newArray,
    newObject: made.newObject,
    newDate: made.newDate,
    newError: made.newError,
    newFunction: made.newFunction,
    invoke(work, timeoutMs) {
      let outcome: { value: unknown } | { error: unknown } = { value: undefined };
      made.setPending(work, (came) => {
        outcome = came;
      });
      start.runInContext(context, { timeout: timeoutMs });
      if ('error' in outcome) throw outcome.error;
      return outcome.value;
    },
  };
}
