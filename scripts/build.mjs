/** Builds what Google receives (appsscript/code.js, sidebar.html and both in German) and what runs here (the command line, the pages). */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isBuilt, markBuilt, stateOfSources } from './current.mjs';
import { installPackages } from './install.mjs';
import { cache, root } from './root.mjs';

const MOST_BYTES = 850_000;
const DAY = 24 * 60 * 60 * 1000;

/** Builds everything, unless no source has changed since the last time. */
export async function buildAll() {
  if (isBuilt()) return;
  const sources = stateOfSources();
  await Promise.all([buildCode(), buildPanel(), buildCommands(), buildPagesOfWorkspace()]);
  markBuilt(sources);
}

/**
 * One script for Apps Script, ES2019: newer syntax is refused there when the file is saved.
 * @satisfies {import('esbuild').BuildOptions}
 */
export const codeOptions = /** @type {const} */ ({
  entryPoints: [join(root, 'src/google/entry.ts')],
  bundle: true,
  absWorkingDir: root,
  charset: 'utf8',
  format: 'iife',
  globalName: '__pairwright',
  target: 'es2019',
  legalComments: 'none',
  minify: true,
  lineLimit: 120,
  // @noble/hashes uses it as it is loaded; it is newer than ES2019, and Google publishes no list of what it has.
  banner: { js: 'Object.hasOwn=Object.hasOwn||((o,k)=>Object.prototype.hasOwnProperty.call(o,k));' },
  define: { globalThis: 'ownGlobal' },
  inject: [join(root, 'scripts/own-global.js')],
  tsconfigRaw: {},
});

/** @type {readonly (readonly [string, import('esbuild').BuildOptions])[]} */
const SCRIPTS = [
  ['code.js', {}],
  ['german.js', { entryPoints: [join(root, 'src/google/german.ts')], globalName: '__pairwrightGerman' }],
];

/** Writes the scripts for Apps Script: the add-on, and its sentences in each language beside English. */
async function buildCode() {
  for (const [name, changes] of SCRIPTS) {
    const code = await codeForGoogle(changes);
    if (code.length > MOST_BYTES)
      throw new Error(`${name} has ${code.length} bytes; more than ${MOST_BYTES} push badly.`);
    write(join(root, 'appsscript', name), code);
  }
}

/**
 * The script for Apps Script.
 * @param {import('esbuild').BuildOptions} [changes] such as plugins that change the sources on their way, for tests
 */
export async function codeForGoogle(changes = {}) {
  const [output] = await bundle({ ...codeOptions, ...changes });
  return /** @type {import('esbuild').OutputFile} */ (output).contents;
}

async function buildPanel() {
  const { buildSidebar } = await import('./sidebar.mjs');
  write(join(root, 'appsscript/sidebar.html'), await buildSidebar());
  write(join(root, 'appsscript/sidebar-de.html'), await buildSidebar({ language: 'de' }));
}

/**
 * The command line with the packages that it uses, in pieces, so that a command loads what it needs and no more. Only
 * the database's own library stays outside: it is no JavaScript.
 */
async function buildCommands() {
  const folder = join(cache, 'cli');
  const pieces = await bundle({
    entryPoints: [join(root, 'src/cli/index.ts')],
    outdir: folder,
    format: 'esm',
    splitting: true,
    chunkNames: '[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    // For packages that are CommonJS.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
    },
    target: 'node20',
    minifyWhitespace: true,
    minifySyntax: true,
    sourcemap: 'linked',
    legalComments: 'none',
    tsconfigRaw: {},
  });
  for (const { path, contents } of pieces) write(path, contents);
  removeOld(
    folder,
    pieces.map(({ path }) => basename(path)),
  );
}

/**
 * Pieces of former builds; a command that is still running may yet load one of today's.
 * @param {string} folder
 * @param {readonly string[]} names what stays
 */
function removeOld(folder, names) {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (!names.includes(name) && Date.now() - statSync(file).mtimeMs > DAY) rmSync(file, { force: true });
  }
}

async function buildPagesOfWorkspace() {
  const { buildPages } = await import('./pages.mjs');
  await buildPages(join(cache, 'pages'));
}

/** @param {import('esbuild').BuildOptions} options */
async function bundle(options) {
  const { build } = await import('esbuild');
  const result = await build({
    bundle: true,
    charset: 'utf8',
    logLevel: 'warning',
    absWorkingDir: root,
    ...options,
    write: false,
  });
  if (result.warnings.length > 0)
    throw new Error('The build has warnings; each of them breaks something in Apps Script.');
  return result.outputFiles;
}

/**
 * Whole or not at all, and only when it differs: another process may be reading it.
 * @param {string} file
 * @param {string | Uint8Array} contents
 */
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
