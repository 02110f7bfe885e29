/** Builds the organiser's panel: src/sidebar as one self-contained HTML file that HtmlService can serve. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { root } from './root.mjs';

/**
 * The script of the page, as a build; minified unless changed.
 * @satisfies {import('esbuild').BuildOptions}
 */
export const panelOptions = /** @type {const} */ ({
  entryPoints: [join(root, 'src/sidebar/main.ts')],
  bundle: true,
  absWorkingDir: root,
  minify: true,
  logLevel: 'silent',
  legalComments: 'none',
  charset: 'ascii',
  format: 'iife',
  target: 'es2019',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  tsconfigRaw: {},
  // HtmlService has taken `//` inside a template literal for a comment: have none.
  supported: { 'template-literal': false },
});

const ENTRIES = { en: 'src/sidebar/main.ts', de: 'src/sidebar/main.de.ts' };

/**
 * @param {{minify?: boolean, language?: 'en' | 'de', entry?: string}} [options] minify is on unless turned off; language
 * is what it speaks besides English; entry is the script that starts
 * @returns {Promise<string>} the page, with style and script inside
 * @throws if esbuild warns of anything, or if the script would not survive inside HTML
 */
export async function buildSidebar({ minify = true, language = 'en', entry = join(root, ENTRIES[language]) } = {}) {
  const [script, style, page] = await Promise.all([
    build({ ...panelOptions, minify, entryPoints: [entry], write: false }),
    build({
      minify,
      logLevel: 'silent',
      legalComments: 'none',
      charset: 'ascii',
      entryPoints: [join(root, 'src/sidebar/sidebar.css')],
      bundle: true,
      write: false,
      target: 'chrome90',
    }),
    readFile(join(root, 'src/sidebar/sidebar.html'), 'utf8'),
  ]);
  refuseWarnings([...script.warnings, ...style.warnings]);
  const js = await inHtml(textOf(script));
  const css = textOf(style);
  if (/<\/style|<\?|@import|url\((?!['"]?data:)/i.test(css)) {
    throw new Error('sidebar.css holds "</style", "<?" or an address outside the page.');
  }
  // Functions as replacements: `$&` in the script must stay what it is.
  return page
    .replace('lang="en"', `lang="${language}"`)
    .replace('/*STYLE*/', () => css.trim())
    .replace('/*SCRIPT*/', () => js.trim());
}

/**
 * Writes the `<` of `</script`, `<!--` and `<?` as an escape, which strings and regular expressions both read as `<`.
 * @param {string} js
 */
async function inHtml(js) {
  const escaped = js.replace(/<(?=\/script|!--|\?)/gi, '\\x3c');
  // Outside of strings the escape is not JavaScript: then this throws instead of shipping it.
  const check = await transform(escaped, { logLevel: 'silent' });
  refuseWarnings(check.warnings);
  return escaped;
}

/** @param {import('esbuild').BuildResult<{ write: false }>} built from one entry point, without a map: one file */
function textOf({ outputFiles }) {
  return outputFiles.map(({ text }) => text).join('');
}

/** @param {readonly import('esbuild').Message[]} warnings */
function refuseWarnings(warnings) {
  if (warnings.length === 0) return;
  const lines = warnings.map((w) => `${w.location?.file ?? 'sidebar'}:${w.location?.line ?? 0}: ${w.text}`);
  throw new Error(`The sidebar does not build cleanly:\n${lines.join('\n')}`);
}
