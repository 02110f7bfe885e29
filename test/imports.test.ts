/** Who may import whom, and what the programme may not name: read from every file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src/', import.meta.url));

const may: Record<string, readonly string[]> = {
  core: [],
  matching: ['core'],
  surveys: ['core'],
  mailkit: ['core'],
  messages: ['core', 'mailkit'],
  signups: ['core'],
  jobs: ['core', 'matching', 'surveys', 'mailkit', 'messages', 'signups'],
  api: ['core', 'matching', 'surveys', 'messages', 'signups', 'jobs'],
  google: ['core', 'jobs', 'api'],
  sample: ['core', 'signups'],
  sidebar: ['api (types)'],
  local: [],
  cli: ['sample', 'local', 'surveys', 'matching', 'api (types)'],
};
const packages: Record<string, readonly string[]> = {
  core: ['@noble/hashes/sha2.js', '@noble/hashes/hmac.js'],
  api: ['zod/mini'],
  sidebar: ['preact', 'preact/hooks', 'preact/jsx-runtime'],
};
/** Edges: these alone name Google, Node, the clock or the network. */
const edges = ['google', 'local', 'sidebar', 'cli'];

interface Import {
  readonly from: string;
  readonly typesOnly: boolean;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => file.split('\\').join('/'));

describe.each(files)('%s', (file) => {
  const area = file.split('/')[0]!.replace(/\.ts$/, '');
  const text = readFileSync(join(src, file), 'utf8');

  it('imports only from areas below it', () => {
    expect(Object.keys(may)).toContain(area);
    const wrong = importsOf(text)
      .filter(({ from }) => from.startsWith('.'))
      .map(({ from, typesOnly }) => ({ area: areaOf(file, from), typesOnly }))
      .filter(
        (one) =>
          one.area !== area &&
          !may[area]!.includes(one.area) &&
          !(one.typesOnly && may[area]!.includes(`${one.area} (types)`)),
      );
    expect(wrong).toEqual([]);
  });

  if (!edges.includes(area)) {
    it('imports no package but those that the bundle carries', () => {
      const foreign = importsOf(text).filter(
        ({ from }) => !from.startsWith('.') && !(packages[area] ?? []).includes(from),
      );
      expect(foreign).toEqual([]);
    });

    it('names no Google service, clock, randomness, network or file', () => {
      const code = withoutText(text);
      const named = code.match(
        /\b(SpreadsheetApp|FormApp|MailApp|GmailApp|CalendarApp|Calendar\.Events|ScriptApp|PropertiesService|LockService|HtmlService|Utilities|Session|UrlFetchApp|Date\.now|new Date\(\)|Math\.random|fetch\(|async |await |require\(|process\.)/g,
      );
      expect(named).toBeNull();
    });
  }
});

function importsOf(text: string): Import[] {
  const found = [...text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)';/gm)];
  return found.map(([, types, from]) => ({ from: from!, typesOnly: types !== undefined }));
}

function areaOf(file: string, from: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of from.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts[0]!.replace(/\.js$/, '');
}

/** The code without comments and strings, in which these words are only words. */
function withoutText(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/gm, '0');
}
