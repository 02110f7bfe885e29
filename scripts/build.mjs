/** Builds what Google receives (appsscript/code.js, sidebar.html) and what runs here (the command line, the pages). */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cache, installPackages, root } from './install.mjs';

const MOST_BYTES = 400 * 1024;
const OUTPUTS = [
  join(root, 'appsscript/code.js'),
  join(root, 'appsscript/sidebar.html'),
  join(cache, 'cli.mjs'),
  join(cache, 'pages/sheet.js'),
];

/** Builds everything, unless no source has changed since the last time. */
export async function buildAll() {
  const stamp = join(cache, 'built');
  const sources = fingerprint();
  if (OUTPUTS.every((file) => existsSync(file)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  await Promise.all([buildCode(), buildPanel(), buildCommands(), buildPagesOfWorkspace()]);
  write(stamp, sources);
}

/** Name, time and size of every file that the build reads. */
function fingerprint() {
  const files = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()),
  );
  const lines = [...files.map(({ parentPath, name }) => join(parentPath, name)), join(root, 'package-lock.json')].map(
    (file) => {
      const { mtimeMs, size } = statSync(file);
      return `${file} ${mtimeMs} ${size}`;
    },
  );
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

/** One script for Apps Script, ES2019: newer syntax is refused there when the file is saved. */
async function buildCode() {
  const { outputFiles } = await bundle({
    entryPoints: [join(root, 'src/google/entry.ts')],
    format: 'iife',
    globalName: '__pairwright',
    target: 'es2019',
    legalComments: 'none',
    // Functions keep their names, so that Google's log of executions can be read.
    minify: true,
    keepNames: true,
    lineLimit: 120,
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
