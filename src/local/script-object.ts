/** What a script can hold of Google's: an object of a service, an enum and its values, and which members it shows. */

/** Marks a service's implementation; the value is its public name, such as `SpreadsheetApp.Range`. */
export const SERVICE = Symbol('service');

export interface ScriptObject {
  readonly [SERVICE]: string;
}

const FIELDS = Symbol('fields');

/** Names of fields by the parameter, an object of options, in which they stand. */
type Fields = Readonly<Record<string, readonly string[]>>;

/** A method with the fields of its objects of options that it reads; any other is refused before it is called. */
export function reading<F extends (...args: never[]) => unknown>(fields: Fields, method: F): F {
  return Object.assign(method, { [FIELDS]: fields });
}

export function readFieldsOf(method: object): Fields | undefined {
  return (method as { [FIELDS]?: Fields })[FIELDS];
}

/** A group of members that a class of Google's is put together from; parts of the object begin with `_`. */
export interface Members {
  readonly [name: string]: (...args: never[]) => unknown;
}

/** An object with members that it shares with all of its class, and parts of its own that scripts do not see. */
export function objectOf<T extends object>(members: ScriptObject, parts: T): ScriptObject & T {
  return Object.assign(Object.create(members) as ScriptObject, parts);
}

/** One value of an enum: prints and serialises as its name. */
export class EnumValue implements ScriptObject {
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

export type EnumGroup<N extends string> = ScriptObject & { readonly [K in N]: EnumValue };

/** `enumOf('SpreadsheetApp.ProtectionType', ['RANGE', 'SHEET'])`: an object with a value for each name. */
export function enumOf<N extends string>(group: string, names: readonly N[]): EnumGroup<N> {
  const values = Object.fromEntries(names.map((name, index) => [name, new EnumValue(group, name, index)]));
  return { [SERVICE]: group, ...values } as EnumGroup<N>;
}

/** Members of a service that a script may see: methods of the class, own methods, own services and enums. */
export function visibleMembers(target: ScriptObject): string[] {
  const names = new Set<string>();
  for (let at: object | null = target; at && at !== Object.prototype; at = Object.getPrototypeOf(at))
    for (const name of Object.getOwnPropertyNames(at)) if (isVisible(target, name)) names.add(name);
  return [...names];
}

export function isVisible(target: ScriptObject, name: string): boolean {
  if (name === 'constructor' || name.startsWith('_') || !(name in target) || name in Object.prototype) return false;
  const value = (target as unknown as Record<string, unknown>)[name];
  return typeof value === 'function' || isScriptObject(value);
}

/** Whether a value is an object of the class with this public name. */
export function isObjectOf(value: unknown, name: string): boolean {
  return isScriptObject(value) && value[SERVICE] === name;
}

export function isScriptObject(value: unknown): value is ScriptObject {
  return typeof value === 'object' && value !== null && SERVICE in value;
}
