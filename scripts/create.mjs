/** `npm run create -- "My programme"`: a new Google Sheet with an empty script in it. */
import { installPackages } from './install.mjs';
import { root } from './root.mjs';

installPackages();
const { ownClasp } = await import('./sheet/clasp.mjs');
const { createSheet } = await import('./sheet/create.mjs');
const { PROGRAMME } = await import('./sheet/target.mjs');
const { words } = await import('./sheet/words.mjs');
const title = process.argv.slice(2).join(' ').trim() || 'Mentoring programme';
process.exitCode = createSheet({ root, title, file: PROGRAMME, clasp: ownClasp(), say: console.log });
if (process.exitCode === 0) console.log(words.nowDeploy);
