import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { gatherChunks } from './scripts/gather-chunks.mjs';
import { noticesPlugin } from './scripts/notices-plugin';
import { trimMapCss } from './scripts/trim-map-css.mjs';

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
  optimizeDeps: { exclude: ['maplibre-gl', 'svelte-maplibre-gl'] },
  build: { target: 'es2022' },
  worker: { format: 'es', plugins: () => [notices.forWorkers] }
});
