import { svelte } from '@sveltejs/vite-plugin-svelte';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { siteVersion } from './scripts/made-of.mjs';

// Apart from vite.config.ts: unit tests need neither Kit nor messages, only runes.
export default defineConfig({
  plugins: [svelte()],
  test: {
    include: ['src/**/*.test.ts', 'geo/**/*.test.ts', 'tests/{map,house,oracle,cli,package,fuzz}/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['tests/property-seed.ts'],
    env: { PROPERTY_SEED: process.env.PROPERTY_SEED ?? siteVersion() },
    // The land polygons take seconds to decode on a busy machine, and drawings of the whole atlas longer.
    testTimeout: 120_000,
    // Of two cores Vitest would leave one to itself.
    maxWorkers: availableParallelism()
  }
});
