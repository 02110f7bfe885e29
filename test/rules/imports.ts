/** Reads who imports whom from the text of every file: static, dynamic, exported from elsewhere, for effects, named for a build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from './code.js';

export interface Source {
  readonly text: string;
  /** The text with blanks for what is no code. */
  readonly code: string;
}

/** By path from the project's root on, with `/` between folders. */
export type Files = ReadonlyMap<string, Source>;

export interface Import {
  readonly from: string;
  /** A path of the project, or what was written when it is a package or leads nowhere. */
  readonly to: string;
  readonly found: boolean;
  /** `deferred` is `import()`; `named` is a path that a script hands to a build or a process. */
  readonly how: 'static' | 'deferred' | 'named';
  /** Gone at run time. */
  readonly typesOnly: boolean;
  /** What is taken: their names there, and here; undefined is all. */
  readonly names?: readonly { readonly there: string; readonly here: string }[];
  /** Passed on to whoever imports it from here, under its name here. */
  readonly passedOn: boolean;
}

const SOURCE = /\.(ts|tsx|mts|mjs|js)$/;

/** The sources in folders of the project, declarations of types apart; style sheets without their text. */
export function readFiles(root: string, folders: readonly string[]): Files {
  const texts: Record<string, string> = {};
  const add = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) add(path);
      else if (path.endsWith('.css')) texts[path] = '';
      else if (SOURCE.test(path) && !/\.d\.m?ts$/.test(path)) texts[path] = readFileSync(join(root, path), 'utf8');
    }
  };
  for (const folder of folders) add(folder);
  return filesOf(texts);
}

export function filesOf(texts: Readonly<Record<string, string>>): Files {
  return new Map(Object.entries(texts).map(([path, text]) => [path, { text, code: codeOf(text) }]));
}

const CLAUSE = /(?<![\w$.])(?<word>import|export)\b(?<clause>[\w\s{},*$]*?)\bfrom\s*(?=['"])/g;
const EFFECT = /(?<![\w$.])import\s*(?=['"])/g;
const DEFERRED = /(?<![\w$.])import\(\s*/g;
const ADDRESS = /(?<![\w$.])new URL\(\s*(?=['"])/g;
const STRING = /(['"`])((?:[^\\\n]|\\.)*?)\1/y;

export function importsOf(files: Files): Import[] {
  return [...files].flatMap(([from, source]) => importsOfFile(from, source, files));
}

function importsOfFile(from: string, { text, code }: Source, files: Files): Import[] {
  const stringAt = (at: number): string | undefined => {
    STRING.lastIndex = at;
    return STRING.exec(text)?.[2];
  };
  const after = (found: RegExpExecArray) => stringAt(found.index + found[0].length);
  const read = (pattern: RegExp, make: (found: RegExpExecArray) => Import | undefined) =>
    [...code.matchAll(pattern)].flatMap((found) => make(found) ?? []);
  const to = (target: string, how: Import['how'], taken: Partial<Import> = {}): Import => {
    const path = resolved(from, target, files);
    return { from, to: path ?? target, found: path !== undefined, how, typesOnly: false, passedOn: false, ...taken };
  };
  return [
    ...read(CLAUSE, (found) => to(after(found)!, 'static', takenBy(found.groups!.word!, found.groups!.clause!))),
    ...read(EFFECT, (found) => to(after(found)!, 'static')),
    ...read(DEFERRED, (found) => to(after(found) ?? 'import(a value)', 'deferred')),
    ...read(ADDRESS, (found) => {
      const target = after(found)!;
      return SOURCE.test(target) ? to(target, 'named') : undefined;
    }),
    ...(from.startsWith('scripts/') ? pathsNamedIn(code, stringAt).map((path) => to(`/${path}`, 'named')) : []),
  ];
}

/** What stands between `import` or `export` and `from`. */
function takenBy(word: string, clause: string): Partial<Import> {
  const braces = /\{([^}]*)\}/.exec(clause)?.[1];
  const entries = (braces ?? '').split(',').flatMap((entry) => entry.trim() || []);
  const names = entries.map((entry) => {
    const [there = '', here = there] = entry.replace(/^type\s+/, '').split(/\s+as\s+/);
    return { there, here };
  });
  const byDefault = /^\s*(?:type\s+)?([\w$]+)\s*(?:,|$)/.exec(clause)?.[1];
  if (byDefault) names.push({ there: 'default', here: byDefault });
  const typesOnly = /^\s+type\b(?!\s*(?:,|$))/.test(clause) || (!byDefault && isAllTypes(entries));
  return { typesOnly, passedOn: word === 'export', ...(clause.includes('*') ? {} : { names }) };
}

function isAllTypes(entries: readonly string[]): boolean {
  return entries.length > 0 && entries.every((entry) => /^type\s/.test(entry));
}

/** Strings of a script that are paths of sources from the root on, such as 'src/google/entry.ts'. */
function pathsNamedIn(code: string, stringAt: (at: number) => string | undefined): string[] {
  return [...code.matchAll(/'/g)].flatMap(({ index }) => {
    const text = stringAt(index) ?? '';
    return /^(src|test|scripts)\/[\w./-]+$/.test(text) && SOURCE.test(text) ? [text] : [];
  });
}

/** The file that is meant: TypeScript is imported under the name of the JavaScript that it becomes. */
function resolved(from: string, target: string, files: Files): string | undefined {
  if (!/^[./]/.test(target)) return undefined;
  const parts = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  const path = parts.join('/');
  const stem = path.replace(/\.js$/, '');
  return [path, `${stem}.ts`, `${stem}.tsx`].find((one) => files.has(one));
}
