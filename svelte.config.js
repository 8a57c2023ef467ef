import adapter from './scripts/site-adapter.mjs';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: adapter({ fallback: '404.html' }),
    prerender: {
      // The address the site is published at: sitemap, previews and citations carry it.
      origin: process.env.SITE_ORIGIN ?? 'http://localhost:4173',
      // While a picture is painted beside the thread that makes pages, others are begun.
      concurrency: 4,
      entries: ['*', '/sitemap.xml', '/robots.txt']
    },
    typescript: {
      config: (config) => ({
        ...config,
        include: [
          ...config.include,
          '../geo/**/*.ts',
          '../tests/**/*.ts',
          '../*.config.ts',
          '../*.config.js',
          '../scripts/**/*.ts'
        ]
      })
    }
  }
};
