/** `node scripts/weigh.mjs`: what in code.js and in the panel weighs what, by room, and what the names of functions would cost; for docs/design.md. */
import { build } from 'esbuild';
import { codeOptions } from './build.mjs';
import { buildSidebar, panelOptions } from './sidebar.mjs';

const code = await weighed(codeOptions);
const withNames = await weighed({ ...codeOptions, keepNames: true });
const panel = await weighed(panelOptions);
console.table(code.rooms);
console.log(`code.js ${code.bytes}; names of functions would add ${withNames.bytes - code.bytes}`);
console.table(panel.rooms);
const [english, german] = await Promise.all([buildSidebar(), buildSidebar({ language: 'de' })]);
console.log(`sidebar.html ${english.length}, its script ${panel.bytes}; sidebar-de.html ${german.length}`);

/** @param {import('esbuild').BuildOptions} options */
async function weighed(options) {
  const { outputFiles, metafile } = await build({ ...options, write: false, metafile: true });
  /** @type {Record<string, number>} */
  const rooms = {};
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const room = roomOf(file);
      rooms[room] = (rooms[room] ?? 0) + bytesInOutput;
    }
  }
  const heaviest = Object.entries(rooms).sort(([, a], [, b]) => b - a);
  const bytes = outputFiles.reduce((sum, { contents }) => sum + contents.length, 0);
  return { bytes, rooms: Object.fromEntries(heaviest.filter(([, weight]) => weight > 0)) };
}

/**
 * Two folders deep, so that every area and every room of the matching has a line; the name of a package.
 * @param {string} file
 */
function roomOf(file) {
  const parts = file.split('/');
  if (parts[0] === 'node_modules') return parts.slice(1, parts[1]?.startsWith('@') ? 3 : 2).join('/');
  return parts.slice(1, parts.length > 3 ? 3 : 2).join('/');
}
