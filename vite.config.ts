import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { wasmModule } from './scripts/wasm-module.ts';

export default defineConfig({
  plugins: [wasmModule, sveltekit()],
  ssr: { noExternal: ['@resvg/resvg-wasm'] },
  build: { target: 'es2021' },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            // One file of runtime instead of a dozen: each request costs a slow phone its headers and its turn.
            codeSplitting: {
              groups: [
                {
                  name: 'runtime',
                  test: /node_modules[\\/](svelte|@sveltejs|devalue|esm-env|clsx)[\\/]|vite[\\/](preload|modulepreload)|web[\\/]lib[\\/](words|view|theme|panel|source|chart[\\/]ChartPicture|shell[\\/](Legend|Mark|Swatch|Masthead))|web[\\/]routes[\\/]\+layout|server-picture|web[\\/]hooks|rolldown[\\/]runtime/,
                },
              ],
            },
          },
        },
      },
    },
  },
  server: { port: 5173 },
});
