/** How a service looks to a script: only its public members, each call counted, charged, checked and converted. */
import { types } from 'node:util';
import { Killed, NotEmulated, ServiceError } from '../errors.js';
import type { Realm } from './realm.js';

/** Marks a service's implementation; the value is its public name, such as `SpreadsheetApp.Range`. */
export const SERVICE = Symbol('service');

export interface Service {
  readonly [SERVICE]: string;
}

/** One value of an enum: prints and serialises as its name. */
export class EnumValue implements Service {
  readonly [SERVICE]: string;
  readonly _name: string;
  readonly _ordinal: number;
  constructor(group: string, name: string, ordinal: number) {
    this[SERVICE] = group;
    this._name = name;
    this._ordinal = ordinal;
  }
  name(): string {
    return this._name;
  }
  ordinal(): number {
    return this._ordinal;
  }
  toString(): string {
    return this._name;
  }
  toJSON(): string {
    return this._name;
  }
}

export type EnumGroup<N extends string> = Service & { readonly [K in N]: EnumValue };

/** `enumOf('SpreadsheetApp.ProtectionType', ['RANGE', 'SHEET'])`: an object with a value for each name. */
export function enumOf<N extends string>(group: string, names: readonly N[]): EnumGroup<N> {
  const values = Object.fromEntries(names.map((name, index) => [name, new EnumValue(group, name, index)]));
  return { [SERVICE]: group, ...values } as EnumGroup<N>;
}

/** What exposing needs to know of the execution that a service object belongs to. */
export interface Caller {
  readonly realm: Realm;
  /** Counts, charges and checks one call, then does the work. */
  call<T>(name: string, work: () => T): T;
  /** A member was read that does not exist here. */
  onMissing?(member: string): void;
}

/** Turns values of the host into values of the script and back, for one execution. */
export interface Border {
  expose(target: Service): unknown;
  toRealm(value: unknown): unknown;
  fromRealm(value: unknown): unknown;
  /** As `fromRealm`, for the result of a run: fields that are undefined are left out. */
  resultOf(value: unknown): unknown;
  /** Host errors as errors of the script's world. */
  toRealmError(error: unknown): unknown;
}

/** Members of a service that a script may see: methods of the class, own methods, own services and enums. */
export function visibleMembers(target: Service): string[] {
  const names = new Set<string>();
  for (let at: object | null = target; at && at !== Object.prototype; at = Object.getPrototypeOf(at))
    for (const name of Object.getOwnPropertyNames(at)) if (isVisible(target, name)) names.add(name);
  return [...names];
}

function isVisible(target: Service, name: string): boolean {
  if (name === 'constructor' || name.startsWith('_') || !(name in target) || name in Object.prototype) return false;
  const value = (target as unknown as Record<string, unknown>)[name];
  return typeof value === 'function' || isService(value);
}

export function isService(value: unknown): value is Service {
  return typeof value === 'object' && value !== null && SERVICE in value;
}

/** Read by JavaScript itself or by a debugger, never meant as a member of a service. */
const silent = new Set(['then', 'constructor', 'valueOf', 'inspect', 'prototype', 'asymmetricMatch', 'nodeType']);

export function makeBorder(caller: Caller): Border {
  const { realm } = caller;
  const proxies = new WeakMap<object, object>();
  const targets = new WeakMap<object, Service>();

  const toRealmError = (error: unknown): unknown => {
    if (!(error instanceof Error)) return error;
    const known = error instanceof ServiceError || error instanceof NotEmulated || error instanceof Killed;
    const made = known
      ? realm.newError(error.name, error.message)
      : realm.newError('LocalWorkspaceError', `The Local Workspace itself failed: ${error.stack ?? error.message}`);
    if (error instanceof ServiceError && error.details)
      (made as { details?: unknown }).details = toRealm(error.details);
    return made;
  };

  const guarded = (name: string, work: (args: unknown[]) => unknown) =>
    realm.newFunction(name.slice(name.lastIndexOf('.') + 1), (...args) => {
      try {
        return toRealm(caller.call(name, () => work(args.map(fromRealm))));
      } catch (error) {
        throw toRealmError(error);
      }
    });

  function expose(target: Service): object {
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
        return isService(value)
          ? expose(value)
          : guarded(`${service}.${key}`, (args) => (value as (...a: unknown[]) => unknown).apply(target, args));
      if (key === 'toString') return realm.newFunction(key, () => short);
      if (key === 'toJSON') return undefined;
      if (silent.has(key)) return undefined;
      caller.onMissing?.(`${service}.${key}`);
      throw toRealmError(new NotEmulated(`${service}.${key}`));
    };
    const proxy = new Proxy(realm.newObject(), {
      get: (_, key) => (typeof key === 'symbol' ? undefined : read(key)),
      has: (_, key) => typeof key === 'string' && isVisible(target, key),
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
    if (isService(value)) return expose(value);
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
