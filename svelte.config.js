import adapter from '@sveltejs/adapter-cloudflare';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess({ script: false }),
  compilerOptions: {
    runes: true,
    // A page bears such a name a thousand times.
    cssHash: ({ hash, css, filename }) => `s-${hash(filename === '(unknown)' ? css : filename).slice(0, 4)}`,
  },
  kit: {
    adapter: adapter({ config: 'web/adapter.toml', platformProxy: { configPath: 'wrangler.toml' } }),
    files: { src: 'web', assets: 'web/static' },
    // The styles of a page travel inside it: one request less before the first paint.
    inlineStyleThreshold: 200_000,
    // The start page need not carry a list of pages that it reaches by links alone.
    router: { resolution: 'server' },
    version: { pollInterval: 0 },
    csp: {
      // The same page has the same bytes for everyone: it can be kept.
      mode: 'hash',
      directives: {
        'default-src': ['self'],
        // One line of the start page: see web/routes/+page.server.ts.
        'script-src': ['self', 'sha256-Quo6ftC2OltQ9XHiKrRdHbupUURV0fezxocSKbsFPRA='],
        'style-src': ['self', 'unsafe-inline'],
        'img-src': ['self', 'data:'],
        'base-uri': ['none'],
        'form-action': ['self'],
        'frame-ancestors': ['none'],
        'object-src': ['none'],
      },
    },
  },
};
