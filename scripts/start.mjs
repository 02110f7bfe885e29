/** `npm start`: the main job on the sample programme, then its pages in a browser. */
import { pairwright } from './commands.mjs';

process.exitCode = await pairwright(['start', ...process.argv.slice(2)]);
