import { PAGE_POLICY } from './deploy/headers.mjs';
import { siteVersion } from './scripts/made-of.mjs';
import adapter from './scripts/site-adapter.mjs';

/** The tools of development write styles and markup of their own into the pages. */
const isDeveloping = process.argv.includes('dev');

/** Said once: this file is read again by the processes that write pages, and a source may have been changed meanwhile. */
const version = (process.env.SITE_VERSION ??= siteVersion());

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: adapter(),
    // Every page carries its own policy, with the hash of the one script written into it; the rest is in the headers.
    csp: { mode: 'hash', directives: isDeveloping ? {} : PAGE_POLICY },
    // Where the site lives below the root of its host: `/atlas`, say. Most pages would work anywhere, but not the ones that name themselves.
    paths: { base: basePath(process.env.BASE_PATH) },
    // Not the hour of the build, which is Kit's own choice: who publishes the same again must not make every reader fetch it again.
    version: { name: version },
    // The worker is registered when the page has come to rest: `features/offline`.
    serviceWorker: { register: false },
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

/**
 * @param {string | undefined} asked
 * @returns {'' | `/${string}`}
 */
function basePath(asked) {
  const path = asked?.replace(/^\/+|\/+$/g, '');
  return path ? `/${path}` : '';
}
