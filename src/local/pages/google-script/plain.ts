/** What a sidebar may pass to a server function: plain JSON values, by the rules that google.script.run keeps. */
/** A copy ready to be sent. Throws, naming the property, on a function, a Date, a Map, a DOM node, a circle. */
export function plainArguments(given: readonly unknown[]): unknown[] {
  const forms = given.filter((value) => isForm(value));
  if (forms.length > 0 && given.length > 1) {
    throw new Error('A form can only be the sole argument of a server function.');
  }
  return given.map((value, index) => (isForm(value) ? fields(value) : plain(value, String(index), [])));
}

function plain(value: unknown, key: string, above: readonly unknown[]): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || above.includes(value)) throw illegal(key);
  const path = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (item, index) => plain(item, String(index), path));
  if (!isPlainObject(value)) throw illegal(key);
  const copy: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value)) {
    // Undefined fields, and names that end in two underscores, are left out on the way.
    if (field !== undefined && !name.endsWith('__')) copy[name] = plain(field, name, path);
  }
  return copy;
}

/** True for {} and Object.create(null), from this window or another. */
function isPlainObject(value: object): boolean {
  const parent: unknown = Object.getPrototypeOf(value);
  return parent === null || Object.getPrototypeOf(parent) === null;
}

function isForm(value: unknown): value is HTMLFormElement {
  return typeof HTMLFormElement !== 'undefined' && value instanceof HTMLFormElement;
}

/** A form becomes an object; a name that occurs more than once becomes a list. */
function fields(form: HTMLFormElement): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  const data = new FormData(form);
  for (const name of new Set(data.keys())) {
    const values = data.getAll(name);
    if (values.some((value) => typeof value !== 'string')) throw illegal(name);
    copy[name] = values.length === 1 ? values[0] : values;
  }
  return copy;
}

function illegal(key: string): Error {
  return new Error(`Failed due to illegal value in property: ${key}`);
}
