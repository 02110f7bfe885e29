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

/** What came into the language after ES2019, as far as it can be taken away. */
const afterEs2019 = [
  ...'BigInt BigInt64Array BigUint64Array WeakRef FinalizationRegistry AggregateError Iterator structuredClone'.split(
    ' ',
  ),
  ...'Object.hasOwn Object.groupBy Map.groupBy Array.fromAsync Promise.allSettled Promise.any Promise.try'.split(' '),
  ...'Promise.withResolvers String.prototype.matchAll String.prototype.replaceAll String.prototype.at'.split(' '),
  ...'String.prototype.isWellFormed String.prototype.toWellFormed RegExp.prototype.hasIndices RegExp.escape'.split(' '),
  ...'at findLast findLastIndex toReversed toSorted toSpliced with'.split(' ').map((name) => `Array.prototype.${name}`),
  ...'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom'
    .split(' ')
    .map((name) => `Set.prototype.${name}`),
  ...'DisplayNames ListFormat Locale RelativeTimeFormat Segmenter supportedValuesOf DurationFormat'
    .split(' ')
    .map((name) => `Intl.${name}`),
  ...'formatRange formatRangeToParts'.split(' ').map((name) => `Intl.DateTimeFormat.prototype.${name}`),
];

const prelude = new vm.Script(
  `(function (now, absent) {
    'use strict';
    for (const path of absent) {
      const names = path.split('.');
      const last = names.pop();
      const holder = names.reduce((at, name) => (at === undefined ? undefined : at[name]), globalThis);
      if (holder !== undefined) delete holder[last];
    }
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
export function newRealm(now: () => number, builtIns: 'modern' | 'es2019'): Realm {
  const context = vm.createContext({}, { microtaskMode: 'afterEvaluate' });
  const made = prelude.runInContext(context)(now, builtIns === 'modern' ? absent : [...absent, ...afterEs2019]) as Omit<
    Realm,
    'context' | 'invoke'
  > & {
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
