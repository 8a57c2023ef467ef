import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: adapter({ fallback: '404.html', precompress: true }),
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
