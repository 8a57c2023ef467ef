import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: adapter({ fallback: '404.html', precompress: true }),
    prerender: {
      // The address the site is published at: sitemap, previews and citations carry it.
      origin: process.env.SITE_ORIGIN ?? 'http://localhost:4173',
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
