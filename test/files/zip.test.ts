/** The archive of a release is one that our own reader of archives takes. */
import { expect, it } from 'vitest';
import { zipOf } from '../../scripts/release/zip.mjs';
import { openArchive } from '../../src/files/archive.js';

const files = [
  { name: 'Code.gs', bytes: Buffer.from('var a = "\u00fc";\n'.repeat(5000)) },
  { name: 'VERSION', bytes: Buffer.from('0.1.0\n') },
  { name: 'empty', bytes: Buffer.alloc(0) },
];

it('holds the same files, and is the same each time', async () => {
  const zip = zipOf(files);
  const archive = openArchive(zip);
  for (const { name, bytes } of files) expect(await archive.text(name), name).toBe(bytes.toString());
  expect(zip.length).toBeLessThan(2000);
  expect(zipOf(files).equals(zip)).toBe(true);
});
