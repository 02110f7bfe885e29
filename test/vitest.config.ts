/** How the tests run: in processes of their own (a host sets the time zone of its process), after one build. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** These take a minute or more each; the others fill the gaps beside them. */
const LONGEST = ['e2e/walk', 'sidebar/panel', 'google/kill', 'google/language', 'local/server-browser'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`test/${name}.test.ts`));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

/** Tests of these rooms leave nothing behind, so that one process takes one after the other, without loading all anew. */
const ROOMS = 'test/{core,files,mailkit,matching,programme,sample,signups}/**';
/** But for those that speak another language, drive a browser, start processes or open a host. */
const ALONE = `${ROOMS}/{language,words,settings,browser,bench,answers,remind,survey}.test.ts`;

const shared = {
  setupFiles: 'test/seed.ts',
  pool: 'forks',
  testTimeout: 60_000,
  hookTimeout: 60_000,
} as const;

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    globalSetup: 'test/build.ts',
    sequence: { sequencer: LongestFirst },
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...shared,
          name: 'alone',
          include: ['test/**/*.test.ts'],
          exclude: [`${ROOMS}/!(language|words|settings|browser|bench|answers|remind|survey).test.ts`],
        },
      },
      {
        test: { ...shared, name: 'in turn', include: [`${ROOMS}/*.test.ts`], exclude: [ALONE], isolate: false },
      },
    ],
  },
});
