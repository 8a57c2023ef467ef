import { defineConfig } from 'vitest/config';

// Apart from vite.config.ts: unit tests need neither Svelte nor messages, and start in a second without them.
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'geo/**/*.test.ts', 'tests/map/**/*.test.ts', 'tests/house/**/*.test.ts'],
    environment: 'node',
    // The land polygons take a second to decode on a busy machine.
    testTimeout: 30_000
  }
});
