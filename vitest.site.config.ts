import { defineConfig } from 'vitest/config';

// What is asked of the built site, from its files and through real servers; the unit tests run while it is still built.
export default defineConfig({
  test: { include: ['tests/{budget,server}/**/*.test.ts'], environment: 'node', testTimeout: 120_000, passWithNoTests: false }
});
