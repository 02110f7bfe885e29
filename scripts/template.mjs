/** `npm run template`: an empty Sheet with Pairwright in its script, for others to copy; made the first time, brought up to date later. */
import { buildAll } from './build.mjs';
import { installPackages } from './install.mjs';
import { root } from './root.mjs';

installPackages();
await buildAll();
const { ownClasp } = await import('./sheet/clasp.mjs');
const { updateTemplate } = await import('./sheet/template.mjs');
process.exitCode = updateTemplate({ root, clasp: ownClasp(), say: console.log });
