/** How a service looks to a script: only its public members, each call counted, charged, checked and converted. */
import { types } from 'node:util';
import { Killed, NotEmulated, ServiceError } from '../errors.js';
import { googleMember } from '../google/table.js';
import { EnumValue, isScriptObject, isVisible, type ScriptObject, SERVICE, visibleMembers } from '../script-object.js';
import { checkArguments } from './arguments.js';
import type { Realm } from './realm.js';

/** What exposing needs to know of the execution that a service object belongs to. */
export interface Caller {
  readonly realm: Realm;
  /** Counts, charges and checks one call, then does the work. */
  call<T>(name: string, work: () => T): T;
  /** Google's words in the language of the account. */
  told?(sentence: string): string;
  /** The script met something that Google has and the workspace has not. */
  onMissing?(member: string): void;
}

/** Turns values of the host into values of the script and back, for one execution. */
export interface Border {
  expose(target: ScriptObject): unknown;
  toRealm(value: unknown): unknown;
  fromRealm(value: unknown): unknown;
  /** As `fromRealm`, for the result of a run: fields that are undefined are left out. */
  resultOf(value: unknown): unknown;
  /** Host errors as errors of the script's world. */
  toRealmError(error: unknown): unknown;
}

export function makeBorder(caller: Caller): Border {
  const { realm } = caller;
  const proxies = new WeakMap<object, object>();
  const targets = new WeakMap<object, ScriptObject>();

  const toRealmError = (error: unknown): unknown => {
    if (!(error instanceof Error)) return error;
    if (error instanceof NotEmulated) caller.onMissing?.(error.what);
    const told = error instanceof ServiceError && !error.details ? caller.told : undefined;
    const known = error instanceof ServiceError || error instanceof NotEmulated || error instanceof Killed;
    const made = known
      ? realm.newError(error.name, told ? told(error.message) : error.message)
      : realm.newError('LocalWorkspaceError', `The Local Workspace itself failed: ${error.stack ?? error.message}`);
    if (error instanceof ServiceError && error.details)
      (made as { details?: unknown }).details = toRealm(error.details);
    return made;
  };

  /** A method as scripts call it; arguments that they leave out arrive as null. */
  const guarded = (target: ScriptObject, name: string, method: (...args: unknown[]) => unknown) =>
    realm.newFunction(name, (...args) => {
      const work = (): unknown => {
        const given = args.slice(0, args.findLastIndex((one) => one !== undefined) + 1).map(fromRealm);
        checkArguments(target[SERVICE], name, method, given);
        while (given.length < method.length) given.push(null);
        return method.apply(target, given.slice(0, method.length));
      };
      try {
        return toRealm(caller.call(`${target[SERVICE]}.${name}`, work));
      } catch (error) {
        throw toRealmError(error);
      }
    });

  /** A member that Google has and the workspace has not is told by name; one that Google has not is just not there. */
  const refuseLacking = (target: ScriptObject, name: string): void => {
    if (target instanceof EnumValue || !googleMember(target[SERVICE], name)) return;
    throw toRealmError(new NotEmulated(`${target[SERVICE]}.${name}`));
  };

  function expose(target: ScriptObject): object {
    const known = proxies.get(target);
    if (known) return known;
    const service = target[SERVICE];
    const short = service.slice(service.lastIndexOf('.') + 1);
    const members = new Map<string, unknown>();
    const read = (key: string): unknown => {
      if (members.has(key)) return members.get(key);
      const member = memberOf(key);
      members.set(key, member);
      return member;
    };
    const memberOf = (key: string): unknown => {
      const value = (target as unknown as Record<string, unknown>)[key];
      if (target instanceof EnumValue && typeof value === 'function' && !key.startsWith('_') && key !== 'constructor')
        return realm.newFunction(key, () => (value as () => unknown).call(target));
      if (isVisible(target, key))
        return isScriptObject(value) ? expose(value) : guarded(target, key, value as (...args: unknown[]) => unknown);
      if (key === 'toString') return realm.newFunction(key, () => short);
      if (key === 'toJSON') return undefined;
      refuseLacking(target, key);
      return undefined;
    };
    const proxy = new Proxy(realm.newObject(), {
      get: (_, key) => (typeof key === 'symbol' ? undefined : read(key)),
      has(_, key) {
        if (typeof key !== 'string') return false;
        if (!isVisible(target, key)) refuseLacking(target, key);
        return isVisible(target, key);
      },
      set: (_, key) => {
        throw toRealmError(new NotEmulated(`${service}.${String(key)} (to be written)`));
      },
      ownKeys: () => visibleMembers(target),
      getOwnPropertyDescriptor: (_, key) =>
        typeof key === 'string' && isVisible(target, key)
          ? { value: read(key), enumerable: true, configurable: true, writable: false }
          : undefined,
    });
    proxies.set(target, proxy);
    targets.set(proxy, target);
    return proxy;
  }

  function toRealm(value: unknown): unknown {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return value;
    if (typeof value === 'function') return realm.newFunction(value.name, (...args) => toRealm(value(...args)));
    if (isScriptObject(value)) return expose(value);
    if (targets.has(value)) return value;
    if (Array.isArray(value)) {
      const made = realm.newArray();
      for (let i = 0; i < value.length; i++) made[i] = toRealm(value[i]);
      return made;
    }
    if (types.isDate(value)) return realm.newDate(value.getTime());
    const made = realm.newObject();
    for (const key of Object.keys(value)) made[key] = toRealm((value as Record<string, unknown>)[key]);
    return made;
  }

  const fromRealm = (value: unknown): unknown => convert(value, false);

  function convert(value: unknown, dropsUndefined: boolean): unknown {
    if (value === undefined || value === null) return null;
    if (typeof value !== 'object') return value;
    const target = targets.get(value);
    if (target) return target;
    if (Array.isArray(value)) {
      const made = new Array<unknown>(value.length);
      for (let i = 0; i < made.length; i++) made[i] = convert(value[i], dropsUndefined);
      return made;
    }
    if (types.isDate(value)) return new Date(value.getTime());
    const made: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const field = (value as Record<string, unknown>)[key];
      if (field !== undefined || !dropsUndefined) made[key] = convert(field, dropsUndefined);
    }
    return made;
  }

  return { expose, toRealm, fromRealm, resultOf: (value) => convert(value, true), toRealmError };
}
