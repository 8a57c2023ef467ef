import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { createRequire } from 'node:module';
import { defineConfig } from 'vite';
import { gatherChunks } from './scripts/gather-chunks.mjs';
import { noticesPlugin } from './scripts/notices-plugin';
import { trimMapCss } from './scripts/trim-map-css.mjs';

/** Reads the entities of Markdown: its variant for browsers does so through `innerHTML`, which our policy forbids. */
const ENTITIES = 'decode-named-character-reference';

// What the site is made of is told on its page of notices.
const notices = noticesPlugin();

export default defineConfig({
  plugins: [
    paraglideVitePlugin({
      project: './src/i18n/project.inlang',
      outdir: './src/i18n/generated',
      // The language is the first step of the address; `src/i18n/index.ts` tells Paraglide.
      strategy: ['baseLocale']
    }),
    trimMapCss(),
    gatherChunks(),
    sveltekit(),
    notices.forSite
  ],
  resolve: { alias: { [ENTITIES]: createRequire(import.meta.url).resolve(ENTITIES) } },
  optimizeDeps: { exclude: ['maplibre-gl', 'svelte-maplibre-gl'] },
  build: { target: 'es2022' },
  worker: { format: 'es', plugins: () => [notices.forWorkers] }
});
