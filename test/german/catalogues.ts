/** The catalogues of all rooms, found in the sources: what English says. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { addLanguage, ENGLISH, type Sentences, speak } from '../../src/core/words.js';
import { readFiles } from '../rules/imports.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** By their names. A catalogue tells a language its name and its English when one of its sentences is read. */
export async function catalogues(): Promise<Record<string, Sentences>> {
  const rooms: Record<string, Sentences> = {};
  const making = [...readFiles(root, ['src'])].filter(
    ([path, { text }]) => /= \/\* @__PURE__ \*\/ catalogue\(/.test(text) && path !== 'src/core/words.ts',
  );
  addLanguage('x-found', (room, english) => {
    rooms[room] = english;
    return undefined;
  });
  speak('x-found');
  for (const [path] of making) {
    const made = (await import(pathToFileURL(root + path).href)) as Record<string, unknown>;
    for (const one of Object.values(made)) {
      if (typeof one === 'object' && one !== null) readAll(one as Sentences);
    }
  }
  speak(ENGLISH);
  const named = making.flatMap(([, { text }]) =>
    [...text.matchAll(/\*\/ catalogue\('([^']+)'/g)].map(([, name]) => name!),
  );
  const unread = named.filter((name) => !rooms[name]);
  if (unread.length > 0) throw new Error(`These catalogues are not exported: ${unread.join(', ')}.`);
  return rooms;
}

function readAll(sentences: Sentences): void {
  for (const name of Object.keys(sentences)) {
    const one = sentences[name];
    if (typeof one === 'object' && one !== null && !Array.isArray(one)) readAll(one);
  }
}
