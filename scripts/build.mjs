/** Builds what Google receives (appsscript/code.js, sidebar.html) and what runs here (the command line, the pages). */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cache, installPackages, root } from './install.mjs';

const MOST_BYTES = 400 * 1024;

export async function buildAll() {
  await Promise.all([buildCode(), buildPanel(), buildCommands(), buildPagesOfWorkspace()]);
}

/** One script for Apps Script, ES2019: newer syntax is refused there when the file is saved. */
async function buildCode() {
  const { outputFiles } = await bundle({
    entryPoints: [join(root, 'src/google/entry.ts')],
    format: 'iife',
    globalName: '__pairwright',
    target: 'es2019',
    legalComments: 'none',
    define: { globalThis: 'ownGlobal' },
    inject: [join(root, 'scripts/own-global.js')],
    tsconfigRaw: {},
  });
  const code = outputFiles[0].contents;
  if (code.length > MOST_BYTES)
    throw new Error(`code.js has ${code.length} bytes; more than ${MOST_BYTES} push badly.`);
  write(join(root, 'appsscript/code.js'), code);
}

async function buildPanel() {
  const { buildSidebar } = await import('./sidebar.mjs');
  write(join(root, 'appsscript/sidebar.html'), await buildSidebar());
}

async function buildCommands() {
  const { outputFiles } = await bundle({
    entryPoints: [join(root, 'src/cli/index.ts')],
    format: 'esm',
    platform: 'node',
    packages: 'external',
    target: 'node20',
    sourcemap: 'inline',
    tsconfigRaw: {},
  });
  write(join(cache, 'cli.mjs'), outputFiles[0].contents);
}

async function buildPagesOfWorkspace() {
  const { buildPages } = await import('./pages.mjs');
  await buildPages(join(cache, 'pages'));
}

async function bundle(options) {
  const { build } = await import('esbuild');
  const result = await build({
    bundle: true,
    write: false,
    charset: 'utf8',
    logLevel: 'warning',
    absWorkingDir: root,
    ...options,
  });
  if (result.warnings.length > 0)
    throw new Error('The build has warnings; each of them breaks something in Apps Script.');
  return result;
}

/** Whole or not at all, and only when it differs: another process may be reading it. */
function write(file, contents) {
  const bytes = Buffer.from(contents);
  try {
    if (readFileSync(file).equals(bytes)) return;
  } catch {
    mkdirSync(dirname(file), { recursive: true });
  }
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, bytes);
  try {
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  installPackages();
  await buildAll();
}
