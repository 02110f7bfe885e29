/** Sentences stand in catalogues, and nothing but catalogues speaks English: read from the sources; each rule is shown to bite. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Files, filesOf, readFiles } from './rules/imports.js';

/** Rooms whose sentences are all in catalogues. */
const ROOMS = ['core', 'records', 'mailkit', 'programme', 'api', 'google', 'cli'];

/** Where sentences may stand: catalogues, and the help of the command line, which is English. */
const isCatalogue = (path: string) =>
  /\/(?:(words|sentences|[\w-]+\.words)(\.de)?|cli\/help|cli\/index)\.ts$/.test(path);

const roomsIn = (files: Files, rooms: readonly string[]) =>
  [...files].filter(([path]) => rooms.some((room) => path.startsWith(`src/${room}/`)) && !isCatalogue(path));

/** Strings and templates that read like a sentence; what is wrong with the programme itself is said to us. */
function sentencesIn(files: Files, rooms: readonly string[]): string[] {
  return roomsIn(files, rooms).flatMap(([path, { text, code }]) =>
    [...code.matchAll(/(?<!new Error\(\s*)(['"`])[^'"`]*\1/g)]
      .map(({ index, 0: found }) => text.slice(index + 1, index + found.length - 1))
      .filter((one) => /^(?:\p{Lu}|\$\{).*\p{L}{2} .*\p{L}.*[.!?]$/su.test(one))
      .map((one) => `${path}: ${one}`),
  );
}

const MADE = /\b(count|thousands|decimals|list|either|longDay|longTime|timeOfWeek)\b/g;

/** Imports of what makes a language of numbers, lists and days. */
function englishIn(files: Files, rooms: readonly string[]): string[] {
  return roomsIn(files, rooms).flatMap(([path, { text }]) =>
    [...text.matchAll(/import \{([^}]*)\} from '[\w./]*\/text(?:\.de)?\.js'/g)].flatMap(([, names]) =>
      [...names!.matchAll(MADE)].map(([name]) => `${path}: ${name}`),
    ),
  );
}

const files = readFiles(fileURLToPath(new URL('..', import.meta.url)), ['src']);

it('no sentence stands in the code', () => {
  expect(sentencesIn(files, ROOMS)).toEqual([]);
});

it('English is made in catalogues alone', () => {
  expect(englishIn(files, ROOMS)).toEqual([]);
});

describe('a violation that is planted is found', () => {
  it.each([
    ["throw new Refusal('There is nobody to ask.');", 1, 'a sentence'],
    [`print(\`Data in \${folder}: stop with Ctrl+C.\`);`, 1, 'one with a hole'],
    [`print(\`\${name} is empty.\`);`, 1, 'one that begins with a hole'],
    ["throw new Error('The edge does not tell the time.');", 0, 'what is said to us'],
    ["// It's 'That is so.'\nconst header = 'Who';", 0, 'a comment, and a word'],
    ["const pattern = /'There is nobody.'/;", 0, 'a pattern'],
  ])('%s: %i, %s', (text, count) => {
    expect(sentencesIn(filesOf({ 'src/core/x.ts': text, 'src/core/words.ts': text }), ['core']).length).toBe(count);
  });

  it.each([
    ["import { count, items } from '../core/text.js';", ['src/api/x.ts: count'], 'a helper of English'],
    ["import { items } from '../core/text.js';", [], 'one for any language'],
    ["import { list } from '../core/text.de.js';", ['src/api/x.ts: list'], 'a helper of German'],
  ])('%s', (text, found) => {
    expect(englishIn(filesOf({ 'src/api/x.ts': text, 'src/api/words.ts': text }), ['api'])).toEqual(found);
  });
});
