// Builds the pages' scripts and styles into one flat folder that the server sends from.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const PAGES = ['start', 'sheet', 'form', 'mailboxes', 'mail', 'calendar', 'runs'];
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b6b54"/>
<path d="M8 10h16v12H8zM8 14h16M14 10v12" fill="none" stroke="#fff" stroke-width="2"/></svg>`;

/** Writes NAME.js and NAME.css for every page into `outDir`, which is emptied first. `source` is src/local/pages. */
export async function buildPages(outDir: string, source = join('src', 'local', 'pages')): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const common = { bundle: true, minify: true, target: 'es2022', outdir: outDir, logLevel: 'warning' } as const;
  await build({
    ...common,
    entryPoints: PAGES.map((name) => ({ in: join(source, name, 'main.tsx'), out: name })),
    format: 'esm',
    splitting: true,
    chunkNames: 'shared-[hash]',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  await build({
    ...common,
    entryPoints: [{ in: join(source, 'google-script', 'main.ts'), out: 'google-script' }],
    format: 'iife',
  });
  await writeFile(join(outDir, 'icon.svg'), ICON);
}
