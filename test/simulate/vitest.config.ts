/** How `npm run simulate` runs. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    globalSetup: 'test/build.ts',
    setupFiles: 'test/seed.ts',
    include: ['test/simulate/*.simulate.ts'],
    pool: 'forks',
    testTimeout: 0,
    hookTimeout: 0,
    disableConsoleIntercept: true,
    reporters: ['dot'],
  },
});
