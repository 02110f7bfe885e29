/** Builds the pages of the Local Workspace: their scripts and styles, in one flat folder that its server sends from. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.mjs';

const PAGES = {
  start: 'src/local/pages/start/main.tsx',
  sheet: 'src/local/pages/sheet/main.tsx',
  form: 'src/local/pages/form/main.tsx',
  mailboxes: 'src/local/pages/mailboxes/main.tsx',
  mail: 'src/local/pages/mail/main.tsx',
  calendar: 'src/local/pages/calendar/main.tsx',
  runs: 'src/local/pages/runs/main.tsx',
  authorize: 'src/local/pages/authorize/main.tsx',
};
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b6b54"/>
<path d="M8 10h16v12H8zM8 14h16M14 10v12" fill="none" stroke="#fff" stroke-width="2"/></svg>`;

/**
 * Writes NAME.js and NAME.css for every page, and the script that stands for `google.script` in a sidebar.
 * @param {string} folder
 */
export async function buildPages(folder) {
  const { build } = await import('esbuild');
  await mkdir(folder, { recursive: true });
  /** @type {import('esbuild').BuildOptions} */
  const common = { bundle: true, minify: true, target: 'es2022', outdir: folder, logLevel: 'warning' };
  await Promise.all([
    build({
      ...common,
      entryPoints: Object.entries(PAGES).map(([name, file]) => ({ in: join(root, file), out: name })),
      format: 'esm',
      splitting: true,
      chunkNames: 'shared-[hash]',
      jsx: 'automatic',
      jsxImportSource: 'preact',
    }),
    build({
      ...common,
      entryPoints: [{ in: join(root, 'src/local/pages/google-script/main.ts'), out: 'google-script' }],
      format: 'iife',
    }),
    writeFile(join(folder, 'icon.svg'), ICON),
  ]);
}
