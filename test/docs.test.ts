/** What the documents name is there: files, tests, pages, places in pages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const places = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .trim()
      .replace(/\s/g, '-'),
  );

it.each(pages)('%s leads nowhere that is not there', (page) => {
  for (const [, target] of read(page).matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^(https?:|mailto:|\{)/.test(target!)) continue;
    const [file = '', place] = target!.split('#');
    const path = file === '' ? page : join(dirname(page), file);
    expect(existsSync(join(root, path)), `${page}: ${target}`).toBe(true);
    if (place) expect(places(read(path)), `${page}: ${target}`).toContain(place);
  }
});

it('every promise names tests that are there, or says that it is not held by any', () => {
  const rows = read('docs/promises.md')
    .split('\n')
    .filter((line) => /^\| [RVS]\d+ /.test(line));
  expect(rows.length).toBeGreaterThan(50);
  for (const row of rows) {
    const [, no, , state = '', held = ''] = row.split('|').map((cell) => cell.trim());
    const tests = [...held.matchAll(/`(test\/[^`]+)`/g)].map(([, file]) => file!);
    for (const file of tests) expect(existsSync(join(root, file)), `${no}: ${file}`).toBe(true);
    expect(state, no).toMatch(/^(held|in part|not kept|not built)/);
    if (state.startsWith('held') && no !== 'S24') expect(held, no).not.toBe('-');
  }
});

it('every command that a page names is one', () => {
  const { scripts } = JSON.parse(read('package.json'));
  for (const page of pages)
    for (const [, name] of read(page).matchAll(/npm run (\w+)/g)) expect(Object.keys(scripts), page).toContain(name);
});
