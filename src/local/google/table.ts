/** What Google has: which members a class shows to scripts, with which arguments they can be called, which names are global. */
import { addedMembers, onlyTypes } from './additions.js';
import { declaredMembers, declaredRoots } from './declared.js';

export interface Parameter {
  readonly name: string;
  readonly isOptional: boolean;
  /** Takes any number of arguments. */
  readonly isRest: boolean;
  /** Fields of an object of options; empty where nobody has listed them; null: no such object. */
  readonly fields: readonly string[] | null;
}

export type Signature = readonly Parameter[];

export interface Member {
  /** Every way to call a method; null for what is no method. */
  readonly signatures: readonly Signature[] | null;
  /** Whether one of them takes an object of options. */
  readonly hasOptions: boolean;
}

/** Member lines by class, in the words of the package: `Spreadsheet.Range`. */
const lines = new Map<string, Map<string, string>>();
const roots = new Map<string, { readonly type: string; readonly isAdvanced: boolean }>();
const members = new Map<string, Member>();

/** Global names of services that every script has. */
export function globalNames(): string[] {
  load();
  return [...roots].filter(([name, one]) => !one.isAdvanced && !onlyTypes.includes(name)).map(([name]) => name);
}

/** The member of a class, if Google has it; `member('SpreadsheetApp.Range', 'getValues')`. */
export function googleMember(className: string, name: string): Member | undefined {
  const key = `${className} ${name}`;
  const known = members.get(key);
  if (known) return known;
  const line = membersOf(className)?.get(name);
  if (line === undefined) return undefined;
  const signatures = line === name ? null : line.split(' (').map((one, index) => readSignature(one, index === 0));
  const hasOptions = (signatures ?? []).flat().some((one) => one.fields !== null);
  members.set(key, { signatures, hasOptions });
  return { signatures, hasOptions };
}

/** Names of all members of a class; undefined: Google has no such class. */
export function googleMembers(className: string): string[] | undefined {
  const found = membersOf(className);
  return found && [...found.keys()];
}

/** `SpreadsheetApp.Range` is `Spreadsheet.Range` in the package, `Session.User` is `Base.User`. */
function membersOf(className: string): ReadonlyMap<string, string> | undefined {
  load();
  const [first, short] = className.split('.') as [string, string?];
  const root = roots.get(first);
  if (short === undefined) return lines.get(root?.type ?? `Base.${first}`);
  const space = root?.isAdvanced ? root.type : root?.type.split('.')[0];
  return (
    lines.get(root?.isAdvanced ? `${space}.Collection.${short}Collection` : `${space}.${short}`) ??
    lines.get(`Base.${short}`)
  );
}

function load(): void {
  if (roots.size > 0) return;
  for (const line of declaredRoots.trim().split('\n')) {
    const [name, type, advanced] = line.split(' ');
    roots.set(name!, { type: type!, isAdvanced: advanced !== undefined });
  }
  let current = new Map<string, string>();
  for (const line of [...declaredMembers.trim().split('\n'), ...addedMembers.trim().split('\n')]) {
    if (line.startsWith('# ')) {
      current = lines.get(line.slice(2)) ?? new Map();
      lines.set(line.slice(2), current);
      continue;
    }
    const name = /^\w+/.exec(line)![0];
    const before = current.get(name);
    current.set(name, before === undefined ? line : `${before} ${line.slice(name.length)}`);
  }
}

/** Reads `create(title,isPublished)`, or `title,isPublished)` where the bracket went with the cut between two. */
function readSignature(text: string, isFirst: boolean): Signature {
  const inside = text.slice(isFirst ? text.indexOf('(') + 1 : 0, -1);
  return inside === '' ? [] : inside.split(',').map(readParameter);
}

function readParameter(text: string): Parameter {
  const [, dots, name, optional, fields] = /^(\.\.\.)?(\w+)(\?)?(?:\{(.*)\})?$/.exec(text)!;
  return {
    name: name!,
    isRest: dots !== undefined,
    isOptional: optional !== undefined,
    fields: fields === undefined ? null : fields.split(' ').filter((one) => one !== ''),
  };
}
