/** One version everywhere: package.json, what goes to Google, the change log. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { VERSION } from '../src/core/version.js';

const read = (name: string) => readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), 'utf8');

it('the version is that of package.json, in the built files and on top of the change log', () => {
  expect(JSON.parse(read('package.json')).version).toBe(VERSION);
  expect(JSON.parse(read('package-lock.json')).version).toBe(VERSION);
  for (const file of ['code.js', 'sidebar.html', 'sidebar-de.html'])
    expect(read(`appsscript/${file}`)).toContain(`"${VERSION}"`);
  expect(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(VERSION);
});
