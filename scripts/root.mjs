/** Where the project is, and where what is built for this machine is kept. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../', import.meta.url));
export const cache = join(root, 'node_modules', '.cache', 'pairwright');
