/** What `npm run release` hands on. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawings } from '../../scripts/release/drawings.mjs';
import { releaseFiles } from '../../scripts/release/files.mjs';
import { bundledPackages } from '../../scripts/release/packages.mjs';
import { openBrowser } from '../browser.js';

/** They let everybody use the code in anything; all they ask for is the notice. */
const PERMISSIVE = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSD',
  '0BSD',
  'Unlicense',
  'BlueOak-1.0.0',
];

const project = (name: string) => readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8');
let files: Record<string, Buffer> = {};
const text = (name: string) => files[name]!.toString();
beforeAll(async () => {
  files = Object.fromEntries((await releaseFiles()).map(({ name, bytes }) => [name, bytes]));
}, 300_000);

it('the sums are those of the files', () => {
  const lines = text('SHA256SUMS').trim().split('\n');
  const zip = Object.keys(files).find((name) => name.endsWith('.zip'));
  expect(lines.map((line) => line.slice(66)).sort()).toEqual(
    Object.keys(files)
      .filter((name) => name !== 'SHA256SUMS' && name !== zip)
      .sort(),
  );
  for (const line of lines)
    expect(createHash('sha256').update(files[line.slice(66)]!).digest('hex')).toBe(line.slice(0, 64));
});

it('Code.gs is all of the script: every function that Google calls', () => {
  const world: Record<string, unknown> = {};
  runInNewContext(text('Code.gs'), world);
  const called = project('appsscript/main.js').match(/(?<=^function )\w+/gm)!;
  for (const name of called) expect(world[name]).toBeTypeOf('function');
  expect(text('appsscript.json')).toBe(project('appsscript/appsscript.json'));
  for (const name of ['sidebar.html', 'sidebar-de.html']) expect(text(name)).toBe(project(`appsscript/${name}`));
  expect(text('German.gs')).toBe(project('appsscript/german.js'));
});

describe('the page that leads through pasting', () => {
  it('needs nothing from elsewhere, and its drawings say that they are drawings', () => {
    const page = text('install.html').replace(/<textarea[\s\S]*?<\/textarea>/g, '');
    expect(page).not.toMatch(/(?:src|srcset)=|@import|url\(|<link|<img/);
    for (const draw of Object.values(drawings)) expect(draw()).toContain('Drawing, not a screenshot');
    for (const name of Object.keys(drawings)) expect(page).toContain(drawings[name as keyof typeof drawings]());
    expect(page).toContain('unsafe');
    expect(page).toContain('Google Calendar API');
  });

  it('copies each file whole', async () => {
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      await page.setContent(text('install.html'));
      await page.evaluate(() => {
        document.addEventListener('copy', () => {
          const field = document.activeElement as HTMLTextAreaElement;
          document.body.dataset.copied = field.value.slice(field.selectionStart, field.selectionEnd);
        });
      });
      for (const name of ['Code.gs', 'sidebar.html', 'German.gs', 'sidebar-de.html', 'appsscript.json']) {
        await page.locator(`button[data-file="${name}"]`).click();
        expect((await page.evaluate(() => document.body.dataset.copied)) === text(name), name).toBe(true);
        expect(await page.locator(`button[data-file="${name}"]`).textContent()).toBe('Copied: now paste it');
      }
    } finally {
      await browser.close();
    }
  });
});

describe('packages', () => {
  it('that go along to Google are those that the README names, under licences that ask for their notice alone', async () => {
    const packages = await bundledPackages();
    expect(packages.map(({ name }) => name)).toEqual(['@noble/hashes', 'preact', 'zod']);
    for (const { name, licence, text: own } of packages) {
      expect(PERMISSIVE, name).toContain(licence);
      expect(own, name).toMatch(/copyright/i);
      expect(text('NOTICES.txt')).toContain(own);
      expect(project('README.md')).toContain(`**${name}**`);
    }
  });

  it('all stand in the bill of materials, each with what its bytes must hash to', () => {
    const bill = JSON.parse(text('sbom.cdx.json'));
    const listed = new Set(bill.components.map(({ hashes }: { hashes: { content: string }[] }) => hashes[0]!.content));
    const locked = Object.entries(
      JSON.parse(project('package-lock.json')).packages as Record<string, { integrity: string }>,
    );
    for (const [path, { integrity }] of locked.filter(([path]) => path !== '')) {
      expect(integrity, path).toMatch(/^sha512-/);
      expect(listed.has(Buffer.from(integrity.slice(7), 'base64').toString('hex')), path).toBe(true);
    }
    expect(bill.metadata.timestamp).toBeUndefined();
  });

  it('of licences that ask for more none but those that the README names, which only build and test', () => {
    const locked = JSON.parse(project('package-lock.json')).packages as Record<string, { license?: string }>;
    const others = Object.entries(locked).filter(
      ([path, { license = 'MIT' }]) =>
        path !== '' &&
        !license
          .replace(/[()]/g, '')
          .split(' OR ')
          .some((one) => [...PERMISSIVE, 'CC0-1.0'].includes(one)),
    );
    const rest = [
      ...new Set(
        others.map(
          ([path, { license }]) => `${path.replace('node_modules/', '').replace(/-[a-z0-9-]+$/, '')} ${license}`,
        ),
      ),
    ];
    expect(rest.sort()).toEqual(['lightningcss MPL-2.0', 'spdx CC-BY-3.0']);
  });
});
