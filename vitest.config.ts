import { svelte } from '@sveltejs/vite-plugin-svelte';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { siteVersion } from './scripts/made-of.mjs';

// Apart from vite.config.ts: unit tests need neither Kit nor messages, only runes.
export default defineConfig({
  plugins: [svelte()],
  test: {
    projects: [
      // Core keeps no state of its own: its files share their modules, and what those read of an edition, one after the other.
      { extends: true, test: { name: 'core', include: ['src/core/**/*.test.ts'], isolate: false } },
      {
        extends: true,
        test: {
          name: 'others',
          include: ['{src,geo}/**/*.test.ts', 'tests/{map,house,oracle,cli,package,fuzz}/**/*.test.ts'],
          exclude: ['src/core/**']
        }
      }
    ],
    environment: 'node',
    setupFiles: ['tests/property-seed.ts'],
    env: { PROPERTY_SEED: process.env.PROPERTY_SEED ?? siteVersion() },
    // The land polygons take seconds to decode on a busy machine, and drawings of the whole atlas longer.
    testTimeout: 120_000,
    // Of two cores Vitest would leave one to itself.
    maxWorkers: availableParallelism()
  }
});
