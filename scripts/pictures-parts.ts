/** What taking the pictures needs of the sources, in one file that is bundled before it is run. */
export { playSample } from '../src/cli/play.js';
export { openHost, serve } from '../src/local/index.js';
export { openBrowser } from '../test/browser.js';
