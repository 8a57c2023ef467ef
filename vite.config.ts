import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    paraglideVitePlugin({
      project: './src/i18n/project.inlang',
      outdir: './src/i18n/generated',
      // The language is the first step of the address; `src/i18n/index.ts` tells Paraglide.
      strategy: ['baseLocale']
    }),
    sveltekit()
  ],
  optimizeDeps: { exclude: ['maplibre-gl', 'svelte-maplibre-gl'] },
  build: { target: 'es2022' },
  worker: { format: 'es' }
});
