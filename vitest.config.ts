import { availableParallelism } from 'node:os';
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { wasmModule } from './scripts/wasm-module.ts';

// They start workerd and wrangler: not part of the quick check.
const COMMANDS = ['tests/errors.test.ts', 'tests/deploy.test.ts', 'tests/backup.test.ts'];

// A worker is sent all modules fetched so far in one message of at most 32 MB; maps are four fifths of it.
const withoutMapsOfPackages: Plugin = {
  name: 'without-maps-of-packages',
  enforce: 'post',
  transform: (code, id) => (id.includes('/node_modules/') ? { code, map: { mappings: '' } } : null),
};

export default defineConfig({
  test: {
    // They wait more than they reckon: two at once, even where there are but two processors.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        plugins: [wasmModule],
        test: {
          name: 'unit',
          server: { deps: { inline: ['@resvg/resvg-wasm'] } },
          include: ['{bench,core,scripts,seed,web}/**/*.test.ts', 'tests/*.test.ts'],
          exclude: ['seed/load-seed.test.ts', ...COMMANDS],
          testTimeout: 60_000,
          // What core does hangs on nothing but what it is given.
          isolate: false,
        },
      },
      { test: { name: 'commands', include: COMMANDS, testTimeout: 120_000, hookTimeout: 120_000 } },
      {
        plugins: [
          withoutMapsOfPackages,
          cloudflareTest(async () => ({
            main: './worker/app.ts',
            miniflare: {
              compatibilityDate: '2026-11-01',
              compatibilityFlags: ['nodejs_compat'],
              d1Databases: ['DB'],
              modulesRules: [{ type: 'CompiledWasm', include: ['**/*.wasm'] }],
              assets: { directory: '.svelte-kit/cloudflare', binding: 'ASSETS' },
              bindings: { MIGRATIONS: await readD1Migrations('db/migrations') },
            },
          })),
        ],
        test: {
          name: 'worker',
          include: ['{worker,db}/**/*.test.ts', 'seed/load-seed.test.ts'],
          globalSetup: 'tests/workerd/make-fonts.ts',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/serve.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A browser on a busy machine may be late once; the report names what was tried twice.
          retry: 1,
        },
      },
    ],
  },
});
