import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const UNIT = ['unit', 'property', 'structure', 'content', 'integration'];

const setupFiles = ['tests/support/setup.ts'];

/** The browsers come after everything else, one at a time: two at once on a small machine time each other out. */
const results = process.env['STARBOARD_RESULTS'];

export default defineConfig({
  test: {
    // By default one core is left idle, which on a machine of two is half of it.
    maxWorkers: availableParallelism(),
    reporters: results ? ['default', ['json', { outputFile: results }]] : ['default'],
    projects: [
      {
        plugins: [WxtVitest()],
        test: { name: 'unit', include: UNIT.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`), setupFiles },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.tsx'],
          environment: 'happy-dom',
          testTimeout: 30_000,
          setupFiles,
        },
      },
      {
        resolve: { alias: { '@': import.meta.dirname } },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/build.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
